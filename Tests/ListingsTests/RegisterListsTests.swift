import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("What was recorded, in lists")
struct RegisterListsTests {
  private let history = ListID.place(.view(.history))

  @Test("The history: newest first, what was taken back still there and said so")
  func wholeHistory() {
    #expect(
      shown(history, in: PlanFixtures.recorded) == [
        "18 Nov 14:10 | head-of-quality | A2 | note: “four people are shortlisted”",
        "→ head-of-quality",
        "18 Nov 14:05 | head-of-safeguarding | A1 | due 15 Sep 2026 → 31 Jan 2027 proposed,"
          + " awaiting the board, “interviews in January”",
        "→ head-of-safeguarding",
        "18 Nov 14:02 | head-of-quality | A9 | re-date to 29 Jan 2027 approved by Improvement"
          + " board on 18 Nov 2026",
        "→ head-of-quality",
        "17 Nov 11:20 | head-of-safeguarding | A9 | due 5 Dec 2026 → 29 Jan 2027 proposed,"
          + " awaiting the board, “the supplier moved the date”",
        "→ head-of-safeguarding",
        "16 Nov 16:50 | head-of-quality | A3 | takes back: complete, awaiting sign-off →"
          + " complete, “signed off”",
        "→ head-of-quality",
        "16 Nov 16:45 | head-of-quality | A3 | complete, awaiting sign-off → complete,"
          + " “signed off” · taken back",
        "→ head-of-quality",
        "12 Nov 09:30 | head-of-safeguarding | A1 | evidence (audit): “audit of 40 cases”",
        "→ head-of-safeguarding",
        "12 Nov 09:30 | head-of-safeguarding | A1 | in progress → complete, awaiting sign-off,"
          + " “29 of 30 in time”",
        "→ head-of-safeguarding",
      ])
  }

  @Test("An action's own history has its rows alone, without its ref, and Enter opens the action")
  func ownHistory() {
    let list = ListID.place(.history("A9"))
    #expect(
      shown(list, in: PlanFixtures.recorded).filter { !$0.hasPrefix("→") } == [
        "18 Nov 14:02 | head-of-quality | re-date to 29 Jan 2027 approved by Improvement board"
          + " on 18 Nov 2026",
        "17 Nov 11:20 | head-of-safeguarding | due 5 Dec 2026 → 29 Jan 2027 proposed, awaiting"
          + " the board, “the supplier moved the date”",
      ])
    #expect(desk(PlanFixtures.recorded).item(for: .recorded(55), in: list).opens == .record("A9"))
  }

  @Test(
    "A history is filtered by words, by who recorded it and by its action",
    arguments: [
      ("shortlisted", [57]), ("by:safeguarding", [56, 54, 51, 50]), ("by:qa", [57, 55, 53, 52]),
      ("lead:workforce", [57]), ("theme:t1", [57]), ("nobody", []), ("\"manager posts\"", [57]),
      ("A9 !proposed,", [55]), ("taken", [52]), ("by:nobody", []),
    ] as [(String, [Int])])
  func filtered(typed: String, numbers: [Int]) {
    let entries = desk(PlanFixtures.recorded)
      .entries(of: history, filter: Filter(typed), order: .planOrder)
    #expect(entries == numbers.map(Entry.recorded))
  }

  @Test("What was taken out has a line in its place, and one for who took it out, on each history")
  func takenOut() throws {
    let gone = TakenOut(
      number: 58, at: try #require(Moment(iso: "2026-11-19T10:00:00+00:00")),
      by: PlanFixtures.safeguarding, row: 57,
      of: .init(
        at: PlanFixtures.changes[7].at, by: PlanFixtures.officer, kind: "note", subject: "A2"),
      reason: "a child’s name")
    let ledger = Ledger(
      PlanFixtures.changes.dropLast(), takenOut: [gone], over: PlanFixtures.plan)
    let plan = PlanFixtures.open(with: ledger)
    let said = "note, row 57, taken out 19 Nov 10:00 by head-of-safeguarding, “a child’s name”"
    let takes =
      "19 Nov 10:00 | head-of-safeguarding |  | takes out what row 57 said, “a child’s name”"
    #expect(
      shown(history, in: plan).prefix(4) == [
        takes, "→ head-of-safeguarding", "18 Nov 14:10 | head-of-quality | A2 | \(said)",
        "→ head-of-quality",
      ])
    #expect(
      shown(.place(.history("A2")), in: plan)[2] == "18 Nov 14:10 | head-of-quality | \(said)")
    #expect(shown(.place(.history("A1")), in: plan).count == 6)
    #expect(shown(.place(.record("A2")), in: plan).contains { $0.contains(said) })
    // In the order of their rows, whatever became of them since.
    let page = shown(.place(.record("A2")), in: plan)
    let start = try #require(page.firstIndex { $0.contains("History, newest first") })
    #expect(page[start...].dropFirst().first?.contains(said) == true)
    #expect(plan.mark.hasSuffix("+58"))
    let found = desk(plan).entries(
      of: history, filter: Filter("by:safeguarding takes"), order: .planOrder)
    #expect(found == [.takenOut(58)])
  }

  @Test("A conflict: what was recorded, what the snapshot says, and what can be done where it can")
  func conflicts() {
    let list = ListID.place(.view(.conflicts))
    #expect(
      shown(list, in: PlanFixtures.contradicted) == [
        "A1 | 12 Nov 09:30 head-of-safeguarding: in progress → complete, awaiting sign-off,"
          + " “29 of 30 in time”",
        "→ the snapshot of 30 Nov 2026 says suspended",
        "→ K keeps what was recorded, T takes the snapshot's word",
        "A1 | 18 Nov 14:05 head-of-safeguarding: due 15 Sep 2026 → 31 Jan 2027 proposed,"
          + " awaiting the board, “interviews in January”",
        "→ the snapshot of 30 Nov 2026 says due 15 Sep 2026",
        "→ K keeps what was recorded, T takes the snapshot's word",
      ])
    let readOnly = PlanFixtures.recorded(
      PlanFixtures.laterPlan, id: "x", register: .readOnly("the file may not be written"))
    #expect(shown(list, in: readOnly).filter { $0.contains("K keeps") } == [])
    #expect(shown(list, in: PlanFixtures.recorded) == [])
  }

  @Test("An action's page tells each fact once, the register's as recorded, newest first")
  func pageHistory() {
    let lines = shown(.place(.record("A9")), in: PlanFixtures.recorded)
    let start = lines.firstIndex(of: "# History, newest first") ?? 0
    #expect(
      Array(lines[start...].prefix(5)) == [
        "# History, newest first",
        "18 Nov | head-of-quality 14:02: re-date to 29 Jan 2027 approved by Improvement board on"
          + " 18 Nov 2026",
        "17 Nov | head-of-safeguarding 11:20: due 5 Dec 2026 → 29 Jan 2027 proposed, awaiting the"
          + " board, “the supplier moved the date”",
        "30 Oct | Two of six teams moved.",
        "7 Oct | Improvement board: Due 30 Sep 2026 → 5 Dec 2026, approved: the supplier was late",
      ])
  }

  @Test("A snapshot that has it since tells it once too, and that it is in there")
  func settled() {
    let lines = shown(.place(.record("A9")), in: PlanFixtures.contradicted)
    #expect(lines.filter { $0.contains("29 Jan 2027 approved") }.count == 1)
    #expect(lines.filter { $0.contains("→ 29 Jan 2027") }.count == 1)
    #expect(lines.filter { $0.hasSuffix("· in the snapshot now") }.count == 2)
  }

  @Test("What was taken back stays on the page, said as such; what it did doesn't")
  func takenBack() {
    let lines = shown(.place(.record("A3")), in: PlanFixtures.recorded)
    #expect(lines.contains("State | complete, awaiting sign-off"))
    #expect(
      lines.contains(
        "16 Nov | head-of-quality 16:45: complete, awaiting sign-off → complete, “signed off”"
          + " · taken back"))
  }

  @Test("A move that awaits the board says who asked for it and when")
  func proposed() {
    #expect(
      shown(.place(.record("A1")), in: PlanFixtures.recorded).contains(
        "Re-date | proposed 18 Nov 14:05 by head-of-safeguarding: 31 Jan 2027, awaiting the"
          + " board: interviews in January"))
  }

  @Test("An approval leaves the snapshot's own asking in the history")
  func approvedSince() {
    let board = Approval(by: "Improvement board", on: day("2026-11-18"))
    let approval = RecordedChange(
      number: 1, intent: 1, at: Moment(day: day("2026-11-18"), second: 0)!,
      by: PlanFixtures.officer, council: "fernshire", action: "A2", basis: PlanFixtures.asAt,
      change: .approval(to: day("2026-12-31"), board))
    let ledger = Ledger([approval], over: PlanFixtures.plan)
    let plan = OpenPlan(
      council: "fernshire", snapshot: ledger.plan, id: "x", ledger: ledger)
    let lines = shown(.place(.record("A2")), in: plan)
    #expect(
      lines.contains("12 Oct | Due 19 Oct 2026 → 31 Dec 2026 proposed: a second advert"))
    #expect(lines.filter { $0.contains("approved") }.count == 1)
  }

  @Test("Nobody who recorded something since is called silent")
  func silence() {
    let quiet = desk(PlanFixtures.open)
    let told = desk(PlanFixtures.recorded)
    let list = ListID.place(.view(.actions))
    #expect(quiet.item(for: .record("A2"), in: list).cells[6] == Phrase("29 Aug", .warning))
    #expect(told.item(for: .record("A2"), in: list).cells[6] == Phrase("18 Nov", .text))
    #expect(
      quiet.entries(of: list, filter: Filter("is:stale"), order: .planOrder).contains(
        .record("A2")))
    #expect(
      !told.entries(of: list, filter: Filter("is:stale"), order: .planOrder).contains(
        .record("A2")))
    #expect(told.item(for: .record("A3"), in: list).cells[6] == Phrase("20 Oct", .text))
    let overdue = told.item(for: .record("A2"), in: .pane(.overdue))
    #expect(overdue.below[0][2].phrase.text == "doing: nothing recorded")
    let workforce = PlanFixtures.recorded.owners.first { $0.lead == "Head of Workforce" }
    #expect(workforce?.stale == 0)
  }

  @Test("The mark grows by the number of the plan's newest row")
  func mark() {
    #expect(PlanFixtures.open.mark == "#1a2b3c4d")
    #expect(PlanFixtures.recorded.mark == "#1a2b3c4d+57")
  }

  @Test("The plan's page says what was recorded and what contradicts the snapshot")
  func planPage() {
    let lines = shown(.place(.view(.plan)), in: PlanFixtures.recorded)
    #expect(lines.contains("Snapshot | fernshire 2026-10-31 #1a2b3c4d+57"))
    #expect(lines.contains("Recorded | 6 changes since, to 18 Nov →"))
    let later = shown(.place(.view(.plan)), in: PlanFixtures.contradicted)
    #expect(later.contains("Recorded | 2 changes laid over the snapshot →"))
    #expect(
      later.contains(
        "Conflicts | 2 recorded changes contradict the snapshot of 30 Nov 2026 →"))
  }

  private func desk(_ plan: OpenPlan) -> Desk {
    Desk(plan: plan, comparison: nil, today: PlanFixtures.today)
  }
}
