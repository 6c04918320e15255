import FoundationEssentials
import TestSupport
import Testing

/// Lives of 500 steps, each with a seed of its own that replays it alone.
///
/// `BOARD_MONKEY=100000 swift test --filter MonkeyTests` takes as many steps at each size;
/// `BOARD_MONKEY_SEED=17` lives the life of that seed only.
@Suite("Anything at all")
struct MonkeyTests {
  static let stepsOfLife = 500

  @Test(
    "Whatever is pressed, pasted, resized or changed outside, the screen holds and q quits",
    arguments: [ScreenSize.smallest, .classic, .roomy])
  func anything(size: ScreenSize) throws {
    for seed in seeds(ofSteps: MonkeyTests.stepsOfLife) {
      var monkey = try Monkey(seed: seed, at: size)
      for step in 1...MonkeyTests.stepsOfLife {
        let faults = try monkey.step()
        guard faults.isEmpty else { return report(faults, monkey, seed, step, size) }
      }
    }
  }

  private func report(
    _ faults: [String], _ monkey: Monkey, _ seed: UInt64, _ step: Int, _ size: ScreenSize
  ) {
    let last = monkey.deeds.suffix(12).map { "  \($0)" }.joined(separator: "\n")
    Issue.record(
      """
      at \(size), BOARD_MONKEY_SEED=\(seed), step \(step): \(faults.joined(separator: "; "))
      \(last)
      """)
  }
}

/// The seeds of the lives that are to be lived: those of 1,000 steps, unless the environment says more.
func seeds(
  ofSteps stepsOfLife: Int,
  in environment: [String: String] = ProcessInfo.processInfo.environment
) -> ClosedRange<UInt64> {
  if let seed = environment["BOARD_MONKEY_SEED"].flatMap(UInt64.init) { return seed...seed }
  let steps = environment["BOARD_MONKEY"].flatMap(Int.init) ?? 1_000
  return 1...UInt64(max(1, steps / stepsOfLife))
}
