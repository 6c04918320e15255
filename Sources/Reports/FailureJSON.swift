package import ImprovementPlan

/// Why a command did nothing, as JSON.
///
/// - Parameters:
///   - kind: what sort of fault it is, a word or two with hyphens.
///   - lines: the same as a person reads it.
///   - objections: what the rules have against it.
///   - changes: what others recorded meanwhile.
package func failureJSON(
  _ kind: String, lines: [String], objections: [Objection] = [],
  changes: (rows: [RecordedChange], ledger: Ledger)? = nil
) -> String {
  json(
    FailureJSON(
      error: FailureJSON.Fault(
        kind: kind, lines: lines,
        objections: objections.isEmpty ? nil : objections.map(ObjectionJSON.init),
        changes: changes.map { changes in
          changes.rows.map { RowJSON($0, in: changes.ledger) }
        })))
}

/// That a snapshot file was written, as JSON.
package func writtenJSON(file: String, asAt: Day, of council: String) -> String {
  json(WrittenJSON(council: council, file: file, asAt: asAt.iso))
}

private struct WrittenJSON: Encodable {
  var council: String
  var file: String
  /// Its data date.
  var asAt: String
}

private struct FailureJSON: Encodable {
  var error: Fault

  struct Fault: Encodable {
    var kind: String
    var lines: [String]
    var objections: [ObjectionJSON]?
    var changes: [RowJSON]?
  }
}

private struct ObjectionJSON: Encodable {
  var action: String?
  var part: String?
  /// Whether saying so a second time settles it.
  var isQuestion: Bool
  var words: String

  init(_ objection: Objection) {
    action = objection.action?.text
    part = objection.part?.rawValue
    isQuestion = objection.isQuestion
    words = objection.words
  }
}
