import ImprovementPlan
import Testing

@Suite("Taking back")
struct TakingBackTests {
  private func ledger(
    _ rows: [RecordedChange], over actions: [Action] = [action(.notStarted), action("P2")]
  ) -> Ledger {
    Ledger(rows, over: snapshot(asAt: "2026-10-31", actions))
  }

  private func objection(to login: String, in ledger: Ledger) -> Objection? {
    #expect(throws: Objection.self) { try ledger.undoing(newestOf: login) }
  }

  @Test func `the newest intent of a person is taken back whole, the newest row first`() throws {
    let rows = [
      row(1, .note("older"), by: "ann"),
      row(2, .lifecycle(from: .notStarted, to: .inProgress), intent: 2),
      row(3, .note("both"), of: "P2", intent: 2),
      row(4, .note("another's"), by: "bob"),
    ]
    #expect(
      try ledger(rows).undoing(newestOf: "ann") == [
        NewChange("P2", .undo(of: 3)), NewChange("P1", .undo(of: 2)),
      ])
  }

  @Test func `an intent that was shown isn't exchanged for one recorded since`() throws {
    let both = ledger([row(1, .note("first")), row(2, .note("second"))])
    #expect(
      try both.undoing(newestOf: "ann", expecting: 2) == [NewChange("P1", .undo(of: 2))])
    #expect(throws: Objection.self) { try both.undoing(newestOf: "ann", expecting: 1) }
  }

  @Test func `taking back twice goes one intent further back, and then there is none`() throws {
    var rows = [row(1, .note("first")), row(2, .note("second")), row(3, .undo(of: 2))]
    #expect(try ledger(rows).undoing(newestOf: "ann") == [NewChange("P1", .undo(of: 1))])
    rows.append(row(4, .undo(of: 1)))
    #expect(
      objection(to: "ann", in: ledger(rows)) == Objection(nil, "nothing of yours can be taken back")
    )
  }

  @Test func `what was put back is taken back by taking back what put it back`() throws {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress), by: "ann"),
      row(2, .undo(of: 1), by: "ann"), row(3, .undo(of: 2), by: "bob"),
    ]
    #expect(try ledger(rows).undoing(newestOf: "ann") == [NewChange("P1", .undo(of: 3))])
  }

  @Test func `what a snapshot has is not taken back, and who, when and what is said`() {
    let rows = [row(1, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-10-20")]
    let words =
      "a snapshot has it already, so it can only be changed again: "
      + "P1 20 Oct 14:02 ann: not started → in progress"
    #expect(
      objection(to: "ann", in: ledger(rows, over: [action(.inProgress)]))
        == Objection(.state, words, action: "P1"))
  }

  @Test func `what somebody changed since is not taken back, a note beside it is no change of it`()
  {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress)),
      row(2, .note("well done"), by: "bob"),
      row(3, .lifecycle(from: .inProgress, to: .complete), by: "bob", why: "signed off"),
    ]
    #expect(
      objection(to: "ann", in: ledger(rows))
        == Objection(
          .state,
          "the same was changed since: P1 18 Nov 14:02 bob: in progress → complete, “signed off”",
          action: "P1"))
    #expect(throws: Never.self) { try ledger(Array(rows.prefix(2))).undoing(newestOf: "ann") }
    let undone = rows + [row(4, .undo(of: 3), by: "bob")]
    #expect(throws: Never.self) { try ledger(undone).undoing(newestOf: "ann") }
  }

  @Test func `a proposal that was approved is not taken back`() {
    let rows = [
      row(1, .due(from: "2026-06-30", to: "2026-09-30", approval: nil), why: "recruitment"),
      row(2, .approval(to: "2026-09-30", approval("2026-11-18")), by: "bob"),
    ]
    let overtaken = objection(to: "ann", in: ledger(rows, over: [action(due: "2026-06-30")]))
    #expect(
      overtaken?.words
        == "the same was changed since: P1 18 Nov 14:02 bob: re-date to 30 Sep 2026 approved by "
        + "Improvement board on 18 Nov 2026")
  }

  @Test func `the only evidence of embedded work stays`() {
    let piece = row(1, .evidence(Evidence(kind: .audit, text: "40 cases")))
    let step = row(2, .lifecycle(from: .complete, to: .embedded), by: "bob")
    #expect(
      objection(to: "ann", in: ledger([piece, step], over: [action(.complete)]))?.words
        == "complete and embedded needs evidence, and there is no other: "
        + "P1 18 Nov 14:02 ann: evidence (audit): “40 cases”")
    let proven = action(.complete) { $0.evidence = [Evidence(kind: .metric, text: "M1")] }
    #expect(throws: Never.self) {
      try ledger([piece, step], over: [proven]).undoing(newestOf: "ann")
    }
  }

  private let doing = row(1, .text(.recovery, from: nil, to: "agency cover"))
  private let red = row(2, .rating(from: nil, to: "over-a-month-late"), by: "bob", why: "vacancies")

  @Test func `the only recovery action of an amber or red rating stays`() {
    #expect(
      objection(to: "ann", in: ledger([doing, red]))
        == Objection(
          .text(.recovery),
          "R over a month late needs a recovery action, and there is no other: "
            + "P1 18 Nov 14:02 ann: doing: “agency cover”", action: "P1"))
    #expect(throws: Never.self) { try ledger([doing, red]).undoing(newestOf: "bob") }
    let green = row(2, .rating(from: nil, to: "on-time"), by: "bob", why: "vacancies")
    #expect(throws: Never.self) { try ledger([doing, green]).undoing(newestOf: "ann") }
    let other = row(1, .text(.recovery, from: "overtime", to: "agency cover"))
    let busy = action(.notStarted) { $0.recovery = "overtime" }
    #expect(throws: Never.self) { try ledger([other, red], over: [busy]).undoing(newestOf: "ann") }
  }

  @Test func `a rating set with its recovery action goes with it, and doesn't come back without`() {
    let both = [doing, row(2, red.change, intent: 1, why: "vacancies")]
    #expect(throws: Never.self) { try ledger(both).undoing(newestOf: "ann") }
    let byDates = row(3, .rating(from: "over-a-month-late", to: nil), by: "carol")
    let bare = [doing, red, byDates, row(4, .undo(of: 1))]
    #expect(
      objection(to: "carol", in: ledger(bare))?.words
        == "R over a month late needs a recovery action, and there is no other: "
        + "P1 18 Nov 14:02 carol: R over a month late → by its dates")
  }
}

@Suite("What a request would overwrite unseen")
struct OverwrittenTests {
  private let rows = [
    row(1, .lifecycle(from: .notStarted, to: .inProgress), by: "bob"),
    row(2, .text(.lead, from: nil, to: "Head of Quality"), by: "bob"),
    row(3, .note("a"), by: "bob"),
    row(4, .due(from: "2026-06-30", to: "2026-09-30", approval: nil), by: "bob", why: "b"),
    row(5, .lifecycle(from: .notStarted, to: .inProgress), of: "P2", by: "bob"),
    row(6, .impact(from: nil, to: .emerging), by: "bob"),
    row(7, .undo(of: 6), by: "bob"),
    row(8, .undo(of: 1), by: "bob"),
  ]

  @Test(
    "only the same part of the same action, after what was seen",
    arguments: [
      (request { $0.state = .suspended }, 0, []),
      (request { $0.state = .suspended }, 1, [8]),
      (request { $0.state = .suspended }, 8, []),
      (request { $0[.lead] = "Head of Practice" }, 1, [2]),
      (request { $0[.lead] = "Head of Practice" }, 2, []),
      (request { $0.approval = approval("2026-11-18") }, 3, [4]),
      (request { $0.due = "2026-12-31" }, 3, [4]),
      (request { $0.note = "b" }, 0, []),
      (request { $0.impact = .achieved }, 0, []),
      (request { $0.impact = .achieved }, 6, [7]),
    ] as [(UpdateRequest, Int, [Int])])
  func overwritten(request: UpdateRequest, seen: Int, numbers: [Int]) {
    let ledger = Ledger(
      rows, over: snapshot(asAt: "2026-10-31", [action(due: "2026-06-30", .notStarted)]))
    #expect(
      ledger.overwritten(by: request, of: ["P1"], after: seen) == numbers)
  }

  @Test func `what took out what had been seen is a change of the same part`() {
    let redacted = row(9, .note(""), by: "dcs")
    let gone = TakenOut(
      number: 9, at: redacted.at, by: redacted.by, row: 4,
      of: .init(at: rows[3].at, by: rows[3].by, kind: "due", subject: "P1"), reason: "a name")
    let ledger = Ledger(
      rows.filter { $0.number != 4 }, takenOut: [gone],
      over: snapshot(asAt: "2026-10-31", [action(due: "2026-06-30", .notStarted)]))
    let approve = request { $0.approval = approval("2026-11-18") }
    #expect(ledger.overwritten(by: approve, of: ["P1"], after: 8) == [9])
    #expect(ledger.overwritten(by: approve, of: ["P1"], after: 9) == [])
    #expect(ledger.overwritten(by: approve, of: ["P1"], after: 3) == [])
    #expect(ledger.overwritten(by: approve, of: ["P2"], after: 8) == [])
    let lead = request { $0[.lead] = "Head of Practice" }
    #expect(ledger.overwritten(by: lead, of: ["P1"], after: 8) == [])
  }

  @Test func `of a range, every action counts`() {
    let plan = snapshot(asAt: "2026-10-31", [action(.notStarted), action("P2", .notStarted)])
    let ledger = Ledger(Array(rows.prefix(5)), over: plan)
    let suspend = request { $0.state = .suspended }
    #expect(ledger.overwritten(by: suspend, of: ["P1", "P2"], after: 0) == [1, 5])
  }
}
