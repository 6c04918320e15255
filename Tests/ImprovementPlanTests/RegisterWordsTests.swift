import ImprovementPlan
import Testing

@Suite("Recorded changes in words")
struct RegisterWordsTests {
  @Test(
    "what was changed",
    arguments: [
      (
        .lifecycle(from: .inProgress, to: .complete), "signed off by the board",
        "in progress → complete, “signed off by the board”"
      ),
      (.lifecycle(from: nil, to: .inProgress), nil, "not reported → in progress"),
      (
        .rating(from: "on-time", to: "over-a-month-late"), "supplier",
        "G on time → R over a month late, “supplier”"
      ),
      (
        .rating(from: nil, to: "up-to-a-month-late"), nil,
        "by its dates → A up to a month late"
      ),
      (.rating(from: "purple", to: nil), nil, "purple → by its dates"),
      (.impact(from: nil, to: .emerging), nil, "impact not reported → emerging"),
      (.note("audit of 40 cases"), nil, "note: “audit of 40 cases”"),
      (
        .evidence(Evidence(kind: .voiceOfTheChild, text: "heard")), nil,
        "evidence (voice of the child): “heard”"
      ),
      (
        .evidence(Evidence(kind: .audit, text: "40 cases", date: "2026-08-03")), "at last",
        "evidence (audit, 3 Aug 2026): “40 cases”, “at last”"
      ),
      (
        .due(from: "2026-06-16", to: "2026-09-15", approval: nil), "recruitment",
        "due 16 Jun 2026 → 15 Sep 2026 proposed, awaiting the board, “recruitment”"
      ),
      (
        .due(from: "2026-06-16", to: "2026-09-15", approval: approval("2026-06-09", at: "B1")),
        "recruitment",
        "due 16 Jun 2026 → 15 Sep 2026 approved by Improvement board on 9 Jun 2026 at B1, “recruitment”"
      ),
      (
        .due(from: nil, to: "2026-09-15", approval: nil), "agreed",
        "due date set: 15 Sep 2026, “agreed”"
      ),
      (
        .approval(to: "2026-09-15", approval("2026-06-09")), nil,
        "re-date to 15 Sep 2026 approved by Improvement board on 9 Jun 2026"
      ),
      (
        .text(.lead, from: "Head of Quality", to: "Head of Practice"), nil,
        "lead Head of Quality → Head of Practice"
      ),
      (.text(.lead, from: nil, to: "Head of Practice"), nil, "lead named: Head of Practice"),
      (.text(.recovery, from: nil, to: "agency cover"), nil, "doing: “agency cover”"),
      (.text(.reason, from: nil, to: "two vacancies"), nil, "why: “two vacancies”"),
      (.undo(of: 12), nil, "takes back: change 12"),
    ] as [(ActionChange, String?, String)])
  func changes(change: ActionChange, why: String?, words: String) {
    #expect(row(13, change, why: why).words(in: .standard) == words)
  }

  @Test func `an undo says what it takes back, and why`() {
    let undone = row(1, .lifecycle(from: .inProgress, to: .complete), why: "signed off")
    #expect(
      row(2, .undo(of: 1), why: "too soon").words(in: .standard, undone: undone)
        == "takes back: in progress → complete, “signed off”, “too soon”")
  }

  @Test(
    "who and when, with the year where it is another",
    arguments: [
      (nil, "2026-11-22", "18 Nov 14:02 ann: note: “a”"),
      (
        "head-of-safeguarding", "2027-01-05",
        "18 Nov 2026 14:02 head-of-safeguarding: note: “a”"
      ),
    ] as [(String?, Day, String)])
  func sentences(role: String?, reference: Day, words: String) {
    let change = RecordedChange(
      number: 1, intent: 1, at: Moment(day: today, second: 50_520)!,
      by: Author(login: "ann", role: role), council: "fernshire", action: "P1", basis: "2026-10-31",
      change: .note("a"))
    #expect(change.sentence(in: .standard, reference: reference) == words)
  }

  @Test(
    "a contradiction",
    arguments: [
      (
        "suspended",
        "P1: 18 Nov 14:02 ann: in progress → complete; the snapshot of 30 Nov 2026 says suspended"
      ),
      (
        nil,
        "P1: 18 Nov 14:02 ann: in progress → complete; the snapshot of 30 Nov 2026 no longer has P1"
      ),
    ] as [(String?, String)])
  func contradictions(says: String?, words: String) {
    let change = row(1, .lifecycle(from: .inProgress, to: .complete))
    #expect(
      Contradiction(change: change, snapshotWords: says, asAt: "2026-11-30")
        .words(in: .standard, reference: today) == words)
  }
}
