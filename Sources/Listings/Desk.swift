package import ImprovementPlan

/// What lists are made from: the open plan, how it compares with an earlier snapshot, and today.
package struct Desk: Equatable, Sendable {
  package let plan: OpenPlan
  package let comparison: SnapshotComparison?
  /// England's working days; nil until they are asked for.
  package let calendar: WorkingCalendar?
  package let today: Day

  package init(
    plan: OpenPlan, comparison: SnapshotComparison?, calendar: WorkingCalendar? = nil, today: Day
  ) {
    self.plan = plan
    self.comparison = comparison
    self.calendar = calendar
    self.today = today
  }

  package var snapshot: Snapshot { plan.snapshot }
  package var asAt: Day { plan.asAt }
}
