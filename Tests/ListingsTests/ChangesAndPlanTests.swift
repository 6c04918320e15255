import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The changes view")
struct ChangesPageTests {
  @Test("Changes stand under their sorts, each with its ref and a link to its record")
  func changes() {
    let list = ListID.place(.view(.changes))
    #expect(
      shown(list, comparison: PlanFixtures.comparison) == [
        "Between | 19 September 2026 and 31 October 2026",
        "On target | on target fell from 50% to 33%: 1 newly overdue, 1 re-dated;"
          + " against that, 1 added on target",
        "In all | newly overdue 2, re-dated 1, rating changed 1, added 1, re-date proposed 1,"
          + " metric crossed a threshold 2, metric moved since then 1, figure restated 1",
        "# Newly overdue: 2",
        "A3 | Audit ten files a month: newly overdue, 12 days late, awaiting sign-off",
        "A2 | Fill the manager posts: newly overdue, 12 days late",
        "# Re-dated: 1",
        "A9 | Move case files to the new system: re-dated from 30 Sep 2026 to 5 Dec 2026,"
          + " approved by Improvement board on 7 Oct 2026",
        "# Rating changed: 1",
        "A1 | Supervise every case monthly: rating changed from A up to a month late"
          + " to R over a month late",
        "# Added: 1",
        "A8 | Publish the quality report: added, due 20 Nov 2026",
        "# Re-date proposed: 1",
        "A2 | Fill the manager posts: re-date proposed from 19 Oct 2026 to 31 Dec 2026,"
          + " awaiting approval",
        "# Metric crossed a threshold: 2",
        "M2 | Average caseload: from off target to near target, now 19.0",
        "M3 | Agency social workers: from no target to no data",
        "# Metric moved since then: 1",
        "M1 | Cases supervised in time: 70% to 71%, better",
        "# Figure restated: 1",
        "M1 | Cases supervised in time: August 2026 restated from 66% to 68%",
      ])
    let links = links(list, comparison: PlanFixtures.comparison)
    #expect(links["change 0"] == .record("A3"))
    #expect(links["change 9"] == .record("M1"))
    #expect(links.count == 10)
  }

  @Test("What left the plan with no trace has no page to open")
  func withdrawn() {
    let comparison = SnapshotComparison(
      from: PlanFixtures.otherOpen.snapshot, to: PlanFixtures.plan)
    let desk = PlanFixtures.desk(comparison: comparison)
    let list = ListID.place(.view(.changes))
    let gone = desk.entries(
      of: list, filter: Filter("\"no longer in the plan\""), order: .planOrder)
    #expect(gone.count == 1)
    #expect(desk.items(for: gone, in: list).map(\.opens) == [nil])
  }

  @Test("Nothing changed is said in words")
  func nothingChanged() {
    var later = PlanFixtures.plan
    later.asAt = day("2026-11-01")
    let same = SnapshotComparison(from: PlanFixtures.plan, to: later)
    let list = ListID.place(.view(.changes))
    #expect(shown(list, comparison: same).contains("In all | nothing changed"))
  }

  @Test("Without an earlier snapshot there is a line that says so, and nothing to select")
  func noEarlierSnapshot() {
    let list = ListID.place(.view(.changes))
    #expect(
      shown(list) == ["# There is no earlier snapshot of Fernshire to compare with"])
  }
}

@Suite("The plan's own page")
struct PlanPageTests {
  @Test("The plan, its data, its inspection, its facts, its deadlines, the rating key, its sources")
  func plan() {
    #expect(
      shown(.place(.view(.plan))) == [
        "Council | Fernshire (fictional)",
        "Plan | Improvement plan",
        "Version | v3",
        "Phase | delivery",
        "Data as at | 31 October 2026, 22 days old",
        "Snapshot | fernshire 2026-10-31 #1a2b3c4d",
        "On target | 9 actions: 3 done or on time, 3 late, 2 put off, 1 with no date set",
        "# Inspection and judgements",
        "Kind | ILACS",
        "Visited | 6 October 2025 to 17 October 2025",
        "Published | 1 December 2025",
        "Overall | no overall grade",
        "Judged | Help and protection: inadequate",
        "Judged | Leadership: requires improvement to be good",
        "# What else is known",
        "· | The plan replaces that of 2024. →",
        "# Deadlines",
        "13 Mar 2026 | Plan to the Department | 70 working days | met 12 Mar",
        "Jan 2027–Jun 2027 | Re-inspection window: at 24 hours' notice |  | opens in 40 days",
        "# Ofsted monitoring visits",
        "8 Sep–9 Sep 2026 | First visit: supervision, case files | 1 action | 2 months ago",
        "# How delivery is rated: Standard",
        "B | B complete: complete, or complete and embedded",
        "S | S suspended: suspended with approval",
        "W | W withdrawn: superseded or withdrawn",
        "R | R over a month late: not complete, more than one month after the due date",
        "A | A up to a month late: not complete, up to one month after the due date",
        "N | N not started: not started and not yet due",
        "G | G on time: under way and not yet due",
        "# Sources",
        "12 Mar | Improvement plan v3 · the council's website",
      ])
  }

  @Test("A plan that gives little has little to say, and its faults call for attention")
  func bare() {
    let snapshot = Snapshot(council: "Bury", asAt: day("2022-03-31"))
    let plan = OpenPlan(
      council: "bury", snapshot: snapshot, id: "bury 2022-03-31", notices: ["a.json: broken"])
    let lines = shown(.place(.view(.plan)), in: plan)
    #expect(
      Array(lines.prefix(5)) == [
        "Council | Bury", "Data as at | 31 March 2022, 4 years old", "Snapshot | bury 2022-03-31",
        "On target | no actions in this plan", "Attention | a.json: broken",
      ])
    #expect(lines.count == 13)
  }

  @Test("Figures worked out for another day than the data's say both days")
  func asOfAnotherDay() {
    let plan = OpenPlan(
      council: "fernshire", snapshot: PlanFixtures.plan, id: "x", asAt: PlanFixtures.today)
    let lines = shown(.place(.view(.plan)), in: plan)
    #expect(lines.contains("Data as at | 31 October 2026, 22 days old"))
    #expect(lines.contains("As of | 22 November 2026, the day its figures are worked out for"))
    #expect(
      shown(.pane(.overdue), in: plan)[0].hasPrefix(
        "A1 Supervise every case monthly | R 68 days late"))
  }
}
