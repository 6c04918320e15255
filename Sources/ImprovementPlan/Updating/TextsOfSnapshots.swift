/// Which of the notes and evidence that were recorded of a plan each of its snapshots has.
struct TextsOfSnapshots {
  /// What was recorded of each action, oldest first; first what is in force, then what was taken back.
  private var texts: [Ref: [[PartStep]]] = [:]
  /// The other parts of each action of which a change left a report in the words of a note.
  private let alike: [Ref: [StepSequence]]
  private let changes: [RecordedChange]
  private var reaches: [Day: SnapshotReach] = [:]
  /// Where a snapshot of a later data day was recorded over for the first time, oldest first.
  private let bases: [(number: Int, basis: Day)]
  private var said: [Day: [Ref: SaidTexts]] = [:]

  /// - Parameter groups: the steps of each part, each note and each piece of evidence.
  init(_ changes: [RecordedChange], _ groups: [[PartStep]]) {
    self.changes = changes
    var bases: [(number: Int, basis: Day)] = []
    for change in changes where bases.last.map({ change.basis > $0.basis }) ?? true {
      bases.append((change.number, change.basis))
    }
    self.bases = bases
    let texts = groups.filter { $0[0].isText }
    alike = TextsOfSnapshots.alike(groups, noted: TextsOfSnapshots.noted(texts))
    for isInForce in [true, false] {
      for group in texts where group.last?.isPutting == isInForce {
        self.texts[group[0].row.action, default: []].append(group)
      }
    }
  }

  private static func noted(_ texts: [[PartStep]]) -> [Ref: Set<String>] {
    var noted: [Ref: Set<String>] = [:]
    for group in texts {
      let row = group[0].row
      if case .note(let text) = row.change { noted[row.action, default: []].insert(text) }
    }
    return noted
  }

  private static func alike(
    _ groups: [[PartStep]], noted: [Ref: Set<String>]
  ) -> [Ref: [StepSequence]] {
    var alike: [Ref: [StepSequence]] = [:]
    for group in groups where !group[0].isText {
      let action = group[0].row.action
      guard let noted = noted[action], group.contains(where: { $0.leavesNote(of: noted) }) else {
        continue
      }
      alike[action, default: []].append(StepSequence(group))
    }
    return alike
  }

  /// The changes of other parts that a snapshot has, where a report that one of them left is in the words
  /// of a note.
  private mutating func others(in action: Action, of known: KnownSnapshot) -> [RecordedChange] {
    guard let sequences = alike[action.ref] else { return [] }
    let reach = reach(of: known)
    return sequences.flatMap { sequence in
      let place = SnapshotPlace(
        asAt: known.snapshot.asAt, sequence: sequence, action: action, texts: nil, reach: reach)
      let count = place.count ?? place.countWhereContradicted
      return sequence.inForce(after: place.settledCount(of: count))
    }
  }

  /// What stands for a note or a piece of evidence in a snapshot of which that was asked before.
  func text(of root: RecordedChange, in snapshot: Snapshot) -> SaidTexts.Text? {
    said[snapshot.asAt]?[root.action]?.text(of: root)
  }

  /// How far a snapshot can go.
  mutating func reach(of known: KnownSnapshot) -> SnapshotReach {
    if let reach = reaches[known.snapshot.asAt] { return reach }
    let reach = SnapshotReach(of: known, among: changes)
    reaches[known.snapshot.asAt] = reach
    return reach
  }

  /// The newest snapshot, by its data day, that a row was recorded over, or one before it: no older one
  /// can have the row.
  func newestBasis(upTo row: RecordedChange) -> Day {
    bases.last { $0.number <= row.number }?.basis ?? row.basis
  }

  /// What a snapshot's action has.
  mutating func said(in action: Action, of known: KnownSnapshot) -> SaidTexts {
    let asAt = known.snapshot.asAt
    if let known = said[asAt]?[action.ref] { return known }
    let reach = reach(of: known)
    let groups = texts[action.ref] ?? []
    func wasFrozen(_ group: [PartStep]) -> Bool {
      group.last { $0.number <= reach.frozen ?? 0 }?.isPutting ?? false
    }
    let roots = groups.filter { !wasFrozen($0) }.map { $0[0].row }
    let texts = SaidTexts(
      of: action, beside: others(in: action, of: known),
      frozen: groups.filter(wasFrozen).map { $0[0].row },
      among: roots.filter { $0.number < reach.over && $0.number > reach.frozen ?? 0 },
      written: roots.filter { $0.number >= reach.over && $0.number < reach.overByBasis })
    said[asAt, default: [:]][action.ref] = texts
    return texts
  }
}

extension PartStep {
  /// Whether it left a report in words that were noted as well.
  fileprivate func leavesNote(of noted: Set<String>) -> Bool {
    target == nil && row.reports.contains { $0.lifecycle == nil && noted.contains($0.text) }
  }
}
