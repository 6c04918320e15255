package import ImprovementPlan

/// The plain-text summary of a plan: what the opened dashboard shows, in reading order, for a pipe, a
/// printer or a screen reader. At most 80 columns, no escapes and no drawn lines.
///
/// - Parameters:
///   - plan: the plan, with what the register has of it laid over it.
///   - id: what the snapshot is called on every view and export: "fernshire/2026-10-31"; what was
///     recorded since is added to it.
///   - today: the day of reading; ages and what comes next are told from it.
///   - asOf: the day lateness is judged on; the snapshot's data date unless the reader asked.
///   - notices: faults and warnings to say first: a broken snapshot that was passed over.
package func planSummary(
  _ plan: ShownPlan, id: String, today: Day, asOf: Day, notices: [String]
) -> String {
  let (snapshot, ledger) = (plan.snapshot, plan.ledger)
  let header = SummaryHeader(
    snapshot: snapshot, id: id, ledger: ledger, today: today, asOf: asOf)
  let blocks = [
    header.lines(notices: notices),
    themeLines(of: snapshot, asAt: asOf),
    overdueLines(
      of: snapshot, recorded: ledger?.lastRecorded ?? [:], asAt: asOf, today: today),
    metricLines(of: snapshot),
    dateLines(of: snapshot, today: today),
    decisionLines(of: snapshot, asAt: asOf, today: today),
    uncoveredLines(of: snapshot, asAt: asOf),
    visitLines(of: snapshot),
    sourceLines(of: snapshot),
    keyLines(of: snapshot.scheme),
  ]
  return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    .joined(separator: "\n\n") + "\n"
}

private func keyLines(of scheme: Scheme) -> [String] {
  let ratings = scheme.ratings.flatMap {
    wrapped("\($0.letter)  \($0.word): \($0.meaning)", indent: 3)
  }
  return ["RATING KEY"] + ratings
    + wrapped("–  \(PlanWords.notRated): no due date, or no state reported", indent: 3)
}
