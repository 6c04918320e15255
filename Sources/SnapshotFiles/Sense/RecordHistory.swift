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
      + [lostEvidence(since: old, earlier)].compactMap { $0 }
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
    return [gone, hidden(since: old, earlier)].compactMap { $0 } + rescaled(since: old, earlier)
  }

  /// Two and more figures, every one of which was shown and isn't any more.
  private func hidden(since old: Metric, _ earlier: EarlierSnapshot) -> Oddity? {
    let shown = Set(old.observations.filter { $0.value != nil }.compactMap(\.at))
    let now = observations.filter { $0.at.map(shown.contains) ?? false }
    guard now.count > 1, observations.allSatisfy({ $0.value == nil }),
      now.allSatisfy(\.suppressed)
    else { return nil }
    return .unlikely(
      "observations", "every figure suppressed",
      expected: "those that \(earlier.file) shows, or a ref of its own for what is hidden")
  }

  /// A figure of one day that is a hundred times what it was: revised figures differ by parts.
  private func rescaled(since old: Metric, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard unit == old.unit else { return [] }
    let former = Dictionary(
      old.observations.compactMap { one in one.at.flatMap { at in one.value.map { (at, $0) } } },
      uniquingKeysWith: { one, _ in one })
    return observations.enumerated().compactMap { index, one in
      guard let at = one.at, let was = former[at], let now = one.value, was > 0, now > 0,
        unit.isOtherScale(was, now)
      else { return nil }
      return .unlikely(
        "observations[\(index)].value", "a figure of \(at) on another scale",
        expected: "about that in \(earlier.file)")
    }
  }
}

extension Meeting {
  /// A meeting that was held, on another day or of another body now. What was of no body in particular may get one.
  func oddities(since old: Meeting, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.date, was <= earlier.asAt else { return [] }
    var oddities: [Oddity] = []
    if date != was {
      oddities.append(
        .unlikely(
          "date", date?.iso ?? "no such field",
          expected: "\(was), as \(earlier.file) has it, when it was held"))
    }
    if body != old.body, old.body != .other {
      oddities.append(
        .unlikely(
          "body", body.rawValue,
          expected: "\(old.body.rawValue), as \(earlier.file) has it, whose meeting was held"))
    }
    return oddities
  }
}

extension Deadline {
  /// A deadline that was met, and now isn't, or on another day.
  func oddities(since old: Deadline, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.metOn, metOn != was else { return [] }
    return [
      .unlikely("metOn", metOn?.iso ?? "no such field", expected: "\(was), as in \(earlier.file)")
    ]
  }
}

extension Decision {
  /// A decision in other words, of another day, or undone.
  func oddities(since old: Decision, _ earlier: EarlierSnapshot) -> [Oddity] {
    var oddities: [Oddity] = []
    if Likeness.of(text) != Likeness.of(old.text) {
      oddities.append(
        .unlikely(
          "text", "other words",
          expected: "those in \(earlier.file): a new decision has its own ref"
        ))
    }
    // Of a meeting that moved the meeting is told.
    if meeting == nil, let was = old.date, let date, date != was {
      oddities.append(.unlikely("date", "\(date)", expected: "\(was), as in \(earlier.file)"))
    }
    if let was = old.doneOn, doneOn != was {
      oddities.append(
        .unlikely(
          "doneOn", doneOn?.iso ?? "no such field", expected: "\(was), as in \(earlier.file)"))
    }
    return oddities
  }
}

extension MonitoringVisit {
  /// A visit that was, on another day now, or what was found told otherwise or no more.
  func oddities(since old: MonitoringVisit, _ earlier: EarlierSnapshot) -> [Oddity] {
    let days = [("from", from, old.from), ("letter", letter, old.letter)]
    let moved = days.compactMap { field, now, was -> Oddity? in
      guard let was, was <= earlier.asAt, now != was else { return nil }
      return .unlikely(
        field, now?.iso ?? "no such field",
        expected: "\(was), as \(earlier.file) has it, when it was")
    }
    return moved + otherFindings(since: old, earlier)
  }

  private func otherFindings(
    since old: MonitoringVisit, _ earlier: EarlierSnapshot
  ) -> [Oddity] {
    guard let was = old.findings, Likeness.of(was) != findings.map(Likeness.of) else { return [] }
    return [
      .unlikely(
        "findings", findings == nil ? "no such field" : "other findings",
        expected: "those in \(earlier.file), since the visit is the same")
    ]
  }
}

extension Recommendation {
  /// Ofsted's words don't change.
  func oddities(since old: Recommendation, _ earlier: EarlierSnapshot) -> [Oddity] {
    [Oddity.another("text", text, since: old.text, earlier, "recommendation")].compactMap { $0 }
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
  static func another(
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
