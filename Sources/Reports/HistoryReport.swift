package import ImprovementPlan

/// What was recorded, a sentence a line, newest first, as the history on screen has it.
///
/// - Parameters:
///   - action: whose changes; nil for the whole plan's.
///   - reference: the day whose year is left out of dates.
package func historyText(
  _ ledger: Ledger, in plan: Snapshot, of action: Ref?, reference: Day
) -> String {
  let rows = ledger.rows(of: action)
  guard !rows.isEmpty else { return "Nothing is recorded yet\n" }
  return recordedText(rows.reversed(), in: ledger, reference: reference)
}

/// Rows of the register, a sentence a line, in the order given.
///
/// - Parameter namesCouncil: whether each line begins with the council it was recorded in.
package func recordedText(
  _ rows: [RecordedChange], in ledger: Ledger, reference: Day,
  namingCouncil namesCouncil: Bool = false
) -> String {
  rows.map { row in
    let standing = ledger.standingWords(of: row).map { " (\($0))" } ?? ""
    let council = namesCouncil ? "\(row.council): " : ""
    return "\(council)\(row.action): \(ledger.sentence(of: row, reference: reference))\(standing)\n"
  }
  .joined()
}

/// What the snapshot contradicts, a sentence a line, after the number that resolves it.
package func conflictsText(_ ledger: Ledger, in plan: Snapshot, reference: Day) -> String {
  guard !ledger.contradictions.isEmpty else { return "Nothing contradicts the snapshot\n" }
  return ledger.contradictions.map {
    "\($0.change.number) \($0.words(in: plan.scheme, reference: reference))\n"
  }
  .joined()
}

extension Ledger {
  /// The changes of an action or of the whole plan, oldest first.
  func rows(of action: Ref?) -> [RecordedChange] { action.map(changes(of:)) ?? changes }
}
