/// A snapshot as a ledger has it: with what it says of itself, where that is proved.
struct KnownSnapshot {
  let snapshot: Snapshot
  /// The newest row there was when it was frozen; nil where it doesn't say, or says it of another register.
  let frozen: Int?

  init(_ snapshot: Snapshot, _ isKept: (Trail) -> Bool) {
    self.snapshot = snapshot
    frozen = snapshot.trail.flatMap { isKept($0) ? $0.rows : nil }
  }

  /// - Parameter frozen: the newest row there was when it was frozen, where it says so and that is proved.
  init(_ snapshot: Snapshot, frozen: Int? = nil) {
    (self.snapshot, self.frozen) = (snapshot, frozen)
  }

  /// The same of one action alone, where it is there.
  func showing(_ action: Action?) -> KnownSnapshot {
    guard let action else { return self }
    var alone = snapshot
    alone.actions = [action]
    return KnownSnapshot(alone, frozen: frozen)
  }
}

/// How far among the rows of a plan a snapshot can go.
struct SnapshotReach {
  /// The newest row there was when it was frozen: those up to it are in it, as far as it wasn't written
  /// by hand since; nil where that isn't known.
  let frozen: Int?
  /// The first row that was made after it, as were those after that: none was frozen into it.
  let over: Int
  /// The first row that can't be in it, and none after it can. Between `over` and this somebody may have
  /// written into its file what was recorded since: it has of those what left its trace there.
  let end: Int
  /// The same by what the rows say alone: the first that was recorded over it, or over a later one that
  /// is gone.
  let overByBasis: Int

  /// - Parameter changes: the rows, oldest first.
  init(of known: KnownSnapshot, among changes: [RecordedChange]) {
    let asAt = known.snapshot.asAt
    func firstOver(after number: Int) -> Int {
      changes.first { $0.number > number && $0.basis >= asAt }?.number ?? .max
    }
    frozen = known.frozen
    overByBasis = firstOver(after: 0)
    guard let frozen else {
      (over, end) = (overByBasis, overByBasis)
      return
    }
    // Whoever writes a later snapshot by hand may start from this one's file, and leave in it how far that went.
    let next = changes.first { $0.number > frozen }
    let isItsOwn = next?.clock.latest.map { $0 >= asAt } ?? true
    end = firstOver(after: frozen)
    over = isItsOwn ? frozen + 1 : end
  }
}
