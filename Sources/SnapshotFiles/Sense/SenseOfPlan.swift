import ImprovementPlan

extension Snapshot {
  /// What can't be so, or is seldom so, though every field can be read: each kind of record is held to
  /// the table of its rules.
  ///
  /// - Parameter today: no data can be as at a later day.
  func senseFaults(today: Day) -> [Diagnostic] {
    let context = PlanContext(self, today: today)
    let ownOddities =
      planOddities(today: today) + sameRecords + roleOddities
      + refOddities + visitsOutOfTurn
      + deadlinesOutOfTurn + sameSeries
      + (scheme == .standard ? [] : SchemeSense(scheme).oddities.map { $0.within("scheme") })
    return ownOddities.map { $0.diagnostic(of: "", record(at: $0.path), inFormat: format) }
      + inspectionFaults(context)
      + judged(actions, "actions", \.ref, Action.senseRules, context)
      + judged(metrics, "metrics", \.ref, Metric.senseRules, context)
      + judged(deadlines, "deadlines", \.ref, Deadline.senseRules, context)
      + judged(meetings, "meetings", \.ref, Meeting.senseRules, context)
      + judged(reports, "reports", \.ref, Report.senseRules, context)
      + judged(visits, "visits", \.ref, MonitoringVisit.senseRules, context)
      + judged(decisions, "decisions", \.ref, Decision.senseRules, context)
      + judged(sources, "sources", \.ref, Source.senseRules, context)
  }

  private func judged<Record>(
    _ records: [Record], _ list: String, _ ref: (Record) -> Ref, _ rules: [SenseRule<Record>],
    _ context: PlanContext
  ) -> [Diagnostic] {
    records.enumerated().flatMap { index, record in
      rules.flatMap { $0(record, context) }.map {
        $0.diagnostic(of: "\(list)[\(index)]", ref(record), inFormat: format)
      }
    }
  }

  private func inspectionFaults(_ context: PlanContext) -> [Diagnostic] {
    guard let inspection else { return [] }
    return Inspection.senseRules.flatMap { $0(inspection, context) }
      .map { $0.diagnostic(of: "inspection", nil, inFormat: format) }
  }

  private func planOddities(today: Day) -> [Oddity] {
    var oddities: [Oddity] = []
    if asAt > today {
      oddities.append(
        .impossible("asAt", "\(asAt)", expected: "a data date up to today, \(today)"))
    }
    if themes.isEmpty && recommendations.isEmpty && actions.isEmpty && metrics.isEmpty
      && meetings.isEmpty && deadlines.isEmpty && visits.isEmpty && decisions.isEmpty
    {
      oddities.append(
        .unlikely("", "a plan with nothing in it", expected: "themes, actions or metrics"))
    }
    if !council.contains(where: \.isLetter) {
      oddities.append(
        .impossible("council", Quoted.text(council), expected: "the authority's name in words"))
    }
    return oddities + trailOddities
  }

  /// A register without rows has no head, and no row's hash is nought.
  private var trailOddities: [Oddity] {
    guard let trail else { return [] }
    var oddities: [Oddity] = []
    if trail.rows < 1 {
      oddities.append(
        .impossible(
          "trail.rows", "\(trail.rows) beside a head", expected: "the number of rows up to it"))
    }
    if trail.head.allSatisfy({ $0 == "0" }) {
      oddities.append(
        .impossible("trail.head", "noughts alone", expected: "the newest row's hash"))
    }
    return oddities
  }

  /// The ref of the record that a path leads into.
  private func record(at path: String) -> Ref? {
    let parts = path.prefix { $0 != "." }.split(separator: "[")
    guard parts.count == 2, let index = Int(parts[1].dropLast()) else { return nil }
    let refs = refLists.first { $0.list == parts[0] }?.refs ?? []
    return refs.indices.contains(index) ? refs[index] : nil
  }
}
