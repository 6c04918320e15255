import ImprovementPlan

/// What the snapshot before has and this one has no more: whole records by their refs, and all reports
/// of an action.
///
/// One warning of a kind, however many are gone, for they mostly went together.
struct GoneSense {
  private let before: Snapshot
  private let after: Snapshot
  private let earlier: EarlierSnapshot
  private let kept: Set<Ref>

  init(_ before: Snapshot, _ after: Snapshot, _ earlier: EarlierSnapshot) {
    self.before = before
    self.after = after
    self.earlier = earlier
    // A ref that is another kind's now is told as that.
    kept = Set(after.refLists.flatMap(\.refs))
  }

  var oddities: [Oddity] {
    [plannedWork, measures].compactMap { $0 } + ofOneInspection
      + [inspection, reports].compactMap { $0 }
  }

  /// Superseded work may be cleared away once a snapshot has told of it.
  private var plannedWork: Oddity? {
    gone(
      "actions", before.actions.filter { $0.lifecycle != .superseded }.map(\.ref),
      "superseded where the work is given up", unlessMostOf: before.actions.count)
  }

  private var measures: Oddity? {
    gone(
      "metrics", before.metrics.map(\.ref), "with the figures it had",
      unlessMostOf: before.metrics.count)
  }

  /// What stays as long as the inspection that it follows from; another one begins everything anew.
  private var ofOneInspection: [Oddity] {
    if let old = before.inspection, let new = after.inspection, new.isAnother(than: old) {
      return []
    }
    return [
      gone(
        "deadlines", before.deadlines.filter { $0.metOn != nil }.map(\.ref),
        "since the deadline was met"),
      gone("recommendations", before.recommendations.map(\.ref), "in Ofsted's words"),
      gone(
        "meetings", before.meetings.filter { isPast($0.date) }.map(\.ref),
        "since the meeting was held"),
      gone(
        "visits",
        before.visits.filter { isPast($0.from ?? $0.to ?? $0.letter) || $0.findings != nil }
          .map(\.ref),
        "since the visit was"),
      gone("decisions", before.decisions.map(\.ref), "since it was decided"),
    ].compactMap { $0 }
  }

  private var inspection: Oddity? {
    guard before.inspection != nil, after.inspection == nil else { return nil }
    return .unlikely(
      "inspection", "no such field", expected: "the inspection that \(earlier.file) has")
  }

  /// A tracker may keep the newest report alone, but none at all says that nobody ever reported.
  private var reports: Oddity? {
    let former = Dictionary(
      before.actions.map { ($0.ref, $0.updates.count) }, uniquingKeysWith: { one, _ in one })
    let silent = after.actions.enumerated().filter {
      $0.element.updates.isEmpty && (former[$0.element.ref] ?? 0) > 0
    }
    guard let first = silent.first else { return nil }
    if silent.count == 1 {
      let count = former[first.element.ref] ?? 0
      return .unlikely(
        "actions[\(first.offset)].updates", "no report",
        expected: count == 1
          ? "the one of \(earlier.file)"
          : "the \(count) of \(earlier.file), or the newest of them")
    }
    return .unlikely(
      "actions", "no report of \(Self.words(silent.map(\.element.ref)))",
      expected: "those of \(earlier.file), or the newest of each")
  }

  private func isPast(_ day: Day?) -> Bool { day.map { $0 <= earlier.asAt } ?? false }

  /// - Parameter all: of how many; where more than half of them are gone, the plan was made anew. Nil
  ///   for what no plan can undo.
  private func gone(
    _ list: String, _ refs: [Ref], _ reason: String, unlessMostOf all: Int? = nil
  ) -> Oddity? {
    let lost = refs.filter { !kept.contains($0) }
    guard !lost.isEmpty, all.map({ lost.count * 2 <= $0 }) ?? true else { return nil }
    return .unlikely(
      list, "no \(Self.words(lost))",
      expected: "\(lost.count == 1 ? "it" : "each"), as in \(earlier.file), \(reason)")
  }

  /// "A1", "A1, A2 and A3", "A1, A2, A3 and 4 more".
  private static func words(_ refs: [Ref]) -> String {
    let named = 3
    var parts = refs.prefix(named).map(\.text)
    if refs.count > named { parts.append("\(refs.count - named) more") }
    guard let last = parts.popLast() else { return "" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }
}

extension Inspection {
  /// No day that both give is the same.
  fileprivate func isAnother(than other: Inspection) -> Bool {
    let days = [(published, other.published), (visitedFrom, other.visitedFrom)]
    let known = days.compactMap { one, two in one.flatMap { one in two.map { one == $0 } } }
    return !known.isEmpty && !known.contains(true)
  }
}
