import ImprovementPlan
import Testing

@Suite("Resolving what contradicts the snapshot")
struct ResolvingTests {
  private let rows = [
    row(1, .lifecycle(from: .notStarted, to: .inProgress)),
    row(2, .lifecycle(from: .inProgress, to: .complete), why: "signed off"),
  ]

  private func ledger(_ rows: [RecordedChange], over action: Action) -> Ledger {
    Ledger(rows, over: snapshot(asAt: "2026-11-30", [action]))
  }

  /// The ledger with these rows recorded as well, on 2 December.
  private func after(_ new: [NewChange], _ before: Ledger, over action: Action) -> Ledger {
    let recorded = new.enumerated().map { place, change in
      row(
        before.changes.count + 1 + place, change.change, on: "2026-12-02", of: change.action,
        over: before.plan.asAt, why: change.why)
    }
    return ledger(before.changes + recorded, over: action)
  }

  @Test(arguments: [1, 2])
  func `the recorded change is kept on top of the snapshot, legal step or not`(number: Int) throws {
    let before = ledger(rows, over: action(.suspended))
    let kept = try before.resolving(number, keepingRecorded: true, next: 9)
    #expect(
      kept == [
        NewChange(
          "P1", .lifecycle(from: .suspended, to: .complete),
          why: "kept over the snapshot of 30 Nov 2026: signed off")
      ])
    let resolved = after(kept, before, over: action(.suspended))
    #expect(resolved.contradictions.isEmpty)
    #expect(resolved.plan.action("P1")?.lifecycle == .complete)
  }

  @Test func `the snapshot's word is accepted by taking back what was recorded`() throws {
    let before = ledger(rows, over: action(.suspended))
    let accepted = try before.resolving(2, keepingRecorded: false, next: 9)
    let why = "the snapshot of 30 Nov 2026 is right"
    #expect(
      accepted == [
        NewChange("P1", .undo(of: 2), why: why), NewChange("P1", .undo(of: 1), why: why),
      ])
    let resolved = after(accepted, before, over: action(.suspended))
    #expect(resolved.contradictions.isEmpty)
    #expect(resolved.plan.action("P1") == action(.suspended))
  }

  @Test(
    "an approval is kept as an approved move from the date the snapshot has",
    arguments: [nil, "the supplier"])
  func approvals(why: String?) throws {
    let rows = [
      row(1, .due(from: "2026-06-30", to: "2026-12-31", approval: nil), why: "recruitment"),
      row(2, .approval(to: "2026-12-31", approval("2026-11-18")), why: why),
    ]
    let said = action(due: "2026-10-31")
    let before = ledger(rows, over: said)
    let kept = try before.resolving(2, keepingRecorded: true, next: 9)
    #expect(
      kept == [
        NewChange(
          "P1", .due(from: "2026-10-31", to: "2026-12-31", approval: approval("2026-11-18")),
          why: "kept over the snapshot of 30 Nov 2026" + (why.map { ": \($0)" } ?? ""))
      ])
    #expect(after(kept, before, over: said).plan.action("P1")?.due == "2026-12-31")
  }

  @Test func `what the snapshot still has as proposed is approved again`() throws {
    let said = action(due: "2026-06-30") {
      $0.revisions = [Revision(from: "2026-06-30", to: "2026-12-31", reason: "recruitment")]
    }
    let before = ledger([row(1, .approval(to: "2026-12-31", approval("2026-11-18")))], over: said)
    let kept = try before.resolving(1, keepingRecorded: true, next: 9)
    #expect(kept.map(\.change) == [.approval(to: "2026-12-31", approval("2026-11-18"))])
    #expect(after(kept, before, over: said).plan.action("P1")?.due == "2026-12-31")
  }

  @Test(
    "what would leave a plan that can't be is not kept",
    arguments: [
      (
        .rating(from: nil, to: "on-time"),
        action(.complete) {
          $0.override = RatingOverride(rating: "up-to-a-month-late", reason: "a")
        }, "it is complete now, and rated so"
      ),
      (
        .lifecycle(from: .complete, to: .embedded), action(.inProgress),
        "complete and embedded needs evidence of what it achieved"
      ),
      (
        .due(from: "2026-06-30", to: "2026-12-31", approval: nil), action(),
        "the snapshot has no date for it that could move"
      ),
      (
        .due(from: "2026-06-30", to: "2026-12-31", approval: nil),
        action(due: "2026-07-31", .complete), "work that is complete can't be re-dated"
      ),
      (
        .due(from: "2026-06-30", to: "2026-07-31", approval: nil),
        action(due: "2026-12-31") { $0.start = "2026-08-01" },
        "31 Jul 2026 is before the work starts, 1 Aug 2026"
      ),
      (
        .due(from: "2026-06-30", to: "2026-07-31", approval: approval("2026-11-02")),
        action(due: "2026-12-31", first: "2026-06-30") {
          $0.revisions = [approved(from: "2026-06-30", to: "2026-12-31", on: "2026-11-12")]
        }, "the snapshot has a move that was approved later, on 12 Nov 2026"
      ),
    ] as [(ActionChange, Action, String)])
  func unfit(change: ActionChange, action: Action, words: String) {
    let ledger = ledger([row(1, change)], over: action)
    let objection = #expect(throws: Objection.self) {
      try ledger.resolving(1, keepingRecorded: true, next: 9)
    }
    #expect(objection?.words == words)
    #expect(objection?.action == "P1")
    #expect(throws: Never.self) { try ledger.resolving(1, keepingRecorded: false, next: 9) }
  }

  @Test func `of an action that is gone all is taken back, and nothing can be kept`() throws {
    let gone = rows + [row(3, .note("a")), row(4, .note("b"), of: "P2")]
    let ledger = ledger(gone, over: action("P2"))
    let accepted = try ledger.resolving(3, keepingRecorded: false, next: 9)
    #expect(accepted.map(\.change) == [.undo(of: 3), .undo(of: 2), .undo(of: 1)])
    let objection = #expect(throws: Objection.self) {
      try ledger.resolving(3, keepingRecorded: true, next: 9)
    }
    #expect(
      objection?.words == "P1 is no longer in the plan, so that nothing can be kept of it")
  }

  @Test(arguments: [1, 2, 7])
  func `only what contradicts the snapshot is resolved`(number: Int) {
    let ledger = ledger(rows, over: action(.complete))
    let objection = #expect(throws: Objection.self) {
      try ledger.resolving(number, keepingRecorded: true, next: 9)
    }
    #expect(objection?.words == "no change \(number) contradicts the snapshot")
  }
}
