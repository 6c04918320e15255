import ImprovementPlan

extension Snapshot: FileRecord {
  static let fields: [Field<Snapshot>] = [
    .required("format", \.format),
    .required("council", \.council),
    .defaulted("fictional", \.fictional, false),
    .optional("title", \.title),
    .optional("version", \.version),
    .optional("phase", \.phase),
    .required("asAt", \.asAt),
    .optional("trail", \.trail),
    .optional("inspection", \.inspection),
    .defaulted("scheme", \.scheme, .standard),
    .list("deadlines", \.deadlines),
    .list("themes", \.themes),
    .list("recommendations", \.recommendations),
    .list("actions", \.actions),
    .list("metrics", \.metrics),
    .list("meetings", \.meetings),
    .list("reports", \.reports),
    .list("visits", \.visits),
    .list("decisions", \.decisions),
    .list("facts", \.facts),
    .list("sources", \.sources),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Snapshot {
    Snapshot(council: "", asAt: .placeholder)
  }
}

extension Trail: FileRecord {
  static let fields: [Field<Trail>] = [
    .required("rows", \.rows),
    .required("head", \.head),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Trail { Trail(rows: 0, head: "") }
}

extension Source: FileRecord {
  static let fields: [Field<Source>] = [
    .fixed("ref", \.ref),
    .required("title", \.title),
    .optional("date", \.date),
    .optional("place", \.place),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Source {
    Source(ref: value(of: "ref", in: members, &context), title: "")
  }
}

extension Citation: FileRecord {
  static let fields: [Field<Citation>] = [
    .fixed("source", \.source),
    .optional("place", \.place),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Citation {
    Citation(source: value(of: "source", in: members, &context))
  }
}

extension PlanFact: FileRecord {
  static let fields: [Field<PlanFact>] = [
    .required("text", \.text),
    .optional("citation", \.citation),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> PlanFact { PlanFact("") }
}
