package import ImprovementPlan

/// A row of the register that may have been recorded.
package struct SoughtRow: Encodable {
  var number: Int
  /// By which it can be told from any other row of that number; `board verify --head` takes it.
  var hash: String
  /// Whether it was there when the register was read again.
  var isThere: Bool

  package init(number: Int, hash: String, isThere: Bool) {
    self.number = number
    self.hash = hash
    self.isThere = isThere
  }
}

/// Why a command did nothing, or can't tell whether it did, as JSON.
///
/// - Parameters:
///   - kind: what sort of fault it is, a word or two with hyphens.
///   - lines: the same as a person reads it.
///   - objections: what the rules have against it.
///   - changes: what others recorded meanwhile.
///   - sought: the newest row of what may have been recorded.
package func failureJSON(
  _ kind: String, lines: [String], objections: [Objection] = [],
  changes: (rows: [RecordedChange], ledger: Ledger)? = nil, sought: SoughtRow? = nil
) -> String {
  json(
    FailureJSON(
      error: FailureJSON.Fault(
        kind: kind, lines: lines,
        objections: objections.isEmpty ? nil : objections.map(ObjectionJSON.init),
        changes: changes.map { changes in
          changes.rows.map { RowJSON($0, in: changes.ledger) }
        }, sought: sought)))
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
    var sought: SoughtRow?
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
    part = objection.part?.name
    isQuestion = objection.isQuestion
    words = objection.words
  }
}
