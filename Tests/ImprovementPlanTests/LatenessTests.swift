import ImprovementPlan
import Testing

struct LatenessTests {
  @Test
  func `a date re-dated with approval is not overdue, yet slipped and late against the first`() {
    let redated = action(due: "2026-06-30", first: "2026-03-31") {
      $0.revisions = [approved(from: "2026-03-31", to: "2026-06-30", on: "2026-03-20")]
    }
    #expect(!redated.isOverdue(asAt: "2026-05-15"))
    #expect(redated.daysLate(asAt: "2026-05-15") == nil)
    #expect(redated.slippedDays == 91)
    #expect(redated.daysLateAgainstOriginal(asAt: "2026-05-15") == 45)
    #expect(
      redated.slipWords(in: "2026-05-15") == "first set 31 Mar; re-dated once, slipped 91 days")
  }

  @Test func `a proposed date is not in force`() {
    let proposed = action(due: "2026-03-31") {
      $0.revisions = [Revision(from: "2026-03-31", to: "2026-06-30", reason: "vacancies")]
    }
    #expect(proposed.daysLate(asAt: "2026-05-15") == 45)
    #expect(proposed.approvedRevisions.isEmpty)
    #expect(proposed.proposedRevision?.to == "2026-06-30")
    #expect(proposed.slippedDays == nil)
  }

  @Test(
    arguments: [
      ("2026-05-14", nil), ("2026-05-15", nil), ("2026-05-16", 1), ("2026-06-30", 46),
    ] as [(Day, Int?)])
  func `work due on the as-at date is not overdue, the day after it is`(asAt: Day, late: Int?) {
    #expect(action(due: "2026-05-15").daysLate(asAt: asAt) == late)
    #expect(action(due: "2026-05-15").isOverdue(asAt: asAt) == (late != nil))
  }

  @Test(
    arguments: [
      (nil, true), (.notStarted, true), (.inProgress, true), (.awaitingSignOff, true),
      (.complete, false), (.embedded, false), (.suspended, false), (.superseded, false),
    ] as [(Lifecycle?, Bool)])
  func `only open work is overdue`(lifecycle: Lifecycle?, overdue: Bool) {
    let late = action(due: "2026-03-31", first: "2026-01-31", lifecycle)
    #expect(late.isOverdue(asAt: "2026-05-15") == overdue)
    #expect(late.daysLateAgainstOriginal(asAt: "2026-05-15") == (overdue ? 104 : nil))
    #expect(late.isOpen == overdue)
    #expect(late.slippedDays == 59)
  }

  @Test func `late work that awaits sign-off says so`() {
    let waiting = action(due: "2026-05-03", .awaitingSignOff)
    #expect(waiting.latenessWords(asAt: "2026-05-15") == "12 days late, awaiting sign-off")
    #expect(action(due: "2026-05-14").latenessWords(asAt: "2026-05-15") == "1 day late")
    #expect(action(due: "2026-05-15").latenessWords(asAt: "2026-05-15") == nil)
  }

  @Test func `work without a date is neither overdue nor slipped`() {
    let undated = action(due: nil)
    #expect(!undated.isOverdue(asAt: "2026-05-15"))
    #expect(undated.slippedDays == nil)
    #expect(undated.dueWords(in: "2026-05-15") == "no date set")
    #expect(action { $0.dueNote = "Ongoing" }.dueWords(in: "2026-05-15") == "Ongoing")
  }

  @Test func `a date brought forward has not slipped`() {
    let forward = action(due: "2026-03-01", first: "2026-03-31")
    #expect(forward.slippedDays == nil)
    #expect(forward.slipWords(in: "2027-01-01") == "first set 31 Mar 2026")
  }

  @Test func `complete work with nothing to show for it is told apart`() {
    let proof = Evidence(kind: .audit, text: "38 of 40 in time")
    #expect(action("P1", .complete).isCompleteWithoutEvidence)
    #expect(!action("P1", .complete) { $0.evidence = [proof] }.isCompleteWithoutEvidence)
    #expect(!action("P1", .inProgress).isCompleteWithoutEvidence)
  }

  @Test func `overdue actions come most days late first, then by priority, then as in the plan`() {
    let plan = snapshot(
      asAt: "2026-05-15",
      [
        action("A", due: "2026-05-10"), action("B", due: "2026-03-31") { $0.priority = 2 },
        action("C", due: "2026-06-30"), action("D", due: "2026-03-31") { $0.priority = 1 },
        action("E", due: "2026-03-31"), action("F", due: "2026-01-01", .complete),
        action("G", due: "2026-03-31"),
      ])
    #expect(plan.overdueActions(asAt: "2026-05-15").map(\.ref.text) == ["D", "B", "E", "G", "A"])
  }

  @Test func `what will be overdue by the next board leaves out what is late already`() {
    let plan = snapshot(
      asAt: "2026-05-15",
      [
        action("late", due: "2026-05-14"), action("today", due: "2026-05-15"),
        action("eve", due: "2026-06-09"), action("board day", due: "2026-06-10"),
        action("done", due: "2026-05-20", .complete), action("undated"),
        action("first", due: "2026-05-15", .awaitingSignOff),
      ])
    let coming = plan.overdueIfNothingChanges(from: "2026-05-15", by: "2026-06-10")
    #expect(coming.map(\.ref.text) == ["today", "first", "eve"])
  }
}
