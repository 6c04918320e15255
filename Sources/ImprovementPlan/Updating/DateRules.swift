extension RequestedUpdate {
  /// A move of the due date, or the approval of the one that was proposed.
  var dateChange: ActionChange? {
    if let due = request.due, !approvesProposal {
      return .due(from: action.due, to: due, approval: request.approval)
    }
    guard let approval = request.approval, let proposed = action.newestUnapprovedRevision else {
      return nil
    }
    return .approval(to: proposed.to, approval)
  }

  /// Whether the approval is of the move that was proposed: no date is given with it, or that one.
  private var approvesProposal: Bool {
    guard request.approval != nil else { return false }
    return request.due.map { $0 == action.newestUnapprovedRevision?.to } ?? true
  }

  var dateObjections: [Objection] {
    guard let due = request.due, !approvesProposal else { return [] }
    var objections = [same(due), beforeStart(due, .due), finished(.due)].compactMap { $0 }
    if objections.isEmpty { objections += [implausible(due)].compactMap { $0 } }
    if request[.reason] == nil {
      objections.append(Objection(.text(.reason), "a new due date needs a reason"))
    }
    return objections.isEmpty ? [besideAnother(due)].compactMap { $0 } : objections
  }

  /// One date at a time is to await the board; a second that is wanted all the same stands beside the first.
  private func besideAnother(_ due: Day) -> Objection? {
    guard request.approval == nil, !request.mayHaveSecondDate,
      let proposed = action.proposedRevision
    else { return nil }
    return Objection(
      .due,
      "\(proposed.to.medium) is proposed already and awaits the board; propose \(due.medium) as well?",
      isQuestion: true)
  }

  private func same(_ due: Day) -> Objection? {
    if due == action.due { return Objection(.due, "it is due on \(due.medium) already") }
    guard request.approval == nil, due == action.proposedRevision?.to else { return nil }
    return Objection(.due, "\(due.medium) is proposed already and awaits the board")
  }

  /// A date that had passed when it was asked for, or approved, would turn late work green; one a
  /// decade on is a slip of the fingers.
  private func implausible(_ due: Day) -> Objection? {
    let asked = request.approval?.on ?? today
    if due < asked {
      return Objection(.due, "\(due.medium) has passed already; give a day from \(asked.medium) on")
    }
    if due > asked.adding(months: 120) {
      return Objection(.due, "\(due.medium) is more than ten years on")
    }
    return nil
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
    let faults = [
      approverObjection(to: approval), meeting(of: approval),
      timing(of: approval).map { Objection(.approvalDay, $0) },
    ].compactMap { $0 }
    return faults + (approvesProposal ? objections(toApproving: approval) : [])
  }

  private func objections(toApproving approval: Approval) -> [Objection] {
    guard let proposed = action.newestUnapprovedRevision else {
      return [Objection(.approval, "no new date awaits approval; say which date is approved")]
    }
    let early = proposed.proposedOn.flatMap { day in
      approval.on < day
        ? Objection(.approvalDay, "\(approval.on.medium) is before it was proposed, \(day.medium)")
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

  private func meeting(of approval: Approval) -> Objection? {
    guard let ref = approval.meeting else { return nil }
    guard let meeting = plan.meeting(ref) else {
      return Objection(.meeting, "\(ref) is no meeting of this plan\(knownMeetings)")
    }
    guard let day = meeting.date else { return nil }
    if day > today { return Objection(.meeting, "\(ref) is still to meet, on \(day.medium)") }
    if day == approval.on { return nil }
    return Objection(
      .approvalDay, "\(ref) met on \(day.medium), which has to be the day of the approval")
  }

  /// The last meetings of the board that the approval can be of, by ref and day.
  private var knownMeetings: String {
    let asked = request.due == nil ? action.newestUnapprovedRevision?.proposedOn : nil
    let held = plan.meetingsOfBoard(since: asked, until: today)
    guard !held.isEmpty else { return "; leave it empty where it has none" }
    return "; the board met at " + held.prefix(3).map(\.refAndDay).joined(separator: ", ")
  }
}
