/// Sorts the changes of a plan by what a snapshot says of them.
struct LedgerSorting {
  let known: KnownSnapshot
  var snapshot: Snapshot { known.snapshot }
  let actions: [Ref: Int]
  private var asked: [Day: KnownSnapshot?] = [:]
  private(set) var standings: [Int: Ledger.Standing] = [:]
  private(set) var contradictions: [Contradiction] = []
  /// The steps that are laid over the snapshot.
  private(set) var carried: [PartStep] = []
  private(set) var texts: TextsOfSnapshots
  /// Where other snapshots stand among the steps that are being sorted, by their days.
  private var others: [Day: SnapshotPlace?] = [:]
  /// Where among the contradictions that of an action stands that is no longer there.
  private var gone: [Ref: Int] = [:]

  /// What the first snapshot with data of a day or of a later one is.
  typealias FirstSnapshot = (Day) -> KnownSnapshot?

  init(over known: KnownSnapshot) {
    self.known = known
    texts = TextsOfSnapshots([], [])
    actions = Dictionary(
      known.snapshot.actions.enumerated().map { ($1.ref, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Finds out what became of each change.
  mutating func sort(_ changes: [RecordedChange], _ firstSnapshot: FirstSnapshot) {
    for change in changes {
      if let number = change.change.undoneRow { standings[change.number] = .undoes(number) }
    }
    let groups = groups(of: PartStep.steps(of: changes))
    texts = TextsOfSnapshots(changes, groups)
    for group in groups { sort(group: group, firstSnapshot) }
    contradictions.sort { $0.change.number < $1.change.number }
    carried.sort { $0.number < $1.number }
  }
}

extension LedgerSorting {
  /// Changes that stand or fall together: those of one part of an action, each note and each piece of
  /// evidence by itself.
  private struct GroupKey: Hashable {
    let action: Ref
    let part: UpdateRequest.Part?
    let number: Int?

    init(_ step: PartStep) {
      action = step.row.action
      part = step.subject.change.part
      number = part?.isReplaced == true ? nil : step.subject.number
    }
  }

  private func groups(of steps: [PartStep]) -> [[PartStep]] {
    var places: [GroupKey: Int] = [:]
    var groups: [[PartStep]] = []
    for step in steps {
      let key = GroupKey(step)
      if let place = places[key] {
        groups[place].append(step)
      } else {
        places[key] = groups.count
        groups.append([step])
      }
    }
    return groups
  }

  private mutating func sort(
    group: [PartStep], _ firstSnapshot: FirstSnapshot
  ) {
    let sequence = StepSequence(group)
    others = [:]
    guard let place = place(of: known, among: sequence) else {
      return contradict(sequence, nil, firstSnapshot)
    }
    guard var count = place.count else { return contradict(sequence, place, firstSnapshot) }
    if let end = place.newestLacked, end > count {
      // Where an earlier snapshot had what this one lacks, the plan has moved on from there.
      let had = settledCount(of: sequence, upTo: end, atLeast: count, firstSnapshot)
      if place.stands(after: had) { count = had }
    }
    let settled = settledCount(
      of: sequence, upTo: count, atLeast: place.settledCount(of: count), firstSnapshot)
    mark(sequence, settled: settled, had: count, .carriesOn)
  }

  /// Where a snapshot stands; nil where the action is not in it.
  private mutating func place(
    of known: KnownSnapshot, among sequence: StepSequence
  ) -> SnapshotPlace? {
    let snapshot = known.snapshot
    let first = sequence.steps[0]
    let ref = first.row.action
    let action =
      snapshot.asAt == self.snapshot.asAt
      ? actions[ref].map { self.snapshot.actions[$0] } : snapshot.action(ref)
    guard let action else { return nil }
    return SnapshotPlace(
      asAt: snapshot.asAt, sequence: sequence, action: action,
      texts: first.isText ? texts.said(in: action, of: known) : nil,
      reach: texts.reach(of: known))
  }

  /// How many steps are settled: those that the snapshot has, and those that an earlier one had.
  private mutating func settledCount(
    of sequence: StepSequence, upTo end: Int, atLeast count: Int, _ firstSnapshot: FirstSnapshot
  ) -> Int {
    for place in (count..<end).reversed()
    where wasSettled(place, of: sequence, firstSnapshot) { return place + 1 }
    return count
  }

  /// Whether the first snapshot that can have a step had it, so that the plan has moved on from
  /// there: that is of its day or a later one, and later than the one it was recorded over, or made
  /// anew in its place.
  private mutating func wasSettled(
    _ place: Int, of sequence: StepSequence, _ firstSnapshot: FirstSnapshot
  ) -> Bool {
    let row = sequence.steps[place].row
    let basis = texts.newestBasis(upTo: row)
    if let first = first(max(row.earliest, basis + 1), firstSnapshot),
      had(place, of: sequence, first), !isUnheardOf(place, of: sequence, by: first)
    {
      return true
    }
    guard let anew = first(max(row.earliest, basis), firstSnapshot),
      let frozen = anew.frozen, frozen >= row.number
    else { return false }
    return had(place, of: sequence, anew)
  }

  /// Whether this snapshot was frozen without a step, while another one that stands after it says the same
  /// as before: as it would if nobody had told its maker either.
  private func isUnheardOf(
    _ place: Int, of sequence: StepSequence, by other: KnownSnapshot
  ) -> Bool {
    let number = sequence.steps[place].number
    guard let frozen = known.frozen, frozen < number, other.frozen ?? 0 < number else {
      return false
    }
    return others[other.snapshot.asAt]??.standsBefore(place) ?? false
  }

  /// Whether another snapshot had a step: what this one has is told by where it stands.
  private mutating func had(
    _ place: Int, of sequence: StepSequence, _ other: KnownSnapshot
  ) -> Bool {
    let day = other.snapshot.asAt
    guard day != snapshot.asAt else { return false }
    let found = others[day] ?? self.place(of: other, among: sequence)
    others[day] = .some(found)
    return found?.has(place) ?? false
  }

  private mutating func first(_ day: Day, _ firstSnapshot: FirstSnapshot) -> KnownSnapshot? {
    let first = asked[day] ?? firstSnapshot(day)
    asked[day] = .some(first)
    return first
  }

  /// - Parameter place: nil where the action is no longer in the snapshot.
  private mutating func contradict(
    _ sequence: StepSequence, _ place: SnapshotPlace?, _ firstSnapshot: FirstSnapshot
  ) {
    let had = place?.countWhereContradicted ?? 0
    var settled = settledCount(
      of: sequence, upTo: sequence.steps.count, atLeast: had, firstSnapshot)
    if let place, place.agrees(withLastFrom: settled) { settled = sequence.steps.count }
    mark(sequence, settled: settled, had: settled, .contradicted)
    guard let newest = sequence.remaining(from: settled).last else { return }
    tell(
      Contradiction(
        change: newest.row, undone: newest.target.map { _ in newest.subject },
        isPuttingBack: newest.target != nil && newest.isPutting,
        snapshotWords: place.map { newest.words(in: $0.action, snapshot.scheme) },
        asAt: snapshot.asAt))
  }

  /// Of an action that is no longer there, only the newest change is told.
  private mutating func tell(_ contradiction: Contradiction) {
    guard contradiction.snapshotWords == nil else { return contradictions.append(contradiction) }
    let action = contradiction.change.action
    guard let other = gone[action] else {
      gone[action] = contradictions.count
      return contradictions.append(contradiction)
    }
    if contradictions[other].change.number < contradiction.change.number {
      contradictions[other] = contradiction
    }
  }

  /// Notes down what became of the steps of a group.
  ///
  /// - Parameters:
  ///   - settled: how many of them, from the oldest on, the snapshot has, or had.
  ///   - had: how many come before what it says.
  ///   - rest: what became of those that remain after these.
  private mutating func mark(
    _ sequence: StepSequence, settled: Int, had: Int, _ rest: Ledger.Standing
  ) {
    let remaining = sequence.remaining(from: had)
    let open = Set(remaining.map(\.number))
    if rest == .carriesOn { carried += remaining }
    let gaveWay = Set(sequence.steps[min(settled, had)..<had].map(\.number))
    var undone: [Int: Int] = [:]
    for step in sequence.steps.reversed() {
      let isOpen = open.contains(step.number)
      // What was taken back before it could give way was taken back all the same.
      let isReplaced =
        gaveWay.contains(step.number) && !(step.target.map(gaveWay.contains) ?? false)
      if let by = undone[step.number] {
        standings[step.number] = .undone(by: by)
        continue
      }
      if isOpen {
        standings[step.number] = rest
      } else if isReplaced {
        standings[step.number] = .replaced
      } else if step.target == nil {
        standings[step.number] = .settled
      }
      // An undo that is disputed, or gave way, has taken nothing back.
      guard let target = step.target, !isReplaced, !isOpen || rest == .carriesOn else { continue }
      undone[target] = step.number
    }
  }
}

extension PartStep {
  /// What an action says of the part, in words.
  fileprivate func words(in action: Action, _ scheme: Scheme) -> String {
    isText ? subject.words(in: scheme) : action.words(of: subject.change.part, in: scheme)
  }
}
