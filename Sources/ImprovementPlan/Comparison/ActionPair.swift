/// One action as two snapshots have it; either may lack it.
struct ActionPair {
  let older: Side?
  let newer: Side?

  /// An action as one snapshot has it.
  struct Side {
    let action: Action
    let rating: Rating?
    let daysLate: Int?
    let place: Place?

    init(_ action: Action, in snapshot: Snapshot) {
      self.action = action
      rating = action.rating(in: snapshot.scheme, asAt: snapshot.asAt)
      daysLate = action.daysLate(asAt: snapshot.asAt)
      place = action.place(asAt: snapshot.asAt)
    }
  }

  /// The newer snapshot's actions in its order, then those only the older one has.
  static func all(from older: Snapshot, to newer: Snapshot) -> [ActionPair] {
    let before = Dictionary(
      older.actions.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = newer.actions.map { action in
      ActionPair(
        older: before[action.ref].map { Side($0, in: older) }, newer: Side(action, in: newer))
    }
    let refs = Set(newer.actions.map(\.ref))
    let gone = older.actions.filter { !refs.contains($0.ref) }
    return kept + gone.map { ActionPair(older: Side($0, in: older), newer: nil) }
  }

  /// What changed about the action.
  var changes: [Change] {
    switch (older.flatMap(\.inPlan), newer.flatMap(\.inPlan)) {
    case (nil, nil): []
    case (nil, let new?): [.added(new.action)] + [newlyOverdue].compactMap { $0 }
    case (let old?, nil): [.withdrawn(newer?.action ?? old.action)]
    case (let old?, let new?): ActionPair.changes(from: old, to: new, newlyOverdue)
    }
  }

  private var newlyOverdue: Change? {
    guard let newer, let days = newer.daysLate, older?.daysLate == nil else { return nil }
    return .newlyOverdue(newer.action, daysLate: days)
  }

  private static func changes(from old: Side, to new: Side, _ overdue: Change?) -> [Change] {
    let progress = [overdue, recovery(old, new), completion(old, new)].compactMap { $0 }
    // A rating that follows from one of these is told by it already.
    let standing = progress.isEmpty ? [ratingOrState(old, new)] : []
    let rest = standing + [move(old.action, new.action), edit(old.action, new.action)]
    return progress + rest.compactMap { $0 } + new.action.otherChanges(since: old.action)
  }

  /// The rating; where it is the same, the state.
  private static func ratingOrState(_ old: Side, _ new: Side) -> Change? {
    if old.rating?.id != new.rating?.id {
      return .ratingChanged(new.action, from: old.rating, to: new.rating)
    }
    let (from, to) = (old.action.lifecycle, new.action.lifecycle)
    return from == to ? nil : .stateChanged(new.action, from: from, to: to)
  }

  private static func recovery(_ old: Side, _ new: Side) -> Change? {
    guard old.daysLate != nil, new.daysLate == nil, !new.action.isComplete else { return nil }
    return .noLongerOverdue(new.action)
  }

  private static func completion(_ old: Side, _ new: Side) -> Change? {
    switch (old.action.isComplete, new.action.isComplete) {
    case (false, true): .newlyComplete(new.action)
    case (true, false): .reopened(new.action)
    default: nil
    }
  }

  private static func move(_ old: Action, _ new: Action) -> Change? {
    guard old.due != new.due else { return nil }
    let approval = new.approvedRevisions.last { $0.to == new.due }?.approval
    return .redated(new, from: old.due, to: new.due, approval: approval)
  }

  private static func edit(_ old: Action, _ new: Action) -> Change? {
    guard let first = old.originalDue, first != new.originalDue else { return nil }
    return .originalDueEdited(new, from: first, to: new.originalDue)
  }
}

extension ActionPair.Side {
  fileprivate var inPlan: ActionPair.Side? { action.isInPlan ? self : nil }
}

extension Action {
  /// What changed that bears on neither its date nor its state.
  fileprivate func otherChanges(since older: Action) -> [Change] {
    var changes: [Change] = []
    if impact != older.impact {
      changes.append(.impactChanged(self, from: older.impact, to: impact))
    }
    if lead != older.lead { changes.append(.leadChanged(self, from: older.lead, to: lead)) }
    let pieces = evidence.count - older.evidence.count
    if pieces > 0, isOpen || isComplete { changes.append(.evidenceAdded(self, count: pieces)) }
    if isOpen, let asked = proposedRevision, asked.to != older.proposedRevision?.to {
      changes.append(.redateProposed(self, asked))
    }
    return changes
  }
}
