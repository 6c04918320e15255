extension Deadline {
  /// What the rule gives: "70 working days after 7 April 2017 is 20 July 2017"; adds that it isn't
  /// the date recorded where another is. Where the count runs through a year whose bank holidays
  /// aren't known, says so. Nil without a rule.
  public func ruleWords(in calendar: WorkingCalendar) -> String? {
    guard let rule else { return nil }
    switch calendar.count(rule.days, after: rule.from) {
    case nil: return nil
    case .unknown(let year): return "bank holidays for \(year) are not known"
    case .day(let day):
      let differs = due.map { $0 != day } ?? false
      return "\(rule.words) is \(day.long)" + (differs ? ", not the date recorded" : "")
    }
  }
}

extension WorkingDayRule {
  /// "70 working days after 7 April 2017".
  public var words: String { "\(PlanWords.count(days, "working day")) after \(from.long)" }
}
