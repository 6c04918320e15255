extension Snapshot {
  /// What is new, gone or another of the deadlines, visits, decisions, recommendations and themes.
  func recordChanges(since older: Snapshot) -> [Change] {
    let changes =
      deadlineChanges(since: older) + visitChanges(since: older) + decisionChanges(since: older)
      + recommendationChanges(since: older) + themeChanges(since: older)
    return changes.map(Change.record)
  }

  private func deadlineChanges(since older: Snapshot) -> [RecordChange] {
    let pairs = RecordPairs(older.deadlines, deadlines, by: \.ref)
    return pairs.kept.flatMap { $0.new.changes(since: $0.old) }
      + pairs.added.map(RecordChange.deadlineAdded)
      + pairs.gone.map(RecordChange.deadlineWithdrawn)
  }

  private func visitChanges(since older: Snapshot) -> [RecordChange] {
    let before = Dictionary(
      older.visits.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    return visits.filter { $0.tellsMore(than: before[$0.ref]) }.map(RecordChange.visitRecorded)
  }

  private func decisionChanges(since older: Snapshot) -> [RecordChange] {
    let pairs = RecordPairs(older.decisions, decisions, by: \.ref)
    let done = pairs.kept.filter { $0.old.doneOn == nil && $0.new.doneOn != nil }
    return pairs.added.map(RecordChange.decisionRecorded)
      + done.map { RecordChange.decisionDone($0.new) }
  }

  private func recommendationChanges(since older: Snapshot) -> [RecordChange] {
    let pairs = RecordPairs(older.recommendations, recommendations, by: \.ref)
    return pairs.added.map(RecordChange.recommendationAdded)
      + pairs.gone.map(RecordChange.recommendationWithdrawn)
  }

  private func themeChanges(since older: Snapshot) -> [RecordChange] {
    let pairs = RecordPairs(older.themes, themes, by: \.ref)
    return pairs.added.map(RecordChange.themeAdded) + pairs.gone.map(RecordChange.themeWithdrawn)
  }
}

/// The records of one sort in two snapshots, told apart by their refs, each in its plan's order.
struct RecordPairs<Record> {
  let added: [Record]
  let gone: [Record]
  let kept: [(old: Record, new: Record)]

  init(_ older: [Record], _ newer: [Record], by ref: (Record) -> Ref) {
    let before = Dictionary(older.map { (ref($0), $0) }, uniquingKeysWith: { first, _ in first })
    let refs = Set(newer.map(ref))
    added = newer.filter { before[ref($0)] == nil }
    gone = older.filter { !refs.contains(ref($0)) }
    kept = newer.compactMap { new in before[ref(new)].map { (old: $0, new: new) } }
  }
}

extension Deadline {
  fileprivate func changes(since older: Deadline) -> [RecordChange] {
    let isMet = older.metOn == nil && metOn != nil
    let moved = older.due != due
    return (isMet ? [.deadlineMet(self)] : [])
      + (moved ? [.deadlineMoved(self, from: older.due, to: due)] : [])
  }
}

extension MonitoringVisit {
  /// Whether it is new, or a day, a letter or findings are known that weren't.
  fileprivate func tellsMore(than older: MonitoringVisit?) -> Bool {
    guard let older else { return true }
    return (older.from == nil && from != nil) || (older.letter == nil && letter != nil)
      || (older.findings == nil && findings != nil)
  }
}
