import ImprovementPlan

extension Action {
  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  /// Work that is done, or said to be, while what must come first isn't, or was done before it.
  func unfinishedDependencies(_ context: PlanContext) -> [Oddity] {
    guard isDone || lifecycle == .awaitingSignOff else { return [] }
    return dependsOn.enumerated().compactMap { index, ref in
      guard let first = context.actions[ref], let state = first.lifecycle else { return nil }
      let path = "dependsOn[\(index)]"
      let done = isDone ? "complete" : "awaiting sign-off"
      if state == .notStarted || (isDone && (state == .inProgress || state == .suspended)) {
        return .impossible(
          path, "\(done), but \(ref) is \(state.words)", expected: "\(ref) to be complete first")
      }
      guard let completedOn, let before = first.completedOn, completedOn < before else {
        return nil
      }
      return .impossible(
        path, "complete on \(completedOn), but \(ref) on \(before)",
        expected: "\(ref) to be complete first")
    }
  }

  /// Open work that waits for what will never be done, or was never planned to be done in time.
  func vainDependencies(_ context: PlanContext) -> [Oddity] {
    guard !isDone, lifecycle != .superseded else { return [] }
    return dependsOn.enumerated().compactMap { index, ref in
      guard let first = context.actions[ref] else { return nil }
      let path = "dependsOn[\(index)]"
      if first.lifecycle == .superseded {
        return .unlikely(
          path, "\(ref), which is superseded", expected: "what took its place, or no such wait")
      }
      return first.comesTooLate(for: self).map { fault in
        .unlikely(path, "\(ref), \(fault)", expected: "what must come first to be due first")
      }
    }
  }

  /// Only where the plan had it so from the first: a date that was moved is the board's news.
  private func comesTooLate(for other: Action) -> String? {
    guard revisions.isEmpty, other.revisions.isEmpty, !isDone, let end = other.due else {
      return nil
    }
    if let due { return due > end ? "due on \(due), after this on \(end)" : nil }
    guard let start, start > end else { return nil }
    return "which starts on \(start), after this is due on \(end)"
  }

  /// What was dropped achieved nothing by itself.
  var impactOfDropped: [Oddity] {
    guard lifecycle == .superseded, impact == .achieved else { return [] }
    return [
      .unlikely(
        "impact", "achieved of work that is superseded", expected: "complete or embedded work")
    ]
  }
}
