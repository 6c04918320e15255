extension UpdateRequest {
  /// The rows that record this of an action, in the order they are to stand.
  ///
  /// Legal next states only, as the scheme has them; amber and red need a reason and a recovery
  /// action, every re-date a reason, embedded evidence; complete without evidence asks first. The
  /// original due date is never among the changes. What is so already is left out; the note is why
  /// the first change was made that has no reason of its own. Texts that are blank count as none,
  /// and a line break in one becomes a space; who approved is told as the plan writes it; one in which something was replaced by � is not recorded.
  ///
  /// - Parameter today: the day of recording; no approval and no evidence can be of a later one.
  /// - Throws: every objection there is, not just the first.
  public func changes(
    to action: Action, in plan: Snapshot, today: Day
  ) throws(Objections) -> [NewChange] {
    let request = tidied.inWords(of: plan)
    let update = RequestedUpdate(request: request, action: action, plan: plan, today: today)
    let objections = unkeptObjections + update.objections
    guard objections.isEmpty else { throw Objections(objections) }
    let rows = update.rows
    guard !rows.isEmpty else { throw Objections([Objection(nil, "nothing would change")]) }
    return rows
  }
}

/// A request beside the action it is about: what is against it, and the rows it comes to.
struct RequestedUpdate {
  /// With its texts tidied, and in the plan's words.
  let request: UpdateRequest
  let action: Action
  let plan: Snapshot
  let today: Day

  var objections: [Objection] {
    stateObjections + ratingObjections + dateObjections + approvalObjections + evidenceObjections
      + textObjections + leadObjections
  }

  var rows: [NewChange] {
    let changes =
      [
        stateChange, ratingChange, dateChange, impactChange,
      ] + ActionText.allCases.map(textChange) + [request.evidence.map { .evidence($0) }]
    return noted(
      changes.compactMap { $0 }.map { NewChange(action.ref, $0, why: ownReason(for: $0)) })
  }

  /// The state it would have.
  var stateAfter: Lifecycle? { request.state ?? action.lifecycle }

  /// Whether the work would be finished.
  var isCompleteAfter: Bool { stateAfter == .complete || stateAfter == .embedded }

  private func ownReason(for change: ActionChange) -> String? {
    switch change {
    case .rating, .due: request[.reason]
    // Without a due date it is why the action is late.
    case .approval: request.due == nil ? nil : request[.reason]
    default: nil
    }
  }

  private func noted(_ rows: [NewChange]) -> [NewChange] {
    guard let note = request.note else { return rows }
    guard let first = rows.firstIndex(where: { $0.why == nil }) else {
      return rows + [NewChange(action.ref, .note(note))]
    }
    var rows = rows
    rows[first].why = note
    return rows
  }

  private var impactChange: ActionChange? {
    guard let impact = request.impact, impact != action.impact else { return nil }
    return .impact(from: action.impact, to: impact)
  }

  /// The reason is why the action is late only where it isn't said of a new date or rating.
  private func textChange(_ text: ActionText) -> ActionChange? {
    let before = action[keyPath: text.place]
    guard let after = request[text], after != before else { return nil }
    if text == .reason, request.due != nil || ratingChange != nil { return nil }
    return .text(text, from: before, to: after)
  }
}
