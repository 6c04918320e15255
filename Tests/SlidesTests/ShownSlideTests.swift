import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `The slide on the screen` {
  private func approve(_ plan: inout Snapshot) {
    guard let index = plan.actions.firstIndex(where: { $0.ref == "A2" }) else { return }
    plan.actions[index].due = plan.actions[index].revisions[0].to
    plan.actions[index].revisions[0].approval = Approval(
      by: "Improvement board", on: PlanFixtures.today)
  }

  @Test func `stays when its new date is approved, and tells so`() {
    let approved = deck(shown: "redate A2", after: approve)
    #expect(
      shown("redate A2", in: approved) == [
        "^ New date approved", "# A2 Fill the manager posts", "<73>", "73 days later",
        "from 19 Oct 2026 to 31 Dec 2026", "G on time", "Why | a second advert",
        "Asked | on 12 Oct, by whom is not recorded", "Lead | Head of Workforce",
        "Approved | by Improvement board on 22 Nov",
      ])
  }

  @Test func `is gone when another one is shown`() {
    #expect(shown("redate A2", in: deck(after: approve)) == ["no slide redate A2"])
  }

  @Test func `stays when its action is no longer overdue`() {
    let finished = deck(shown: "overdue A1") { plan in
      guard let index = plan.actions.firstIndex(where: { $0.ref == "A1" }) else { return }
      plan.actions[index].lifecycle = .complete
    }
    #expect(
      shown("overdue A1", in: finished) == [
        "^ Overdue", "# A1 Supervise every case monthly", "<B>", "no longer overdue",
        "B complete", "due 15 Sep (first set 16 Jun; re-dated once, slipped 91 days)",
        "Lead | Head of Safeguarding", "Why | two manager posts are vacant",
        "Doing | agency cover to 31 January",
      ])
  }

  @Test func `stays when its metric is back on target`() {
    let better = deck(shown: "metric M1") { plan in
      plan.metrics[2].observations[2].value = 96
    }
    #expect(
      shown("metric M1", in: better).prefix(6) == [
        "^ Metric on target", "# M1 Cases supervised in time", "<96%>", "96%, October 2026",
        "G on target", "better; 1 point better than target; higher is better",
      ])
  }

  @Test(
    "It stays between the same slides, though what it was there for is gone or ranks otherwise",
    arguments: [
      ("A1", "2026-07-01", Lifecycle.complete), ("A2", "2026-08-01", .complete),
      ("A3", "2026-09-01", .complete), ("A2", "2026-09-10", .inProgress),
      ("A2", "2026-06-10", .inProgress), ("A2", "2027-01-31", .inProgress),
    ])
  func keepsItsPlace(ref: String, due: String, lifecycle: Lifecycle) {
    let name = "overdue \(ref)"
    let before = deck(shown: name, after: makeLate)
    let singles = ["overdue A1", "overdue A2", "overdue A3"]
    #expect(before.overdueSingles == singles)
    let decided = deck(shown: name, before: before) { plan in
      makeLate(&plan)
      set(Ref(ref), due: due, lifecycle, in: &plan)
    }
    #expect(decided.overdueSingles == singles)
  }

  @Test func `comes last of its sort where nobody knows where it stood`() {
    let decided = deck(shown: "overdue A1") { plan in
      makeLate(&plan)
      set("A1", due: "2026-07-01", .complete, in: &plan)
    }
    #expect(decided.overdueSingles == ["overdue A2", "overdue A3", "overdue A1"])
  }

  private func makeLate(_ plan: inout Snapshot) {
    for (ref, due) in [("A1", "2026-07-01"), ("A2", "2026-08-01"), ("A3", "2026-09-01")] {
      set(Ref(ref), due: due, .inProgress, in: &plan)
    }
  }

  private func set(_ ref: Ref, due: String, _ lifecycle: Lifecycle, in plan: inout Snapshot) {
    guard let index = plan.actions.firstIndex(where: { $0.ref == ref }) else { return }
    plan.actions[index].due = day(due)
    plan.actions[index].lifecycle = lifecycle
  }

  @Test func `is no other one for a record that isn't in the plan`() {
    #expect(deck(shown: "overdue Z9").slides == deck().slides)
  }

  @Test func `says who asked for a new date where the register has it`() throws {
    let plan = PlanFixtures.plan
    let at = try #require(Moment(day: day("2026-11-18"), second: 50_527))
    let asked = RecordedChange(
      number: 1, intent: 1, at: at, by: Author(login: "wl", role: "workforce-lead"),
      council: "fernshire", action: "A2", basis: day("2026-10-31"),
      change: .due(from: day("2026-10-19"), to: day("2026-12-31"), approval: nil))
    let open = OpenPlan(
      council: "fernshire", snapshot: plan, id: "fernshire #1", ledger: Ledger([asked], over: plan))
    let deck = Deck(desk: Desk(plan: open, comparison: nil, today: PlanFixtures.today))
    #expect(shown("redate A2", in: deck).contains("Asked | by workforce-lead on 18 Nov"))
  }
}

extension Deck {
  /// The slides of one overdue action each.
  fileprivate var overdueSingles: [String] {
    slides.map(\.name.text).filter { $0.hasPrefix("overdue A") }
  }
}
