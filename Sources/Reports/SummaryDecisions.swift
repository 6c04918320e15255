import ImprovementPlan

/// The newest decisions: when, what, how each stands and who acts.
func decisionLines(of snapshot: Snapshot, asAt: Day, today: Day) -> [String] {
  let decisions = snapshot.decisionsNewestFirst
  guard !decisions.isEmpty else { return [] }
  let newest = decisions.prefix(10)
  let count = newest.count < decisions.count ? "the newest \(newest.count) of " : ""
  return ["DECISIONS AND WHO ACTS: \(count)\(decisions.count)"]
    + newest.flatMap { lines(of: $0, asAt: asAt, today: today) }
}

private func lines(of decision: Decision, asAt: Day, today: Day) -> [String] {
  let date = decision.date?.medium ?? "Undated"
  let owner = decision.actionBy.isEmpty ? "" : "action by: "
  return wrapped("\(date): \(decision.ref) \(decision.text)", indent: 4)
    + wrapped(
      "\(decision.standingWords(asAt: asAt, in: today)); \(owner)\(decision.actionByWords)",
      first: 4, indent: 4)
}
