/// Which of the notes and evidence that were recorded of a plan each of its snapshots has.
struct TextsOfSnapshots {
  /// What was recorded of each action, oldest first; first what is in force, then what was taken back.
  private var texts: [Ref: [[PartStep]]] = [:]
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
    for isInForce in [true, false] {
      for group in texts where group.last?.isPutting == isInForce {
        self.texts[group[0].row.action, default: []].append(group)
      }
    }
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
      of: action, frozen: groups.filter(wasFrozen).map { $0[0].row },
      among: roots.filter { $0.number < reach.over && $0.number > reach.frozen ?? 0 },
      written: roots.filter { $0.number >= reach.over && $0.number < reach.overByBasis })
    said[asAt, default: [:]][action.ref] = texts
    return texts
  }
}
