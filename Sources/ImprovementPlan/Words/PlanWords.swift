/// Counts, ages and absences in plain English, said the same on every screen and in every report.
public enum PlanWords {
  /// What is shown where a source gives no due date.
  public static let noDateSet = "no date set"
  /// What is shown where a source names no lead.
  public static let noOwnerNamed = "no owner named"
  /// What is shown where a source doesn't say.
  public static let notReported = "not reported"
  /// What is shown where an action has no rating.
  public static let notRated = "not rated"
  /// What is said of a record that an older snapshot has and the newer one lacks.
  static let noLongerInPlan = "no longer in the plan"

  /// A count and its noun: "1 action", "96 actions", "2 theme boards". Irregular plurals are given.
  public static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(Figure.grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// "1 day", "12 days".
  public static func days(_ number: Int) -> String { count(number, "day") }

  /// "47 days late".
  public static func late(_ days: Int) -> String { "\(self.days(days)) late" }

  /// How old something of a day is on a later day: "22 days old", "4 months old", "9 years old".
  public static func age(of day: Day, on today: Day) -> String {
    if day > today { return "dated \(days(day - today)) ahead" }
    return day == today ? "from today" : "\(span(from: day, to: today)) old"
  }

  /// How far off a day is: "in 12 days", "tomorrow", "today", "yesterday", "3 days ago".
  public static func until(_ day: Day, from today: Day) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 2...: "in \(span(from: today, to: day))"
    default: "\(span(from: day, to: today)) ago"
    }
  }

  /// The time between two days in its natural unit: days up to two months, then whole months up to
  /// two years, then whole years.
  public static func span(from earlier: Day, to later: Day) -> String {
    let months = earlier.wholeMonths(to: later)
    if months < 2 { return days(later - earlier) }
    return months < 24 ? count(months, "month") : count(months / 12, "year")
  }
}
