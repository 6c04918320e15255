import ImprovementPlan

/// The snapshot before the one that is judged.
struct EarlierSnapshot {
  var file: String
  var asAt: Day
}

extension Action {
  /// What of an action's past isn't as it was.
  func oddities(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    lostReports(since: old, earlier) + completion(since: old, earlier)
      + approvals(since: old, earlier)
      + [
        lostEvidence(since: old, earlier), otherStart(since: old, earlier),
        lostLead(since: old, earlier), backdated(since: old, earlier),
        lostImpact(since: old, earlier), lateReport(since: old, earlier),
      ].compactMap { $0 }
  }

  /// Reports are added, and none is taken out or rewritten; a snapshot may keep the newest alone.
  private func lostReports(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let oldest = updates.first?.date else { return [] }
    let texts = Set(updates.map { Likeness.of($0.text) })
    let days = Dictionary(grouping: updates.indices) { updates[$0].date }
    let formerDays = Dictionary(grouping: old.updates, by: \.date)
    return old.updates.filter { $0.date >= oldest && !texts.contains(Likeness.of($0.text)) }
      .compactMap { report in
        let now = days[report.date] ?? []
        if let index = now.last, now.count >= formerDays[report.date]?.count ?? 0 {
          return .unlikely(
            "updates[\(index)].text", "another text of the report of \(report.date)",
            expected: "the one in \(earlier.file): a report is added, not rewritten")
        }
        return .unlikely(
          "updates", "no report of \(report.date)",
          expected: "it, as in \(earlier.file): a report stays in the history")
      }
  }

  private func lostEvidence(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard evidence.count < old.evidence.count else { return otherEvidence(since: old, earlier) }
    return .unlikely(
      "evidence", PlanWords.count(evidence.count, "piece") + " of evidence",
      expected: "the \(old.evidence.count) of \(earlier.file), or more")
  }

  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  private func completion(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    let isReported = updates.contains { !old.updates.contains($0) }
    guard old.isDone else { return isReported ? [] : stoppedWork(since: old, earlier) }
    if isDone, let was = old.completedOn, was != completedOn, !isReported {
      return [
        .unlikely(
          "completedOn", completedOn?.iso ?? "no such field",
          expected: "\(was), as in \(earlier.file), or a report of why it changed")
      ]
    }
    guard !isDone, lifecycle != .superseded, !isReported else { return [] }
    return [
      .unlikely(
        "lifecycle", "\(lifecycle.map(\.words) ?? "no state") of work that was complete",
        expected: "complete, as in \(earlier.file), or a report of why it was reopened")
    ]
  }

  /// Who approved a move stays, and no approval appears long after its day.
  private func approvals(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    revisions.enumerated().compactMap { index, revision in
      guard let approval = revision.approval else { return nil }
      let path = "revisions[\(index)].approval"
      let former = old.revisions.first { $0.from == revision.from && $0.to == revision.to }
      if let was = former?.approval {
        if Likeness.of(was.by) == Likeness.of(approval.by) { return nil }
        return .impossible(
          path + ".by", Quoted.text(approval.by),
          expected: "\(Quoted.text(was.by)), as in \(earlier.file)")
      }
      guard approval.on.adding(months: 1) < earlier.asAt else { return nil }
      return .unlikely(
        path + ".on", "\(approval.on), of which \(earlier.file) knows nothing",
        expected: "an approval no older than that snapshot")
    }
  }
}
