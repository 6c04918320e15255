extension Action {
  /// The day of the newest report on the action; nil where none was ever made.
  public var lastUpdate: Day? { updates.map(\.date).max() }

  /// Days since the newest report made by the as-at date; nil where there is none.
  public func daysSinceUpdate(asAt: Day) -> Int? {
    newestUpdate(by: asAt).map { asAt - $0 }
  }

  /// Open, and silent for more than the scheme's weeks. Silence is counted from the newest report
  /// or from the start of work, whichever is later. Where neither is known nothing can be said, so
  /// the action isn't called stale.
  public func isStale(asAt: Day, in scheme: Scheme) -> Bool {
    guard isOpen else { return false }
    guard let since = [newestUpdate(by: asAt), start].compactMap({ $0 }).max() else { return false }
    return asAt - since > scheme.staleAfterWeeks * 7
  }

  private func newestUpdate(by day: Day) -> Day? {
    updates.lazy.map(\.date).filter { $0 <= day }.max()
  }
}

extension Snapshot {
  /// The stale actions, in the plan's order. A plan whose source carries no reports at all says
  /// nothing about who is silent, so none of its actions is listed.
  public func staleActions(asAt: Day) -> [Action] {
    guard actions.contains(where: { !$0.updates.isEmpty }) else { return [] }
    return actions.filter { $0.isStale(asAt: asAt, in: scheme) }
  }
}
