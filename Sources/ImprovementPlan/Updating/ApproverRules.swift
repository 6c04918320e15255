extension RequestedUpdate {
  /// What is against who is said to have approved: a text typed one field too early is refused, and a
  /// body that the plan doesn't know is asked about.
  func approverObjection(to approval: Approval) -> Objection? {
    let by = approval.by
    if by.isEmpty {
      return Objection(.approval, "an approval needs the body or role that approved")
    }
    if by.readsAsSentence {
      return Objection(
        .approval, "“\(by.shortened)” is a sentence; name the body or role that approved")
    }
    guard !request.mayHaveAnyApprover, !plan.knowsApprover(by) else { return nil }
    return Objection(
      .approval, "“\(by.shortened)” is no body or role this plan knows; record it all the same?",
      isQuestion: true)
  }
}

extension Snapshot {
  /// Whether a body or a role is one that the plan names: a body that meets about it, who approved
  /// before, who leads, sponsors, answers for, reports or is to act.
  func knowsApprover(_ name: String) -> Bool {
    let name = name.asBody
    return bodiesAndRoles.contains { $0.asBody == name }
  }

  private var bodiesAndRoles: [String] {
    let meetings = meetings.flatMap { [$0.title] + $0.body.names }
    let owners = actions.flatMap { [$0.lead, $0.accountable].compactMap(\.self) }
    let approvers = actions.flatMap { $0.revisions.compactMap { $0.approval?.by } }
    let reporters = reports.flatMap { [$0.by, $0.to].compactMap(\.self) }
    return Meeting.Body.improvementBoard.names + meetings + owners + approvers
      + themes.compactMap(\.sponsor) + reporters + decisions.flatMap(\.actionBy)
  }
}

extension Meeting.Body {
  /// What people call it.
  fileprivate var names: [String] {
    switch self {
    case .improvementBoard: ["improvement board", "board", "chair", "independent chair"]
    case .scrutiny: ["scrutiny", "scrutiny committee"]
    case .cabinet: ["cabinet"]
    case .council: ["council", "full council"]
    case .other: []
    }
  }
}

extension String {
  /// Whether it says something rather than names somebody: a full stop, a verb, or more words than any
  /// body or role has.
  fileprivate var readsAsSentence: Bool {
    let words = split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    if words.count > mostWordsOfBody { return true }
    if last.map({ ".!?;:".contains($0) }) == true || contains(". ") { return true }
    return words.contains { verbs.contains($0.lowercased()) }
  }

  /// Without what makes no difference between two names of a body.
  fileprivate var asBody: String {
    let words = replacing("’", with: "'").lowercased().split { $0.isWhitespace }
    return words.drop { $0 == "the" }.joined(separator: " ")
  }

  fileprivate var shortened: String { count > 60 ? prefix(57) + "…" : self }
}

/// “Director of Children's Services and Education and Skills” has eight.
private let mostWordsOfBody = 10

/// Words that a sentence about an approval has, and no name of a body or role.
private let verbs: Set<String> = [
  "is", "isn't", "are", "was", "were", "has", "have", "had", "be", "been", "being", "will", "would",
  "should", "could", "can", "can't", "cannot", "must", "may", "does", "did", "do", "not", "because",
  "since", "until", "they", "we", "it", "that", "this", "approved", "agreed", "accepted", "delayed",
  "needs", "need", "asked", "moved", "takes", "took",
]
