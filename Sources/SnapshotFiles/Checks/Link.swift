import ImprovementPlan

/// A ref by which one record points to another.
struct Link {
  var to: Ref
  /// The place of the ref: `actions[3].themes[0]`.
  var path: String
  var from: Ref?

  /// The links that a field with a list of refs makes.
  static func all<Record>(
    _ records: [Record], _ list: String, _ field: String, _ ref: (Record) -> Ref,
    _ targets: (Record) -> [Ref]
  ) -> [Link] {
    records.enumerated().flatMap { index, record in
      targets(record).enumerated().map { place, target in
        Link(to: target, path: "\(list)[\(index)].\(field)[\(place)]", from: ref(record))
      }
    }
  }

  /// The links that a field with one ref makes.
  static func single<Record>(
    _ records: [Record], _ list: String, _ field: String, _ ref: (Record) -> Ref?,
    _ target: (Record) -> Ref?
  ) -> [Link] {
    records.enumerated().compactMap { index, record in
      target(record).map { Link(to: $0, path: "\(list)[\(index)].\(field)", from: ref(record)) }
    }
  }

  /// The links to sources that records' citations make.
  static func citations<Record>(
    _ records: [Record], _ list: String, _ ref: (Record) -> Ref?,
    _ citation: (Record) -> Citation?
  ) -> [Link] {
    single(records, list, "citation.source", ref) { citation($0)?.source }
  }
}
