import ImprovementPlan

extension Scheme: FileRecord {
  static let fields: [Field<Scheme>] = [
    .required("name", \.name),
    .requiredList("ratings", \.ratings),
    .defaulted("staleAfterWeeks", \.staleAfterWeeks, 6),
    .defaultedList("nextStates", \.nextStates, NextStates.standard),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Scheme {
    Scheme(name: "", ratings: [])
  }
}

extension NextStates: FileRecord {
  static let fields: [Field<NextStates>] = [
    .optional("from", \.from),
    .requiredList("to", \.to),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> NextStates {
    NextStates(from: nil, to: [])
  }
}

extension Rating: FileRecord {
  static let fields: [Field<Rating>] = [
    .fixed("id", \.id),
    .required("letter", \.letter),
    .required("word", \.word),
    .required("meaning", \.meaning),
    .required("tone", \.tone),
    .required("rule", \.rule),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Rating {
    Rating(
      id: value(of: "id", in: members, &context), letter: "", word: "", meaning: "",
      tone: .placeholder, rule: RatingRule(states: []))
  }
}

extension RatingRule: FileRecord {
  static let fields: [Field<RatingRule>] = [
    .requiredList("states", \.states),
    .optional("overMonths", \.overMonths),
    .optional("upToMonths", \.upToMonths),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> RatingRule {
    RatingRule(states: [])
  }
}
