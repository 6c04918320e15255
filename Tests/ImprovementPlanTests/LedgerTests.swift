import ImprovementPlan
import Testing

@Suite("What became of each change")
struct LedgerTests {
  private func begun(on day: Day, why: String? = nil) -> RecordedChange {
    row(1, .lifecycle(from: .notStarted, to: .inProgress), on: day, why: why)
  }

  @Test(
    "one change beside a snapshot",
    arguments: [
      // The snapshot of 31 October lacks it, and it is of that day or later.
      ("2026-10-31", .notStarted, .carriesOn), ("2026-11-18", .notStarted, .carriesOn),
      // The snapshot has it, whatever the days.
      ("2026-10-30", .inProgress, .settled), ("2026-10-31", .inProgress, .settled),
      ("2026-11-18", .inProgress, .settled),
      // The snapshot has data of a later day and lacks it, or says something that is neither.
      ("2026-10-30", .notStarted, .contradicted), ("2026-10-30", .suspended, .contradicted),
      ("2026-11-18", .suspended, .contradicted), ("2026-11-18", nil, .contradicted),
    ] as [(Day, Lifecycle?, Ledger.Standing)])
  func one(day: Day, said: Lifecycle?, standing: Ledger.Standing) {
    let ledger = Ledger([begun(on: day)], over: snapshot(asAt: "2026-10-31", [action(said)]))
    #expect(ledger.standings == [standing])
    #expect(ledger.contradictions.map(\.change.number) == (standing == .contradicted ? [1] : []))
    #expect(
      ledger.plan.action("P1")?.lifecycle == (standing == .carriesOn ? .inProgress : said))
  }

  @Test(
    "a row of changes of one part stands where the snapshot stands in it",
    arguments: [
      (.notStarted, [.carriesOn, .carriesOn, .carriesOn]),
      (.inProgress, [.settled, .carriesOn, .carriesOn]),
      (.awaitingSignOff, [.settled, .settled, .carriesOn]),
      (.complete, [.settled, .settled, .settled]),
      (.suspended, [.contradicted, .contradicted, .contradicted]),
    ] as [(Lifecycle, [Ledger.Standing])])
  func sequence(said: Lifecycle, standings: [Ledger.Standing]) {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress)),
      row(2, .lifecycle(from: .inProgress, to: .awaitingSignOff)),
      row(3, .lifecycle(from: .awaitingSignOff, to: .complete)),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action(said)]))
    #expect(ledger.standings == standings)
    #expect(ledger.contradictions.map(\.change.number) == (said == .suspended ? [3] : []))
  }

  @Test func `there and back again since the snapshot carries on, for neither step was seen`() {
    let rows = [
      row(1, .lifecycle(from: .inProgress, to: .complete), why: "too soon"),
      row(2, .lifecycle(from: .complete, to: .inProgress)),
    ]
    let before = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action()]))
    #expect(before.standings == [.carriesOn, .carriesOn])
    #expect(
      before.plan.action("P1")?.updates.map(\.text) == ["too soon", "complete → in progress"])
    let reported = snapshot(asAt: "2026-11-30", before.plan.actions)
    #expect(Ledger(rows, over: reported).standings == [.settled, .settled])
    // The state alone is what it was before, and the first report is nowhere in it.
    let after = Ledger(rows, over: snapshot(asAt: "2026-11-30", [action()]))
    #expect(after.standings == [.carriesOn, .carriesOn])
  }

  @Test func `a change recorded on top of what a snapshot said replaces the one disputed`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-11-01"),
      row(2, .lifecycle(from: .suspended, to: .notStarted), on: "2026-12-01"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-11-30", [action(.suspended)]))
    #expect(ledger.standings == [.replaced, .carriesOn])
    #expect(ledger.plan.action("P1")?.lifecycle == .notStarted)
  }

  @Test func `what a later snapshot lacks contradicts it, though it has the change before`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-10-20"),
      row(2, .lifecycle(from: .inProgress, to: .complete), on: "2026-10-25"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action(.inProgress)]))
    #expect(ledger.standings == [.settled, .contradicted])
    #expect(ledger.plan.action("P1")?.lifecycle == .inProgress)
  }

  @Test func `parts and actions don't touch each other`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress)),
      row(2, .text(.lead, from: nil, to: "Head of Quality")),
      row(3, .lifecycle(from: .inProgress, to: .complete), of: "P2"),
    ]
    let plan = snapshot(asAt: "2026-10-31", [action(.suspended), action("P2", .complete)])
    #expect(Ledger(rows, over: plan).standings == [.contradicted, .carriesOn, .settled])
  }

  @Test(
    "every part is told in the snapshot's words where it is contradicted",
    arguments: [
      (.lifecycle(from: .notStarted, to: .complete), "in progress"),
      (.rating(from: "on-time", to: "over-a-month-late"), "rated A up to a month late"),
      (.impact(from: nil, to: .achieved), "impact not yet"),
      (
        .due(from: "2026-06-30", to: "2026-07-31", approval: approval("2026-06-01")),
        "due 30 Nov 2026"
      ),
      (.due(from: "2026-06-30", to: "2026-07-31", approval: nil), "due 30 Nov 2026"),
      (.approval(to: "2026-07-31", approval("2026-06-01")), "due 30 Nov 2026"),
      (.text(.lead, from: nil, to: "Head of Quality"), "lead Head of Practice"),
      (.text(.recovery, from: nil, to: "agency cover"), "doing: “weekly calls”"),
      (.text(.reason, from: nil, to: "two vacancies"), "why: “the supplier”"),
    ] as [(ActionChange, String)])
  func words(change: ActionChange, words: String) {
    let work = action(due: "2026-11-30") {
      $0.override = RatingOverride(rating: "up-to-a-month-late", reason: "supplier")
      $0.impact = .notYet
      $0.lead = "Head of Practice"
      $0.recovery = "weekly calls"
      $0.reason = "the supplier"
    }
    let ledger = Ledger([row(1, change)], over: snapshot(asAt: "2026-10-31", [work]))
    #expect(
      ledger.contradictions == [
        Contradiction(change: row(1, change), snapshotWords: words, asAt: "2026-10-31")
      ])
    #expect(ledger.plan.action("P1") == work)
  }

  @Test(
    "a proposal and its approval are one part",
    arguments: [
      // Neither is there; the proposal is; both are; another date is.
      (action(due: "2026-06-30"), [.carriesOn, .carriesOn]),
      (
        action(due: "2026-06-30") {
          $0.revisions = [Revision(from: "2026-06-30", to: "2026-09-30", reason: "a")]
        }, [.settled, .carriesOn]
      ),
      (
        action(due: "2026-09-30", first: "2026-06-30") {
          $0.revisions = [approved(from: "2026-06-30", to: "2026-09-30", on: "2026-11-12")]
        }, [.settled, .settled]
      ),
      (
        action(due: "2026-10-31", first: "2026-06-30") {
          $0.revisions = [approved(from: "2026-06-30", to: "2026-10-31", on: "2026-11-12")]
        }, [.contradicted, .contradicted]
      ),
    ] as [(Action, [Ledger.Standing])])
  func proposals(action: Action, standings: [Ledger.Standing]) {
    let rows = [
      row(1, .due(from: "2026-06-30", to: "2026-09-30", approval: nil), on: "2026-11-10", why: "a"),
      row(2, .approval(to: "2026-09-30", approval("2026-11-12")), on: "2026-11-12"),
    ]
    #expect(Ledger(rows, over: snapshot(asAt: "2026-10-31", [action])).standings == standings)
  }

  @Test func `two proposals that the snapshot lacks both carry on`() {
    let rows = [
      row(1, .due(from: "2026-06-30", to: "2026-09-30", approval: nil), on: "2026-10-31", why: "a"),
      row(2, .due(from: "2026-06-30", to: "2026-12-31", approval: nil), on: "2026-10-31", why: "b"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action(due: "2026-06-30")]))
    #expect(ledger.standings == [.carriesOn, .carriesOn])
    #expect(ledger.plan.action("P1")?.revisions.map(\.to) == ["2026-09-30", "2026-12-31"])
  }

  @Test(
    "a note is settled by the same words of its day or later, else it carries on, however old",
    arguments: [
      ("On track", "2026-10-18", .settled), ("On track", "2026-10-20", .settled),
      ("On track", "2026-09-18", .carriesOn), ("Off track", "2026-10-18", .carriesOn),
    ] as [(String, Day, Ledger.Standing)])
  func notes(text: String, date: Day, standing: Ledger.Standing) {
    let work = action { $0.updates = [StatusUpdate(date: date, text: text)] }
    let rows = [row(1, .note("On track"), on: "2026-10-18")]
    #expect(Ledger(rows, over: snapshot(asAt: "2026-10-31", [work])).standings == [standing])
  }

  @Test(
    "evidence is settled by the same words, undated or no older",
    arguments: [
      (nil, .settled), ("2026-10-01", .settled), ("2026-09-30", .carriesOn),
    ] as [(Day?, Ledger.Standing)])
  func evidence(date: Day?, standing: Ledger.Standing) {
    let work = action { $0.evidence = [Evidence(kind: .audit, text: "40 cases", date: date)] }
    let piece = Evidence(kind: .audit, text: "40 cases", date: "2026-10-01")
    let ledger = Ledger(
      [row(1, .evidence(piece), on: "2026-10-18")], over: snapshot(asAt: "2026-10-31", [work]))
    #expect(ledger.standings == [standing])
  }

  @Test func `of an action that is gone only the newest change is told`() {
    let rows = [
      row(1, .note("a"), of: "P9"),
      row(2, .lifecycle(from: .notStarted, to: .inProgress), of: "P9"),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action()]))
    #expect(ledger.standings == [.contradicted, .contradicted])
    #expect(
      ledger.contradictions == [
        Contradiction(change: rows[1], snapshotWords: nil, asAt: "2026-10-31")
      ])
  }

  @Test func `a change that is taken back cancels out with its undo`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress)),
      row(2, .lifecycle(from: .inProgress, to: .complete)),
      row(3, .undo(of: 2)),
    ]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action(.notStarted)]))
    #expect(ledger.standings == [.carriesOn, .undone(by: 3), .undoes(2)])
    #expect(ledger.plan.action("P1")?.lifecycle == .inProgress)
    #expect(ledger.standing(of: 4) == nil)
  }

  @Test func `changes of an action are found, oldest first`() {
    let rows = [row(1, .note("a")), row(2, .note("b"), of: "P2"), row(3, .undo(of: 1))]
    let ledger = Ledger(rows, over: snapshot(asAt: "2026-10-31", [action(), action("P2")]))
    #expect(ledger.changes(of: "P1").map(\.number) == [1, 3])
  }

  @Test func `what the first snapshot since had is settled, though the plan moved on`() {
    let rows = [
      row(1, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-11-01"),
      row(2, .lifecycle(from: .inProgress, to: .complete), on: "2026-12-20"),
    ]
    let first = snapshot(asAt: "2026-11-30", [action(.inProgress)])
    let second = snapshot(asAt: "2026-12-31", [action(.inProgress)])
    var asked: [Day] = []
    func ledger(_ rows: [RecordedChange], _ state: Lifecycle) -> Ledger {
      Ledger(rows, over: snapshot(asAt: "2027-01-31", [action(state)])) { day in
        asked.append(day)
        return day <= first.asAt ? first : second
      }
    }
    #expect(ledger([rows[0]], .suspended).standings == [.settled])
    #expect(ledger(rows, .complete).standings == [.settled, .settled])
    #expect(asked == ["2026-11-01"])
    let contradicted = ledger(rows, .suspended)
    #expect(contradicted.standings == [.settled, .contradicted])
    #expect(contradicted.contradictions.map(\.change.number) == [2])
  }
}
