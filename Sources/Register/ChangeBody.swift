package import ImprovementPlan

// The one place where a change becomes what a row says, and what a row says a change. The names of the
// fields are those of the JSON that scripts read.

/// What the subject of a change of an action is called.
let actionSubject = "action"

extension ActionChange {
  /// What the body of the change's row says.
  package func body(why: String?) -> PlainValue {
    var members: [String: PlainValue] = [:]
    members.set("why", why)
    switch self {
    case .lifecycle(let from, let to): members.set(from?.rawValue, to.rawValue)
    case .rating(let from, let to): members.set(from, to)
    case .impact(let from, let to): members.set(from?.rawValue, to.rawValue)
    case .note(let text): members.set(nil, text)
    case .evidence(let evidence):
      members.set(nil, evidence.text)
      members.set("evidenceKind", evidence.kind.rawValue)
      members.set("evidenceDate", evidence.date?.iso)
    case .due(let from, let to, let approval):
      members.set(from?.iso, to.iso)
      members.set(approval)
    case .approval(let to, let approval):
      members.set(nil, to.iso)
      members.set(approval)
    case .text(_, let from, let to): members.set(from, to)
    case .undo(let number): members["undoes"] = .number(number)
    }
    return .object(members)
  }
}

extension [String: PlainValue] {
  fileprivate mutating func set(_ field: String, _ text: String?) {
    self[field] = text.map { .text($0) }
  }

  fileprivate mutating func set(_ was: String?, _ now: String?) {
    set("was", was)
    set("now", now)
  }

  fileprivate mutating func set(_ approval: Approval?) {
    set("approvedBy", approval?.by)
    set("approvedOn", approval?.on.iso)
    set("meeting", approval?.meeting?.text)
  }
}

extension RecordedChange {
  /// What a row records of an action.
  ///
  /// - Throws: the field that its kind can't have so.
  package init(_ envelope: Envelope, body: PlainValue) throws(UnfitRow) {
    guard envelope.subject.kind == actionSubject else {
      throw UnfitRow("subject", expected: "an action")
    }
    guard let kind = ActionChange.Kind(named: envelope.kind) else {
      throw UnfitRow("kind", expected: "a kind of change")
    }
    guard let members = body.members else {
      throw UnfitRow("body", expected: "an object")
    }
    var fields = Fields(members)
    let change = try fields.change(kind)
    let why = try fields.text(ifIn: "why")
    try fields.requireNoMore()
    self.init(
      number: envelope.number, intent: envelope.intent, at: envelope.at, by: envelope.by,
      council: envelope.council, action: Ref(envelope.subject.ref), basis: envelope.basis,
      change: change, why: why)
  }
}

extension Fields {
  fileprivate mutating func change(_ kind: ActionChange.Kind) throws(UnfitRow)
    -> ActionChange
  {
    switch kind {
    case .lifecycle: .lifecycle(from: try state(ifIn: "was"), to: try state("now"))
    case .rating: .rating(from: try text(ifIn: "was"), to: try words(ifIn: "now"))
    case .impact: .impact(from: try impact(ifIn: "was"), to: try impact("now"))
    case .note: .note(try words("now"))
    case .evidence: .evidence(try evidence())
    case .due: .due(from: try day(ifIn: "was"), to: try day("now"), approval: try approvalIfAny())
    case .approval: .approval(to: try day("now"), try approval())
    case .text(let text): .text(text, from: try self.text(ifIn: "was"), to: try words("now"))
    case .undo: .undo(of: try wholeNumber("undoes"))
    }
  }

  private mutating func evidence() throws(UnfitRow) -> Evidence {
    let kind = try value("evidenceKind", "a kind of evidence") {
      $0.text.flatMap { Evidence.Kind(rawValue: $0) }
    }
    return Evidence(kind: kind, text: try words("now"), date: try day(ifIn: "evidenceDate"))
  }

  private mutating func approvalIfAny() throws(UnfitRow) -> Approval? {
    has("approvedBy") || has("approvedOn") ? try approval() : nil
  }

  private mutating func approval() throws(UnfitRow) -> Approval {
    Approval(
      by: try words("approvedBy"), on: try day("approvedOn"),
      meeting: try words(ifIn: "meeting").map { Ref($0) })
  }

  private mutating func state(_ field: String) throws(UnfitRow) -> Lifecycle {
    try value(field, "a state") { $0.text.flatMap { Lifecycle(rawValue: $0) } }
  }

  private mutating func state(ifIn field: String) throws(UnfitRow) -> Lifecycle? {
    has(field) ? try state(field) : nil
  }

  private mutating func impact(_ field: String) throws(UnfitRow) -> Impact {
    try value(field, "an impact") { $0.text.flatMap { Impact(rawValue: $0) } }
  }

  private mutating func impact(ifIn field: String) throws(UnfitRow) -> Impact? {
    has(field) ? try impact(field) : nil
  }
}
