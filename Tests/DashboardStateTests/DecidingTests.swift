import DashboardState
import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `A decision on a slide` {
  @Test("It is recorded in the same forms, of the slide's action", arguments: ["u", "A"])
  func opens(key: String) {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.press(key)
    guard case .update(let form)? = driver.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.actions == ["A2"])
    #expect((form.subject == .approval) == (key == "A"))
    driver.press("<esc>")
    #expect(driver.slide == "redate A2")
  }

  @Test func `changes what the slide says; it stays, though its reason has gone`() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    #expect(driver.said.first == "New date asked for")
    driver.press("A <enter>")
    driver.happen(.recorded(approved, approved.ledger?.changes ?? []))
    #expect(driver.state.overlay == nil)
    #expect(driver.message?.hasPrefix("Saved A2: ") == true)
    #expect(driver.slide == "redate A2")
    #expect(driver.said.first == "New date approved")
    #expect(driver.turned.allSatisfy { $0 == "redate A2" })
  }

  @Test func `takes the slide out once it is left, so that who joins late has the same ones`() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.happen(.registerChanged(approved))
    driver.press("n")
    var late = DashboardDriver.presenting(at: "decisions")
    late.happen(.registerChanged(approved))
    #expect(driver.state.presenting?.deck.slides == late.state.presenting?.deck.slides)
    driver.press("p")
    #expect(driver.slide != "redate A2")
  }

  @Test("The next key goes to what came after a slide whose reason has gone")
  func keepsItsPlace() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    let before = driver.state.presenting?.deck.slides.map(\.name)
    driver.happen(.registerChanged(approved))
    #expect(driver.state.presenting?.deck.slides.map(\.name) == before)
    driver.press("n")
    #expect(driver.slide == "decisions")
  }

  @Test("What was worst stays first when it is dealt with, and the next key goes to the second")
  func keepsItsRank() {
    func open(_ change: (inout Snapshot) -> Void) -> OpenPlan {
      var plan = PlanFixtures.plan
      for (ref, due) in [("A1", "2026-07-01"), ("A2", "2026-08-01"), ("A3", "2026-09-01")] {
        guard let index = plan.actions.firstIndex(where: { $0.ref.text == ref }) else { continue }
        plan.actions[index].due = day(due)
        plan.actions[index].lifecycle = .inProgress
      }
      change(&plan)
      return OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d")
    }
    var driver = DashboardDriver.presenting(at: "overdue A1", open { _ in })
    driver.happen(.registerChanged(open { $0.actions[0].lifecycle = .complete }))
    driver.press("n")
    #expect(driver.slide == "overdue A2")
  }

  @Test("At a meeting an approval is offered, its day to be chosen; elsewhere none is made up")
  func offered() {
    func offered(_ driver: DashboardDriver) -> [String?] {
      guard case .update(let form)? = driver.state.overlay else { return [] }
      return form.fields.map(\.typed)
    }
    var meeting = DashboardDriver.presenting(at: "redate A2")
    meeting.press("A")
    #expect(offered(meeting) == ["Improvement board", nil, nil])
    var desk = DashboardDriver()
    desk.press("4 / A 2 <enter> A")
    #expect(offered(desk) == [nil, nil, nil])
  }

  @Test("What others record changes the slides too", arguments: ["", "b", "i", "<enter>"])
  func others(keys: String) {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.press(keys)
    driver.happen(.registerChanged(approved))
    #expect(driver.state.presenting?.name.text == "redate A2")
    #expect(driver.said.first == "New date approved")
    #expect(driver.state.presenting?.isBlank == (keys == "b"))
  }

  @Test func `that takes a slide away shows what stands in its place, and tells those who follow`()
  {
    var plan = PlanFixtures.plan
    plan.themes.removeLast()
    var driver = DashboardDriver.presenting(at: "theme T2")
    driver.happen(
      .registerChanged(
        OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d")))
    #expect(driver.slide == "unthemed")
    #expect(driver.turned == ["unthemed"])
  }

  @Test func `isn't there for somebody who only reads`() {
    var driver = DashboardDriver.presenting(
      at: "redate A2", PlanFixtures.open(register: .withoutKeys))
    driver.press("A")
    #expect(driver.message == "The board was opened to be read only")
    driver.press("?")
    #expect(!driver.state.commands.contains { $0.section == .recording })
  }

  @Test func `is refused in words where the register can't be written`() {
    var driver = DashboardDriver.presenting(
      at: "redate A2", PlanFixtures.open(register: .readOnly("the file is somebody else's")))
    driver.press("A")
    #expect(driver.message == "Nothing can be recorded: the file is somebody else's")
  }
}

/// The small plan with the new date of A2 approved.
private let approved: OpenPlan = {
  let asked = PlanFixtures.plan.actions.first { $0.ref == "A2" }?.proposedRevision
  guard let asked else { fatalError("A2 asks for no new date") }
  let approval = Approval(by: "Improvement board", on: day("2026-11-20"))
  let row = PlanFixtures.recorded(
    "A2", .approval(to: asked.to, approval), by: PlanFixtures.officer)
  return PlanFixtures.open(with: Ledger([row], over: PlanFixtures.plan))
}()
