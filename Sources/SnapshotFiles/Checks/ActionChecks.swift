import ImprovementPlan

extension Snapshot {
  /// What is wrong with single actions.
  var actionFaults: [Diagnostic] {
    let meetingDays = Dictionary(
      meetings.compactMap { meeting in meeting.date.map { (meeting.ref, $0) } },
      uniquingKeysWith: { first, _ in first })
    return actions.enumerated().flatMap { index, action in
      (action.orderFaults + action.futureFaults(asAt: asAt) + action.revisionFaults
        + action.approvalFaults(meetingDays)).map { $0.within("actions[\(index)]", action.ref) }
    }
  }
}

extension Action {
  fileprivate var orderFaults: [Diagnostic] {
    let dueFault = Diagnostic.ifBefore(due, "due", start, "the start")
    let originalFault =
      due == originalDue ? nil : Diagnostic.ifBefore(originalDue, "originalDue", start, "the start")
    return [dueFault, originalFault, completionFault].compactMap { $0 } + updateOrderFaults
  }

  private var completionFault: Diagnostic? {
    guard let completedOn, let lifecycle, ![.complete, .embedded].contains(lifecycle) else {
      return nil
    }
    return Diagnostic(
      .warning, path: "lifecycle", found: "\(lifecycle.rawValue), but completed on \(completedOn)",
      expected: "complete or embedded, or no completedOn")
  }

  private var updateOrderFaults: [Diagnostic] {
    updates.indices.dropFirst().compactMap { index in
      let (before, day) = (updates[index - 1].date, updates[index].date)
      guard day < before else { return nil }
      return Diagnostic(
        .error, path: "updates[\(index)].date", found: "\(day) after \(before)",
        expected: "the oldest update first")
    }
  }

  fileprivate func futureFaults(asAt: Day) -> [Diagnostic] {
    let reports = updates.enumerated().map {
      Diagnostic.ifAfter(asAt, $1.date, "updates[\($0)].date")
    }
    let proofs = evidence.enumerated().map {
      Diagnostic.ifAfter(asAt, $1.date, "evidence[\($0)].date")
    }
    let moves = revisions.enumerated().flatMap {
      [
        Diagnostic.ifAfter(asAt, $1.proposedOn, "revisions[\($0)].proposedOn"),
        Diagnostic.ifAfter(asAt, $1.approval?.on, "revisions[\($0)].approval.on"),
      ]
    }
    return ([Diagnostic.ifAfter(asAt, completedOn, "completedOn")] + reports + proofs + moves)
      .compactMap { $0 }
  }
}
