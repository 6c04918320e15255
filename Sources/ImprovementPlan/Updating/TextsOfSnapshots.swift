/// Which of the notes and evidence that were recorded of a plan each of its snapshots has.
struct TextsOfSnapshots {
  /// What was recorded of each action, oldest first; first what is in force, then what was taken back.
  private var roots: [Ref: [RecordedChange]] = [:]
  private let changes: [RecordedChange]
  private var over: [Day: Int] = [:]
  private var said: [Day: [Ref: SaidTexts]] = [:]

  /// - Parameter groups: the steps of each part, each note and each piece of evidence.
  init(_ changes: [RecordedChange], _ groups: [[PartStep]]) {
    self.changes = changes
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
