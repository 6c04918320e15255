extension Snapshot {
  /// The overdue actions: most days late first, then highest priority, then the plan's order.
  public func overdueActions(asAt: Day) -> [Action] {
    let late = actions.enumerated().compactMap { position, action in
      action.daysLate(asAt: asAt).map {
        (action: action, rank: (-$0, action.priority ?? Int.max, position))
      }
    }
    return late.sorted { $0.rank < $1.rank }.map(\.action)
  }

  /// The open actions not yet overdue on `day` that will be by `later` unless they are finished or
  /// re-dated; soonest first.
  public func overdueIfNothingChanges(from day: Day, by later: Day) -> [Action] {
    let coming = actions.enumerated().compactMap { position, action in
      action.willFallDue(from: day, by: later).map { (action: action, rank: ($0.number, position)) }
    }
    return coming.sorted { $0.rank < $1.rank }.map(\.action)
  }

  /// The next meeting of a body on a day or after it; of any body with nil.
  public func nextMeeting(onOrAfter day: Day, of body: Meeting.Body? = nil) -> Meeting? {
    meetings
      .filter { (body == nil || $0.body == body) && $0.isHeld(onOrAfter: day) }
      .min { ($0.date ?? day) < ($1.date ?? day) }
  }

  /// The next meeting of the improvement board on a day or after it.
  public func nextBoard(onOrAfter day: Day) -> Meeting? {
    nextMeeting(onOrAfter: day, of: .improvementBoard)
  }

  /// The last meeting of the improvement board before a day.
  public func lastBoard(before day: Day) -> Meeting? {
    meetings
      .filter { $0.body == .improvementBoard && $0.isHeld(before: day) }
      .max { ($0.date ?? day) < ($1.date ?? day) }
  }
}

extension Action {
  fileprivate func willFallDue(from day: Day, by later: Day) -> Day? {
    guard isOpen, let due, due >= day, due < later else { return nil }
    return due
  }
}

extension Meeting {
  fileprivate func isHeld(onOrAfter day: Day) -> Bool { date.map { $0 >= day } ?? false }

  fileprivate func isHeld(before day: Day) -> Bool { date.map { $0 < day } ?? false }
}
