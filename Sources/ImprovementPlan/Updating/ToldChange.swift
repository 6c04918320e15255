extension RecordedChange {
  /// Whether a report of the plan says what was recorded here: where it was laid over a snapshot or
  /// frozen into one, a history is to tell it once.
  public func tells(_ update: StatusUpdate) -> Bool {
    if case .note(let text) = change, update.text == text { return update.date >= earliest }
    return reports.contains(update)
  }

  /// Whether it asked for a move of a due date, or made it.
  public func tellsAsking(for revision: Revision) -> Bool {
    guard case .due(_, let to, let approval) = change, to == revision.to else { return false }
    return approval.map { counted($0) == revision.approval } ?? (revision.proposedOn == day)
  }

  /// Whether it approved a move of a due date.
  public func tellsApproval(of revision: Revision) -> Bool {
    switch change {
    case .due(_, let to, let approval?), .approval(let to, let approval):
      to == revision.to && counted(approval) == revision.approval
    default: false
    }
  }
}
