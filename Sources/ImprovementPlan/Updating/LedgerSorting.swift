/// Sorts the changes of a plan by what a snapshot says of them.
struct LedgerSorting {
  private let snapshot: Snapshot
  private let actions: [Ref: Int]
  private var asked: [Day: Snapshot?] = [:]
  private(set) var standings: [Int: Ledger.Standing] = [:]
  private(set) var contradictions: [Contradiction] = []

  /// What the first snapshot with data of a day or of a later one is.
  typealias FirstSnapshot = (Day) -> Snapshot?

  init(over snapshot: Snapshot) {
    self.snapshot = snapshot
    actions = Dictionary(
      snapshot.actions.enumerated().map { ($1.ref, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Finds out what became of each change.
  mutating func sort(_ changes: [RecordedChange], _ firstSnapshot: FirstSnapshot) {
    takeBack(changes)
    for group in groups(of: changes.filter { standings[$0.number] == nil }) {
      sort(group: group, firstSnapshot)
    }
    contradictions.sort { $0.change.number < $1.change.number }
  }

  /// The snapshot with what carries on laid over it.
  func laidOver(_ changes: [RecordedChange]) -> Snapshot {
    var plan = snapshot
    for change in changes where standings[change.number] == .carriesOn {
      if let place = actions[change.action] { plan.actions[place].apply(change) }
    }
    return plan
  }

  private mutating func takeBack(_ changes: [RecordedChange]) {
    for change in changes {
      guard case .undo(let number) = change.change else { continue }
      standings[change.number] = .undoes(number)
      if case .undoes? = standings[number] { continue }
      standings[number] = .undone(by: change.number)
    }
  }
}

extension LedgerSorting {
  /// Changes that stand or fall together: those of one part of an action, each note and each piece of
  /// evidence by itself.
  private struct GroupKey: Hashable {
    let action: Ref
    let part: UpdateRequest.Part?
    let number: Int?

    init(_ change: RecordedChange) {
      action = change.action
      part = change.change.part
      number = part?.isReplaced == true ? nil : change.number
    }
  }

  private func groups(of changes: [RecordedChange]) -> [[RecordedChange]] {
    var places: [GroupKey: Int] = [:]
    var groups: [[RecordedChange]] = []
    for change in changes {
      let key = GroupKey(change)
      if let place = places[key] {
        groups[place].append(change)
      } else {
        places[key] = groups.count
        groups.append([change])
      }
    }
    return groups
  }

  private mutating func sort(group: [RecordedChange], _ firstSnapshot: FirstSnapshot) {
    guard let action = actions[group[0].action].map({ snapshot.actions[$0] }) else {
      return contradict(group, nil, firstSnapshot)
    }
    guard let count = pastCount(of: group, in: action) else {
      return contradict(group, action, firstSnapshot)
    }
    let newestSettled = group[..<count].lastIndex {
      $0.holds(in: action) || wasSettled($0, firstSnapshot)
    }
    let settled = newestSettled.map { $0 + 1 } ?? 0
    mark(group[..<settled], .settled)
    mark(group[settled..<count], .replaced)
    mark(group[count...], .carriesOn)
  }

  /// How many of a group, from the oldest on, come before what the snapshot says; nil where they
  /// contradict it.
  ///
  /// Of the places in the sequence at which the snapshot can stand, one comes first that its data
  /// date allows: what it has is of that day at the latest, and what it lacks of that day or later.
  /// It can have nothing that was recorded over it.
  private func pastCount(of group: [RecordedChange], in action: Action) -> Int? {
    guard group[0].change.part?.isReplaced == true else {
      return !isMadeOver(group[0]) && group[0].holds(in: action) ? 1 : 0
    }
    let had = (1...group.count).filter { count in
      let last = group[count - 1]
      return !isMadeOver(last) && last.holds(in: action)
        && (count == group.count || isOpen(group[count]))
    }
    if let count = had.last(where: { group[$0 - 1].at.day <= snapshot.asAt }) { return count }
    return group.firstIndex { isOpen($0) && $0.follows(action) } ?? had.last
  }

  /// Whether a change was recorded over the snapshot, or over a later one that is gone.
  private func isMadeOver(_ change: RecordedChange) -> Bool { change.basis >= snapshot.asAt }

  /// Whether the snapshot's data are of a day that may lack the change.
  private func isOpen(_ change: RecordedChange) -> Bool {
    isMadeOver(change) || change.at.day >= snapshot.asAt
  }

  private mutating func contradict(
    _ group: [RecordedChange], _ action: Action?, _ firstSnapshot: FirstSnapshot
  ) {
    let newestSettled = group.lastIndex { row in
      action.map { row.holds(in: $0) } == true || wasSettled(row, firstSnapshot)
    }
    let settled = newestSettled.map { $0 + 1 } ?? 0
    mark(group[..<settled], .settled)
    guard settled < group.count, let newest = group.last else { return }
    mark(group[settled...], .contradicted)
    tell(
      Contradiction(
        change: newest, snapshotWords: action?.words(of: newest.change.part, in: snapshot.scheme),
        asAt: snapshot.asAt))
  }

  /// Of an action that is no longer there, only the newest change is told.
  private mutating func tell(_ contradiction: Contradiction) {
    let other = contradictions.firstIndex {
      $0.snapshotWords == nil && $0.change.action == contradiction.change.action
    }
    guard let other else { return contradictions.append(contradiction) }
    if contradictions[other].change.number < contradiction.change.number {
      contradictions[other] = contradiction
    }
  }

  /// Whether the first snapshot that can have a change had it, so that the plan has moved on from
  /// there: that is of its day or a later one, and later than the one it was recorded over.
  private mutating func wasSettled(
    _ change: RecordedChange, _ firstSnapshot: FirstSnapshot
  ) -> Bool {
    let day = max(change.at.day, change.basis + 1)
    let first = asked[day] ?? firstSnapshot(day)
    asked[day] = .some(first)
    return first?.action(change.action).map { change.holds(in: $0) } ?? false
  }

  private mutating func mark(_ changes: ArraySlice<RecordedChange>, _ standing: Ledger.Standing) {
    for change in changes { standings[change.number] = standing }
  }
}
