import ImprovementPlan
import Testing

@Suite("Changes that were taken back, one after the other")
struct ManyUndosTests {
  private static let changes: [ActionChange] = [
    .lead(from: nil, to: "Head of Quality"), .rating(from: nil, to: "on-time"),
    .due(from: nil, to: "2027-02-26", approval: nil),
  ]

  /// In the square of their number they would take minutes.
  @Test(
    "fifty thousand of one part of an action are settled in seconds",
    .timeLimit(.minutes(1)), arguments: changes)
  func settled(change: ActionChange) {
    let work = action(.inProgress)
    let basis: Day = "2026-10-31"
    let rows = (1...50_000).map { number in
      number % 2 == 0
        ? row(number, .undo(of: number - 1), over: basis)
        : row(number, change, over: basis, why: "seen in audits")
    }
    let ledger = Ledger(rows, over: snapshot(asAt: basis, [work]))
    #expect(ledger.plan.action("P1") == work)
    #expect(ledger.standing(of: 1) == .undone(by: 2))
    #expect(ledger.standing(of: 50_000) == .undoes(49_999))
  }
}
