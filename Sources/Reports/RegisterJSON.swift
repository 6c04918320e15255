import FoundationEssentials
package import ImprovementPlan

/// What was recorded of an action or of the whole plan, newest first, as JSON.
package func historyJSON(
  _ ledger: Ledger, in plan: Snapshot, of action: Ref?, council: String
) -> String {
  recordedJSON(ledger.rows(of: action).reversed(), in: ledger, of: council)
}

/// Rows of the register in the order given, as JSON: what was recorded or taken back.
///
/// - Parameters:
///   - ledger: one that holds the rows, which says what became of each.
///   - council: whose plan they are of.
///   - takenOut: what was taken out of them.
package func recordedJSON(
  _ rows: [RecordedChange], in ledger: Ledger, of council: String, takenOut: [TakenOut] = []
) -> String {
  json(
    RowsJSON(
      council: council, changes: rows.map { RowJSON($0, in: ledger) },
      redactions: takenOut.isEmpty ? nil : takenOut.map(TakenOutJSON.init)))
}

/// What the snapshot contradicts, as JSON.
package func conflictsJSON(_ ledger: Ledger, in plan: Snapshot, of council: String) -> String {
  json(
    ConflictsJSON(
      council: council,
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
  /// Whose plan it is: the folder that `--plan` takes.
  var council: String
  var changes: [RowJSON]
  /// The rows that say what was taken out; left out where nothing was.
  var redactions: [TakenOutJSON]?
}

private struct ConflictsJSON: Encodable {
  var council: String
  var conflicts: [ConflictJSON]
}

private struct ConflictJSON: Encodable {
  var change: RowJSON
  /// The snapshot's data date.
  var snapshot: String
  /// Left out where the action is no longer in it.
  var snapshotSays: String?
}
