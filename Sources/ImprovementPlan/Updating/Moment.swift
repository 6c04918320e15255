/// A second of a day, as the clock on the wall had it where it was recorded.
public struct Moment: Hashable, Sendable {
  /// The day by that clock.
  public let day: Day
  /// Seconds since midnight, 0 to 86,399.
  public let second: Int
  /// Minutes by which that clock is ahead of UTC.
  public let offset: Int

  /// A second of a day; nil outside the day, or more than 18 hours from UTC.
  public init?(day: Day, second: Int, offset: Int = 0) {
    guard (0..<86_400).contains(second), abs(offset) <= 18 * 60 else { return nil }
    self.day = day
    self.second = second
    self.offset = offset
  }

  /// Reads `2026-11-18T14:02:07+01:00` and nothing else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"),
      let sign = [UInt8(ascii: "+"): 1, UInt8(ascii: "-"): -1][bytes[19]]
    else { return nil }
    func number(at place: Int) -> Int? {
      let pair = bytes[place...place + 1]
      guard pair.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return Int(pair[place] - 48) * 10 + Int(pair[place + 1] - 48)
    }
    guard let day = Day(iso: text.prefix(10)), let hour = number(at: 11), hour < 24,
      let minute = number(at: 14), minute < 60, let second = number(at: 17), second < 60,
      let hours = number(at: 20), let minutes = number(at: 23), minutes < 60
    else { return nil }
    self.init(
      day: day, second: (hour * 60 + minute) * 60 + second, offset: sign * (hours * 60 + minutes))
  }

  /// The moment written `2026-11-18T14:02:07+01:00`.
  public var iso: String {
    let sign = offset < 0 ? "-" : "+"
    return "\(day.iso)T\(clock):\(Moment.pair(second % 60))\(sign)"
      + "\(Moment.pair(abs(offset) / 60)):\(Moment.pair(abs(offset) % 60))"
  }

  /// The time of day: "14:02".
  public var clock: String {
    "\(Moment.pair(second / 3_600)):\(Moment.pair(second / 60 % 60))"
  }

  private static func pair(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
