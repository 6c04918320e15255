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

  /// How long ago it was last reported on: "updated 12 days ago", "never updated".
  public func updateWords(asAt: Day) -> String {
    guard let days = daysSinceUpdate(asAt: asAt) else { return "never updated" }
    return "updated \(PlanWords.until(asAt - days, from: asAt))"
  }
}
