extension Action {
  /// Finished work: complete, or complete with evidence of impact.
  public var isComplete: Bool { lifecycle == .complete || lifecycle == .embedded }

  /// Work still owed. Suspended and superseded work is out of play; where the source doesn't say
  /// how far the work is, it counts as open, and so does work that awaits sign-off.
  public var isOpen: Bool {
    switch lifecycle {
    case nil, .notStarted, .inProgress, .awaitingSignOff: true
    case .complete, .embedded, .suspended, .superseded: false
    }
  }

  /// Everything but what was superseded: what the board's count of actions counts.
  public var isInPlan: Bool { lifecycle != .superseded }

  /// Open, with a current due date before the as-at date. Due on the as-at date is not overdue;
  /// awaiting sign-off is, for only the board can call work complete.
  public func isOverdue(asAt: Day) -> Bool { daysLate(asAt: asAt) != nil }

  /// Days past the current due date; nil where the action isn't overdue.
  public func daysLate(asAt: Day) -> Int? { daysLate(since: due, asAt: asAt) }

  /// Days past the due date first set, whatever was re-dated since; nil where not past it, or where
  /// the work is no longer open.
  public func daysLateAgainstOriginal(asAt: Day) -> Int? {
    daysLate(since: originalDue, asAt: asAt)
  }

  /// Days by which the current due date lies after the one first set; nil where it doesn't.
  public var slippedDays: Int? {
    guard let due, let originalDue, due > originalDue else { return nil }
    return due - originalDue
  }

  /// The moves of the due date the board approved, oldest first: only these are in force.
  public var approvedRevisions: [Revision] { revisions.filter { $0.approval != nil } }

  /// The move of the due date that awaits the board; it is not in force. One on which an approved
  /// move has followed awaits nothing any more, and neither does one of finished work.
  public var proposedRevision: Revision? {
    isOpen || lifecycle == .suspended ? newestUnapprovedRevision : nil
  }

  /// The newest move, where it was not approved, whatever has become of the work.
  var newestUnapprovedRevision: Revision? {
    guard let newest = revisions.last, newest.approval == nil else { return nil }
    return newest
  }

  /// Complete with nothing recorded that shows it worked: worth a warning.
  public var isCompleteWithoutEvidence: Bool { isComplete && evidence.isEmpty }

  private func daysLate(since date: Day?, asAt: Day) -> Int? {
    guard isOpen, let date, date < asAt else { return nil }
    return asAt - date
  }
}
