import ImprovementPlan

extension Action {
  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  /// Whether there is a report that the snapshot before didn't have.
  private func isReported(since old: Action) -> Bool {
    updates.contains { !old.updates.contains($0) }
  }

  /// Work that had begun on a day, begun on another one now. What was still to begin may be put off.
  func otherStart(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard let was = old.start, was <= earlier.asAt, start != was else { return nil }
    return .unlikely(
      "start", start?.iso ?? "no such field",
      expected: "\(was), as \(earlier.file) has it, when it began")
  }

  /// Open work that nobody owes any more.
  func lostLead(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard let was = old.lead, lead == nil, !isDone, lifecycle != .superseded else { return nil }
    return .unlikely(
      "lead", "no such field",
      expected: "\(Quoted.text(was)), as in \(earlier.file), or who took it over")
  }

  /// Complete on a day long before the snapshot in which it was open.
  func backdated(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard isDone, old.lifecycle != nil, !old.isDone, let completedOn,
      completedOn.adding(months: 1) < earlier.asAt
    else { return nil }
    return .unlikely(
      "completedOn", "\(completedOn), when the work was open by \(earlier.file)",
      expected: "a day no older than that snapshot")
  }

  /// Work under way that hadn't begun by the next snapshot.
  func stoppedWork(since old: Action, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard lifecycle == .notStarted, let was = old.lifecycle,
      was == .inProgress || was == .awaitingSignOff
    else { return [] }
    return [
      .unlikely(
        "lifecycle", "not started, of work that was \(was.words)",
        expected: "\(was.words), as in \(earlier.file), or a report of why it stopped")
    ]
  }

  /// An aim that was achieved, and isn't any more.
  func lostImpact(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard old.impact == .achieved, impact != .achieved, !isReported(since: old) else { return nil }
    return .unlikely(
      "impact", impact?.words ?? "no such field",
      expected: "achieved, as in \(earlier.file), or a report of why not")
  }

  /// A report of a day within the history that was known, and that nobody knew of.
  func lateReport(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    guard let oldest = old.updates.first?.date else { return nil }
    let days = Set(old.updates.map(\.date))
    let index = updates.firstIndex {
      $0.date > oldest && !days.contains($0.date) && $0.date.adding(months: 1) < earlier.asAt
    }
    return index.map {
      .unlikely(
        "updates[\($0)].date", "\(updates[$0].date), of which \(earlier.file) knows nothing",
        expected: "a report no older than that snapshot")
    }
  }

  /// Evidence of the same day and kind in other words.
  func otherEvidence(since old: Action, _ earlier: EarlierSnapshot) -> Oddity? {
    let texts = Set(evidence.map { Likeness.of($0.text) })
    let lost = old.evidence.filter { !texts.contains(Likeness.of($0.text)) }
    let index = evidence.firstIndex { now in
      lost.contains { $0.kind == now.kind && $0.date != nil && $0.date == now.date }
        && !old.evidence.contains { Likeness.of($0.text) == Likeness.of(now.text) }
    }
    return index.map {
      .unlikely(
        "evidence[\($0)].text", "another text of the evidence of that day",
        expected: "the one in \(earlier.file): evidence is added, not rewritten")
    }
  }
}
