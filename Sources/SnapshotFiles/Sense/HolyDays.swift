import ImprovementPlan

/// The holidays of England that fall by a rule, so that they are known without a table.
enum HolyDays {
  /// What a day is called on which nobody meets; nil for another day.
  static func name(of day: Day) -> String? {
    let date = day.civil
    switch (date.month, date.day) {
    case (12, 25): return "Christmas Day"
    case (12, 26): return "Boxing Day"
    case (1, 1): return "New Year's Day"
    default: break
    }
    guard let easter = easter(in: date.year) else { return nil }
    switch day - easter {
    case -2: return "Good Friday"
    case 0: return "Easter Sunday"
    case 1: return "Easter Monday"
    default: return nil
    }
  }

  /// Easter Sunday, by the rule of the Gregorian calendar.
  static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let moon =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7
    let shift = (golden + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * shift + 114
    return Day(year, sum / 31, sum % 31 + 1)
  }
}
