import ImprovementPlan

extension Inspection: FileRecord {
  static let fields: [Field<Inspection>] = [
    .optional("framework", \.framework),
    .optional("visitedFrom", \.visitedFrom),
    .optional("visitedTo", \.visitedTo),
    .optional("published", \.published),
    .optional("overall", \.overall),
    .list("areas", \.areas),
    .optional("citation", \.citation),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Inspection {
    Inspection()
  }
}

extension AreaJudgement: FileRecord {
  static let fields: [Field<AreaJudgement>] = [
    .required("area", \.area),
    .required("judgement", \.judgement),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> AreaJudgement {
    AreaJudgement(area: "", judgement: .placeholder)
  }
}

extension MonitoringVisit: FileRecord {
  static let fields: [Field<MonitoringVisit>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("when", \.when),
    .list("focus", \.focus),
    .optional("letter", \.letter),
    .optional("findings", \.findings),
    .list("actions", \.actions),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> MonitoringVisit {
    MonitoringVisit(ref: value(of: "ref", in: members, &context), title: "")
  }
}

extension Recommendation: FileRecord {
  static let fields: [Field<Recommendation>] = [
    .fixed("ref", \.ref),
    .required("text", \.text),
    .optional("paragraph", \.paragraph),
    .list("themes", \.themes),
    .list("partners", \.partners),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Recommendation {
    Recommendation(ref: value(of: "ref", in: members, &context), text: "")
  }
}

extension Theme: FileRecord {
  static let fields: [Field<Theme>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("sponsor", \.sponsor),
    .optional("summary", \.summary),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Theme {
    Theme(ref: value(of: "ref", in: members, &context), title: "")
  }
}
