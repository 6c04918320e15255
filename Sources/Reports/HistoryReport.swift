package import ImprovementPlan

/// What was recorded and what was taken out, a sentence a line after the row's number, as the history on
/// screen has it.
///
/// - Parameters:
///   - rows: the numbers of `Ledger.history(of:)` that are told, in its order.
///   - reference: the day whose year is left out of dates.
package func historyText(_ rows: [Int], in ledger: Ledger, reference: Day) -> String {
  rows.map { number in
    if let change = ledger.change(number) {
      return "\(number) " + recordedText([change], in: ledger, reference: reference)
    }
    let line = ledger.takenOut(number)?.line(number, reference: reference)
    return line.map { "\(number) \($0)\n" } ?? ""
  }
  .joined()
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
