extension RequestedUpdate {
  var stateChange: ActionChange? {
    guard let state = request.state, state != action.lifecycle else { return nil }
    return .lifecycle(from: action.lifecycle, to: state)
  }

  var stateObjections: [Objection] {
    guard let state = request.state, state != action.lifecycle else { return [] }
    return [illegalState(state), missingNote(state), missingEvidence(state)].compactMap { $0 }
  }

  private func illegalState(_ state: Lifecycle) -> Objection? {
    let legal = plan.scheme.nextStates(from: action.lifecycle)
    if legal.contains(state) { return nil }
    let next = legal.isEmpty ? "nothing" : legal.map(\.words).joined(separator: "; ")
    return Objection(
      .state, "\(state.words) can't follow on \(action.stateWords); what can: \(next)")
  }

  private func missingNote(_ state: Lifecycle) -> Objection? {
    guard state == .suspended || state == .superseded, request.note == nil else { return nil }
    return Objection(.note, "\(state.words) needs a note that says why")
  }

  private func missingEvidence(_ state: Lifecycle) -> Objection? {
    guard action.evidence.isEmpty, request.evidence == nil else { return nil }
    switch state {
    case .embedded:
      return Objection(.evidence, "complete and embedded needs evidence of what it achieved")
    case .complete where !request.mayLackEvidence:
      return Objection(
        .evidence, "there is no evidence that it worked; complete all the same?", isQuestion: true)
    default: return nil
    }
  }

  var evidenceObjections: [Objection] {
    guard let evidence = request.evidence else { return [] }
    let blank = evidence.text.isEmpty ? "evidence has to say what it shows" : nil
    let later = evidence.date.flatMap {
      $0 > today ? "evidence of \($0.medium) is of a later day than today, \(today.medium)" : nil
    }
    return [blank, later].compactMap { $0.map { Objection(.evidence, $0) } }
  }
}
