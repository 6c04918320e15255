import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The order of a list")
struct SortingTests {
  @Test(
    "Panes",
    arguments: [
      (Pane.themes, SortOrder.planOrder, "T1 T2 unthemed"),
      (.themes, .worstFirst, "T2 T1 unthemed"),
      (.overdue, .worstFirst, "A1 A2 A3"),
      (.overdue, .mostAgainstFirstDate, "A3 A1 A2"),
      (.overdue, .priority, "A2 A1 A3"),
      (.overdue, .lead, "A3 A1 A2"),
      (.overdue, .leastRecentlyUpdated, "A2 A1 A3"),
      (.metrics, .worstFirst, "M1 M2 M3"),
      (.metrics, .planOrder, "M2 M3 M1"),
      (.metrics, .name, "M3 M2 M1"),
    ])
  func panes(pane: Pane, order: SortOrder, words: String) {
    #expect(entries(of: .pane(pane), order) == words)
  }

  @Test(
    "Views: what is alike stays in the plan's order",
    arguments: [
      (View.actions, SortOrder.planOrder, "A0 A1 A3 A2 A4 A5 A6 A7 A8 A9"),
      (.actions, .worstFirst, "A1 A3 A2 A0 A4 A5 A6 A7 A8 A9"),
      (.actions, .dueDate, "A5 A4 A1 A3 A2 A8 A9 A6 A0 A7"),
      (.actions, .priority, "A2 A1 A9 A8 A0 A3 A4 A5 A6 A7"),
      (.actions, .lead, "A4 A0 A3 A1 A6 A9 A2 A5 A7 A8"),
      (.recommendations, .planOrder, "R1 R2 R3"),
      (.recommendations, .worstFirst, "R3 R1 R2"),
      (
        .owners, .worstFirst,
        "Head of Safeguarding, Head of Quality, Head of Workforce, nobody, Chief Executive"
      ),
      (
        .owners, .mostOpen,
        "Head of Safeguarding, nobody, Head of Quality, Head of Workforce, Chief Executive"
      ),
      (
        .owners, .name,
        "Chief Executive, Head of Quality, Head of Safeguarding, Head of Workforce, nobody"
      ),
    ])
  func views(view: View, order: SortOrder, words: String) {
    let separator = view == .owners ? ", " : " "
    #expect(entries(of: .place(.view(view)), order, separator: separator) == words)
  }

  @Test("The longest without an update come first, and what needs none comes last")
  func leastRecentlyUpdated() {
    let order = entries(of: .place(.view(.actions)), .leastRecentlyUpdated)
    #expect(order == "A7 A8 A2 A1 A3 A9 A0 A4 A5 A6")
  }

  @Test("An owner's actions and those under no theme are sorted as all actions are")
  func otherActionLists() {
    let owner = ListID.place(.owner("Head of Safeguarding"))
    #expect(owner.sortOrders == ListID.place(.view(.actions)).sortOrders)
    #expect(ListID.place(.unthemed).sortOrders == owner.sortOrders)
    #expect(entries(of: owner, .planOrder) == "A1 A6 A9")
    #expect(entries(of: owner, .dueDate) == "A1 A9 A6")
    #expect(entries(of: .place(.owner(nil)), .dueDate) == "A8 A7")
    #expect(entries(of: .place(.unthemed), .worstFirst) == "A7")
  }

  @Test(
    "A list keeps its order where it has no other",
    arguments: [
      ListID.place(.view(.meetings)), .place(.view(.decisions)), .place(.view(.changes)),
      .place(.view(.plan)), .place(.record("A1")),
    ])
  func keepsItsOrder(list: ListID) {
    #expect(list.sortOrders == [])
    #expect(entries(of: list, .name) == entries(of: list, .planOrder))
  }

  @Test(
    "Metrics off target stand in the order of their gaps in shares of the target",
    arguments: [
      ([(gap: 5.0, target: 100.0), (gap: 2.0, target: 10.0)], "M2 M1"),
      ([(gap: 5.0, target: 100.0), (gap: 1.0, target: 20.0)], "M1 M2"),
      ([(gap: 1.0, target: 0.0), (gap: 3.0, target: 2.0)], "M2 M1"),
    ])
  func gaps(metrics: [(gap: Double, target: Double)], refs: String) {
    var plan = Snapshot(council: "Bury", asAt: PlanFixtures.asAt)
    plan.metrics = metrics.enumerated().map { number, given in
      var metric = Metric(
        ref: Ref("M\(number + 1)"), name: "Metric", unit: .count, goodIs: .lower)
      metric.target = given.target
      metric.observations = [Observation(at: nil, value: given.target + given.gap)]
      return metric
    }
    let open = OpenPlan(council: "bury", snapshot: plan, id: "bury")
    let desk = Desk(plan: open, comparison: nil, today: PlanFixtures.today)
    let entries = desk.entries(of: .pane(.metrics), filter: .none, order: .worstFirst)
    #expect(entries.map(\.word).joined(separator: " ") == refs)
  }
}

private func entries(of list: ListID, _ order: SortOrder, separator: String = " ") -> String {
  PlanFixtures.desk().entries(of: list, filter: .none, order: order)
    .map(\.word).joined(separator: separator)
}
