/// The board one-liner, read out at every meeting: how many actions there are, and which share
/// is on target, late, or re-dated or suspended with approval.
public struct OneLiner: Equatable, Sendable {
  /// Every action of the plan but superseded ones; the shares are of these.
  public var total = 0
  /// Complete, or open, dated, not overdue and never re-dated.
  public var onTarget = 0
  /// Overdue by one calendar month at most.
  public var upToOneMonthBehind = 0
  /// Overdue by more than one calendar month.
  public var overOneMonthBehind = 0
  /// Re-dated with approval and not overdue, or suspended.
  public var redatedOrSuspended = 0
  /// Open with no due date: it can't be called on target or late.
  public var undated = 0

  /// A one-liner of known counts.
  public init(
    onTarget: Int, upToOneMonthBehind: Int, overOneMonthBehind: Int, redatedOrSuspended: Int,
    undated: Int = 0
  ) {
    self.onTarget = onTarget
    self.upToOneMonthBehind = upToOneMonthBehind
    self.overOneMonthBehind = overOneMonthBehind
    self.redatedOrSuspended = redatedOrSuspended
    self.undated = undated
    total = onTarget + upToOneMonthBehind + overOneMonthBehind + redatedOrSuspended + undated
  }

  /// The count of actions by where each stands.
  public init(of actions: [Action], asAt: Day) {
    var counts: [Place: Int] = [:]
    for action in actions {
      if let place = action.place(asAt: asAt) { counts[place, default: 0] += 1 }
    }
    self.init(
      onTarget: counts[.onTarget, default: 0],
      upToOneMonthBehind: counts[.upToOneMonthBehind, default: 0],
      overOneMonthBehind: counts[.overOneMonthBehind, default: 0],
      redatedOrSuspended: counts[.redated, default: 0] + counts[.suspended, default: 0],
      undated: counts[.undated, default: 0])
  }

  /// The sentence read out: "of 138 actions, 78.3% on target, 3.6% up to one month behind, …".
  /// A share for actions without a date is added where there are any.
  public var sentence: String {
    guard total > 0 else { return "no actions in this plan" }
    let shares = [
      percent(onTarget) + " on target", percent(upToOneMonthBehind) + " up to one month behind",
      percent(overOneMonthBehind) + " over one month behind",
      percent(redatedOrSuspended) + " re-dated or suspended with approval",
    ]
    let rest = undated > 0 ? [percent(undated) + " with no date set"] : []
    return "of \(PlanWords.count(total, "action")), " + (shares + rest).joined(separator: ", ")
  }

  /// The same for one line of a header: "96 actions: 72% on target, 9% up to a month late, …".
  public var headline: String {
    guard total > 0 else { return "no actions in this plan" }
    let shares = [
      wholePercent(onTarget) + " on target",
      wholePercent(upToOneMonthBehind) + " up to a month late",
      wholePercent(overOneMonthBehind) + " over a month",
      wholePercent(redatedOrSuspended) + " re-dated or suspended",
    ]
    let rest = undated > 0 ? [wholePercent(undated) + " no date"] : []
    return "\(PlanWords.count(total, "action")): " + (shares + rest).joined(separator: ", ")
  }

  /// The same four shares where room is short: "138 actions: 78% on target, 4% late + 9% over a
  /// month, 9% put off". Late is up to a month late; put off is re-dated or suspended. At most 68
  /// characters for 999 actions that all have a date (69 where more than 99% are on target). Where
  /// some have none: "21 actions: 2 done or on time, 19 with no date set".
  public var shortHeadline: String {
    guard total > 0 else { return "no actions in this plan" }
    let parts =
      undated == 0
      ? [
        wholePercent(onTarget) + " on target", lateShares,
        wholePercent(redatedOrSuspended) + " put off",
      ]
      : countsWithUndated
    return "\(PlanWords.count(total, "action")): " + parts.joined(separator: ", ")
  }

  private var lateShares: String {
    "\(wholePercent(upToOneMonthBehind)) late + \(wholePercent(overOneMonthBehind)) over a month"
  }

  /// Counts and not shares: a share on target would say that what has no date is off it.
  private var countsWithUndated: [String] {
    let late = upToOneMonthBehind + overOneMonthBehind
    return [
      "\(onTarget) done or on time", late > 0 ? "\(late) late" : nil,
      redatedOrSuspended > 0 ? "\(redatedOrSuspended) put off" : nil,
      "\(undated) with no date set",
    ]
    .compactMap { $0 }
  }

  /// The share of all actions that is on target, 0 to 1; nil where the plan has none.
  public var onTargetShare: Double? { total > 0 ? Double(onTarget) / Double(total) : nil }

  /// A count as a percentage of all actions, to one decimal place: "78.3%".
  public func percent(_ count: Int) -> String { Figure.text(share(count), decimals: 1) + "%" }

  /// A count as a whole percentage; what is neither none nor all is never rounded to 0% or 100%.
  public func wholePercent(_ count: Int) -> String {
    if count > 0, share(count) < 0.5 { return "<1%" }
    if count < total, share(count) >= 99.5 { return ">99%" }
    return Figure.text(share(count), decimals: 0) + "%"
  }

  private func share(_ count: Int) -> Double {
    total > 0 ? Double(count) * 100 / Double(total) : 0
  }
}

/// Where the one-liner puts an action.
enum Place: Hashable {
  case onTarget, upToOneMonthBehind, overOneMonthBehind, redated, suspended, undated
}

extension Action {
  /// Where the one-liner puts the action; nil for a superseded one, which it leaves out.
  func place(asAt: Day) -> Place? {
    if isComplete { return .onTarget }
    if lifecycle == .suspended { return .suspended }
    guard isOpen else { return nil }
    guard let due else { return .undated }
    if due < asAt {
      return asAt > due.adding(months: 1) ? .overOneMonthBehind : .upToOneMonthBehind
    }
    return approvedRevisions.isEmpty ? .onTarget : .redated
  }
}

extension Snapshot {
  /// The board one-liner of the whole plan.
  public func oneLiner(asAt: Day) -> OneLiner { OneLiner(of: actions, asAt: asAt) }
}
