/// What changed between two snapshots of one plan, each judged as at its own data date.
public struct SnapshotComparison: Equatable, Sendable {
  /// The earlier snapshot's data date.
  public let from: Day
  /// The later snapshot's data date.
  public let to: Day
  /// Every change, by sort in the order of `Change.Kind`, then in the plan's order; the newly
  /// overdue ones most days late first, of the metrics that moved those for the worse.
  public let changes: [Change]
  /// Why the share on target moved: "on target fell from 70% to 58%: 9 newly overdue, 4 re-dated".
  public let onTargetSentence: String

  /// Compares an older snapshot with a newer one, both cleared for showing. What they show apart and would
  /// tell of few beside each other is left out.
  public init(from shownThen: ShownPlan, to shownNow: ShownPlan) {
    let (older, newer) = (shownThen.snapshot, shownNow.snapshot)
    let suppression = shownNow.suppression ?? shownThen.suppression
    let pairs = ActionPair.all(from: older, to: newer)
    from = older.asAt
    to = newer.asAt
    changes = SnapshotComparison.ordered(
      pairs.flatMap(\.changes) + newer.inspectionChanges(since: older)
        + newer.metricChanges(since: older, hidingBy: suppression)
        + newer.recordChanges(since: older))
    onTargetSentence = OnTargetMove(from: older, to: newer, pairs: pairs).sentence
  }

  /// The changes of one sort.
  public func changes(of kind: Change.Kind) -> [Change] { changes.filter { $0.kind == kind } }

  /// How many changes of each sort there are, those without any left out.
  public var counts: [(kind: Change.Kind, count: Int)] {
    Change.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? (kind, count) : nil
    }
  }

  private static func ordered(_ changes: [Change]) -> [Change] {
    let groups = Dictionary(grouping: changes, by: \.kind)
    return Change.Kind.allCases.flatMap { worstFirst(groups[$0] ?? []) }
  }

  private static func worstFirst(_ changes: [Change]) -> [Change] {
    let ranked = changes.enumerated().map { position, change in
      (change: change, rank: (-change.badness, position))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.change)
  }
}

extension Change {
  /// What puts it before others of its sort: days late, or a metric's move for the worse.
  fileprivate var badness: Int {
    switch self {
    case .newlyOverdue(_, let days): days
    case .metricMoved(let metric, let from, let to):
      metric.direction(from: from, to: to) == .worse ? 1 : 0
    default: 0
    }
  }
}
