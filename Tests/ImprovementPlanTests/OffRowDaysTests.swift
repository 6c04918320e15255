import ImprovementPlan
import Testing

/// What was frozen or shown with a row's day is matched by that day: it may not move when more is recorded.
@Suite("The day of a row whose clock was off stays what it was")
struct OffRowDaysTests {
  private static let head = String(repeating: "a", count: 64)
  private static let before = action(due: "2026-12-31") {
    $0.lead = "Head of Practice"
    $0.impact = .notYet
  }
  private static let plan = snapshot(asAt: "2026-10-31", [before, action("P2"), action("P3")])

  /// What such a clock records, with days that it says.
  static let changes: [(ActionChange, Ref, String?)] = [
    (.lifecycle(from: .inProgress, to: .complete), "P1", "signed off"),
    (.rating(from: nil, to: "at-risk"), "P1", "vacancies"),
    (.impact(from: .notYet, to: .emerging), "P1", "seen in audits"),
    (.note("On track"), "P1", nil),
    (.evidence(Evidence(kind: .audit, text: "40 cases")), "P1", "beside it"),
    (.evidence(Evidence(kind: .audit, text: "40 cases", date: "2026-12-20")), "P1", nil),
    (.due(from: "2026-12-31", to: "2027-03-31", approval: nil), "P1", "recruitment"),
    (
      .due(from: "2026-12-31", to: "2027-03-31", approval: approval("2026-12-20")), "P1",
      "recruitment"
    ),
    (.due(from: nil, to: "2027-03-31", approval: approval("2026-12-20")), "P3", "agreed"),
    (.text(.lead, from: "Head of Practice", to: "Chef"), "P1", "told so"),
  ]

  private func off(
    _ change: (ActionChange, Ref, String?), at day: Day = "2026-12-20", as number: Int = 1
  ) -> RecordedChange {
    row(number, change.0, on: day, of: change.1, over: Self.plan.asAt, why: change.2)
  }

  /// Frozen as at the 15th from a copy of the register that has these rows alone.
  private func copy(_ rows: [RecordedChange], isTold: Bool) throws -> Snapshot {
    try Ledger(rows, over: Self.plan, today: "2026-11-15").frozen(
      asAt: "2026-11-15", today: "2026-11-15",
      trail: isTold ? Trail(rows: rows.count, head: Self.head) : nil)
  }

  private func ledger(
    _ rows: [RecordedChange], over copy: Snapshot, today: Day
  ) -> Ledger {
    Ledger(rows, over: copy, today: today) { day in
      [Self.plan, copy].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
  }

  @Test(arguments: ["2036-01-01", "2026-12-20", "1999-01-01"] as [Day])
  func `a row that is recorded after it doesn't move it`(said: Day) {
    let first = row(1, .note("first"), on: "2026-11-05", over: Self.plan.asAt)
    let alone = [first, off(Self.changes[3], at: said, as: 2)]
    let followed =
      alone + [
        off(Self.changes[4], at: said, as: 3),
        row(4, .note("last"), on: "2026-11-17", over: Self.plan.asAt),
      ]
    for rows in [alone, followed] {
      let ledger = Ledger(rows, over: Self.plan, today: today)
      #expect(ledger.changes[1].isClockOff && ledger.changes[1].day == "2026-11-05")
      #expect(rows.recorded(by: "2026-11-05", today: today).count > 1)
    }
  }

  @Test func `nor is the first row of all moved, which counts as of the data it was recorded over`()
  {
    let alone = [off(Self.changes[3], at: "2036-01-01")]
    let followed = alone + [row(2, .note("last"), on: "2026-11-17", over: Self.plan.asAt)]
    for rows in [alone, followed] {
      #expect(Ledger(rows, over: Self.plan, today: today).changes[0].day == Self.plan.asAt)
    }
  }

  @Test func `it counts as of no day before the data it was recorded over`() throws {
    let rows = [
      row(1, .note("first"), on: "2026-11-05", over: Self.plan.asAt),
      row(
        2, .due(from: "2027-01-31", to: "2027-03-31", approval: approval("2036-01-01")),
        on: "2036-01-01", over: "2026-11-15", why: "recruitment"),
    ]
    let work = action(due: "2027-01-31", first: "2026-12-31") {
      $0.revisions = [approved(from: "2026-12-31", to: "2027-01-31", on: "2026-11-14")]
    }
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-11-15", [work]), today: today)
    #expect(
      ledger.plan.action("P1")?.revisions.map(\.approval?.on) == ["2026-11-14", "2026-11-15"])
  }

  @Test(arguments: changes.indices, [true, false])
  func `its undo takes it out of a snapshot that came late, whole`(
    which: Int, isTold: Bool
  ) throws {
    let row1 = off(Self.changes[which])
    let copy = try copy([row1], isTold: isTold)
    let rows = [
      row1, row(2, .note("later"), on: "2026-11-16", of: "P2", over: Self.plan.asAt),
      row(3, .undo(of: 1), on: "2026-11-17", of: row1.action, over: Self.plan.asAt),
    ]
    let ledger = ledger(rows, over: copy, today: today)
    #expect(ledger.contradictions.isEmpty)
    for ref: Ref in ["P1", "P3"] {
      #expect(ledger.plan.action(ref) == Self.plan.action(ref))
    }
  }

  @Test(arguments: changes.indices)
  func `so it is when the day that its clock said has come`(which: Int) throws {
    let row1 = off(Self.changes[which])
    let copy = try copy([row1], isTold: true)
    let undo = row(
      2, .undo(of: 1), on: "2026-12-25", of: row1.action, over: Self.plan.asAt)
    let rows = [row1, undo]
    let ledger = ledger(rows, over: copy, today: "2026-12-25")
    #expect(ledger.contradictions.isEmpty)
    for ref: Ref in ["P1", "P3"] {
      #expect(ledger.plan.action(ref) == Self.plan.action(ref))
    }
  }

  @Test(arguments: changes.indices)
  func `a history tells once what was frozen of it, whatever is recorded after`(which: Int) throws {
    let row1 = off(Self.changes[which])
    let copy = try copy([row1], isTold: true)
    let rows = [row1, row(2, .note("later"), on: "2026-11-17", of: "P2", over: copy.asAt)]
    let ledger = ledger(rows, over: copy, today: today)
    #expect(ledger.standings == [.settled, .carriesOn])
    let work = try #require(ledger.plan.action(row1.action))
    let told = ToldFacts(ledger.changes(of: row1.action))
    #expect(work.updates.allSatisfy(told.has))
    #expect(work.revisions.allSatisfy { told.hasAsking(for: $0) })
  }

  @Test func `a move that a file has otherwise is taken back with its date or not at all`() throws {
    let move = ActionChange.due(
      from: "2026-12-31", to: "2027-03-31", approval: approval("2026-11-05"))
    let rows = [
      row(1, move, on: "2026-11-05", over: Self.plan.asAt, why: "recruitment"),
      row(2, .undo(of: 1), on: "2026-11-17", over: Self.plan.asAt),
    ]
    let retold = action(due: "2027-03-31", first: "2026-12-31") {
      $0.revisions = [approved(from: "2026-12-31", to: "2027-03-31", on: "2026-11-04")]
    }
    for written in [retold, action(due: "2027-03-31")] {
      let ledger = ledger(
        rows, over: snapshot(asAt: "2026-11-15", [written]), today: today)
      #expect(ledger.plan.action("P1") == action(due: "2026-12-31"))
    }
  }

  @Test func `an approval of what a file has as the date first set is taken back as well`() {
    let proposal = Revision(from: "2026-12-31", to: "2027-03-31", reason: "recruitment")
    let asked = snapshot(
      asAt: "2026-10-31", [action(due: "2026-12-31") { $0.revisions = [proposal] }])
    let rows = [
      row(
        1, .approval(to: "2027-03-31", approval("2026-11-05")), on: "2026-11-05", over: asked.asAt),
      row(2, .undo(of: 1), on: "2026-11-17", over: asked.asAt),
    ]
    let written = snapshot(asAt: "2026-11-15", [action(due: "2027-03-31")])
    let ledger = Ledger(rows, over: written, today: today) { day in
      [asked, written].first { $0.asAt >= day }
    }
    #expect(ledger.plan.action("P1") == asked.action("P1"))
  }

  @Test func `what awaits the board goes on from the date that a move is taken back to`() {
    let rows = [
      row(
        1, .due(from: "2026-12-31", to: "2027-03-31", approval: approval("2026-11-05")),
        on: "2026-11-05", over: Self.plan.asAt, why: "recruitment"),
      row(2, .undo(of: 1), on: "2026-11-17", over: Self.plan.asAt),
    ]
    let written = action(due: "2027-03-31", first: "2026-12-31") {
      $0.revisions = [
        Revision(
          from: "2026-12-31", to: "2027-03-31", reason: "recruitment",
          approval: approval("2026-11-05")),
        Revision(from: "2027-03-31", to: "2027-06-30", reason: "a second advert"),
      ]
    }
    let ledger = ledger(rows, over: snapshot(asAt: "2026-11-15", [written]), today: today)
    #expect(ledger.plan.action("P1")?.due == "2026-12-31")
    #expect(
      ledger.plan.action("P1")?.revisions == [
        Revision(from: "2026-12-31", to: "2027-06-30", reason: "a second advert")
      ])
  }
}
