extension Day {
  /// "31 Oct", or "31 Oct 2026" where the year isn't the reference day's.
  public func short(in reference: Day) -> String {
    civil.year == reference.civil.year ? dayAndMonth : medium
  }

  /// "31 Oct 2026".
  public var medium: String { "\(dayAndMonth) \(civil.year)" }

  /// "31 October 2026".
  public var long: String { "\(civil.day) \(monthAndYear)" }

  /// "October 2026".
  public var monthAndYear: String { "\(Day.months[civil.month - 1]) \(civil.year)" }

  /// "Oct 2026".
  public var shortMonthAndYear: String { "\(Day.months[civil.month - 1].prefix(3)) \(civil.year)" }

  /// "2024-25" for 31 March 2025, where a financial year ends; nil for every other day.
  public var financialYearEnded: String? {
    let date = civil
    guard date.month == 3, date.day == 31 else { return nil }
    let end = date.year % 100
    return "\(date.year - 1)-\(end < 10 ? "0" : "")\(end)"
  }

  /// "9 Oct to 2 Nov 2017"; one day where there is no other, nil where the first isn't known.
  static func rangeWords(from first: Day?, to last: Day?) -> String? {
    guard let first else { return nil }
    guard let last, last != first else { return first.medium }
    return "\(first.short(in: last)) to \(last.medium)"
  }

  /// Whole calendar months from this day to a later one.
  func wholeMonths(to later: Day) -> Int {
    let (from, to) = (civil, later.civil)
    let months = (to.year - from.year) * 12 + to.month - from.month
    return adding(months: months) > later ? months - 1 : months
  }

  private var dayAndMonth: String { "\(civil.day) \(Day.months[civil.month - 1].prefix(3))" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
