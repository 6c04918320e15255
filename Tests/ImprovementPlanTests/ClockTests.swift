import ImprovementPlan
import Testing

@Suite("A clock that is off is told, and blocks nothing")
struct ClockTests {
  private let plan = snapshot(asAt: "2026-10-31", [action(due: "2026-12-31"), action("P2")])
  private let ahead = [
    row(1, .note("before"), on: "2026-11-05", of: "P2"),
    row(2, .lifecycle(from: .inProgress, to: .complete), on: "2036-12-01", why: "signed off"),
    row(3, .note("by 2036"), on: "2036-12-01"),
    row(
      4, .evidence(Evidence(kind: .audit, text: "40 cases", date: "2036-12-01")), on: "2036-12-01"),
    row(5, .due(from: "2026-12-31", to: "2037-01-30", approval: nil), on: "2036-12-01", why: "a"),
  ]

  @Test func `a row dated ahead of today is frozen, and settled by what was frozen`() throws {
    let ledger = Ledger(ahead, over: plan, today: today)
    let frozen = try ledger.frozen(asAt: today, today: today)
    #expect(frozen.action("P1")?.completedOn == "2026-11-05")
    #expect(frozen.action("P1")?.updates.map(\.date) == ["2026-11-05", "2026-11-05"])
    #expect(frozen.action("P1")?.evidence.map(\.date) == ["2026-11-05"])
    #expect(frozen.action("P1")?.revisions.first?.proposedOn == "2026-11-05")
    let after = Ledger(ahead, over: frozen, today: "2026-12-20")
    #expect(after.plan == frozen)
    #expect(after.standings == Array(repeating: .settled, count: 5))
    let more = ahead + [row(6, .note("after"), on: "2026-12-10", over: today, by: "bob")]
    #expect(
      Ledger(more, over: frozen, today: "2026-12-20").standings.dropLast().allSatisfy {
        $0 == .settled
      })
  }

  @Test func `it is told, and rows after it are in order`() {
    let rows = ahead + [row(6, .note("after"), on: "2026-11-10", of: "P2")]
    let ledger = Ledger(rows, over: plan, today: today)
    #expect(ledger.changes.map(\.isClockOff) == [false, true, true, true, true, false])
    #expect(ledger.changes.map(\.day) == Array(repeating: "2026-11-05", count: 5) + ["2026-11-10"])
    #expect(
      ledger.words(of: ledger.changes[2])
        == "note: “by 2036” (by a clock that was off; counts as of 5 Nov 2026)")
    #expect(rows.recorded(by: "2026-11-08", today: today).map(\.number) == [1, 2, 3, 4, 5])
    #expect(rows.recorded(by: "2026-11-10", today: today).map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(ledger.lastRecorded == ["P1": "2026-11-05", "P2": "2026-11-10"])
  }

  @Test func `a row dated long before the one before it is settled by no later snapshot's lack`() {
    let rows = [
      row(1, .note("first"), on: "2026-11-05", of: "P2"),
      row(2, .lifecycle(from: .inProgress, to: .complete), on: "1970-01-01", over: "2026-10-31"),
      row(3, .note("last"), on: "2026-11-20", of: "P2"),
    ]
    let later = snapshot(asAt: "2026-11-15", [action(), action("P2")])
    let ledger = Ledger(rows, over: later, today: "2026-11-29")
    #expect(ledger.standings == [.carriesOn, .carriesOn, .carriesOn])
    #expect(ledger.changes[1].day == "2026-11-05")
  }

  @Test func `a move that such a clock proposed can be approved today`() throws {
    let action = try #require(
      Ledger(ahead.dropLast(4) + [ahead[4]], over: plan, today: today).plan.action("P1"))
    #expect(objections(to: request { $0.approval = approval(today) }, of: action) == [])
  }

  @Test func `a reader whose own clock is behind shows what the others see`() {
    let rows = [row(1, .note("now"), on: "2026-11-05", of: "P2")]
    let ledger = Ledger(rows, over: plan, today: "2020-01-01")
    #expect(ledger.changes.map(\.isClockOff) == [false])
  }
}
