import FoundationEssentials
package import ImprovementPlan

/// What was recorded of an action or of the whole plan, newest first, as JSON.
package func historyJSON(_ ledger: Ledger, in plan: Snapshot, of action: Ref?) -> String {
  recordedJSON(ledger.rows(of: action).reversed(), in: ledger)
}

/// Rows of the register in the order given, as JSON: what was recorded or taken back.
///
/// - Parameter ledger: one that holds the rows, which says what became of each.
package func recordedJSON(_ rows: [RecordedChange], in ledger: Ledger) -> String {
  json(RowsJSON(changes: rows.map { RowJSON($0, in: ledger) }))
}

/// What the snapshot contradicts, as JSON.
package func conflictsJSON(_ ledger: Ledger, in plan: Snapshot) -> String {
  json(
    ConflictsJSON(
      conflicts: ledger.contradictions.map { contradiction in
        ConflictJSON(
          change: RowJSON(contradiction.change, in: ledger),
          snapshot: contradiction.asAt.iso, snapshotSays: contradiction.snapshotWords)
      }))
}

/// A value as JSON, its fields in order of name.
func json(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  // Texts, numbers and dates as text can all be written.
  guard let data = try? encoder.encode(value) else { return "" }
  return String(decoding: data, as: UTF8.self) + "\n"
}

private struct RowsJSON: Encodable {
  var changes: [RowJSON]
}

private struct ConflictsJSON: Encodable {
  var conflicts: [ConflictJSON]
}

private struct ConflictJSON: Encodable {
  var change: RowJSON
  /// The snapshot's data date.
  var snapshot: String
  /// Left out where the action is no longer in it.
  var snapshotSays: String?
}
