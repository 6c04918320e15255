import ImprovementPlan

extension Metric: FileRecord {
  static let fields: [Field<Metric>] = [
    .fixed("ref", \.ref),
    .required("name", \.name),
    .optional("definition", \.definition),
    .required("unit", \.unit),
    .required("goodIs", \.goodIs),
    .optional("kind", \.kind),
    .defaulted("decimals", \.decimals, 0),
    .optional("target", \.target),
    .optional("targetBy", \.targetBy),
    .defaulted("tolerance", \.tolerance, Tolerance()),
    .optional("tooGood", \.tooGood),
    .list("themes", \.themes),
    .list("comparators", \.comparators),
    .list("observations", \.observations),
    .optional("note", \.note),
    .optional("citation", \.citation),
  ]

  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Metric {
    Metric(
      ref: value(of: "ref", in: members, &context), name: "", unit: .placeholder,
      goodIs: .placeholder)
  }
}

extension Tolerance: FileRecord {
  static let fields: [Field<Tolerance>] = [
    .defaulted("green", \.green, 0),
    .defaulted("amber", \.amber, 0),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Tolerance {
    Tolerance()
  }
}

extension Comparator: FileRecord {
  static let fields: [Field<Comparator>] = [
    .required("name", \.name),
    .optional("value", \.value),
    .optional("at", \.at),
    .optional("note", \.note),
    .optional("citation", \.citation),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Comparator {
    Comparator(name: "")
  }
}

extension Observation: FileRecord {
  static let fields: [Field<Observation>] = [
    .optional("at", \.at),
    .optional("value", \.value),
    .optional("numerator", \.numerator),
    .optional("denominator", \.denominator),
    .defaulted("suppressed", \.suppressed, false),
    .optional("note", \.note),
  ]

  static func blank(_: [JSONMember], _: inout ReadingContext) -> Observation {
    Observation(at: nil, value: nil)
  }
}
