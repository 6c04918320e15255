/// Where a snapshot stands among the steps of one part of an action: how many of them it has.
struct SnapshotPlace {
  let asAt: Day
  let sequence: StepSequence
  /// What the snapshot has.
  let action: Action
  /// Which of the notes and evidence it has.
  let texts: SaidTexts?
  /// The marks of the reports it has; those of a text are looked for only where they are needed.
  private let reports: Set<String>?
  /// The first row that was made after it, as were those after that.
  private var over: Int
  /// The first row that can't be in it, as none after it can.
  private var end: Int
  /// How many steps were frozen into it, where that is known: it has these at least.
  private var frozen: Int?
  /// The numbers of steps after which it would say what it says, while what they would have left is not
  /// there: it says it from before them.
  private var lacked: Set<Int> = []

  init(
    asAt: Day, sequence: StepSequence, action: Action, texts: SaidTexts?, reach: SnapshotReach
  ) {
    (self.asAt, self.sequence, self.action, self.texts) = (asAt, sequence, action, texts)
    reports = sequence.steps[0].isText ? nil : action.marks
    (over, end) = (reach.over, reach.end)
    if let newest = reach.frozen {
      let count = steps.prefix { $0.number <= newest }.count
      // Where it says otherwise than it was frozen, somebody has written it since.
      if isFrozen(after: count) {
        frozen = count
      } else {
        (over, end) = (reach.overByBasis, reach.overByBasis)
      }
    }
    lacked = lackedCounts
  }

  /// Whether the snapshot is as it would be frozen after so many steps: as after them, or as before what
  /// the last of them takes back, which needs not be what an older one came to.
  private func isFrozen(after count: Int) -> Bool {
    if isSaid(after: count) { return true }
    guard count > 0, !steps[0].isText, !steps[count - 1].isPutting else { return false }
    return steps[count - 1].subject.follows(action)
  }

  private var steps: [PartStep] { sequence.steps }

  /// How many steps, from the oldest on, come before what the snapshot says; nil where they contradict
  /// it.
  ///
  /// Of the places in the sequence at which the snapshot can stand, one comes first that its data
  /// date allows: what it has is of that day at the latest, and what it lacks of that day or later.
  /// Where the day allows several, the one decides whose reports the snapshot has; and whatever the day,
  /// what led away from what it says and back to it is not in it where it left no trace there.
  var count: Int? {
    // A note or a piece of evidence that the snapshot lacks carries on, however old.
    if steps[0].isText, !isThere(steps[0].subject) { return 0 }
    let had = (max(1, frozen ?? 0)...steps.count).filter(canHave)
    let dated = had.filter { $0 == frozen || steps[$0 - 1].row.earliest <= asAt }
    let next = steps.indices[(frozen ?? 0)...].first(where: isFollowed)
    if dated.isEmpty, next == nil {
      return had.last { !lacked.contains($0) } ?? countBeforeThereAndBack
    }
    let places = dated.filter { !lacked.contains($0) } + (next.map { [$0] } ?? [])
    let ends = Set([dated.last, next].compactMap(\.self).filter(lacked.contains))
    return best(of: places, or: ends.flatMap(beginnings))
  }

  /// How many steps come before those that led away from what the snapshot says and, recorded over it,
  /// back to it.
  private var countBeforeThereAndBack: Int? {
    guard !steps[0].isText, isSaid(after: steps.count) else { return nil }
    return best(of: [], or: beginnings(before: steps.count))
  }

  /// The most steps after which it says what it says while what they would have left isn't there.
  var newestLacked: Int? { lacked.max() }

  /// How many steps a snapshot has that contradicts those after them.
  var countWhereContradicted: Int {
    best(
      of: ((frozen ?? 0)...steps.count).filter {
        ($0 == 0 || !isMadeOver(steps[$0 - 1])) && stands(after: $0)
      })
  }

  /// Whether it has a step, and nothing later of the part.
  func has(_ place: Int) -> Bool { !isMadeOver(steps[place]) && holds(after: place + 1) }

  /// Whether it says what it would before a step and those that led up to it, and has no more of what they
  /// left.
  func standsBefore(_ place: Int) -> Bool {
    let places = ((frozen ?? 0)..<max(place + 1, frozen ?? 0)).filter(stands)
    guard !steps[0].isText, !places.isEmpty else { return !places.isEmpty }
    let scores = self.scores
    return places.contains { scores[$0] >= scores[place + 1] }
  }

  /// How many of the steps that come before what the snapshot says it has, or had been taken back by
  /// then; the rest gave way to what follows.
  func settledCount(of count: Int) -> Int { (0...count).last { holds(after: $0) && $0 > 0 } ?? 0 }

  /// Whether the snapshot says what the last of the steps that remain come to.
  func agrees(withLastFrom place: Int) -> Bool {
    holds(after: steps.count) && sequence.first(from: place) != nil
  }

  private func canHave(_ count: Int) -> Bool {
    guard !isMadeOver(steps[count - 1]), stands(after: count) else { return false }
    guard count < steps.count else { return true }
    return isOpen(steps[count]) && sequence.first(from: count).map(isBefore) ?? true
  }

  /// Whether a step that is still in force carries on from what the snapshot says.
  private func isFollowed(by place: Int) -> Bool {
    isOpen(steps[place]) && isBefore(steps[place])
      && sequence.first(from: place)?.number == steps[place].number
  }

  /// Whether a step was recorded over the snapshot, or after one that was.
  private func isMadeOver(_ step: PartStep) -> Bool { step.number >= end }

  /// Whether the snapshot's data are of a day that may lack the step.
  private func isOpen(_ step: PartStep) -> Bool {
    step.number >= over || step.row.clock.latest.map { $0 >= asAt } ?? true
  }
}

extension SnapshotPlace {
  /// Whether the snapshot can stand after so many steps.
  func stands(after count: Int) -> Bool { count == frozen || isSaid(after: count) }

  /// Whether it stands there, and what the steps left is there as well.
  private func holds(after count: Int) -> Bool { stands(after: count) && !lacked.contains(count) }

  /// Whether what follows so many steps goes on from what the snapshot says: as those before came to it, or
  /// as it was said anew over a snapshot that said so.
  private func isBeginning(_ count: Int) -> Bool {
    guard count == 0 || !isMadeOver(steps[count - 1]) else { return false }
    guard let first = sequence.first(from: count) else { return stands(after: count) }
    let isNext = first.isPutting && first.number == steps[count].number
    return (isNext || stands(after: count)) && isBefore(first)
  }

  /// Where steps begin that led away from what the snapshot says, and whether they come back to it.
  private typealias Beginning = (place: Int, comesBack: Bool)

  private func beginnings(before count: Int) -> [Beginning] {
    let lasts = sequence.lasts(before: count)
    let withdrawal = lateWithdrawal(before: count)
    return ((frozen ?? 0)..<max(count, frozen ?? 0)).compactMap { place in
      guard isBeginning(place), !lacked.contains(place) else { return nil }
      let isWithdrawn = withdrawal.map { $0 >= place && sequence.isRemaining($0, from: place) }
      let isBack = lasts[place].map { comesBack(steps[$0]) } ?? true
      return (place, isBack && isWithdrawn != true)
    }
  }

  /// The best of some places, and of those from where steps come back to what the snapshot says, unless
  /// more speaks for one from where they don't; nil where there is none.
  private func best(of places: [Int], or beginnings: [Beginning]) -> Int? {
    let scores = beginnings.isEmpty ? [] : self.scores
    let back = Set(beginnings.filter(\.comesBack).map(\.place))
    let most = beginnings.map(\.place).filter { !back.contains($0) }.map { scores[$0] }.max()
    let open = back.filter { scores[$0] >= most ?? .min }
    let all = open.union(places)
    return all.isEmpty ? nil : best(of: all.sorted())
  }

  /// Whether a step, laid over the snapshot, comes to what that says. What is taken back comes to what was
  /// so before it, whatever somebody else had said of it.
  private func comesBack(_ step: PartStep) -> Bool {
    step.isPutting ? step.subject.holds(in: action) : step.subject.follows(action)
  }

  /// Where among so many steps the one stands that withdraws the proposal which awaits the board in the
  /// snapshot, if that is of a later day and nobody proposes the same again: that is for somebody to
  /// decide, and a date that comes back to what it was says nothing of it.
  private func lateWithdrawal(before count: Int) -> Int? {
    guard steps[0].subject.change.part == .due, let asked = action.newestUnapprovedRevision,
      let last = steps[..<count].lastIndex(where: { $0.subject.asks(for: asked) }),
      !steps[last].isPutting, !isOpen(steps[last])
    else { return nil }
    return last
  }

  /// The numbers of steps after which the snapshot stands by what it says alone: fewer have left more in
  /// it. What came after it was frozen has to have left something.
  private var lackedCounts: Set<Int> {
    guard !steps[0].isText else { return [] }
    let counts = (frozen ?? 0)...steps.count
    guard counts.contains(where: stands) else { return [] }
    let scores = self.scores
    var lacked: Set<Int> = []
    var least = Int.min
    for count in counts {
      if scores[count] < least, stands(after: count) { lacked.insert(count) }
      if isBeginning(count) { least = max(least, scores[count] + (count == frozen ? 1 : 0)) }
    }
    return lacked
  }

  /// Whether the snapshot is as it would be after so many steps.
  private func isSaid(after count: Int) -> Bool {
    if count > 0, !steps[count - 1].isPutting, isMoveThere(steps[count - 1].subject) {
      return false
    }
    guard let newest = sequence.newest[count] else { return isBefore(steps[0]) }
    return steps[0].isText
      ? isThere(steps[newest].subject) : steps[newest].subject.holds(in: action)
  }

  /// Whether the snapshot is as it was before a step.
  private func isBefore(_ step: PartStep) -> Bool {
    if step.isText { return isThere(step.subject) != step.isPutting }
    return step.isPutting ? step.subject.follows(action) : isThere(step.subject)
  }

  /// Whether the snapshot has a change as it was recorded, so that it can be taken from there: a move
  /// that was proposed still awaits the board.
  private func isThere(_ subject: RecordedChange) -> Bool {
    if subject.change.part?.isReplaced == false { return texts?.has(subject) ?? false }
    return subject.isThere(in: action)
  }

  /// Whether a date's move stands in the snapshot that a step takes away: another of the same date does
  /// not tell that it was.
  private func isMoveThere(_ subject: RecordedChange) -> Bool {
    guard subject.change.part == .due else { return false }
    return subject.trace(in: action, reporting: reports ?? action.marks) == true
  }

  /// The place, of several, at which most of the reports and moves are there that would be, and the
  /// fewest others; of those that are as good the one it was frozen at, or else the last.
  private func best(of places: [Int]) -> Int {
    guard places.count > 1 else { return places.first ?? 0 }
    let scores = self.scores
    let most = places.map { scores[$0] }.max()
    let good = places.filter { scores[$0] == most }
    return good.first { $0 == frozen } ?? good.last ?? 0
  }
}

extension SnapshotPlace {
  /// How far all that the snapshot has beside the value speaks for each number of steps, from none to all.
  private var scores: [Int] {
    let hasReason = isReasonRecorded
    return traces.enumerated().map { count, trace in
      trace + (saysReason(after: count, isRecorded: hasReason) ? 1 : 0)
    }
  }

  /// How far the reports and moves that the snapshot has speak for each number of steps, from none to all:
  /// what is in force and there speaks for it, what is in force and not there against it.
  private var traces: [Int] {
    let reports = reports ?? action.marks
    var (sum, sums) = (0, [0])
    for step in steps {
      let weight = step.subject.trace(in: action, reporting: reports).map { $0 ? 1 : -1 } ?? 0
      sum += step.isPutting ? weight : -weight
      sums.append(sum)
    }
    return sums
  }

  /// Whether the reason beside a rating is the one it would have after so many steps: of all there were
  /// a snapshot has the newest alone.
  private func saysReason(after count: Int, isRecorded: Bool) -> Bool {
    guard steps[0].subject.change.part == .rating, let found = action.override else { return false }
    if let newest = sequence.newest[count] { return steps[newest].subject.sets(found) }
    return !isRecorded
  }

  /// Whether any of the steps set the rating that it has, for its reason.
  private var isReasonRecorded: Bool {
    guard let found = action.override else { return false }
    return steps.contains { $0.isPutting && $0.subject.sets(found) }
  }
}

extension RecordedChange {
  /// Whether an action has this as it was recorded, so that it can be taken from there.
  func isThere(in action: Action) -> Bool {
    guard case .due(.some, let to, nil) = change else { return holds(in: action) }
    return action.revisions.contains { $0.to == to && $0.approval == nil }
  }

  /// Whether it proposes the date that a move of it asks for.
  fileprivate func asks(for move: Revision) -> Bool {
    guard case .due(.some, let to, nil) = change else { return false }
    return to == move.to
  }

  /// Whether it sets a rating for a reason.
  fileprivate func sets(_ override: RatingOverride) -> Bool {
    guard case .rating(_, override.rating?) = change else { return false }
    return why == override.reason
  }

  /// Whether an action has the report or the move that this left; nil where it leaves neither.
  ///
  /// - Parameter said: the marks of the action's reports.
  fileprivate func trace(in action: Action, reporting said: Set<String>) -> Bool? {
    let reports = reports
    if !reports.isEmpty { return reports.allSatisfy { said.contains($0.mark) } }
    switch change {
    case .due(_, let to, let approval):
      return action.revisions.contains {
        $0.to == to && $0.reason == why
          && (approval == nil || $0.approval == approval.map(counted))
      }
    case .approval(let to, let approval):
      return action.revisions.contains { $0.to == to && $0.approval == counted(approval) }
    default: return nil
    }
  }
}

extension Action {
  /// The marks of its reports.
  fileprivate var marks: Set<String> { Set(updates.map(\.mark)) }
}

extension StatusUpdate {
  /// What tells it from every other report of its action.
  fileprivate var mark: String {
    "\(date.iso) \(lifecycle?.rawValue ?? "-") \(by ?? "-") \(text)"
  }
}
