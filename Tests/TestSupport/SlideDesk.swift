import App
import DashboardState
package import ImprovementPlan
package import Listings

extension ShippedData {
  /// What the slides of a council's meeting are made from: its newest snapshot, compared with the one
  /// before it.
  package static func desk(_ council: String, today: Day = PlanFixtures.today) -> Desk {
    let state = open(council, nil, today: today)
    var bookcase = bookcase
    let earlier = state.shelf.days.dropLast().last.flatMap { day in
      try? bookcase.plan(of: council, on: day).0.shown
    }
    return Desk(
      plan: state.plan,
      comparison: earlier.map { SnapshotComparison(from: $0, to: state.plan.shown) },
      today: today)
  }
}
