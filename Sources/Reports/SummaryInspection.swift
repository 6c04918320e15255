import ImprovementPlan

/// Ofsted's recommendations that nothing in the plan answers.
func uncoveredLines(of snapshot: Snapshot, asAt: Day) -> [String] {
  let uncovered = snapshot.coverage(asAt: asAt).filter { $0.state == .noAction }
  guard !uncovered.isEmpty else { return [] }
  let count = "\(uncovered.count) of \(snapshot.recommendations.count)"
  return ["RECOMMENDATIONS WITH NO ACTION RECORDED: \(count)"]
    + uncovered.flatMap { wrapped("\($0.recommendation.ref) \($0.recommendation.text)", indent: 4) }
}

/// Ofsted's monitoring visits: when each was and what it looked at.
func visitLines(of snapshot: Snapshot) -> [String] {
  guard !snapshot.visits.isEmpty else { return [] }
  return ["OFSTED'S VISITS"] + snapshot.visits.flatMap(lines)
}

private func lines(of visit: MonitoringVisit) -> [String] {
  let focus = visit.focus.isEmpty ? "" : "; focus: \(visit.focus.joined(separator: ", "))"
  return wrapped(visit.title) + wrapped(visit.whenWords + focus, first: 4, indent: 4)
}

/// The documents that all of this rests on.
func sourceLines(of snapshot: Snapshot) -> [String] {
  guard !snapshot.sources.isEmpty else { return [] }
  return ["SOURCES"] + snapshot.sources.flatMap { wrapped($0.title, indent: 4) }
}
