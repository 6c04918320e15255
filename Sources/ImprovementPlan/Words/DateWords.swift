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

  /// What a text is answered with that is no date, or one that no calendar has.
  package func problem(_ text: String) -> String {
    switch slip(text) {
    case .noDay(let words): "there is no \(words)"
    case .meant(let spelling): "did you mean \(spelling)?"
    case nil: DateWords.expected
    }
  }

  package static let expected = "write a date such as \(examples)"

  /// Days as they may be written.
  package static let examples = "30 Nov, 30/11/2026, 2026-11-30 or +14"

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

  /// How near a text comes to a date.
  package enum Slip: Equatable, Sendable {
    /// It is one that no calendar has: "31 Feb 2027", "month 13".
    case noDay(String)
    /// It is another one, written in no way that is read.
    case meant(String)
  }

  /// What is wrong with a text that is no day; nil where it isn't like one.
  package func slip(_ text: String) -> Slip? {
    guard day(text) == nil else { return nil }
    let text = text.lowercased()
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false)
    let isISO = dashed.first?.count == 4
    let parts =
      dashed.count == 3
      ? (isISO ? dashed.reversed() : dashed) : text.split { $0 == " " || $0 == "/" || $0 == "." }
    guard (2...3).contains(parts.count), let number = Int(parts[0]), number >= 0,
      let month = DateWords.month(parts[1]), month >= 0
    else { return nil }
    guard parts.count == 3 else { return DateWords.noDay(number, month, nil) }
    guard let year = DateWords.year(parts[2]) else { return nil }
    if Day(year, month, number) != nil { return .meant("\(number)/\(month)/\(year)") }
    if Day(year, number, month) != nil { return .meant("\(month)/\(number)/\(year)") }
    return DateWords.noDay(number, month, year)
  }

  private static func noDay(_ number: Int, _ month: Int, _ year: Int?) -> Slip {
    guard let name = MonthName.short(month) else { return .noDay("month \(month)") }
    let words = ["\(number)", name, year.map(String.init)].compactMap(\.self)
    return .noDay(words.joined(separator: " "))
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

  /// "Feb"; nil where there is none of this number.
  static func short(_ number: Int) -> String? {
    all.indices.contains(number - 1) ? all[number - 1].prefix(3).capitalisedFirst : nil
  }

  private static let all = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension Substring {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
