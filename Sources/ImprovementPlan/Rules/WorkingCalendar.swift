/// Which days are working days in England: not Saturdays, not Sundays, not bank holidays (Christmas
/// Day and Good Friday are among them). The plan is due a count of working days after the report.
public struct WorkingCalendar: Equatable, Sendable {
  /// The bank holidays known.
  public let bankHolidays: Set<Day>
  /// The years whose bank holidays are all known.
  public let years: ClosedRange<Int>?

  /// A calendar of bank holidays that are complete for some years; from the first year that has one
  /// to the last, unless said.
  public init(bankHolidays: Set<Day>, years: ClosedRange<Int>? = nil) {
    self.bankHolidays = bankHolidays
    self.years = years ?? WorkingCalendar.span(of: bankHolidays)
  }

  /// Whether a day is a working day, as far as the calendar's bank holidays go.
  public func isWorkingDay(_ day: Day) -> Bool {
    day.weekday <= 5 && !bankHolidays.contains(day)
  }

  /// The last of so many working days after a day, the day itself not counted. Nil where the count
  /// runs through a year whose bank holidays aren't known, or is negative.
  public func deadline(after start: Day, workingDays: Int) -> Day? {
    guard case .day(let day)? = count(workingDays, after: start) else { return nil }
    return day
  }

  /// Where a count of working days ends: on a day, or at a year whose bank holidays aren't known.
  enum CountEnd: Equatable {
    case day(Day)
    case unknown(year: Int)
  }

  /// Counts working days after a day; nil for a negative count.
  func count(_ workingDays: Int, after start: Day) -> CountEnd? {
    guard workingDays >= 0 else { return nil }
    var (day, left) = (start, workingDays)
    while left > 0 {
      day = day + 1
      let year = day.civil.year
      guard years?.contains(year) == true else { return .unknown(year: year) }
      if isWorkingDay(day) { left -= 1 }
    }
    return .day(day)
  }

  /// The day a rule gives; nil where the years aren't known.
  public func deadline(by rule: WorkingDayRule) -> Day? {
    deadline(after: rule.from, workingDays: rule.days)
  }

  private static func span(of days: Set<Day>) -> ClosedRange<Int>? {
    guard let first = days.min(), let last = days.max() else { return nil }
    return first.civil.year...last.civil.year
  }
}
