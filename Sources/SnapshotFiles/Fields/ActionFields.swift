import ImprovementPlan

extension Action: FileRecord {
  static let fields: [Field<Action>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("detail", \.detail),
    .list("themes", \.themes),
    .list("recommendations", \.recommendations),
    .optional("lead", \.lead),
    .optional("accountable", \.accountable),
    .list("partners", \.partners),
    .optional("priority", \.priority),
    .optional("start", \.start),
    .optional("originalDue", \.originalDue),
    .optional("due", \.due),
    .optional("dueNote", \.dueNote),
    .list("revisions", \.revisions),
    .optional("lifecycle", \.lifecycle),
    .optional("completedOn", \.completedOn),
    .optional("override", \.override),
    .optional("impact", \.impact),
    .optional("reason", \.reason),
    .optional("recovery", \.recovery),
    .optional("successMeasure", \.successMeasure),
    .list("evidence", \.evidence),
    .list("metrics", \.metrics),
    .list("dependsOn", \.dependsOn),
    .list("updates", \.updates),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Action {
    Action(ref: value(of: "ref", in: members, &context), title: "")
  }
}

extension Revision: FileRecord {
  static let fields: [Field<Revision>] = [
    .required("from", \.from),
    .required("to", \.to),
    .required("reason", \.reason),
    .optional("approval", \.approval),
    .optional("proposedOn", \.proposedOn),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Revision {
    Revision(from: .placeholder, to: .placeholder, reason: "")
  }
}

extension Approval: FileRecord {
  static let fields: [Field<Approval>] = [
    .required("by", \.by),
    .required("on", \.on),
    .optional("meeting", \.meeting),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Approval {
    Approval(by: "", on: .placeholder)
  }
}

extension RatingOverride: FileRecord {
  static let fields: [Field<RatingOverride>] = [
    .required("rating", \.rating),
    .required("reason", \.reason),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> RatingOverride {
    RatingOverride(rating: "", reason: "")
  }
}

extension Evidence: FileRecord {
  static let fields: [Field<Evidence>] = [
    .required("kind", \.kind),
    .required("text", \.text),
    .optional("date", \.date),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Evidence {
    Evidence(kind: .placeholder, text: "")
  }
}

extension StatusUpdate: FileRecord {
  static let fields: [Field<StatusUpdate>] = [
    .required("date", \.date),
    .optional("by", \.by),
    .required("text", \.text),
    .optional("lifecycle", \.lifecycle),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> StatusUpdate {
    StatusUpdate(date: .placeholder, text: "")
  }
}
