import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

/// The fixture's next board is on 25 November; it is 22 November.
@Suite("The day that an approval bears")
struct DayOfApprovalTests {
  @Test("is asked for where the deck names another day than today")
  func asks() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.press("A <enter>")
    #expect(driver.effects == [])
    #expect(
      driver.form?.problems.first?.words
        == "choose one: t today, Sun 22 Nov 2026")
    driver.press("t <enter>")
    #expect(driver.approval?.on == day("2026-11-22"))
  }

  @Test("is no day to come: that of a board to come isn't offered")
  func toCome() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.press("A <enter> m <enter>")
    #expect(driver.effects == [])
    #expect(driver.form?.problems.first?.words == "choose one: t today, Sun 22 Nov 2026")
  }

  @Test(
    "is chosen by no letter of who types the approver at once: the form starts there, as elsewhere")
  func startsAtApprover() {
    var driver = DashboardDriver.presenting(at: "redate A2")
    driver.press("A")
    #expect(driver.form?.focused?.id == .approvedBy)
    driver.type(" committee")
    driver.press("<enter>")
    #expect(driver.form?.problems.first?.words == "choose one: t today, Sun 22 Nov 2026")
    driver = DashboardDriver(pressing: "2 j A")
    #expect(driver.form?.focused?.id == .approvedBy)
  }

  @Test("is today, unasked, where the deck is of today or the plan names no board to come")
  func today() {
    var driver = DashboardDriver.presenting(at: "redate A2", boardOn: "2026-11-22")
    driver.press("A <enter>")
    #expect(driver.approval?.on == day("2026-11-22"))
    driver = DashboardDriver.presenting(at: "redate A2", boardOn: nil)
    driver.press("A <enter>")
    #expect(driver.approval?.on == day("2026-11-22"))
  }

  @Test("is asked for where the meeting goes on over midnight")
  func overMidnight() {
    var driver = DashboardDriver.presenting(at: "redate A2", boardOn: "2026-11-22")
    driver.press("A")
    driver.happen(.dayCame(day("2026-11-23")))
    driver.press("<enter>")
    #expect(driver.effects == [])
    driver.press("m <enter>")
    #expect(driver.approval?.on == day("2026-11-22"))
  }
}

extension DashboardDriver {
  fileprivate static func presenting(at slide: String, boardOn date: String?) -> DashboardDriver {
    var open = PlanFixtures.plan
    open.meetings.removeAll { $0.ref != "B1" }
    if let date {
      var board = Meeting(ref: "B2", title: "November board", body: .improvementBoard)
      board.date = day(date)
      open.meetings.append(board)
    }
    return .presenting(
      at: slide, OpenPlan(council: "fernshire", snapshot: open, id: "fernshire #1"))
  }

  fileprivate var approval: Approval? {
    for case .record(let request, _, _) in effects { return request.approval }
    return nil
  }
}
