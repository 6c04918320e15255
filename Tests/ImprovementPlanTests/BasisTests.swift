import ImprovementPlan
import Testing

@Suite("What was recorded over the very snapshot it is laid over")
struct BasisTests {
  private let there = row(
    2, .lifecycle(from: .suspended, to: .inProgress), on: "2026-11-18", over: "2026-11-18")
  private let andBack = row(
    3, .lifecycle(from: .inProgress, to: .suspended), on: "2026-11-18", over: "2026-11-18",
    why: "no bids")

  private func suspended(asAt day: Day) -> Snapshot {
    snapshot(asAt: day, [action(.suspended) { $0.updates = [] }])
  }

  @Test func `there and back again on the day of the freeze carries on, and is frozen next time`()
    throws
  {
    let before = row(1, .lifecycle(from: .inProgress, to: .suspended), on: "2026-11-18")
    let rows = [before, there, andBack]
    let ledger = Ledger(rows, over: suspended(asAt: "2026-11-18"))
    #expect(ledger.standings == [.settled, .carriesOn, .carriesOn])
    #expect(
      ledger.plan.action("P1")?.updates.map(\.text) == ["suspended → in progress", "no bids"])
    let next = try ledger.frozen(asAt: "2026-11-30")
    #expect(next.action("P1")?.updates.count == 2)
    #expect(Ledger(rows, over: next).standings == [.settled, .settled, .settled])
  }

  @Test func `a note and evidence of the same words as the snapshot's of that day carry on`() {
    let work = action {
      $0.updates = [StatusUpdate(date: "2026-11-18", text: "On track")]
      $0.evidence = [Evidence(kind: .audit, text: "40 cases", date: "2026-11-18")]
    }
    func standings(over basis: Day) -> [Ledger.Standing?] {
      let rows = [
        row(1, .note("On track"), over: basis),
        row(2, .evidence(Evidence(kind: .audit, text: "40 cases")), over: basis),
      ]
      return Ledger(rows, over: snapshot(asAt: "2026-11-18", [work])).standings
    }
    #expect(standings(over: "2026-10-31") == [.settled, .settled])
    #expect(standings(over: "2026-11-18") == [.carriesOn, .carriesOn])
  }

  @Test func `over a snapshot dated ahead of the day of recording it carries on all the same`() {
    let rows = [row(1, there.change, on: "2026-11-18", over: "2026-12-31")]
    let ledger = Ledger(rows, over: suspended(asAt: "2026-12-31"))
    #expect(ledger.standings == [.carriesOn])
    #expect(ledger.plan.action("P1")?.lifecycle == .inProgress)
  }

  @Test func `what is kept over a snapshot dated ahead is kept, and replaces what was disputed`()
    throws
  {
    let disputed = row(
      1, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-11-10", over: "2026-10-31")
    let before = Ledger([disputed], over: suspended(asAt: "2026-12-31"))
    let kept = try before.resolving(1, keepingRecorded: true, next: 2)[0]
    let after = Ledger(
      [disputed, row(2, kept.change, on: "2026-11-18", over: "2026-12-31", why: kept.why)],
      over: suspended(asAt: "2026-12-31"))
    #expect(after.standings == [.replaced, .carriesOn])
    #expect(after.contradictions == [])
    #expect(after.standingWords(of: disputed) == "replaced since")
    #expect(after.plan.action("P1")?.lifecycle == .inProgress)
    // It can be taken back, and then the dispute is open again; the replaced one can't.
    #expect(try after.undoing(newestOf: "ann") == [NewChange("P1", .undo(of: 2))])
    let undone = Ledger(
      after.changes + [row(3, .undo(of: 2), over: "2026-12-31")],
      over: suspended(asAt: "2026-12-31"))
    #expect(undone.standings == [.contradicted, .undone(by: 3), .undoes(2)])
  }

  @Test func `the one that the snapshot has stays settled before those that were replaced`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .suspended), on: "2026-11-10", over: "2026-10-31"),
      row(2, .lifecycle(from: .suspended, to: .complete), on: "2026-11-12", over: "2026-10-31"),
      row(3, .lifecycle(from: .suspended, to: .complete), on: "2026-11-18", over: "2026-11-18"),
    ]
    #expect(
      Ledger(rows, over: suspended(asAt: "2026-11-18")).standings
        == [.settled, .replaced, .carriesOn])
  }

  @Test func `where the snapshot was written anew, what it says now is held against it`() {
    let rows = [row(1, there.change, on: "2026-11-18", over: "2026-11-18")]
    func standings(_ state: Lifecycle) -> [Ledger.Standing?] {
      Ledger(rows, over: snapshot(asAt: "2026-11-18", [action(state)])).standings
    }
    #expect(standings(.inProgress) == [.settled])
    #expect(standings(.complete) == [.contradicted])
  }

  @Test func `the snapshot it was recorded over is not the first that can have it`() {
    var asked: [Day] = []
    let rows = [there]
    let plan = snapshot(asAt: "2026-12-31", [action(.complete)])
    let ledger = Ledger(rows, over: plan) { day in
      asked.append(day)
      return nil
    }
    #expect(ledger.standings == [.contradicted])
    // Only where that one was frozen anew with the row can it have it.
    #expect(asked == ["2026-11-19", "2026-11-18"])
  }
}
