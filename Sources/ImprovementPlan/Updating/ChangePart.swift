extension ActionChange {
  /// Which part of an action it changes, as a request names it; an approval is of the due date. Nil
  /// for an undo, whose part is that of the change it takes back.
  public var part: UpdateRequest.Part? { kind.part }
}

extension ActionChange.Kind {
  /// Which part of an action such a change is of; nil for an undo.
  var part: UpdateRequest.Part? {
    switch self {
    case .lifecycle: .state
    case .rating: .rating
    case .impact: .impact
    case .note: .note
    case .evidence: .evidence
    case .due, .approval: .due
    case .text(let text): .text(text)
    case .undo: nil
    }
  }
}

extension UpdateRequest.Part {
  /// Whether a change of it stands in place of the one before. Notes and evidence only add up, so
  /// that two people's never clash.
  var isReplaced: Bool { self != .note && self != .evidence }
}

extension RecordedChange {
  /// Whether an action has what was recorded.
  func holds(in action: Action) -> Bool {
    switch change {
    case .lifecycle(_, let to): action.lifecycle == to
    case .rating(_, let to): action.override?.rating == to
    case .impact(_, let to): action.impact == to
    case .note(let text):
      action.updates.contains { $0.text == text && $0.lifecycle == nil && $0.date >= earliest }
    case .evidence(let piece): action.evidence.contains { has(piece, $0) }
    case .due(_, let to, .some), .approval(let to, _): action.due == to
    case .due(let from, let to, nil): action.due == to || action.hasMove(from, to, why)
    case .text(let text, _, let to): action[keyPath: text.place] == to
    case .undo: true
    }
  }

  /// Whether an action is as it was before this was recorded.
  func follows(_ action: Action) -> Bool {
    switch change {
    case .lifecycle(let from, _): action.lifecycle == from
    case .rating(let from, _): action.override?.rating == from
    case .impact(let from, _): action.impact == from
    case .note, .evidence, .undo: true
    case .due(let from, let to, nil):
      action.due == from && action.newestUnapprovedRevision?.to != to
    case .due(let from, _, .some): action.due == from
    case .approval(let to, _): action.newestUnapprovedRevision?.to == to
    case .text(let text, let from, _): action[keyPath: text.place] == from
    }
  }

  /// A report of the same words may be made every month, so its day counts too.
  private func has(_ piece: Evidence, _ found: Evidence) -> Bool {
    guard found.text == piece.text else { return false }
    return found.date.map { $0 >= piece.date ?? earliest } ?? true
  }
}

extension Action {
  /// A move may have been asked for from a date that was another by the time it was laid over, or where
  /// there was none.
  fileprivate func hasMove(_ from: Day?, _ to: Day, _ why: String?) -> Bool {
    revisions.contains { $0.to == to && ($0.from == from || $0.reason == why) }
  }
}
