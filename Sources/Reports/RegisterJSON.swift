import FoundationEssentials
package import ImprovementPlan

/// What was recorded and what was taken out, as JSON.
///
/// - Parameters:
///   - rows: the numbers of `Ledger.history(of:)` that are told, in its order.
///   - council: whose plan they are of.
package func historyJSON(_ rows: [Int], in ledger: Ledger, of council: String) -> String {
  let told = Set(rows)
  let takenOut = ledger.takenOut.reversed().filter {
    told.contains($0.number) || told.contains($0.row)
  }
  return json(
    RowsJSON(
      council: council, changes: rows.compactMap(ledger.change).map { RowJSON($0, in: ledger) },
      redactions: takenOut.isEmpty ? nil : takenOut.map(TakenOutJSON.init)))
}

/// Rows of the register in the order given, as JSON: what was recorded or taken back.
///
/// - Parameters:
///   - ledger: one that holds the rows, which says what became of each.
///   - council: whose plan they are of.
package func recordedJSON(
  _ rows: [RecordedChange], in ledger: Ledger, of council: String
) -> String {
  json(RowsJSON(council: council, changes: rows.map { RowJSON($0, in: ledger) }))
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
