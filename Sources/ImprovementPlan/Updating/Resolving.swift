extension Ledger {
  /// The rows that resolve a contradiction: the recorded change again, on top of the snapshot, or the
  /// snapshot's word accepted.
  ///
  /// To accept it is to take back what was recorded of that part, which can be said of every change;
  /// of an action that is gone from the plan, everything that was recorded and not settled.
  ///
  /// An undo is kept by taking it back and that back again, which says it anew over the snapshot; to
  /// accept the snapshot's word against one is to take the undo back.
  ///
  /// - Parameters:
  ///   - number: the contradicted change's.
  ///   - next: the number that the first of the rows will have.
  /// - Throws: an objection where no such change is contradicted, or it can't be kept.
  public func resolving(
    _ number: Int, keepingRecorded: Bool, next: Int
  ) throws(Objection) -> [NewChange] {
    guard standing(of: number) == .contradicted, let change = change(number) else {
      throw Objection(nil, "no change \(number) contradicts the snapshot")
    }
    let rows = contradicted(with: change)
    guard let newest = rows.last else { return [] }
    if keepingRecorded { return try kept(newest, next) }
    let why = "the snapshot of \(plan.asAt.medium) is right"
    return rows.reversed().map { NewChange($0.action, takingBack($0), why: why) }
  }

  private func contradicted(with change: RecordedChange) -> [RecordedChange] {
    let isGone = plan.action(change.action) == nil
    let subject = subject(of: change).change
    return changes.filter {
      guard $0.action == change.action, standing(of: $0.number) == .contradicted else {
        return false
      }
      let own = self.subject(of: $0).change
      return isGone
        || own.change.part == subject.change.part
          && (own.change.part?.isReplaced == true || own.number == subject.number)
    }
  }

  private func kept(_ row: RecordedChange, _ next: Int) throws(Objection) -> [NewChange] {
    guard let action = plan.action(row.action) else {
      throw Objection(
        nil, "\(row.action) is no longer in the plan, so that nothing can be kept of it",
        action: row.action)
    }
    let why =
      RecordedChange.keptWords + plan.asAt.medium
      + (row.why.map { RecordedChange.behindKeptWords + $0 } ?? "")
    let (subject, isPutBack) = subject(of: row)
    if row.change.undoneRow != nil,
      isPutBack ? subject.follows(action) : subject.isThere(in: action)
    {
      return [
        NewChange(row.action, .undo(of: row.number), why: why),
        NewChange(row.action, .undo(of: next), why: why),
      ]
    }
    guard let outcome = isPutBack ? subject.change : subject.change.reversed else {
      throw Objection(
        subject.change.part,
        "what the snapshot says isn't what was taken back, so that it can't be taken back from it; "
          + "record what is so now", action: row.action)
    }
    let change = outcome.again(on: action)
    if action.due == nil, outcome.movesDate {
      throw Objection(
        .due, "the snapshot has no date for it that could move", action: row.action)
    }
    if let objection = action.objection(toKeeping: change) { throw objection }
    return [NewChange(row.action, change, why: why)]
  }
}

extension ActionChange {
  /// The change that sets what was so before; nil where no change can.
  fileprivate var reversed: ActionChange? {
    switch self {
    case .lifecycle(let from?, let to): .lifecycle(from: to, to: from)
    case .rating(let from, let to): .rating(from: to, to: from)
    case .impact(let from?, let to): .impact(from: to, to: from)
    case .text(let text, let from?, let to): .text(text, from: to, to: from)
    default: nil
    }
  }

  /// The same outcome, from what an action says now.
  fileprivate func again(on action: Action) -> ActionChange {
    switch self {
    case .lifecycle(_, let to): .lifecycle(from: action.lifecycle, to: to)
    case .rating(_, let to): .rating(from: action.override?.rating, to: to)
    case .impact(_, let to): .impact(from: action.impact, to: to)
    case .due(_, let to, let approval): .due(from: action.due, to: to, approval: approval)
    case .approval(let to, let approval):
      action.newestUnapprovedRevision?.to == to
        ? self : .due(from: action.due, to: to, approval: approval)
    case .text(let text, _, let to): .text(text, from: action[keyPath: text.place], to: to)
    case .note, .evidence, .undo: self
    }
  }

  /// Whether it takes a due date to be there already.
  fileprivate var movesDate: Bool {
    switch self {
    case .due(let from, _, _): from != nil
    case .approval: true
    default: false
    }
  }
}

extension Action {
  /// Why a recorded change can't be kept on top of what the snapshot says. That it was a legal step
  /// where it was recorded is enough for a state.
  fileprivate func objection(toKeeping change: ActionChange) -> Objection? {
    switch change {
    case .rating where isComplete: unfit(.rating, "it is complete now, and rated so")
    case .lifecycle(_, .embedded) where evidence.isEmpty:
      unfit(.state, "complete and embedded needs evidence of what it achieved")
    case .due(_, let to, let approval): dateObjection(to, approval)
    case .approval(let to, let approval): dateObjection(to, approval)
    default: nil
    }
  }

  private func dateObjection(_ to: Day, _ approval: Approval?) -> Objection? {
    if !isOpen && lifecycle != .suspended {
      return unfit(.due, "work that is \(stateWords) can't be re-dated")
    }
    if let start, to < start {
      return unfit(.due, "\(to.medium) is before the work starts, \(start.medium)")
    }
    guard let on = approval?.on, let last = approvedRevisions.last?.approval?.on, on < last else {
      return nil
    }
    return unfit(.due, "the snapshot has a move that was approved later, on \(last.medium)")
  }

  private func unfit(_ part: UpdateRequest.Part, _ words: String) -> Objection {
    Objection(part, words, action: ref)
  }
}
