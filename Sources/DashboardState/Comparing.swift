import ImprovementPlan
import Listings

extension DashboardState {
  mutating func opened(_ new: OpenPlan, _ shelf: Shelf) -> [Effect] {
    let isSameCouncil = new.council == plan.council
    plan = new
    self.shelf = shelf
    (message, waitingNews) = (firstNotice, nil)
    guard isSameCouncil else {
      comparison = nil
      askedEarlier = nil
      isZoomed = false
      range = nil
      lists = [:]
      trail = [.view(.home)]
      fillVisibleLists()
      pane = firstPaneWithItems
      return []
    }
    let comparedWith = comparison?.from
    comparison = nil
    askedEarlier = nil
    trail = trail.filter(exists)
    refill { _ in true }
    return compare(with: comparedWith)
  }

  /// Has the earlier snapshot read again that the one before was compared with, or the one before
  /// it, where changes are on the screen.
  mutating func compare(with day: Day?) -> [Effect] {
    if let day, day < plan.snapshot.asAt { return readEarlier(day) }
    guard place == .view(.changes) else { return [] }
    return readEarlier(shelf.latestDay(before: plan.snapshot.asAt))
  }

  mutating func readEarlier(_ day: Day?) -> [Effect] {
    guard let day else { return [] }
    askedEarlier = day
    return [.readEarlier(day: day)]
  }

  /// Whether the snapshots are compared that were compared before.
  func isSamePair(as before: SnapshotComparison?) -> Bool {
    before?.from == comparison?.from && before?.to == comparison?.to
  }

  /// Has the changes read from the first on.
  mutating func showChangesFromTop() {
    let list = ListID.place(.view(.changes))
    shown.tops[list] = 0
    change(list) { $0.selectFirst() }
  }

  /// The snapshot next to the one compared with, on the older or the newer side; next to the one
  /// last asked for, so that one that can't be read is stepped over.
  func comparisonDay(before: Bool) -> Day? {
    guard let current = askedEarlier else { return nil }
    return before
      ? shelf.latestDay(before: current)
      : shelf.days.first { $0 > current && $0 < plan.snapshot.asAt }
  }
}
