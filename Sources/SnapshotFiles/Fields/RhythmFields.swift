import ImprovementPlan

extension Deadline: FileRecord {
  static let fields: [Field<Deadline>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("opens", \.opens),
    .optional("due", \.due),
    .optional("rule", \.rule),
    .optional("metOn", \.metOn),
    .optional("note", \.note),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Deadline {
    Deadline(ref: value(of: "ref", in: members, &context), title: "")
  }
}

extension WorkingDayRule: FileRecord {
  static let fields: [Field<WorkingDayRule>] = [
    .required("from", \.from),
    .required("days", \.days),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> WorkingDayRule {
    WorkingDayRule(from: .placeholder, days: 0)
  }
}

extension Meeting: FileRecord {
  static let fields: [Field<Meeting>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .required("body", \.body),
    .optional("date", \.date),
    .optional("when", \.when),
    .optional("purpose", \.purpose),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Meeting {
    Meeting(
      ref: value(of: "ref", in: members, &context), title: "", body: .placeholder)
  }
}

extension Report: FileRecord {
  static let fields: [Field<Report>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("by", \.by),
    .optional("to", \.to),
    .optional("every", \.every),
    .optional("due", \.due),
    .optional("note", \.note),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Report {
    Report(ref: value(of: "ref", in: members, &context), title: "")
  }
}

extension Decision: FileRecord {
  static let fields: [Field<Decision>] = [
    .fixed("ref", \.ref),
    .required("text", \.text),
    .optional("date", \.date),
    .optional("meeting", \.meeting),
    .list("actionBy", \.actionBy),
    .optional("due", \.due),
    .optional("doneOn", \.doneOn),
    .list("actions", \.actions),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Decision {
    Decision(ref: value(of: "ref", in: members, &context), text: "")
  }
}
