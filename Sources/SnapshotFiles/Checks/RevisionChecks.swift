import ImprovementPlan

extension Action {
  /// Due dates that don't follow from the original one and its revisions.
  var revisionFaults: [Diagnostic] {
    guard let originalDue else { return withoutOriginalFaults }
    var inForce = (day: originalDue, origin: "the original due date")
    var faults: [Diagnostic] = []
    for (index, revision) in revisions.enumerated() {
      faults += revision.faults(inForce: inForce).map { $0.within("revisions[\(index)]") }
      if revision.approval != nil { inForce = (revision.to, "the date last approved") }
    }
    if due != inForce.day {
      faults.append(
        Diagnostic(
          .error, path: "due", found: due?.iso ?? "no such field",
          expected: "\(inForce.day), \(inForce.origin)"))
    }
    return faults
  }

  private var withoutOriginalFaults: [Diagnostic] {
    guard let found = due?.iso ?? revisions.first.map({ "a move to \($0.to)" }) else { return [] }
    return [
      Diagnostic(
        .error, path: due == nil ? "revisions" : "due", found: "\(found) without originalDue",
        expected: "originalDue, the date first set, beside it")
    ]
  }

  /// Approvals out of order, or on another day than their meeting.
  func approvalFaults(_ meetingDays: [Ref: Day]) -> [Diagnostic] {
    var last: Day?
    return revisions.enumerated().flatMap { index, revision -> [Diagnostic] in
      guard let approval = revision.approval else { return [] }
      defer { last = approval.on }
      let path = "revisions[\(index)].approval.on"
      return [
        Diagnostic.ifBefore(approval.on, path, last, "the approval before"),
        approval.otherDayFault(meetingDays, path),
      ].compactMap { $0 }
    }
  }
}

extension Approval {
  fileprivate func otherDayFault(_ meetingDays: [Ref: Day], _ path: String) -> Diagnostic? {
    guard let meeting, let day = meetingDays[meeting], day != on else { return nil }
    return Diagnostic(
      .warning, path: path, found: "\(on)", expected: "\(day), the day of the meeting \(meeting)")
  }
}

extension Revision {
  fileprivate func faults(inForce: (day: Day, origin: String)) -> [Diagnostic] {
    let chainFault =
      from == inForce.day
      ? nil
      : Diagnostic(
        .error, path: "from", found: "\(from)", expected: "\(inForce.day), \(inForce.origin)")
    let idleFault =
      from == to
      ? Diagnostic(.error, path: "to", found: "\(to) again", expected: "another day") : nil
    let askedFault = Diagnostic.ifBefore(
      approval?.on, "approval.on", proposedOn, "the day it was asked for")
    return [chainFault, idleFault, askedFault].compactMap { $0 }
  }
}
