extension RequestedUpdate {
  /// What is against who is said to have approved: what answers another question, or was typed one field
  /// too early, is refused; a body that the plan doesn't know is asked about, and so is who leads the work.
  func approverObjection(to approval: Approval) -> Objection? {
    let by = approval.by
    if by.isEmpty {
      return Objection(.approval, "an approval needs the body or role that approved")
    }
    if by.readsAsSentence {
      return Objection(
        .approval, "“\(by.shortened)” is a sentence; name the body or role that approved")
    }
    if let what = by.whatIsNoBody ?? plan.refMeant(by: by) {
      return Objection(
        .approval, "“\(by.shortened)” is \(what); name the body or role that approved")
    }
    if request.mayHaveAnyApprover { return nil }
    if approval.meeting == nil, let lead = action.lead, by.asBody == lead.asBody {
      return Objection(
        .approval, "“\(by.shortened)” leads this work; record it all the same?", isQuestion: true)
    }
    guard !plan.knowsApprover(by) else { return nil }
    return Objection(
      .approval, "“\(by.shortened)” is no body or role this plan knows; record it all the same?",
      isQuestion: true)
  }
}

extension UpdateRequest {
  /// The request with who approved as the plan writes it, where it knows them: “the Board” is the improvement
  /// board.
  func inWords(of plan: Snapshot) -> UpdateRequest {
    var request = self
    request.approval = approval.map { approval in
      var approval = approval
      approval.by = plan.approver(meantBy: approval.by) ?? approval.by
      return approval
    }
    return request
  }
}

extension Snapshot {
  /// Whether a body or a role is one that the plan names: a body that meets about it, who approved
  /// before, who leads, sponsors, answers for, reports or is to act.
  func knowsApprover(_ name: String) -> Bool { approver(meantBy: name) != nil }

  /// The body or role that the plan names and a name means, whatever its capitals and with or without an
  /// article, as the plan writes it; as it was typed where somebody is called just so.
  func approver(meantBy typed: String) -> String? {
    let alike = bodiesAndRoles(calledAs: typed)
    if let known = alike.contains(typed) ? typed : alike.first { return known }
    let bodies = [Meeting.Body.improvementBoard] + meetings.map(\.body)
    let meant = bodies.lazy.compactMap { $0.name(meantBy: typed.asBody) }.first
    return meant.map { bodiesAndRoles(calledAs: $0).first ?? $0 }
  }

  /// That a text is a ref, where it is one of the plan's or one more of their form.
  fileprivate func refMeant(by text: String) -> String? {
    let letters = text.prefix { $0.isLetter }
    let digits = text.dropFirst(letters.count)
    guard !letters.isEmpty, !digits.isEmpty, digits.allSatisfy(\.isNumber), !knowsApprover(text)
    else { return nil }
    let refs = actions.map(\.ref) + meetings.map(\.ref) + decisions.map(\.ref)
    let forms = (refs + metrics.map(\.ref) + themes.map(\.ref)).map {
      $0.text.prefix { $0.isLetter }
    }
    return forms.contains { $0.lowercased() == letters.lowercased() } ? "a ref" : nil
  }

  private func bodiesAndRoles(calledAs name: String) -> [String] {
    let name = name.asBody
    return bodiesAndRoles.filter { $0.asBody == name }
  }

  private var bodiesAndRoles: [String] {
    let owners = actions.flatMap { [$0.lead, $0.accountable].compactMap(\.self) }
    let approvers = actions.flatMap { $0.revisions.compactMap { $0.approval?.by } }
    let reporters = reports.flatMap { [$0.by, $0.to].compactMap(\.self) }
    return approvers + meetings.map(\.title) + owners + themes.compactMap(\.sponsor) + reporters
      + decisions.flatMap(\.actionBy)
  }
}

extension Meeting.Body {
  /// Its name, or its chair's, where that is what people mean by another; nil where they don't.
  fileprivate func name(meantBy other: String) -> String? {
    if self == .improvementBoard, other == "board" { return "Improvement board" }
    let names =
      switch self {
      case .improvementBoard: ["Improvement board", "Chair", "Independent chair"]
      case .scrutiny: ["Scrutiny", "Scrutiny committee"]
      case .cabinet: ["Cabinet"]
      case .council: ["Council", "Full council"]
      case .other: [String]()
      }
    return names.first { $0.asBody == other }
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

  /// What a text is that no body and no role is ever called; nil where it may be a name.
  fileprivate var whatIsNoBody: String? {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard contains(where: \.isLetter) else { return "no name" }
    if words.joined().count < 2 { return "one letter" }
    if answers.contains(words.joined(separator: " ")) || answers.contains(words.joined()) {
      return "an answer"
    }
    let isDay = words.allSatisfy { word in
      word.allSatisfy(\.isNumber) || calendar.contains { word.count > 2 && $0.hasPrefix(word) }
        || ["1st", "2nd", "3rd"].contains { word.hasSuffix($0) }
        || word.hasSuffix("th") && word.dropLast(2).allSatisfy(\.isNumber)
    }
    return isDay ? "a day" : nil
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

/// What is typed to answer a question, or for want of an answer.
private let answers: Set<String> = [
  "yes", "yep", "yeah", "no", "nope", "ok", "okay", "true", "false", "none", "nil", "null",
  "nobody",
  "noone", "somebody", "someone", "anyone", "anybody", "everybody", "everyone", "me", "myself",
  "us",
  "na", "n a", "notapplicable", "tba", "tbc", "tbd", "unknown", "notknown", "various", "today",
  "tomorrow", "yesterday", "now", "asap", "approve", "approved", "agreed", "done", "save", "cancel",
  "quit", "exit", "back", "help", "next", "skip", "undo", "empty", "blank", "same", "asabove",
  "ditto",
  "test", "xx", "xxx",
]

/// Whose beginnings name a day.
private let calendar = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  "sunday",
]

/// Words that a sentence about an approval has, and no name of a body or role.
private let verbs: Set<String> = [
  "is", "isn't", "are", "was", "were", "has", "have", "had", "be", "been", "being", "will", "would",
  "should", "could", "can", "can't", "cannot", "must", "may", "does", "did", "do", "not", "because",
  "since", "until", "they", "we", "it", "that", "this", "approved", "agreed", "accepted", "delayed",
  "needs", "need", "asked", "moved", "takes", "took", "moves", "gives", "gave", "given", "wants",
  "wanted", "said", "says", "told", "goes", "went", "gone", "comes", "came", "makes", "made",
  "slips",
  "slipped", "changed", "extended", "confirmed", "signed", "waits", "waiting", "slipping", "pushed",
  "please", "thanks", "she", "he", "you", "if", "but", "so",
]
