import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("A newer snapshot while a meeting goes on")
struct SnapshotOfMeetingTests {
  private let november = day("2026-11-30")
  private let asked =
    "Not saved: the snapshot of 30 Nov 2026 must open first; Enter opens it for all"

  private var shelf: Shelf {
    Shelf(councils: ["fernshire"], days: [day("2026-10-31"), november])
  }

  private var newer: OpenPlan {
    var plan = PlanFixtures.plan
    plan.asAt = november
    return OpenPlan(
      council: "fernshire", snapshot: plan, id: "fernshire 2026-11-30 #ab",
      ledger: Ledger([], over: plan), register: .writable)
  }

  private func meeting(pressing keys: String) -> DashboardDriver {
    var driver = DashboardDriver.presenting()
    driver.press("<enter>")
    driver.press(keys)
    driver.happen(.shelfChanged(shelf, arrived: november))
    return driver
  }

  @Test func `is told with what opens it, and opens only once that was asked and answered`() {
    var driver = meeting(pressing: "2 u o h i")
    #expect(
      driver.message
        == "A snapshot of 30 Nov 2026 has arrived; recording opens it here, and asks before")
    driver.press("<enter>")
    #expect(driver.message == asked)
    #expect(driver.effects == [])
    #expect(driver.state.plan.snapshot.asAt == day("2026-10-31"))
    driver.press("<enter>")
    #expect(driver.effects.count == 1)
    driver.happen(.notRecorded(.snapshotArrived(newer, shelf)))
    #expect(driver.state.plan.snapshot.asAt == november)
    #expect(
      driver.message
        == "Not saved: a snapshot of 30 Nov 2026 came and is open now; Enter saves it there")
    driver.press("<enter>")
    #expect(driver.effects.count == 1)
    #expect(driver.message == "Saving…")
  }

  @Test func `is asked about anew where something else was pressed, and never by a burst`() {
    var driver = meeting(pressing: "2 u o h i")
    driver.press("<enter> x <enter>")
    #expect(driver.message == asked)
    driver.press("<esc>")
    #expect(driver.state.overlay == nil)
    driver.press("u <enter> <enter>")
    #expect(driver.message == asked)
    driver.burst([.enter, .enter])
    #expect(driver.effects.count <= 1)
  }

  @Test func `is asked about where the open one was written anew, each time that it is`() {
    var driver = DashboardDriver.presenting()
    driver.press("<enter>")
    driver.press("2 u o h i")
    var rewritten = Shelf(councils: ["fernshire"], days: [day("2026-10-31")])
    driver.happen(.shelfChanged(rewritten, arrived: nil))
    rewritten.changed = .rewritten
    driver.happen(.shelfChanged(rewritten, arrived: nil))
    #expect(
      driver.message
        == "The snapshot of 31 Oct 2026, which is open, was written anew; recording opens it here, and asks before"
    )
    let asked = "Not saved: the snapshot of 31 Oct 2026 must open first; Enter opens it for all"
    driver.press("<enter>")
    #expect(driver.message == asked)
    #expect(driver.effects == [])
    rewritten.changed = nil
    driver.happen(.shelfChanged(rewritten, arrived: nil))
    rewritten.changed = .rewritten
    driver.happen(.shelfChanged(rewritten, arrived: nil))
    driver.press("<enter>")
    #expect(driver.message == asked)
    driver.press("<enter>")
    #expect(driver.message == "Saving…")
  }

  @Test func `outside a meeting nothing is asked: recording tells of it`() {
    var driver = DashboardDriver(pressing: "2 u o h i")
    driver.happen(.shelfChanged(shelf, arrived: november))
    #expect(driver.message == "A snapshot of 30 Nov 2026 has arrived; :2026-11-30 opens it")
    driver.press("<enter>")
    #expect(driver.message == "Saving…")
  }
}
