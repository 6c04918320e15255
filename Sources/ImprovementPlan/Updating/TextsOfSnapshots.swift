/// Which of the notes and evidence that were recorded of a plan each of its snapshots has.
struct TextsOfSnapshots {
  /// What was recorded of each action, oldest first; first what is in force, then what was taken back.
  private var roots: [Ref: [RecordedChange]] = [:]
  private let changes: [RecordedChange]
  private var over: [Day: Int] = [:]
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
        roots[group[0].row.action, default: []].append(group[0].row)
      }
    }
  }

  /// The first row that was recorded over a snapshot, or over a later one that is gone: it and what was
  /// recorded after it can't be in the snapshot.
  mutating func over(_ asAt: Day) -> Int {
    if let known = over[asAt] { return known }
    let first = changes.first { $0.basis >= asAt }?.number ?? .max
    over[asAt] = first
    return first
  }

  /// The newest snapshot, by its data day, that a row was recorded over, or one before it: no older one
  /// can have the row.
  func newestBasis(upTo row: RecordedChange) -> Day {
    bases.last { $0.number <= row.number }?.basis ?? row.basis
  }

  /// What a snapshot's action has.
  mutating func said(in action: Action, asAt: Day) -> SaidTexts {
    if let known = said[asAt]?[action.ref] { return known }
    let over = over(asAt)
    let texts = SaidTexts(
      of: action, among: (roots[action.ref] ?? []).filter { $0.number < over })
    said[asAt, default: [:]][action.ref] = texts
    return texts
  }
}
