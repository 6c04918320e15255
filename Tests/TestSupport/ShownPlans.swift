package import ImprovementPlan
package import Listings

extension Snapshot {
  /// The plan as a board sees it that hides nothing.
  package var shown: ShownPlan { shown(by: HouseRules()) }
}

extension OpenPlan {
  /// A plan, open, of which nothing is hidden.
  ///
  /// - Parameter ledger: what was recorded, laid over the snapshot already.
  package init(
    council: String, snapshot: Snapshot, id: String, asAt: Day? = nil, notices: [String] = [],
    ledger: Ledger? = nil, register: RegisterAccess = .writable, seen: Int = 0,
    trail: Trail? = nil
  ) {
    self.init(
      council: council, shown: ledger?.shown(by: HouseRules()) ?? snapshot.shown, id: id,
      asAt: asAt, notices: notices, register: register, seen: seen, trail: trail)
  }
}

extension SnapshotComparison {
  /// Of plans of which nothing is hidden.
  package init(from older: Snapshot, to newer: Snapshot) {
    self.init(from: older.shown, to: newer.shown)
  }
}
