import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The rows of the three panes")
struct PaneRowsTests {
  @Test("A theme's row counts its actions, and names the worst")
  func themes() {
    #expect(
      shown(.pane(.themes)) == [
        "Leadership and governance | ███████░░░ | 67%"
          + " | R – | A 1 | G – | N – | S – | – | – | A2 A 12 days late",
        "Social work practice | ██░░░░░░░░ | 17%"
          + " | R 1 | A 1 | G 1 | N 1 | S 1 | – | 3 | A1 R 46 days late",
        "Under no theme | ░░░░░░░░░░ | 0%"
          + " | R – | A – | G – | N – | S – | – 1 | – | –",
      ])
    #expect(
      links(.pane(.themes)) == ["T1": .record("T1"), "T2": .record("T2"), "unthemed": .unthemed])
  }

  @Test("A theme without actions says so; without unrated actions there is no column for them")
  func emptyTheme() {
    var plan = Snapshot(council: "Bury", asAt: PlanFixtures.asAt)
    plan.themes = [Theme(ref: "T1", title: "Practice")]
    let open = OpenPlan(council: "bury", snapshot: plan, id: "bury")
    #expect(
      shown(.pane(.themes), in: open) == [
        "Practice | none known | – | R – | A – | G – | N – | S – | – | nothing late"
      ])
  }

  @Test("An overdue row says how late, why, what is done about it, or that nothing is recorded")
  func overdue() {
    #expect(
      shown(.pane(.overdue), order: .worstFirst) == [
        "A1 Supervise every case monthly | R 46 days late | Head of Safeguarding"
          + " | 18 Oct | 137 days | 2",
        "→ Head of Safeguarding · why: two manager posts are vacant"
          + " · doing: agency cover to 31 January",
        "A2 Fill the manager posts | A 12 days late | Head of Workforce"
          + " | 29 Aug | 12 days | 1",
        "→ Head of Workforce · why: not recorded · doing: nothing recorded for 9 weeks",
        "A3 Audit ten files a month | A 12 days late | Head of Quality"
          + " | 20 Oct | 153 days | –",
        "→ Head of Quality · done, awaiting sign-off · why: sign-off waits for the board · doing: nothing recorded",
      ])
    #expect(links(.pane(.overdue))["A2"] == .record("A2"))
  }

  @Test("What is late, unexplained or stale is told by its meaning too")
  func meanings() {
    let desk = PlanFixtures.desk()
    let row = desk.item(for: .record("A2"), in: .pane(.overdue))
    #expect(row.cells[1] == Phrase("A 12 days late", .tone(.caution)))
    #expect(row.cells[3] == Phrase("29 Aug", .warning))
    #expect(
      row.below[0][1].phrase == [Span("why: ", .muted), Span("not recorded", .warning)])
    let worst = desk.item(for: .record("A1"), in: .pane(.overdue))
    #expect(worst.cells[1] == Phrase("R 46 days late", .tone(.bad)))
    #expect(worst.cells[3] == Phrase("18 Oct"))
  }

  @Test("A part under a row that stands in for a cell says what the cell says")
  func standIns() {
    let desk = PlanFixtures.desk()
    let overdue = desk.item(for: .record("A1"), in: .pane(.overdue))
    #expect(overdue.below[0].map(\.standsInFor) == [2, nil, nil])
    #expect(overdue.below[0][0].phrase == overdue.cells[2])
    let metric = desk.item(for: .record("M2"), in: .pane(.metrics))
    #expect(metric.below[0].map(\.standsInFor) == [5, 6, 7])
    #expect(metric.below[0][2].phrase == metric.cells[7])
  }

  @Test(
    "Another's figure stands beside a metric's unless it is over a year later than what it knew",
    arguments: [
      (day("2026-09-30"), day("2027-09-30"), "England 15.4 (September 2027)"),
      (day("2026-09-30"), day("2027-10-01"), "–"),
      (nil, day("2027-10-31"), "England 15.4 (October 2027)"),
      (nil, day("2027-11-01"), "–"),
    ] as [(Day?, Day, String)])
  func laterComparator(figure: Day?, comparator: Day, shown: String) {
    var plan = Snapshot(council: "Bury", asAt: day("2026-10-31"))
    var metric = Metric(ref: "M1", name: "Caseload", unit: .cases, goodIs: .lower)
    metric.comparators = [Comparator(name: "England", value: 15.4, at: comparator)]
    metric.observations = figure.map { [Observation(at: $0, value: 20)] } ?? []
    plan.metrics = [metric]
    let open = OpenPlan(council: "bury", snapshot: plan, id: "bury")
    let desk = Desk(plan: open, comparison: nil, today: day("2028-01-01"))
    #expect(desk.item(for: .record("M1"), in: .pane(.metrics)).cells[7].text == shown)
  }

  @Test("A metric's row gives figure, gap, direction, target and comparator, or a dash")
  func metrics() {
    #expect(
      shown(.pane(.metrics), order: .worstFirst) == [
        "M1 Cases supervised in time | 71% | R off target | 24 under 95% | better | ▁▆█"
          + " | 95% or more | –",
        "→ ▁▆█ · target 95% or more · ",
        "M2 Average caseload | 19.0 | A near target | 1.0 over 18 | better | █▇▁ | 18 or less"
          + " | Neighbours 17.2 (2025-26)",
        "→ █▇▁ · target 18 or less · Neighbours 17.2 (2025-26)",
        "M3 Agency social workers | – | – no data |  | – | ▁█  | – | –",
        "→ ▁█  · no target · ",
      ])
  }

  @Test("Rows have a cell for every column of their table", arguments: Pane.allCases)
  func cellsAndColumns(pane: Pane) {
    expectACellForEveryColumn(in: .pane(pane))
  }

  @Test("So have those of the views", arguments: View.allCases)
  func cellsAndColumns(view: View) {
    expectACellForEveryColumn(in: .place(.view(view)))
  }

  private func expectACellForEveryColumn(in list: ListID) {
    let desk = PlanFixtures.desk(comparison: PlanFixtures.comparison)
    for entry in desk.entries(of: list, filter: .none, order: .planOrder) {
      let item = desk.item(for: entry, in: list)
      #expect(item.cells.count == desk.columns(of: item.table).count, "\(entry.word)")
    }
  }
}

@Suite("A sparkline")
struct SparklineTests {
  @Test(
    "It has a bar a figure, a gap where there is none, and nothing to say of one figure",
    arguments: [
      ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"),
      ([8, nil, 1], "█ ▁"),
      ([5, 5, 5], "▄▄▄"),
      ([-1, 0, 1], "▁▅█"),
      ([5], ""),
      ([nil, nil], ""),
      ([], ""),
      ([100, 100, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], "▁█▁█▁█▁█▁█▁█▁"),
      ([-1.7e308, 0, 1.7e308], "▁▅█"),
    ] as [([Double?], String)])
  func bars(values: [Double?], text: String) {
    var metric = Metric(ref: "M1", name: "Metric", unit: .count, goodIs: .neutral)
    metric.observations = values.map { Observation(at: nil, value: $0) }
    #expect(Sparkline.text(of: metric) == text)
  }

  @Test("A suppressed figure is a gap")
  func suppressed() {
    var metric = Metric(ref: "M1", name: "Metric", unit: .count, goodIs: .neutral)
    metric.observations = [1, 3, 2].map { Observation(at: nil, value: $0) }
    metric.observations[1].suppressed = true
    #expect(Sparkline.text(of: metric) == "▁ █")
  }
}
