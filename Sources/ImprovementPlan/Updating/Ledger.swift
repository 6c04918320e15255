/// The register's changes of one plan, laid over its newest snapshot.
public struct Ledger: Equatable, Sendable {
  /// All that was recorded of the plan, oldest first, with what was taken back.
  public let changes: [RecordedChange]
  /// What was taken out of what was recorded of the plan, oldest first. Nothing of it is in `changes`.
  public let takenOut: [TakenOut]
  /// What contradicts the snapshot, and is not laid over it until somebody resolves it.
  public let contradictions: [Contradiction]
  /// The snapshot with what carries on laid over it.
  public let plan: Snapshot
  private let standings: [Int: Standing]
  /// Where in `changes` those of an action are.
  private let places: [Ref: [Int]]

  /// What became of a change.
  public enum Standing: Equatable, Sendable {
    /// Newer than the snapshot, and laid over it.
    case carriesOn
    /// The snapshot, or an earlier one that was the first after it, has it.
    case settled
    /// The snapshot never had it, and a later change of the same stands on what the snapshot says.
    case replaced
    /// The snapshot says something else.
    case contradicted
    /// Taken back, by the change of this number.
    case undone(by: Int)
    /// It took another back, and nothing of it is to be laid over the snapshot.
    case undoes(Int)
  }

  /// Lays changes over a snapshot.
  ///
  /// An undo is a change like any other: what it takes away can be in the snapshot, and then it carries
  /// on, is settled or contradicted by the same rules. Where the snapshot never had what it takes back,
  /// the two cancel out.
  ///
  /// A change is settled when the snapshot has it and is later than the one it was recorded over. Else
  /// it carries on when the snapshot says what was so before it and has no data of a later day, or is
  /// the one it was recorded over; where the snapshot has data of a later day, or says something that
  /// is neither, the two contradict each other, unless the first snapshot since the change had it and
  /// the plan has moved on from there.
  ///
  /// - Parameters:
  ///   - changes: the changes of this plan, oldest first.
  ///   - takenOut: what was taken out of them, oldest first.
  ///   - today: no clock that is right was ahead of it; nil where it isn't known.
  ///   - firstSnapshot: the first snapshot with data of a day or of a later one; asked only where a
  ///     contradiction would be told, or what was before a change has to be found out.
  ///   - isKept: whether the register that the changes are of went as far once as a snapshot says that
  ///     it did when it was frozen: then the rows up to there are known to be in it.
  public init(
    _ changes: [RecordedChange], takenOut: [TakenOut] = [], over snapshot: Snapshot,
    today: Day? = nil,
    firstSnapshot: (Day) -> Snapshot? = { _ in nil }, isKept: (Trail) -> Bool = { _ in false }
  ) {
    self.init(changes, takenOut: takenOut, over: KnownSnapshot(snapshot, isKept), today: today) {
      day in
      firstSnapshot(day).map { KnownSnapshot($0, isKept) }
    }
  }

  init(
    _ changes: [RecordedChange], takenOut: [TakenOut] = [], over known: KnownSnapshot, today: Day?,
    _ firstSnapshot: LedgerSorting.FirstSnapshot
  ) {
    // Where the data are of a later day than today, it is today's clock that is behind.
    let today = today.flatMap { $0 < known.snapshot.asAt ? nil : $0 }
    let changes = RecordedDays.read(changes, today: today)
    var sorting = LedgerSorting(over: known)
    sorting.sort(changes, firstSnapshot)
    self.changes = changes
    self.takenOut = takenOut
    places = Dictionary(grouping: changes.indices, by: { changes[$0].action })
    contradictions = sorting.contradictions
    standings = sorting.standings
    plan = sorting.laidOver(changes, firstSnapshot)
  }

  /// The same, over a plan that shows less.
  init(_ ledger: Ledger, showing plan: Snapshot) {
    changes = ledger.changes
    takenOut = ledger.takenOut
    contradictions = ledger.contradictions
    standings = ledger.standings
    places = ledger.places
    self.plan = plan
  }

  /// What became of a change; nil where there is none of this number.
  public func standing(of number: Int) -> Standing? { standings[number] }

  /// Whether a change still counts: it is neither taken back nor takes another back.
  func isInForce(_ change: RecordedChange) -> Bool {
    guard change.change.undoneRow == nil else { return false }
    return switch standings[change.number] {
    case .carriesOn, .settled, .replaced, .contradicted: true
    case .undone, .undoes, nil: false
    }
  }

  /// The change of this number; nil where there is none.
  public func change(_ number: Int) -> RecordedChange? {
    element(of: changes, numbered: number, by: \.number)
  }

  /// What is told of a contradicted change by its number; nil where nothing is.
  public func contradiction(_ number: Int) -> Contradiction? {
    element(of: contradictions, numbered: number, by: \.change.number)
  }

  /// Found in elements that ascend by their number, with no more looks than there are bits to their count.
  private func element<Element>(
    of elements: [Element], numbered number: Int, by numberOf: (Element) -> Int
  ) -> Element? {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if numberOf(elements[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low < elements.count && numberOf(elements[low]) == number ? elements[low] : nil
  }

  /// The change that a row is about in the end, which is its own where it is no undo, and whether the
  /// row puts it there rather than taking it away.
  func subject(of row: RecordedChange) -> (change: RecordedChange, isPutting: Bool) {
    guard let target = row.change.undoneRow.flatMap(change) else { return (row, true) }
    let (subject, isPutting) = subject(of: target)
    return (subject, !isPutting)
  }

  /// What was taken out that a row of this number has a part of.
  public func takenOut(_ number: Int) -> TakenOut? { takenOut.first { $0.part(number) != nil } }

  /// The numbers of what was recorded and of what was taken out, of an action or of the whole plan,
  /// newest first: each is of a change, or of what was taken out or took it out.
  public func history(of action: Ref? = nil) -> [Int] {
    let rows = (action.map(changes(of:)) ?? changes).map(\.number)
    let gone = takenOut.filter { one in action.map { one.of?.subject == $0.text } ?? true }
    guard !gone.isEmpty else { return rows.reversed() }
    return Set(rows + gone.flatMap(\.rows)).sorted(by: >)
  }

  /// The changes of an action, oldest first.
  public func changes(of action: Ref) -> [RecordedChange] {
    places[action, default: []].map { changes[$0] }
  }
}

/// A recorded change that the snapshot contradicts.
public struct Contradiction: Equatable, Sendable {
  /// The newest change of that part of the action.
  public let change: RecordedChange
  /// What the snapshot says instead, in words; nil where the action is no longer in it.
  public let snapshotWords: String?
  /// The snapshot's data date.
  public let asAt: Day
  /// Where the change is an undo, what it is about in the end.
  let undone: RecordedChange?
  /// Whether it puts that back rather than taking it back.
  let isPuttingBack: Bool

  /// A contradiction.
  public init(change: RecordedChange, snapshotWords: String?, asAt: Day) {
    self.init(change: change, undone: nil, snapshotWords: snapshotWords, asAt: asAt)
  }

  init(
    change: RecordedChange, undone: RecordedChange?, isPuttingBack: Bool = false,
    snapshotWords: String?, asAt: Day
  ) {
    self.change = change
    self.undone = undone
    self.isPuttingBack = isPuttingBack
    self.snapshotWords = snapshotWords
    self.asAt = asAt
  }
}
