extension RequestedUpdate {
  /// A move of the due date, or the approval of the one that was proposed.
  var dateChange: ActionChange? {
    if let due = request.due {
      return .due(from: action.due, to: due, approval: request.approval)
    }
    guard let approval = request.approval, let proposed = action.proposedRevision else {
      return nil
    }
    return .approval(to: proposed.to, approval)
  }

  var dateObjections: [Objection] {
    guard let due = request.due else { return [] }
    var objections = [same(due), beforeStart(due, .due), finished(.due)].compactMap { $0 }
    if request.reason == nil {
      objections.append(Objection(.reason, "a new due date needs a reason"))
    }
    return objections
  }

  private func same(_ due: Day) -> Objection? {
    if due == action.due { return Objection(.due, "it is due on \(due.medium) already") }
    guard request.approval == nil, due == action.proposedRevision?.to else { return nil }
    return Objection(.due, "\(due.medium) is proposed already and awaits the board")
  }

  func beforeStart(_ due: Day, _ part: UpdateRequest.Part) -> Objection? {
    guard let start = action.start, due < start else { return nil }
    return Objection(part, "\(due.medium) is before the work starts, \(start.medium)")
  }

  func finished(_ part: UpdateRequest.Part) -> Objection? {
    guard isCompleteAfter || stateAfter == .superseded, let state = stateAfter else { return nil }
    return Objection(part, "work that is \(state.words) can't be re-dated")
  }

  var approvalObjections: [Objection] {
    guard let approval = request.approval else { return [] }
    let blank = approval.by.isEmpty ? "an approval needs the body or role that approved" : nil
    let faults = [blank, timing(of: approval), meeting(of: approval)]
      .compactMap { $0.map { Objection(.approval, $0) } }
    return faults + (request.due == nil ? objections(toApproving: approval) : [])
  }

  private func objections(toApproving approval: Approval) -> [Objection] {
    guard let proposed = action.proposedRevision else {
      return [Objection(.approval, "no new date awaits approval; say which date is approved")]
    }
    let early = proposed.proposedOn.flatMap { day in
      approval.on < day
        ? Objection(.approval, "\(approval.on.medium) is before it was proposed, \(day.medium)")
        : nil
    }
    return [early, beforeStart(proposed.to, .approval), finished(.approval)].compactMap { $0 }
  }

  private func timing(of approval: Approval) -> String? {
    if approval.on > today {
      return "an approval of \(approval.on.medium) is of a later day than today, \(today.medium)"
    }
    guard let last = action.approvedRevisions.last?.approval?.on, approval.on < last else {
      return nil
    }
    return "\(approval.on.medium) is before the approval of the last move, \(last.medium)"
  }

  private func meeting(of approval: Approval) -> String? {
    guard let ref = approval.meeting else { return nil }
    guard let meeting = plan.meeting(ref) else { return "\(ref) is no meeting of this plan" }
    guard let day = meeting.date, day != approval.on else { return nil }
    return "\(ref) met on \(day.medium), which has to be the day of the approval"
  }
}
