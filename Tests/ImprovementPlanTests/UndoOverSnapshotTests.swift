import ImprovementPlan
import Testing

@Suite("An undo beside a snapshot that has what it takes back")
struct UndoOverSnapshotTests {
  private static let board = approval("2026-11-05")
  private static let before = action(due: "2026-12-31") {
    $0.lead = "Head of Practice"
    $0.recovery = "weekly calls"
    $0.reason = "the supplier"
    $0.impact = .notYet
    $0.override = RatingOverride(rating: "on-time", reason: "in draft")
  }
  static let changes: [(ActionChange, String?)] = [
    (.lifecycle(from: .inProgress, to: .complete), "signed off"),
    (.rating(from: "on-time", to: "up-to-a-month-late"), "vacancies"),
    (.rating(from: "on-time", to: nil), "audited"),
    (.impact(from: .notYet, to: .emerging), "seen in audits"),
    (.note("On track"), nil),
    (.evidence(Evidence(kind: .audit, text: "40 cases")), nil),
    (.due(from: "2026-12-31", to: "2027-02-26", approval: nil), "recruitment"),
    (.due(from: "2026-12-31", to: "2027-02-26", approval: board), "recruitment"),
    (.text(.lead, from: "Head of Practice", to: "Head of Quality"), nil),
    (.text(.recovery, from: "weekly calls", to: "agency cover"), nil),
    (.text(.reason, from: "the supplier", to: "two vacancies"), nil),
  ]

  /// Recorded on 5 November, over the snapshot of 31 October, and taken back on a day.
  private func rows(_ change: (ActionChange, String?), undone day: Day) -> [RecordedChange] {
    [
      row(1, change.0, on: "2026-11-05", over: "2026-10-31", why: change.1),
      row(2, .undo(of: 1), on: day, over: "2026-10-31"),
    ]
  }

  /// Over the snapshot of a day, made from a copy that had the change and not the undo.
  private func ledger(
    _ rows: [RecordedChange], asAt day: Day, from work: Action = before
  ) throws -> Ledger {
    let autumn = snapshot(asAt: "2026-10-31", [work])
    let copy = try Ledger(Array(rows.prefix(1)), over: autumn).frozen(asAt: day)
    return Ledger(rows, over: copy) { asked in [autumn, copy].first { $0.asAt >= asked } }
  }

  @Test("it carries on over one of an earlier data day, and of the same", arguments: changes)
  func carriesOn(change: (ActionChange, String?)) throws {
    for day: Day in ["2026-11-15", "2026-11-20"] {
      let ledger = try ledger(rows(change, undone: "2026-11-20"), asAt: day)
      #expect(ledger.plan.action("P1") == Self.before)
      #expect(ledger.standings == [.undone(by: 2), .carriesOn])
      #expect(ledger.contradictions == [])
      // The next freeze settles it.
      let next = try ledger.frozen(asAt: "2026-11-30")
      let after = Ledger(ledger.changes, over: next)
      #expect(after.plan == next)
      #expect(after.standings == [.undone(by: 2), .undoes(1)])
    }
  }

  @Test("it is contradicted by one of a later day that still has it", arguments: changes)
  func contradicted(change: (ActionChange, String?)) throws {
    let ledger = try ledger(rows(change, undone: "2026-11-20"), asAt: "2026-11-30")
    #expect(ledger.standings == [.settled, .contradicted])
    #expect(ledger.contradictions.map(\.change.number) == [2])
    for isKept in [true, false] {
      let new = try ledger.resolving(2, keepingRecorded: isKept, next: 3)
      let recorded = new.enumerated().map {
        row(3 + $0, $1.change, on: "2026-12-02", over: "2026-11-30", why: $1.why)
      }
      let autumn = snapshot(asAt: "2026-10-31", [Self.before])
      let later = try frozenWith(change)
      let resolved = Ledger(ledger.changes + recorded, over: later) { day in
        [autumn, later].first { $0.asAt >= day }
      }
      #expect(resolved.contradictions == [])
      let expected = isKept ? Self.before : try frozenWith(change).action("P1")
      #expect(resolved.plan.action("P1") == expected)
    }
  }

  private func frozenWith(_ change: (ActionChange, String?)) throws -> Snapshot {
    let made = row(1, change.0, on: "2026-11-05", over: "2026-10-31", why: change.1)
    return try Ledger([made], over: snapshot(asAt: "2026-10-31", [Self.before]))
      .frozen(asAt: "2026-11-30")
  }

  @Test func `an approval is turned back into the proposal that it approved`() throws {
    let waiting = action(due: "2026-12-31") {
      $0.revisions = [Revision(from: "2026-12-31", to: "2027-02-26", reason: "recruitment")]
      $0.revisions[0].proposedOn = "2026-10-20"
    }
    let approved = (ActionChange.approval(to: "2027-02-26", Self.board), String?.none)
    let rows = rows(approved, undone: "2026-11-20")
    #expect(try ledger(rows, asAt: "2026-11-15", from: waiting).plan.action("P1") == waiting)
  }

  @Test func `a first date is taken back with what was asked for from there`() throws {
    let undated = action()
    let dated: [ActionChange] = [
      .due(from: nil, to: "2027-02-26", approval: Self.board),
      .due(from: "2027-02-26", to: "2027-03-31", approval: nil),
    ]
    let made = dated.enumerated().map { place, change in
      row(place + 1, change, on: "2026-11-05", over: "2026-10-31", why: "recruitment")
    }
    let autumn = snapshot(asAt: "2026-10-31", [undated])
    let copy = try Ledger(made, over: autumn).frozen(asAt: "2026-11-15")
    // The older undo is late, and gave way to the newer one.
    let undos = [
      row(3, .undo(of: 2), on: "2026-11-10", over: "2026-10-31"),
      row(4, .undo(of: 1), on: "2026-11-20", over: "2026-11-15"),
    ]
    let work = Ledger(made + undos, over: copy) { asked in
      [autumn, copy].first { $0.asAt >= asked }
    }.plan.action("P1")
    #expect(work?.due == nil && work?.revisions == [])
  }

  @Test func `work that was reopened is complete again, since the day it was`() throws {
    let done = action(.complete) { $0.completedOn = "2026-09-15" }
    let reopened = (ActionChange.lifecycle(from: .complete, to: .inProgress), String?.none)
    let rows = rows(reopened, undone: "2026-11-20")
    #expect(try ledger(rows, asAt: "2026-11-15", from: done).plan.action("P1") == done)
  }

  @Test func `what somebody wrote over the snapshot in the same words stays`() {
    let said = action { $0.updates = [StatusUpdate(date: "2026-11-15", text: "On track")] }
    let rows = [
      row(1, .note("On track"), on: "2026-11-15", over: "2026-11-15"),
      row(2, .undo(of: 1), on: "2026-11-20", over: "2026-11-15"),
    ]
    #expect(Ledger(rows, over: snapshot(asAt: "2026-11-15", [said])).plan.action("P1") == said)
  }

  @Test func `who takes back and puts back is told in the history and the conflicts`() throws {
    let ledger = try ledger(rows(Self.changes[0], undone: "2026-11-20"), asAt: "2026-11-30")
    #expect(
      ledger.contradictions.map { $0.words(in: .standard, reference: today) } == [
        "P1: 20 Nov 14:02 ann: takes back: in progress → complete, “signed off”; "
          + "the snapshot of 30 Nov 2026 says complete"
      ])
    let taken = ledger.changes + [row(3, .undo(of: 2), on: "2026-12-02", over: "2026-11-30")]
    let after = Ledger(taken, over: try frozenWith(Self.changes[0]))
    #expect(after.words(of: taken[2]) == "puts back: in progress → complete, “signed off”")
    #expect(after.standings == [.settled, .undone(by: 3), .undoes(2)])
  }

  @Test func `the same words reported by two on one day are two reports`() {
    let said = action {
      $0.updates = [StatusUpdate(date: "2026-11-15", by: "ann", text: "On track")]
    }
    let rows = [
      row(1, .note("On track"), on: "2026-11-15"),
      row(2, .note("On track"), on: "2026-11-15", by: "bob"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-11-15", [said]))
    #expect(ledger.standings == [.settled, .carriesOn])
  }

  @Test func `there and back on the day of a snapshot that saw neither loses no report`() {
    let rows = [
      row(1, .lifecycle(from: .inProgress, to: .suspended), on: "2026-11-15", why: "no bids"),
      row(2, .lifecycle(from: .suspended, to: .inProgress), on: "2026-11-15", why: "two bids"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-11-15", [action()]))
    #expect(ledger.plan.action("P1")?.updates.map(\.text) == ["no bids", "two bids"])
  }
}
