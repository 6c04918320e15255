import ImprovementPlan
import Listings
import TestSupport
import Testing

@testable import DashboardState

@Suite("What comes back from the register")
struct RecordingAnswersTests {
  private let row = PlanFixtures.recorded(
    "A1", .lifecycle(from: .inProgress, to: .awaitingSignOff), why: "all teams")

  private func open(_ rows: [RecordedChange]) -> OpenPlan {
    PlanFixtures.open(with: Ledger(rows, over: PlanFixtures.plan))
  }

  @Test("Saved: the form closes, the plan is the new one, and every place is kept")
  func saved() {
    var driver = DashboardDriver(pressing: "4 / l e a d : h e a d <enter> j u a <enter>")
    let before = driver.state
    driver.happen(.recorded(open([row]), [row]))
    #expect(driver.state.overlay == nil)
    #expect(
      driver.message
        == "Saved A1: in progress → complete, awaiting sign-off, “all teams”")
    #expect(driver.state.plan == open([row]))
    #expect(driver.state.trail == before.trail)
    #expect(driver.selected == "A1")
    #expect(driver.state.list(driver.state.focus).filterText == "lead:head")
    #expect(driver.effects == [])
    driver.press("u")
    #expect(driver.form?.subject == nil)
  }

  @Test("Saved for several: the message counts them, and the range is over")
  func savedRange() {
    var driver = DashboardDriver(pressing: "4 j v j j j")
    let rows = [
      row, PlanFixtures.recorded("A3", row.change, number: 2, intent: 1, why: "all teams"),
    ]
    driver.happen(.recorded(open(rows), rows))
    #expect(
      driver.message
        == "Saved for 2 actions: in progress → complete, awaiting sign-off, “all teams”")
    #expect(driver.state.range == nil)
  }

  @Test(
    "Of several that were not the same before, it says only what they are now", arguments: mixed)
  func savedMixedRange(changes: [ActionChange], words: String) {
    var driver = DashboardDriver(pressing: "4 j v j")
    let rows = zip(["A1", "A3"] as [Ref], changes).enumerated().map { index, pair in
      PlanFixtures.recorded(pair.0, pair.1, number: index + 1, intent: 1, why: "asked")
    }
    driver.happen(.recorded(open(rows), rows))
    #expect(driver.message == "Saved for 2 actions: \(words), “asked”")
    let undone = [1, 2].map { number in
      PlanFixtures.recorded(
        rows[number - 1].action, .undo(of: number), number: number + 2, intent: 3)
    }
    driver.happen(.recorded(open(rows + undone), undone))
    #expect(driver.message == "Taken back for 2 actions: \(words), “asked”")
  }

  @Test("The earlier snapshot is read again, and compared with the plan as it is now")
  func comparison() {
    var driver = DashboardDriver.comparing
    driver.happen(.registerChanged(open([row])))
    #expect(driver.effects == [.readEarlier(day: day("2026-09-19"))])
    #expect(driver.state.comparison == PlanFixtures.comparison)
    #expect(driver.whereOneIs == "changes: Between 0")
  }

  @Test("Not saved: the form stays with what was typed, and says why")
  func failed() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.failed("the disk is full")))
    #expect(driver.state.message == Message("Not saved: the disk is full", isError: true))
    #expect(driver.form?.focused?.typed == "hi")
    #expect(driver.form?.isSaving == false)
    let objections = Objections([Objection(.note, "too short"), Objection(.state, "no state")])
    driver.happen(.notRecorded(.objections(objections)))
    #expect(
      driver.form?.problems == [
        UpdateForm.Problem(field: .note, words: "too short"),
        UpdateForm.Problem(field: nil, words: "no state"),
      ])
    #expect(driver.message == "Not saved: 2 things to put right first")
  }

  @Test("Not saved stays to be read when there is news of the register, which stands beside it")
  func notSavedBesideNews() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    let notSaved = Message("Not saved: the disk is full", isError: true)
    driver.happen(.notRecorded(.failed("the disk is full")))
    driver.happen(.registerChanged(PlanFixtures.open(register: .unusable("it is gone"))))
    #expect(driver.state.message == notSaved)
    let both = "The register can be used again. Not saved: the disk is full"
    for _ in 1...2 {
      driver.happen(.registerChanged(open([])))
      #expect(driver.state.message == Message(both, isError: true))
      driver.happen(.registerChanged(PlanFixtures.open(register: .unusable("it is gone"))))
      #expect(driver.state.message == notSaved)
    }
    driver.happen(.registerChanged(open([])))
    driver.press("<left>")
    #expect(driver.state.message == nil)
  }

  @Test("That the register can't be used is told once what was not saved has been read")
  func unusableWaits() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.failed("the disk is full")))
    driver.happen(.registerChanged(PlanFixtures.open(register: .unusable("it is gone"))))
    driver.press("<left>")
    #expect(driver.message == "The register can't be used: it is gone")
    driver.happen(.registerChanged(open([])))
    #expect(driver.message == "The register can be used again")
  }

  @Test("In doubt: the form stays with what was typed, and so does a question, for Enter to look")
  func inDoubt() {
    let message = Message(
      "Can't tell whether it was saved: the disk failed", .keys("Enter looks for it first"),
      isError: true)
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.inDoubt("the disk failed", open([]))))
    #expect(driver.state.message == message)
    #expect(driver.form?.focused?.typed == "hi")
    #expect(driver.form?.isSaving == false)
    driver.press("<enter>")
    #expect(driver.effects.count == 1)
    #expect(driver.form?.isSaving == true)
  }

  @Test("What was in doubt and is found is told, and the form stays with what is to be saved now")
  func foundSaved() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    let found = FoundSaved([row], isTakenBack: false)
    driver.happen(.notRecorded(.foundSaved(found, open([row]))))
    #expect(driver.message?.hasSuffix(", which was in doubt; Enter saves this too") == true)
    #expect(driver.form?.focused?.typed == "hi")
    #expect(driver.form?.seen == 1)
  }

  @Test("What was in doubt, is found and was taken back since is told so")
  func foundTakenBack() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    let found = FoundSaved([row], isTakenBack: true)
    driver.happen(.notRecorded(.foundSaved(found, open([row]))))
    let told = ", which was in doubt, and was taken back since"
    #expect(driver.message?.hasSuffix(told + "; Enter saves this too") == true)
    #expect(driver.state.words(at: .saved(found)).first?.hasSuffix(told) == true)
  }

  @Test("What was in doubt and is not there when something else is recorded is told with that")
  func lostInDoubt() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.inDoubt("the disk failed", open([]))))
    driver.press("<esc> j u o h o <enter>")
    driver.happen(.recorded(open([row]), [row]))
    #expect(driver.message?.hasSuffix("; what was in doubt before is not saved") == true)
    #expect(driver.state.message?.isError == true)
    driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.inDoubt("the disk failed", open([]))))
    driver.press("x <enter>")
    driver.happen(.recorded(open([row]), [row]))
    #expect(driver.message?.contains("in doubt") == false)
  }

  @Test("Overtaken: the form says by what, and the next Enter records on top of it")
  func overtaken() {
    var driver = DashboardDriver(pressing: "2 u s h i <enter>")
    driver.happen(.notRecorded(.overtaken([row.number], open([row]))))
    #expect(
      driver.form?.meanwhile == [
        "20 Nov 14:02 head-of-workforce: in progress → complete, awaiting sign-off,"
          + " “all teams”"
      ])
    #expect(driver.message == "Changed meanwhile: Enter records yours on top, Esc keeps your draft")
    #expect(driver.form?.focused?.typed == "hi")
    driver.press("<enter>")
    var request = UpdateRequest()
    request.state = .suspended
    request.note = "hi"
    #expect(driver.effects == [.record(request, of: ["A1"], seen: 1)])
  }

  @Test("A change made elsewhere keeps the place, the filter, the scroll and what is being typed")
  func elsewhere() {
    var driver = DashboardDriver(pressing: "4 j v j u o h i")
    let before = driver.state
    driver.happen(.registerChanged(open([PlanFixtures.recorded("A9")])))
    #expect(driver.state.plan.seen == 1)
    #expect(driver.state.list(before.focus) == before.list(before.focus))
    #expect(driver.state.trail == before.trail)
    #expect(driver.state.shown == before.shown)
    #expect(driver.state.overlay == before.overlay)
    #expect(driver.state.range == before.range)
    #expect(driver.effects == [])
  }

  @Test("A change made elsewhere of the same part of the same action is told in the form at once")
  func sameElsewhere() {
    var driver = DashboardDriver(pressing: "2 u s")
    driver.happen(.registerChanged(open([row])))
    #expect(driver.form?.meanwhile.count == 1)
    #expect(driver.form?.seen == 0)
  }

  @Test("While it is saved, keys wait; Esc leaves with a draft")
  func saving() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter> x <enter>")
    #expect(driver.effects.count == 1)
    #expect(driver.message == "Saving…")
    driver.press("<esc>")
    #expect(driver.message == "Draft kept; u brings it back")
    driver.press("u <enter>")
    #expect(driver.form?.focused?.typed == "hi")
    #expect(driver.form?.isSaving == false)
  }
}

private let mixed: [([ActionChange], String)] = [
  (
    ["2026-09-11", "2026-10-05"].map {
      .due(from: day($0), to: day("2026-12-22"), approval: nil)
    },
    "new date 22 Dec 2026 proposed, awaiting the board"
  ),
  (
    ["2026-12-22", "2026-12-24"].map {
      .approval(to: day($0), Approval(by: "Improvement board", on: day("2026-11-20")))
    },
    "new date approved by Improvement board on 20 Nov 2026"
  ),
  (
    [.inProgress, .notStarted].map { .lifecycle(from: $0, to: .suspended) }, "now suspended"
  ),
  (
    ["Head of Audit", nil].map { .text(.lead, from: $0, to: "Head of Practice") },
    "lead Head of Practice"
  ),
  ([Impact.notYet, nil].map { .impact(from: $0, to: .achieved) }, "impact achieved"),
  (
    [nil, "on-time"].map { .rating(from: $0, to: "up-to-a-month-late") },
    "rated A up to a month late"
  ),
]

@Suite("Choosing a range")
struct RangeTests {
  @Test("It holds the actions from where it began to where one is, either way", arguments: ranges)
  func chosen(keys: String, actions: [Ref]) {
    #expect(DashboardDriver(pressing: keys).state.chosenActions == actions)
  }

  @Test("It outlasts paging, and ends with Esc, with v, and when its list is left")
  func ending() {
    var driver = DashboardDriver(pressing: "4 v <pgdn>")
    #expect(driver.state.chosenActions.count == 10)
    for key in ["<esc>", "v", "<enter>", "5"] {
      driver.press("4 g v j " + key)
      #expect(driver.state.range == nil, "\(key)")
    }
    #expect(driver.whereOneIs == "recommendations: R1")
  }

  @Test("Esc ends it and goes nowhere")
  func escape() {
    let driver = DashboardDriver(pressing: "4 j v j <esc>")
    #expect(driver.whereOneIs == "actions: A3")
  }

  @Test("One form is for all of it, and its request is one")
  func update() {
    var driver = DashboardDriver(pressing: "4 j v j u o")
    driver.type("Reviewed at the board")
    driver.press("<enter>")
    var request = UpdateRequest()
    request.note = "Reviewed at the board"
    #expect(driver.effects == [.record(request, of: ["A1", "A3"], seen: 0)])
  }

  @Test("What is wrong names its action")
  func objection() {
    var driver = DashboardDriver(pressing: "4 j v j u l ctrl-u")
    driver.type("Head of Quality")
    driver.press("<enter>")
    #expect(driver.form?.problems.map(\.words) == ["A3: nothing would change"])
  }
}

private let ranges: [(String, [Ref])] = [
  ("4 j j", ["A3"]),
  ("4 j j v", ["A3"]),
  ("4 j v j j", ["A1", "A3", "A2"]),
  ("4 j j j v k k", ["A1", "A3", "A2"]),
  ("1 v j", []),
  (": R 1 <enter> v G", ["A1", "A2", "A5"]),
]

@Suite("Taking back and resolving")
struct TakingBackTests {
  private let mine = PlanFixtures.recorded(
    "A1", .lifecycle(from: .inProgress, to: .awaitingSignOff), by: PlanFixtures.officer,
    why: "all teams")

  private func driver(_ rows: [RecordedChange]) -> DashboardDriver {
    DashboardDriver(PlanFixtures.open(with: Ledger(rows, over: PlanFixtures.plan)))
  }

  @Test("U says what it takes back; Enter does it, any other key leaves it")
  func undo() {
    var driver = driver([mine])
    driver.press("U")
    #expect(
      driver.question?.sentences == [
        "A1, 20 Nov 14:02 head-of-quality: in progress → complete, awaiting sign-off, “all teams”"
      ])
    driver.press("x")
    #expect(driver.message == "Nothing was changed")
    #expect(driver.state.overlay == nil)
    driver.press("U <esc>")
    #expect(driver.state.overlay == nil)
    #expect(driver.effects == [])
    driver.press("U <enter>")
    #expect(driver.effects == [.undo(intent: 1)])
    let undo = PlanFixtures.recorded("A1", .undo(of: 1), number: 2, by: PlanFixtures.officer)
    let ledger = Ledger([mine, undo], over: PlanFixtures.plan)
    driver.happen(.recorded(PlanFixtures.open(with: ledger), [undo]))
    #expect(driver.state.overlay == nil)
    #expect(
      driver.message
        == "Taken back A1: in progress → complete, awaiting sign-off, “all teams”")
  }

  @Test("In doubt, to leave the question changes nothing and doesn't say that nothing was changed")
  func leftInDoubt() {
    var driver = driver([mine])
    driver.press("U <enter>")
    driver.happen(.notRecorded(.inDoubt("the disk failed", driver.state.plan)))
    driver.press("<esc>")
    #expect(
      driver.message == "Can't tell whether it was saved; the next change looks for it first")
    driver.press("j q")
    #expect(
      driver.message == "Can't tell whether the last change was saved; the same again quits")
  }

  @Test("What was in doubt and is found where a question was answered says what Enter does now")
  func foundAtQuestion() {
    var driver = driver([mine])
    driver.press("U <enter>")
    driver.happen(
      .notRecorded(.foundSaved(FoundSaved([mine], isTakenBack: false), driver.state.plan)))
    #expect(driver.message?.hasSuffix(", which was in doubt; Enter now takes it back") == true)
  }

  @Test("A question about what was taken out meanwhile closes, and its words go with it")
  func takenOutMeanwhile() {
    var driver = driver([mine])
    driver.press("U")
    driver.happen(
      .registerChanged(PlanFixtures.open(with: Ledger([mine], over: PlanFixtures.plan))))
    #expect(driver.question != nil)
    driver.happen(.registerChanged(PlanFixtures.open(with: Ledger([], over: PlanFixtures.plan))))
    #expect(driver.question == nil)
    #expect(driver.message == "Nothing was changed: what was asked about is no more as it was")
  }

  @Test("What can't be taken back is refused in words")
  func nothing() {
    var driver = DashboardDriver(pressing: "U")
    #expect(driver.state.overlay == nil)
    #expect(driver.message == "You have recorded nothing that could be taken back")
    driver = self.driver([PlanFixtures.recorded("A1")])
    driver.press("U")
    #expect(driver.state.overlay == nil)
    #expect(driver.message?.isEmpty == false)
  }

  @Test("What fails to be taken back closes the question and says why")
  func failed() {
    var driver = driver([mine])
    driver.press("U <enter>")
    driver.happen(.notRecorded(.failed("the disk is full")))
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message == Message("Not saved: the disk is full", isError: true))
  }
}

extension DashboardDriver {
  fileprivate var question: Question? {
    guard case .confirm(let question)? = state.overlay else { return nil }
    return question
  }
}
