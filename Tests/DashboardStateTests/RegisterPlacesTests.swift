import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("To what was recorded")
struct RegisterPlacesTests {
  @Test(
    "H goes to the history of the action in hand, else to the whole plan's",
    arguments: [
      ("H", "history: recorded 57"), ("2 H", "history of A1: recorded 56"),
      ("4 G H", "actions › history of A9: recorded 55"),
      (": A 9 <enter> H", "A9 › history of A9: recorded 55"),
      ("0 H", "history: recorded 57"), ("H H", "history › history of A2: recorded 57"),
      ("H H H", "history: recorded 57"), ("2 H <enter>", "history of A1 › A1: Action 0"),
      ("X", "conflicts: nothing"), (": h i s t o r y <enter>", "history: recorded 57"),
      (": c o n f l i c t s <enter>", "conflicts: nothing"),
    ])
  func places(keys: String, place: String) {
    var driver = DashboardDriver(PlanFixtures.recorded)
    driver.press(keys)
    #expect(driver.whereOneIs == place)
  }

  @Test("Where nothing is recorded of an action, its history says that of the action alone")
  func nothing() {
    var driver = DashboardDriver(PlanFixtures.recorded)
    driver.press(": A 4 <enter> H")
    #expect(driver.state.emptyWords(of: driver.state.focus) == "Nothing is recorded of A4 yet")
    #expect(driver.state.emptyWords(of: .place(.view(.history))) == "Nothing is recorded yet")
  }

  @Test("What contradicts the snapshot is said when the plan opens")
  func firstNotice() {
    let driver = DashboardDriver(PlanFixtures.contradicted, today: PlanFixtures.laterToday)
    #expect(
      driver.message == "2 recorded changes contradict the snapshot of 30 Nov 2026; X lists them")
    #expect(DashboardDriver(PlanFixtures.recorded).message == nil)
  }

  @Test(
    "So is a register that can't be read or written",
    arguments: [
      (.unusable("row 7 was altered"), "The register can't be used: row 7 was altered"),
      (.readOnly("the file may not be written"), "Read-only: the file may not be written"),
      (.withoutKeys, nil),
    ] as [(RegisterAccess, String?)])
  func access(register: RegisterAccess, message: String?) {
    let plan = PlanFixtures.recorded(PlanFixtures.plan, id: "x", register: register)
    #expect(DashboardDriver(plan).message == message)
  }
}
