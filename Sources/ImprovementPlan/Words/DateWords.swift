/// Dates as people type them: `2026-11-30`, `30 Nov`, `30 Nov 2026`, `30/11/2026`, `+14`, `today`.
package struct DateWords: Equatable, Sendable {
  /// The day it is.
  package let today: Day
  /// Where a date that has no year lies.
  package let side: Side

  /// Reads days as they are written on a day.
  package init(today: Day, side: Side) {
    self.today = today
    self.side = side
  }

  package enum Side: Equatable, Sendable {
    /// Today or later: a due date.
    case ahead
    /// Today or earlier: an approval, evidence.
    case behind
  }

  /// What a wrong date is answered with.
  package static let expected = "write a date such as \(examples)"

  /// Days as they may be written.
  package static let examples = "30 Nov, 30 Nov 2026, 2026-11-30 or +14"

  /// The day that was meant; nil where the text is no date.
  package func day(_ text: String) -> Day? {
    let text = text.lowercased()
    if text == "today" { return today }
    if let day = Day(iso: text) { return day }
    if text.hasPrefix("+") || text.hasPrefix("-") {
      return Int(text).flatMap { abs($0) <= 3_660 ? today + $0 : nil }
    }
    let parts = text.split { $0 == " " || $0 == "/" || $0 == "." }
    guard (2...3).contains(parts.count), let number = Int(parts[0]),
      let month = DateWords.month(parts[1])
    else { return nil }
    guard parts.count == 3 else { return nearest(number, month) }
    return DateWords.year(parts[2]).flatMap { Day($0, month, number) }
  }

  /// How the day is said beside what was typed: "Mon 30 Nov 2026".
  package static func words(_ day: Day) -> String {
    "\(weekdays[day.weekday - 1]) \(day.medium)"
  }

  /// The day of a month on the side that is meant: 29 February may be some years off.
  private func nearest(_ number: Int, _ month: Int) -> Day? {
    let year = today.civil.year
    let years = side == .ahead ? Array(year...year + 8) : (year - 8...year).reversed()
    return years.lazy.compactMap { Day($0, month, number) }
      .first { side == .ahead ? $0 >= today : $0 <= today }
  }

  private static func month(_ text: Substring) -> Int? {
    Int(text) ?? MonthName.number(of: text)
  }

  private static func year(_ text: Substring) -> Int? {
    guard let number = Int(text), number >= 0 else { return nil }
    return text.count == 2 ? 2000 + number : number
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

/// The months by name.
enum MonthName {
  /// The month that a name means, or its first three letters and more, in small letters; nil for none.
  static func number(of name: some StringProtocol) -> Int? {
    guard name.count >= 3 else { return nil }
    return all.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private static let all = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
