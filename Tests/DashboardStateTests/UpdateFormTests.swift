import ImprovementPlan
import Listings
import TestSupport
import Testing

@testable import DashboardState

@Suite("Updating an action with a few keys")
struct UpdateFormTests {
  @Test("What can be chosen: the states that may follow, then the rest", arguments: offered)
  func choices(before: String, keys: String) throws {
    let driver = DashboardDriver(pressing: before + " u")
    let form = try #require(driver.form)
    #expect(String(driver.state.choices(of: form).map(\.key)) == keys)
  }

  @Test("A few keys say what is to be recorded", arguments: requests)
  func records(keys: String, typed: String, expected: @Sendable (inout UpdateRequest) -> Void) {
    var driver = DashboardDriver(pressing: "2 " + keys)
    driver.type(typed)
    driver.press("<enter>")
    var request = UpdateRequest()
    expected(&request)
    #expect(driver.effects == [.record(request, of: ["A1"], seen: 0)])
    #expect(driver.form?.isSaving == true)
    #expect(driver.message == "Saving…")
  }

  @Test("Arrows and Enter choose as letters do, and Shift-Tab goes back to the choices")
  func arrows() {
    var driver = DashboardDriver(pressing: "2 u <down> <enter>")
    #expect(driver.form?.subject == .state(.complete))
    driver.press("<backtab>")
    #expect(driver.form?.subject == nil)
    driver.press("<up> <enter>")
    #expect(driver.form?.subject == .state(.awaitingSignOff))
    driver.press("<backtab> z")
    #expect(driver.message == "z chooses nothing here; the letters before the lines do")
    #expect(driver.form?.subject == nil)
  }

  @Test("A state that was chosen, with no word to it, is kept as a draft until it is unchosen")
  func stateAlone() {
    var driver = DashboardDriver(pressing: "2 u a <esc>")
    #expect(driver.message == "Draft kept; u brings it back")
    driver.press("u")
    #expect(driver.message == "Your draft is back: Enter goes on with it")
    driver.press("<esc>")
    #expect(driver.message == "Draft kept; u brings it back")
    driver.press("u <enter> <enter>")
    var request = UpdateRequest()
    request.state = .awaitingSignOff
    #expect(driver.effects == [.record(request, of: ["A1"], seen: 0)])
    driver = DashboardDriver(pressing: "2 u a <esc> u <enter> <backtab> <esc>")
    #expect(driver.state.drafts.isEmpty)
  }

  @Test(
    "Nothing is kept of a form in which nothing was chosen or typed", arguments: ["o", "d", "m"])
  func nothingToKeep(letter: String) {
    let driver = DashboardDriver(pressing: "2 u \(letter) <esc>")
    #expect(driver.message == nil)
    #expect(driver.state.drafts.isEmpty)
  }

  @Test("Where a meeting is asked for, those that the board held are offered, the newest first")
  func meetings() throws {
    let driver = DashboardDriver(pressing: "2 u d")
    let field = try #require(driver.form?.fields.first { $0.id == .meeting })
    #expect(field.offered == "B1 (9 Jun 2026)")
  }

  @Test("What was typed for one choice is there for another that has the same field")
  func carried() {
    var driver = DashboardDriver(pressing: "2 u o")
    driver.type("Audited")
    driver.press("<backtab> m <tab>")
    #expect(driver.form?.focused?.typed == "Audited")
  }

  @Test("Complete with no evidence asks; Enter again says yes, another key takes that back")
  func asked() {
    var driver = DashboardDriver(pressing: "2 u c <enter>")
    #expect(driver.effects == [])
    #expect(driver.message == "Enter again saves it all the same")
    #expect(driver.form?.problems.map(\.isQuestion) == [true])
    driver.press("<backtab> x <enter>")
    #expect(driver.effects == [])
    driver.press("<enter>")
    var request = UpdateRequest()
    request.state = .complete
    request.note = "x"
    request.mayLackEvidence = true
    #expect(driver.effects == [.record(request, of: ["A1"], seen: 0)])
  }

  @Test("What is wrong is said at its field, which gets the cursor", arguments: wrong)
  func objections(keys: String, field: FormField.ID, words: String) {
    let driver = DashboardDriver(pressing: "2 u " + keys + " <enter>")
    #expect(driver.effects == [])
    #expect(driver.form?.problems.first == UpdateForm.Problem(field: field, words: words))
    #expect(driver.form?.focused?.id == field)
    #expect(driver.state.message?.isError == true)
  }

  @Test("What is about no field is said all the same")
  func objectionToAll() {
    let driver = DashboardDriver(pressing: "2 u l <enter>")
    #expect(driver.effects == [])
    #expect(
      driver.form?.problems == [UpdateForm.Problem(field: nil, words: "nothing would change")])
  }

  @Test("Esc keeps what was typed; u brings it back, with what it was decided by")
  func draft() {
    var driver = DashboardDriver(pressing: "2 u o h i <esc>")
    #expect(driver.state.overlay == nil)
    #expect(driver.message == "Draft kept; u brings it back")
    driver.press("j u <esc>")
    #expect(driver.message == nil)
    let ledger = Ledger([PlanFixtures.recorded("A3")], over: PlanFixtures.plan)
    driver.happen(.registerChanged(PlanFixtures.open(with: ledger)))
    driver.press("k u")
    #expect(driver.message == "Your draft is back: Enter goes on with it")
    #expect(driver.form?.subject == nil)
    driver.press("<enter>")
    #expect(driver.form?.focused?.typed == "hi")
    #expect(driver.form?.seen == 0)
    driver.press("ctrl-u <esc> u")
    #expect(driver.form?.subject == nil)
  }

  @Test("A text can be edited elsewhere, and comes back on one line")
  func editor() {
    var driver = DashboardDriver(pressing: "2 u o h i ctrl-x")
    #expect(driver.effects == [.edit("hi")])
    driver.happen(.edited("hi\nthere\n"))
    #expect(driver.form?.focused?.typed == "hi there")
    driver.happen(.couldNotEdit("no editor is set"))
    #expect(driver.state.message == Message("no editor is set", isError: true))
    driver.press("<esc> 2 j u d ctrl-x")
    #expect(driver.effects == [])
    #expect(driver.message == "Only a line of text can be edited elsewhere")
  }

  @Test("It takes 2,000 characters and no more, typed or edited elsewhere")
  func length() {
    var driver = DashboardDriver(pressing: "2 u o")
    driver.paste(String(repeating: "日", count: 2_100))
    #expect(driver.form?.focused?.typed?.count == 2_000)
    driver.happen(.edited(String(repeating: "b", count: 2_100)))
    #expect(driver.form?.focused?.typed?.count == 2_000)
  }

  @Test("An approval is filled with the newest board meeting held since the date was proposed")
  func approval() {
    var plan = PlanFixtures.plan
    for index in plan.meetings.indices where plan.meetings[index].ref == "B1" {
      plan.meetings[index].date = day("2026-11-04")
    }
    var driver = DashboardDriver(PlanFixtures.open(with: Ledger([], over: plan)))
    driver.press("2 j A")
    #expect(driver.form?.actions == ["A2"])
    #expect(driver.form?.fields.map(\.typed) == ["Improvement board", "B1", "2026-11-04"])
    driver.press("<enter>")
    var request = UpdateRequest()
    request.approval = Approval(by: "Improvement board", on: day("2026-11-04"), meeting: "B1")
    #expect(driver.effects == [.record(request, of: ["A2"], seen: 0)])
  }

  @Test("Where the board has not met since, an approval is not made up by two keys")
  func approvalWithoutMeeting() {
    var driver = DashboardDriver(pressing: "2 j A")
    #expect(driver.form?.fields.map(\.typed) == [nil, nil, nil])
    driver.press("<enter>")
    #expect(driver.effects == [])
    #expect(driver.form?.problems.map(\.words) == ["say who approved it"])
  }

  @Test("What was typed for one subject is kept when another is saved")
  func setAside() {
    var driver = DashboardDriver(pressing: "2 u v h e a r d <backtab> o h i <enter>")
    #expect(driver.effects.count == 1)
    let row = PlanFixtures.recorded("A1")
    driver.happen(
      .recorded(PlanFixtures.open(with: Ledger([row], over: PlanFixtures.plan)), [row]))
    driver.press("2 g u")
    #expect(driver.message == "Your draft is back")
    driver.press("v")
    #expect(driver.form?.fields.first?.typed == "heard")
  }

  @Test("On the page of an action it is about that action, or about the one a line leads to")
  func page() {
    #expect(DashboardDriver(pressing: "2 <enter> u").form?.actions == ["A1"])
    #expect(DashboardDriver(pressing: ": R 1 <enter> G u").form?.actions == ["A5"])
  }

  @Test("Where nothing may be recorded, the keys say why or are not there", arguments: closed)
  func refused(register: RegisterAccess, words: String) {
    var driver = DashboardDriver(PlanFixtures.open(register: register))
    driver.press("2 u")
    #expect(driver.state.overlay == nil)
    #expect(driver.message == words)
    let isListed = HelpLine.all(for: driver.state).contains { line in
      if case .command(.update, _, _, _) = line { true } else { false }
    }
    #expect(isListed == (register != .withoutKeys))
  }
}

private let offered = [
  ("2", "acsxnormvdlgw"), ("4", "in" + "ormvdlgw"), ("4 G", "acsxnormvdlgw"),
  ("4 j v j", "csx" + "ormvdlgw"),
]

private let requests: [(String, String, @Sendable (inout UpdateRequest) -> Void)] = [
  (
    "u a", " all teams ",
    {
      $0.state = .awaitingSignOff
      $0.note = "all teams"
    }
  ),
  ("u o", "audit done", { $0.note = "audit done" }),
  ("u m e", "", { $0.impact = .emerging }),
  ("u m <right> <right>", "", { $0.impact = .unlikely }),
  ("u l ctrl-u", "Head of Quality", { $0[.lead] = "Head of Quality" }),
  ("u g ctrl-u", "more cover", { $0[.recovery] = "more cover" }),
  ("u w ctrl-u", "sickness", { $0[.reason] = "sickness" }),
  (
    "u d + 1 4 <tab>", "adverts",
    {
      $0.due = day("2026-12-06")
      $0[.reason] = "adverts"
    }
  ),
  (
    "u v h e a r d <tab> v <tab>", "1 nov",
    {
      $0.evidence = Evidence(kind: .voiceOfTheChild, text: "heard", date: day("2026-11-01"))
    }
  ),
  (
    "u r A <tab> ctrl-u", "nearly there",
    {
      $0.rating = .to("up-to-a-month-late")
      $0[.reason] = "nearly there"
    }
  ),
]

private let wrong: [(String, FormField.ID, String)] = [
  ("o", .note, "say what happened, or why"),
  ("s", .note, "say what happened, or why"),
  ("m", .impact, "choose one: n not yet, u unlikely to be achieved, e emerging, a achieved"),
  ("d s o o n <tab> x", .due, "write a date such as 30 Nov, 30/11/2026, 2026-11-30 or +14"),
  ("d <tab> x", .due, "give the new date"),
  (
    "d + 9 <tab> x <tab> <tab> B 1", .approvedBy,
    "say who approved it, or leave its meeting and day empty"
  ),
  (
    "d + 9 <tab> x <tab> b o a r d <tab> B 7", .meeting,
    "B7 is no meeting of this plan; the board met at B1 (9 Jun 2026)"
  ),
  (
    "c <tab> x", .evidenceKind,
    "choose one: a audit, m metric, v voice of the child, d document"
  ),
  ("c <tab> <tab> a", .evidenceText, "say what it shows"),
]

private let closed: [(RegisterAccess, String)] = [
  (.readOnly("the file belongs to root"), "Nothing can be recorded: the file belongs to root"),
  (.unusable("it is damaged"), "The register can't be used: it is damaged"),
  (.olderSnapshot, "This is the snapshot of 31 Oct 2026; changes are recorded on the newest"),
  (.withoutKeys, "The board was opened to be read only"),
]

extension DashboardDriver {
  /// The small plan, after some keys.
  init(pressing keys: String) {
    self.init()
    press(keys)
  }

  /// The update form that is open.
  var form: UpdateForm? {
    guard case .update(let form)? = state.overlay else { return nil }
    return form
  }
}
