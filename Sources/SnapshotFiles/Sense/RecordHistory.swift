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
        lostEvidence(since: old, earlier),
        Oddity.another("title", title, since: old.title, earlier, "action"),
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
    guard evidence.count < old.evidence.count else { return nil }
    return .unlikely(
      "evidence", PlanWords.count(evidence.count, "piece") + " of evidence",
      expected: "the \(old.evidence.count) of \(earlier.file), or more")
  }

  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  private func completion(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard old.isDone else { return [] }
    let isReported = updates.contains { !old.updates.contains($0) }
    if isDone, let was = old.completedOn, let completedOn, was != completedOn, !isReported {
      return [
        .unlikely(
          "completedOn", "\(completedOn)",
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

extension Metric {
  /// Figures that are gone from within the series, or all of them; it may begin later than it did, and
  /// figures are revised.
  func oddities(since old: Metric, _ earlier: EarlierSnapshot) -> [Oddity] {
    let days = Set(observations.compactMap(\.at))
    let lost = old.observations.compactMap(\.at).first { day in
      !days.contains(day) && (observations.isEmpty || days.contains { $0 < day })
    }
    let gone = lost.map { day in
      Oddity.unlikely(
        "observations", "no figure of \(day)",
        expected: "one, as in \(earlier.file), even if suppressed or without a value")
    }
    return [gone, Oddity.another("name", name, since: old.name, earlier, "measure")]
      .compactMap { $0 }
  }
}

extension Meeting {
  /// A meeting that was held, on another day now.
  func oddities(since old: Meeting, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.date, was <= earlier.asAt, let date, date != was else { return [] }
    return [
      .unlikely("date", "\(date)", expected: "\(was), as \(earlier.file) has it, when it was held")
    ]
  }
}

extension Deadline {
  /// A deadline that was met, and now isn't.
  func oddities(since old: Deadline, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.metOn, metOn == nil else { return [] }
    return [
      .unlikely("metOn", "no such field", expected: "\(was), as in \(earlier.file)")
    ]
  }
}

extension Decision {
  /// A decision in other words, or undone.
  func oddities(since old: Decision, _ earlier: EarlierSnapshot) -> [Oddity] {
    var oddities: [Oddity] = []
    if Likeness.of(text) != Likeness.of(old.text) {
      oddities.append(
        .unlikely(
          "text", "other words",
          expected: "those in \(earlier.file): a new decision has its own ref"
        ))
    }
    if let was = old.doneOn, doneOn == nil {
      oddities.append(
        .unlikely("doneOn", "no such field", expected: "\(was), as in \(earlier.file)"))
    }
    return oddities
  }
}

extension MonitoringVisit {
  /// What was found on a visit, told otherwise or no more.
  func oddities(since old: MonitoringVisit, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.findings, Likeness.of(was) != findings.map(Likeness.of) else { return [] }
    return [
      .unlikely(
        "findings", findings == nil ? "no such field" : "other findings",
        expected: "those in \(earlier.file), since the visit is the same")
    ]
  }
}

extension Source {
  /// Another document by the same ref.
  func oddities(since old: Source, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard title != old.title, let place, let was = old.place, place != was, date != old.date
    else { return [] }
    return [
      .unlikely(
        "ref", "\(ref) for another document than in \(earlier.file)",
        expected: "a ref of its own")
    ]
  }
}

extension Oddity {
  /// A name that shares no word with the former one, so that it is another record's.
  fileprivate static func another(
    _ field: String, _ name: String, since old: String, _ earlier: EarlierSnapshot, _ kind: String
  ) -> Oddity? {
    let (now, former) = (words(name), words(old))
    guard !now.isEmpty, !former.isEmpty, now.isDisjoint(with: former) else { return nil }
    return .unlikely(
      field, Quoted.text(name),
      expected: "\(Quoted.text(old)), as in \(earlier.file); another \(kind) has a ref of its own")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { Likeness.of(String($0)) })
      .filter { $0.count > 3 }
  }
}
