import ImprovementPlan
import Testing

@Suite("Freezing a plan")
struct FreezingTests {
  private let plan = snapshot(
    asAt: "2026-10-31",
    [
      action(due: "2026-12-31"),
      action("P2", due: "2026-06-16") {
        $0.revisions = [Revision(from: "2026-06-16", to: "2026-12-15", reason: "recruitment")]
      },
      action("P3", .notStarted),
    ])
  private let rows = [
    row(1, .lifecycle(from: .inProgress, to: .complete), intent: 1),
    row(2, .evidence(Evidence(kind: .audit, text: "40 cases")), intent: 1),
    row(3, .approval(to: "2026-12-15", approval("2026-11-18")), of: "P2"),
    row(4, .text(.lead, from: nil, to: "Head of Quality"), of: "P3"),
    row(5, .lifecycle(from: .notStarted, to: .inProgress), of: "P3"),
    row(6, .undo(of: 5), of: "P3"),
  ]

  @Test func `the snapshot has what was recorded, so that all of it is settled`() throws {
    let frozen = try Ledger(rows, over: plan).frozen(asAt: "2026-11-30")
    #expect(frozen.asAt == "2026-11-30")
    let after = Ledger(rows, over: frozen)
    #expect(after.plan == frozen)
    #expect(
      after.standings
        == [.settled, .settled, .settled, .settled, .undone(by: 6), .undoes(5)])
  }

  @Test func `the comparison of the two snapshots names exactly what was recorded`() throws {
    let frozen = try Ledger(rows, over: plan).frozen(asAt: "2026-11-30")
    let changes = SnapshotComparison(from: plan, to: frozen).changes
    #expect(
      changes.map(\.sentence) == [
        "P2 Title of P2: no longer overdue, due 15 Dec 2026",
        "P1 Title of P1: now complete on 18 Nov 2026",
        "P2 Title of P2: re-dated from 16 Jun 2026 to 15 Dec 2026, "
          + "approved by Improvement board on 18 Nov 2026",
        "P3 Title of P3: lead named: Head of Quality",
        "P1 Title of P1: 1 piece of evidence added",
      ])
  }

  @Test(
    "the day is after the data date and not before a change",
    arguments: [
      ("2026-10-31", "the plan is as at 31 Oct 2026; its next snapshot has to be of a later day"),
      ("2026-11-17", "change 4 was recorded on 18 Nov 2026, after that day"),
    ] as [(Day, String)])
  func days(day: Day, words: String) {
    let objection = #expect(throws: Objection.self) {
      try Ledger(rows, over: plan).frozen(asAt: day)
    }
    #expect(objection == Objection(nil, words))
    #expect(throws: Never.self) { try Ledger(rows, over: plan).frozen(asAt: "2026-11-18") }
  }

  @Test(
    "contradictions are resolved first",
    arguments: [
      (1, "1 recorded change contradicts the snapshot of 31 Oct 2026 and has to be resolved first"),
      (
        2, "2 recorded changes contradict the snapshot of 31 Oct 2026 and have to be resolved first"
      ),
    ])
  func contradictions(count: Int, words: String) {
    let against = [
      row(1, .lifecycle(from: .suspended, to: .inProgress), of: "P3"),
      row(2, .text(.lead, from: "Head of Practice", to: "Head of Quality"), of: "P3"),
    ]
    let objection = #expect(throws: Objection.self) {
      try Ledger(Array(against.prefix(count)), over: plan).frozen(asAt: "2026-11-30")
    }
    #expect(objection?.words == words)
  }
}
