extension RequestedUpdate {
  /// What is against a lead: one whom nobody else has is taken, but asked about where it is nearly the name
  /// of one that somebody has, since a slip would take the action off their list.
  var leadObjections: [Objection] {
    guard let lead = request[.lead], lead != action.lead, !request.mayHaveAnyLead else { return [] }
    let known = plan.rolesBeside(action)
    guard !known.contains(lead) else { return [] }
    let letters = Spelling.folded(lead)
    let most = min(2, letters.count / 5)
    let near = known.map { (role: $0, edits: Spelling.edits(letters, Spelling.folded($0))) }
    let nearest = near.filter { $0.edits <= most }.min {
      ($0.edits, $0.role) < ($1.edits, $1.role)
    }
    guard let meant = nearest else { return [] }
    return [
      Objection(
        .text(.lead),
        "nobody else in the plan is “\(lead)”, but somebody is “\(meant.role)”; "
          + "record it all the same?", isQuestion: true)
    ]
  }
}

extension Snapshot {
  /// Who leads, sponsors or answers for anything, an action's own lead aside, which may be the slip.
  fileprivate func rolesBeside(_ action: Action) -> Set<String> {
    let owners = actions.flatMap { other in
      [other.ref == action.ref ? nil : other.lead, other.accountable].compactMap(\.self)
    }
    return Set(owners + themes.compactMap(\.sponsor))
  }
}
