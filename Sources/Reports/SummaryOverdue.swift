import ImprovementPlan

/// The overdue actions, worst first, each with why it is late and what is being done.
///
/// - Parameter recorded: the day something was last recorded of an action.
func overdueLines(
  of snapshot: Snapshot, recorded: [Ref: Day], asAt: Day, today: Day
) -> [String] {
  let overdue = snapshot.overdueActions(asAt: asAt)
  let heading = "OVERDUE ACTIONS: " + (overdue.isEmpty ? "none" : "\(overdue.count), worst first")
  return [heading] + notes(on: snapshot, asAt: asAt, today: today)
    + overdue.flatMap { action in
      let update = action.updateWords(asAt: asAt, recorded: recorded[action.ref])
      return lines(
        of: action, update: update, scheme: snapshot.scheme, asAt: asAt, today: today)
    }
}

/// What the list can't show: work that no date makes late, and what will join it.
private func notes(on snapshot: Snapshot, asAt: Day, today: Day) -> [String] {
  let board = snapshot.boardAhead(ofDayJudged: asAt, today: today)
  let open = snapshot.actions.filter(\.isOpen)
  let undated = open.count { $0.due == nil }
  let coming = board.map { snapshot.overdueIfNothingChanges(from: asAt, by: $0.day).count } ?? 0
  return
    (coming > 0
    ? wrapped(
      "If nothing changes, \(coming) more will be overdue by \(board?.words ?? "then").") : [])
    + (undated > 0
      ? wrapped(
        "\(PlanWords.noDateSet): \(undated) of \(PlanWords.count(open.count, "open action"))."
      )
      .map(capitalised) : [])
}

private func lines(
  of action: Action, update: String, scheme: Scheme, asAt: Day, today: Day
) -> [String] {
  [
    wrapped("\(action.ref) \(action.title)", indent: 4),
    wrapped(
      lateness(of: action, scheme: scheme, asAt: asAt, today: today), first: 4, indent: 4),
    wrapped("\(ownership(of: action)); \(update)", first: 4, indent: 4),
    wrapped("why: \(action.reason ?? "not recorded")", first: 4, indent: 6),
    wrapped("doing: \(action.recovery ?? "nothing recorded")", first: 4, indent: 6),
  ].flatMap { $0 }
}

private func lateness(of action: Action, scheme: Scheme, asAt: Day, today: Day) -> String {
  let rating = action.rating(in: scheme, asAt: asAt).map { "\($0.letter) \($0.word)" }
  let due = "\(action.latenessWords(asAt: asAt) ?? ""), due \(action.dueWords(in: today))"
  let slip = action.slipWords(in: today).map { " (\($0))" } ?? ""
  let override = action.overridingRating(in: scheme).flatMap { _ in action.override?.reason }
  let set = override.map { "; rating set by an officer: \($0)" } ?? ""
  return "\(rating ?? PlanWords.notRated): \(due)\(slip)\(set)"
}

private func ownership(of action: Action) -> String {
  action.lead.map { "lead: \($0)" } ?? PlanWords.noOwnerNamed
}
