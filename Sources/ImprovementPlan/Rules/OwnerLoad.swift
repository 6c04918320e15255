/// What one role owes.
public struct OwnerLoad: Equatable, Sendable {
  /// The role; nil for actions without an owner.
  public let lead: String?
  /// How many of the plan's actions it leads, superseded ones left out.
  public let total: Int
  /// How many are open.
  public let open: Int
  /// How many are overdue.
  public let overdue: Int
  /// How many are stale: open and long without a report.
  public let stale: Int
  /// How many are complete or embedded.
  public let done: Int
  /// How many open ones fall due within 30 days from the as-at date, that day included.
  public let dueSoon: Int

  /// The role, or "no owner named".
  public var words: String { lead ?? PlanWords.noOwnerNamed }

  init(lead: String?, of actions: [Action], stale: Set<Ref>, asAt: Day) {
    self.lead = lead
    total = actions.count
    open = actions.count(where: \.isOpen)
    overdue = actions.count { $0.isOverdue(asAt: asAt) }
    self.stale = actions.count { stale.contains($0.ref) }
    done = actions.count(where: \.isComplete)
    dueSoon = actions.count { action in
      action.isOpen && action.due.map { $0 >= asAt && $0 <= asAt + 30 } ?? false
    }
  }

  /// Most overdue first, then most open, then by name with "no owner named" last.
  static func isBefore(_ left: OwnerLoad, _ right: OwnerLoad) -> Bool {
    let (leftRank, rightRank) = ((-left.overdue, -left.open), (-right.overdue, -right.open))
    if leftRank != rightRank { return leftRank < rightRank }
    guard let leftName = left.lead, let rightName = right.lead else { return left.lead != nil }
    return leftName < rightName
  }
}

extension Snapshot {
  /// What each role owes, the heaviest arrears first.
  ///
  /// - Parameter recorded: the day something was last recorded of an action.
  public func ownerLoads(asAt: Day, recorded: [Ref: Day] = [:]) -> [OwnerLoad] {
    let stale = Set(staleActions(asAt: asAt, recorded: recorded).map(\.ref))
    return Dictionary(grouping: actions.filter(\.isInPlan), by: \.lead)
      .map { OwnerLoad(lead: $0.key, of: $0.value, stale: stale, asAt: asAt) }
      .sorted(by: OwnerLoad.isBefore)
  }
}
