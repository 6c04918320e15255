import ImprovementPlan

extension Action {
  /// Moves of the due date that no order of events allows.
  var moves: [Oddity] {
    revisions.enumerated().flatMap { index, revision in
      let path = "revisions[\(index)]"
      return [
        Oddity.ifBefore(revision.to, path + ".to", start, "the start"),
        revision.askedTooLate, revision.approvedTooLate,
        afterCompletion(revision),
      ].compactMap { oddity in
        oddity.map { $0.path.hasPrefix(path) ? $0 : $0.within(path) }
      }
    }
  }

  private func afterCompletion(_ revision: Revision) -> Oddity? {
    guard let completedOn, let day = revision.approval?.on, day > completedOn else { return nil }
    return .unlikely(
      "approval.on", "\(day), after the work was completed on \(completedOn)",
      expected: "a move of work that is open")
  }

  /// A move that waits for the board, of work that no longer has a date to move.
  var pendingMoves: [Oddity] {
    guard let lifecycle, [.complete, .embedded, .superseded].contains(lifecycle) else { return [] }
    return revisions.enumerated().filter { $1.approval == nil }.map { index, _ in
      .unlikely(
        "revisions[\(index)]", "a move that awaits approval, of work that is \(lifecycle.words)",
        expected: "no move left to approve")
    }
  }
}

extension Revision {
  fileprivate var askedTooLate: Oddity? {
    guard let proposedOn, proposedOn > to else { return nil }
    return .impossible(
      "to", "\(to), which had passed when it was asked for on \(proposedOn)",
      expected: "a day from then on")
  }

  fileprivate var approvedTooLate: Oddity? {
    guard let approval, approval.on > to else { return nil }
    return .unlikely(
      "to", "\(to), which had passed when it was approved on \(approval.on)",
      expected: "a day from then on")
  }
}
