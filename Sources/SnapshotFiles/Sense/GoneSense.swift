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
      + [inspection, areas, reports].compactMap { $0 } + ofOnePlan
  }

  /// What stays while the plan goes on: some of a list gone and most of it kept, or nothing left of it. A list
  /// that was made anew, as from other papers, says nothing.
  private var ofOnePlan: [Oddity] {
    if isAnotherPlan { return [] }
    let lists: [(list: String, old: [Ref], new: [Ref], reason: String)] = [
      ("themes", before.themes.map(\.ref), after.themes.map(\.ref), "a theme of the plan"),
      ("reports", before.reports.map(\.ref), after.reports.map(\.ref), "as long as it is owed"),
      (
        "sources", before.sources.map(\.ref), after.sources.map(\.ref),
        "as long as the plan tells what is in it"
      ),
    ]
    return lists.compactMap { list, old, new, reason in
      let lost = old.filter { !kept.contains($0) }
      guard !lost.isEmpty, new.isEmpty || 2 * lost.count <= old.count else { return nil }
      return .unlikely(
        list, "no \(Self.words(lost))",
        expected: "\(lost.count == 1 ? "it" : "each"), as in \(earlier.file), \(reason)")
    } + [facts].compactMap { $0 }
  }

  /// Facts have no refs: one that is put in other words is there again.
  private var facts: Oddity? {
    let texts = Set(after.facts.map { Likeness.of($0.text) })
    let lost = before.facts.filter { !texts.contains(Likeness.of($0.text)) }
    let fewer = before.facts.count - after.facts.count
    guard fewer > 0, !lost.isEmpty, texts.isEmpty || 2 * lost.count <= before.facts.count else {
      return nil
    }
    return .unlikely(
      "facts",
      "no \(Quoted.text(lost[0].text))\(lost.count > 1 ? " and \(lost.count - 1) more" : "")",
      expected: "\(lost.count == 1 ? "it" : "each"), as in \(earlier.file)")
  }

  /// Another title, or another inspection that it follows.
  private var isAnotherPlan: Bool {
    if let old = before.title, let new = after.title, Likeness.of(old) != Likeness.of(new) {
      return true
    }
    guard let old = before.inspection, let new = after.inspection else { return false }
    return new.isAnother(than: old)
  }

  /// What an inspection judged stays judged.
  private var areas: Oddity? {
    guard let old = before.inspection, let new = after.inspection, new.isSame(as: old) else {
      return nil
    }
    let names = Set(new.areas.map { Likeness.of($0.area) })
    let lost = old.areas.filter { !names.contains(Likeness.of($0.area)) }
    guard let first = lost.first, new.areas.count < old.areas.count else { return nil }
    return .unlikely(
      "inspection.areas",
      "no \(Quoted.text(first.area))\(lost.count > 1 ? " and \(lost.count - 1) more" : "")",
      expected: "\(lost.count == 1 ? "it" : "each"), as in \(earlier.file) of the same inspection")
  }

  /// Superseded work may be cleared away once a snapshot has told of it.
  private var plannedWork: Oddity? {
    gone(
      "actions", before.actions.filter { $0.lifecycle != .superseded }.map(\.ref),
      "superseded where the work is given up", among: before.actions.map(\.ref),
      after.actions.map(\.ref))
  }

  private var measures: Oddity? {
    gone(
      "metrics", before.metrics.map(\.ref), "with the figures it had",
      among: before.metrics.map(\.ref), after.metrics.map(\.ref))
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

  /// - Parameters:
  ///   - all: the whole list as it was, and as it is; where more than half of it is gone in another plan, or
  ///     others came in its place, it was made anew. Empty for what no plan can undo.
  private func gone(
    _ list: String, _ refs: [Ref], _ reason: String, among all: [Ref] = [], _ now: [Ref] = []
  ) -> Oddity? {
    let lost = refs.filter { !kept.contains($0) }
    guard !lost.isEmpty else { return nil }
    if !all.isEmpty, 2 * lost.count > all.count {
      let known = Set(all)
      let came = now.count { !known.contains($0) }
      if isAnotherPlan || 2 * came >= lost.count { return nil }
      return .unlikely(
        list, "\(all.count - lost.count) of the \(all.count) that \(earlier.file) has",
        expected: "the others too, or another title of a plan that was made anew")
    }
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
