extension Action {
  /// The day of the newest report on the action; nil where none was ever made.
  public var lastUpdate: Day? { updates.map(\.date).max() }

  /// The day of the newest report: one the plan has by the as-at date, or what was recorded of the
  /// action since, so that nobody who reported is called silent; nil where there is neither.
  ///
  /// - Parameter recorded: the day something was last recorded of it, as `Ledger.lastRecorded` has it.
  public func lastReport(asAt: Day, recorded: Day? = nil) -> Day? {
    let reported = updates.lazy.map(\.date).filter { $0 <= asAt }.max()
    return [reported, recorded].compactMap(\.self).max()
  }

  /// Open, and silent for more than the scheme's weeks. Silence is counted from the newest report
  /// or from the start of work, whichever is later. Where neither is known nothing can be said, so
  /// the action isn't called stale.
  public func isStale(asAt: Day, in scheme: Scheme, recorded: Day? = nil) -> Bool {
    guard isOpen else { return false }
    let report = lastReport(asAt: asAt, recorded: recorded)
    guard let since = [report, start].compactMap(\.self).max() else { return false }
    return asAt - since > scheme.staleAfterWeeks * 7
  }
}

extension Snapshot {
  /// The stale actions, in the plan's order. A plan whose source carries no reports at all says
  /// nothing about who is silent, so none of its actions is listed.
  ///
  /// - Parameter recorded: the day something was last recorded of an action.
  public func staleActions(asAt: Day, recorded: [Ref: Day] = [:]) -> [Action] {
    guard actions.contains(where: { $0.lastReport(asAt: asAt) != nil }) else { return [] }
    return actions.filter { $0.isStale(asAt: asAt, in: scheme, recorded: recorded[$0.ref]) }
  }
}

extension Ledger {
  /// The day something was last recorded of each action and not taken back: a report, whatever it
  /// says.
  public var lastRecorded: [Ref: Day] {
    var days: [Ref: Day] = [:]
    for change in changes where isInForce(change) {
      days[change.action] = max(days[change.action] ?? change.day, change.day)
    }
    return days
  }
}
