/// A calendar day, with no time and no zone: what due dates and data dates are.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// The day that is `number` days after 1 January 1970.
  public init(number: Int) {
    self.number = number
  }

  /// The day of a civil date, or nil where there is no such date (30 February).
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.daysIn(month: month, of: year) else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `yyyy-mm-dd` and nothing else.
  public init?(iso text: some StringProtocol) {
    guard let digits = Day.digits(iso: String(text)) else { return nil }
    self.init(digits / 10_000, digits / 100 % 100, digits % 100)
  }

  /// The eight digits as one number. A large plan has half a million days to read, so no parts are
  /// split off as texts.
  private static func digits(iso text: String) -> Int? {
    guard text.utf8.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte) else { return nil }
        digits = digits * 10 + Int(byte - 48)
      }
    }
    return digits
  }

  /// The day written `yyyy-mm-dd`.
  public var iso: String {
    let date = civil
    return Day.padded(date.year, to: 4) + "-" + Day.padded(date.month, to: 2) + "-"
      + Day.padded(date.day, to: 2)
  }

  /// Year, month (1 to 12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    // The Gregorian calendar repeats every 400 years (146,097 days); counting years from March
    // puts the leap day last. 719,468 days lie between 1 March of year 0 and 1 January 1970.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// Monday is 1, Sunday is 7.
  public var weekday: Int {
    let fromThursday = number % 7
    return (fromThursday + 7 + 3) % 7 + 1
  }

  /// The same day of the month some months on, or the month's last day where it is shorter.
  public func adding(months: Int) -> Day {
    let date = civil
    let total = date.year * 12 + date.month - 1 + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    let day = min(date.day, Day.daysIn(month: month, of: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  /// The day `days` after `day`.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day `days` before `day`.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// How many days `later` lies after `earlier`; negative when it is before.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// Calendar order.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day: CustomStringConvertible {
  /// The day written `yyyy-mm-dd`.
  public var description: String { iso }
}
