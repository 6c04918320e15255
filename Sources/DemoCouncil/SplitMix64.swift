/// A small seeded generator: the same seed gives the same numbers on every machine and every
/// version of Swift, which the standard library's shuffles and ranges don't promise.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator for one record, so that a record added elsewhere doesn't shift this one's numbers.
  init(seed: UInt64, record: Int) {
    var mixer = SplitMix64(seed: seed ^ (UInt64(truncatingIfNeeded: record) &* 0x9E37_79B9))
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range, each about as likely.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next() % width)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(in: 0...(choices.count - 1))]
  }

  /// A fraction from -1 to 1.
  mutating func wobble() -> Double {
    Double(number(in: -1000...1000)) / 1000
  }
}
