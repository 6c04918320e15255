import ImprovementPlan
import Listings
import TestSupport

/// What a list of the small plan says, a line an item: the cells between bars, the lines under the
/// row after an arrow.
func shown(
  _ list: ListID, order: SortOrder = .planOrder, comparison: SnapshotComparison? = nil,
  in plan: OpenPlan = PlanFixtures.open
) -> [String] {
  let desk = Desk(plan: plan, comparison: comparison, today: PlanFixtures.today)
  let entries = desk.entries(of: list, filter: .none, order: order)
  return desk.items(for: entries, in: list).flatMap { item in
    let cells = item.entry.isSelectable ? item.cells.map(\.text) : ["# \(item.cells[0].text)"]
    let below = item.below.map { "→ " + $0.map(\.phrase.text).joined(separator: " · ") }
    return [cells.joined(separator: " | ")] + below
  }
}

/// A page of the small plan.
func page(_ ref: Ref) -> [String] { shown(.place(.record(ref))) }

/// Where Enter leads from a list, an entry an item that leads somewhere.
func links(_ list: ListID, comparison: SnapshotComparison? = nil) -> [String: Place] {
  let desk = PlanFixtures.desk(comparison: comparison)
  let entries = desk.entries(of: list, filter: .none, order: .planOrder)
  let pairs = entries.compactMap { entry in
    desk.item(for: entry, in: list).opens.map { (entry.word, $0) }
  }
  return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}
