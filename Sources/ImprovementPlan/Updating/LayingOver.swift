extension LedgerSorting {
  /// The snapshot with what carries on laid over it.
  ///
  /// - Parameter changes: all that was recorded of the plan, oldest first.
  func laidOver(_ changes: [RecordedChange], _ firstSnapshot: FirstSnapshot) -> Snapshot {
    var plan = snapshot
    for step in carried {
      guard let place = actions[step.row.action] else { continue }
      if step.isPutting {
        plan.actions[place].apply(step.subject)
      } else {
        let before = before(step.subject, changes, firstSnapshot)
        let text = texts.text(of: step.subject, in: snapshot)
        plan.actions[place].takeAway(step.subject, asBefore: before, saidAs: text)
      }
    }
    return plan
  }

  /// The action as it was before a change was recorded: what was recorded before, laid over the snapshot
  /// it was recorded over; or, where that is gone, alone.
  private func before(
    _ change: RecordedChange, _ changes: [RecordedChange], _ firstSnapshot: FirstSnapshot
  ) -> Action? {
    guard change.change.replacesMore else { return nil }
    let earlier = changes.filter { $0.action == change.action && $0.number < change.number }
    let base = base(change, firstSnapshot)
    return Ledger(earlier, over: base, today: nil, firstSnapshot).plan.action(change.action)
  }

  /// What a change was recorded over, with its action alone; where that is gone, an action of which nothing
  /// is reported.
  private func base(_ change: RecordedChange, _ firstSnapshot: FirstSnapshot) -> KnownSnapshot {
    var bare = Snapshot(council: snapshot.council, asAt: change.basis)
    bare.actions = [Action(ref: change.action, title: "")]
    guard let first = firstSnapshot(change.basis), first.snapshot.asAt == change.basis,
      // One that has the change was made anew since.
      first.frozen.map({ $0 < change.number }) ?? true
    else { return KnownSnapshot(bare) }
    return first.showing(first.snapshot.action(change.action))
  }
}

extension ActionChange {
  /// Whether what it replaces has more to it than the change tells: the day of completion, the reason
  /// of a rating, who asked for a move and when.
  fileprivate var replacesMore: Bool {
    switch self {
    case .lifecycle(.complete?, _), .lifecycle(.embedded?, _), .rating(.some, _), .approval: true
    default: false
    }
  }
}
