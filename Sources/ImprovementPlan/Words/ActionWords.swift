extension Action {
  /// How far the work is, in words; "not reported" where the source doesn't say.
  public var stateWords: String { lifecycle?.words ?? PlanWords.notReported }

  /// The current due date, or what the source says instead, or "no date set".
  public func dueWords(in reference: Day) -> String {
    due?.short(in: reference) ?? dueNote ?? PlanWords.noDateSet
  }

  /// How late it is: "47 days late", and that finished work only awaits sign-off where that is all
  /// that is missing; nil where it isn't overdue.
  public func latenessWords(asAt: Day) -> String? {
    guard let days = daysLate(asAt: asAt) else { return nil }
    return PlanWords.late(days) + (lifecycle == .awaitingSignOff ? ", awaiting sign-off" : "")
  }

  /// What became of the date first set: "first set 16 Jun 2026; re-dated once, slipped 91 days";
  /// nil where the current date is the first.
  public func slipWords(in reference: Day) -> String? {
    guard let originalDue, due != originalDue else { return nil }
    let moves = approvedRevisions.count
    var parts = moves > 0 ? ["re-dated \(moves == 1 ? "once" : "\(moves) times")"] : []
    if let slippedDays { parts.append("slipped \(PlanWords.days(slippedDays))") }
    let first = "first set \(originalDue.short(in: reference))"
    return parts.isEmpty ? first : first + "; " + parts.joined(separator: ", ")
  }

  /// When it was last reported on by the as-at date, or something was recorded of it since: "last
  /// update 26 Oct 2026", "never updated".
  public func updateWords(asAt: Day, recorded: Day? = nil) -> String {
    guard let day = lastReport(asAt: asAt, recorded: recorded) else { return "never updated" }
    return "last update \(day.medium)"
  }
}
