import ImprovementPlan
import Testing

@Suite("What carries on is laid over the snapshot")
struct LaidOverTests {
  /// The action after rows that were all recorded after the snapshot of 31 October 2026.
  private func laid(_ rows: RecordedChange..., over action: Action) throws -> Action {
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action]))
    #expect(ledger.contradictions.isEmpty)
    return try #require(ledger.plan.action("P1"))
  }

  @Test func `a state is dated by its row, and why it changed is reported`() throws {
    let done = try laid(
      row(1, .lifecycle(from: .inProgress, to: .complete), why: "signed off"), over: action())
    #expect(done.lifecycle == .complete)
    #expect(done.completedOn == "2026-11-18")
    #expect(
      done.updates == [
        StatusUpdate(date: "2026-11-18", by: "ann", text: "signed off", lifecycle: .complete)
      ])
  }

  @Test func `without a note the step itself is the report`() throws {
    let begun = try laid(row(1, .lifecycle(from: nil, to: .inProgress)), over: action(nil))
    #expect(begun.updates.map(\.text) == ["not reported → in progress"])
  }

  @Test(
    "the day of completion is kept while work stays complete and goes when it is reopened",
    arguments: [
      (.complete, .embedded, "2026-09-01"), (.embedded, .complete, "2026-09-01"),
      (.complete, .inProgress, nil),
    ] as [(Lifecycle, Lifecycle, Day?)])
  func completion(from: Lifecycle, to: Lifecycle, completedOn: Day?) throws {
    let work = action(from) { $0.completedOn = "2026-09-01" }
    #expect(try laid(row(1, .lifecycle(from: from, to: to)), over: work).completedOn == completedOn)
  }

  @Test func `reports stay in the order of their days`() throws {
    let work = action {
      $0.updates = [
        StatusUpdate(date: "2026-10-01", text: "first"),
        StatusUpdate(date: "2026-11-20", text: "dated ahead"),
      ]
    }
    let told = try laid(row(1, .note("second")), row(2, .note("third")), over: work)
    #expect(told.updates.map(\.text) == ["first", "second", "third", "dated ahead"])
  }

  @Test func `a rating is set with its reason and ended again`() throws {
    let rated = try laid(row(1, .rating(from: nil, to: "on-time"), why: "in draft"), over: action())
    #expect(rated.override == RatingOverride(rating: "on-time", reason: "in draft"))
    #expect(rated.updates.isEmpty)
    let ended = try laid(row(1, .rating(from: "on-time", to: nil), why: "audited"), over: rated)
    #expect(ended.override == nil)
    #expect(ended.updates.map(\.text) == ["audited"])
  }

  @Test func `what the action has a place for goes there, and a note beside it is reported`() throws
  {
    let changed = try laid(
      row(1, .impact(from: nil, to: .emerging), why: "seen in audits"),
      row(2, .text(.lead, from: nil, to: "Head of Quality")),
      row(3, .text(.recovery, from: nil, to: "agency cover")),
      row(4, .text(.reason, from: nil, to: "two vacancies")), over: action())
    #expect(changed.impact == .emerging)
    #expect(changed.lead == "Head of Quality")
    #expect(changed.recovery == "agency cover")
    #expect(changed.reason == "two vacancies")
    #expect(changed.updates.map(\.text) == ["seen in audits"])
  }

  @Test func `evidence without a date is of the day it was recorded`() throws {
    let proven = try laid(
      row(1, .evidence(Evidence(kind: .audit, text: "40 cases"))),
      row(2, .evidence(Evidence(kind: .metric, text: "M1", date: "2026-11-01"))), over: action())
    #expect(
      proven.evidence == [
        Evidence(kind: .audit, text: "40 cases", date: "2026-11-18"),
        Evidence(kind: .metric, text: "M1", date: "2026-11-01"),
      ])
  }

  @Test func `a first date is set as the original one, and how is reported`() throws {
    let dated = try laid(
      row(1, .due(from: nil, to: "2026-12-31", approval: approval("2026-11-09")), why: "agreed"),
      over: action())
    #expect(dated.originalDue == "2026-12-31")
    #expect(dated.due == "2026-12-31")
    #expect(dated.revisions.isEmpty)
    #expect(
      dated.updates.map(\.text) == [
        "due date set: 31 Dec 2026, approved by Improvement board on 9 Nov 2026; agreed"
      ])
  }

  @Test func `a proposed move leaves the date in force, an approved one moves it`() throws {
    let proposed = try laid(
      row(1, .due(from: "2026-06-16", to: "2026-12-31", approval: nil), why: "recruitment"),
      over: action(due: "2026-06-16"))
    #expect(proposed.due == "2026-06-16")
    #expect(proposed.proposedRevision?.to == "2026-12-31")
    #expect(proposed.proposedRevision?.proposedOn == "2026-11-18")
    let moved = try laid(
      row(
        1, .due(from: "2026-06-16", to: "2026-12-31", approval: approval("2026-11-09", at: "B1")),
        why: "recruitment"), over: action(due: "2026-06-16"))
    #expect(moved.due == "2026-12-31")
    #expect(moved.originalDue == "2026-06-16")
    #expect(
      moved.revisions == [
        Revision(
          from: "2026-06-16", to: "2026-12-31", reason: "recruitment",
          approval: approval("2026-11-09", at: "B1"))
      ])
  }

  @Test func `the newest proposal of the date is approved, from the date in force by then`() throws
  {
    let work = action(due: "2026-09-15", first: "2026-06-16") {
      $0.revisions = [
        Revision(from: "2026-06-16", to: "2026-12-31", reason: "an old proposal"),
        approved(from: "2026-06-16", to: "2026-09-15", on: "2026-06-09"),
        Revision(from: "2026-09-15", to: "2026-12-31", reason: "a second advert"),
      ]
      $0.revisions[2].proposedOn = "2026-10-12"
    }
    let moved = try laid(row(1, .approval(to: "2026-12-31", approval("2026-11-09"))), over: work)
    var expected = work.revisions
    expected[2].approval = approval("2026-11-09")
    #expect(moved.revisions == expected)
    #expect(moved.due == "2026-12-31")
    #expect(moved.originalDue == "2026-06-16")
    #expect(moved.proposedRevision == nil)
  }

  @Test func `a proposal that an approved move has followed awaits nothing`() throws {
    let moved = try laid(
      row(1, .due(from: "2026-06-16", to: "2026-12-31", approval: nil), why: "recruitment"),
      row(
        2, .due(from: "2026-06-16", to: "2026-09-15", approval: approval("2026-11-18")),
        why: "the board wants it sooner"), over: action(due: "2026-06-16"))
    #expect(moved.due == "2026-09-15")
    #expect(moved.revisions.map(\.to) == ["2026-12-31", "2026-09-15"])
    #expect(moved.proposedRevision == nil)
  }
}

@Suite("The example of the field, reached by recording")
struct RecordedRedateTests {
  @Test func `due 31 March, approved to 30 June: not overdue on 15 May, slipped 91, 45 days late`()
    throws
  {
    let work = action(due: "2026-03-31")
    var rows: [RecordedChange] = []
    func record(_ day: Day, _ change: (inout UpdateRequest) -> Void) throws -> Ledger {
      let before = Ledger(rows, over: snapshot(asAt: "2026-02-28", [work]))
      let action = try #require(before.plan.action("P1"))
      let new = try request(change).changes(to: action, in: before.plan, today: day)
      for change in new {
        rows.append(row(rows.count + 1, change.change, on: day, why: change.why))
      }
      return Ledger(rows, over: snapshot(asAt: "2026-02-28", [work]))
    }
    let proposed = try record("2026-03-10") {
      $0.due = "2026-06-30"
      $0[.reason] = "recruitment"
    }
    let waiting = try #require(proposed.plan.action("P1"))
    #expect(waiting.daysLate(asAt: "2026-05-15") == 45)
    #expect(waiting.slippedDays == nil)
    let moved = try record("2026-03-20") { $0.approval = approval("2026-03-20") }
    let redated = try #require(moved.plan.action("P1"))
    #expect(!redated.isOverdue(asAt: "2026-05-15"))
    #expect(redated.slippedDays == 91)
    #expect(redated.daysLateAgainstOriginal(asAt: "2026-05-15") == 45)
    #expect(redated.originalDue == "2026-03-31")
  }
}
