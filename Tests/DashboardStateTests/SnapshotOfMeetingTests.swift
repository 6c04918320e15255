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
    var shelf = Shelf(councils: ["fernshire"], days: [day("2026-10-31"), november])
    shelf.newer = Shelf.Newer(day: november, .readable(mark: " #ab"))
    return shelf
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
    rewritten.changed = .rewritten(mark: " #cd")
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
    rewritten.changed = .rewritten(mark: " #cd")
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

  private let october = PlanFixtures.asAt

  /// With the open snapshot alone.
  private func only(_ changed: Shelf.FileChange?) -> Shelf {
    var shelf = Shelf(councils: ["fernshire"], days: [october])
    shelf.changed = changed
    return shelf
  }

  private let damaged = Shelf.Fault(notice: "It can't be used", refusal: "the newest can't be used")

  @Test func `stands at the foot of each slide, whatever is pressed, until it is opened`() {
    var driver = DashboardDriver.presenting()
    #expect(driver.foot == nil)
    driver.happen(.shelfChanged(shelf, arrived: november))
    driver.press("n n b x")
    #expect(driver.message == nil)
    #expect(driver.foot?.hasSuffix("; a snapshot of 30 Nov 2026 has arrived") == true)
    #expect(driver.state.presenting.map { driver.state.feet(of: $0) }?.last == "newer snapshot")
    driver.happen(.opened(newer, Shelf(councils: ["fernshire"], days: [october, november])))
    #expect(driver.foot == nil)
  }

  @Test func `stands on the first line of the dashboard, in every width`() {
    var driver = DashboardDriver(pressing: "j")
    driver.happen(.shelfChanged(only(.rewritten(mark: " #1")), arrived: nil))
    driver.press("j 4 G")
    let choices = driver.state.choicesOfFacts.map { $0.map(\.text) }
    #expect(choices.first?.contains("the open file was written anew") == true)
    #expect(choices.dropFirst(2).allSatisfy { $0.contains("file written anew") })
    driver.happen(.shelfChanged(only(nil), arrived: nil))
    #expect(driver.state.choicesOfFacts.last == [])
  }

  @Test func `is told each time that the open one is written anew, to who follows too`() {
    var driver = DashboardDriver.following()
    driver.happen(.shelfChanged(only(nil), arrived: nil))
    driver.happen(.shelfChanged(only(.rewritten(mark: " #1")), arrived: nil))
    #expect(driver.message?.contains("is open, was written anew; ") == true)
    driver.happen(.led(.led("title", "standing", "overdue")))
    #expect(driver.message == nil)
    #expect(driver.foot?.hasSuffix("; the open file was written anew") == true)
    driver.happen(.shelfChanged(only(.rewritten(mark: " #2")), arrived: nil))
    #expect(driver.message?.contains("is open, was again written anew") == true)
  }

  @Test func `that the open one was damaged is said by the keys that record`() {
    var driver = DashboardDriver(pressing: "2")
    driver.happen(.shelfChanged(only(.unusable(damaged)), arrived: nil))
    #expect(driver.message == "It can't be used")
    driver.press("u")
    #expect(driver.message == "Nothing can be recorded: the newest can't be used")
    #expect(driver.state.overlay == nil)
    driver.happen(.shelfChanged(only(nil), arrived: nil))
    driver.press("u")
    #expect(driver.state.overlay != nil)
  }

  @Test func `of a newer one that can't be used the keys say it; a sound one is recorded over`() {
    var driver = DashboardDriver(pressing: "2")
    var shelf = self.shelf
    shelf.newer = Shelf.Newer(day: november, .unusable(damaged))
    driver.happen(.shelfChanged(shelf, arrived: november))
    #expect(driver.message == "A snapshot of 30 Nov 2026 has arrived. It can't be used")
    driver.press("u")
    #expect(driver.message == "Nothing can be recorded: the newest can't be used")
    shelf.newer = Shelf.Newer(day: november, .readable(mark: " #ab"))
    // The open one may be damaged by then: it is not what is recorded over.
    shelf.changed = .unusable(damaged)
    driver.happen(.shelfChanged(shelf, arrived: nil))
    #expect(driver.message?.contains("is newer, can be used now; :2026-11-30 opens it") == true)
    driver.press("u")
    #expect(driver.state.overlay != nil)
  }

  @Test func `a newer file that is not opened is said by the keys that record`() {
    var driver = DashboardDriver(pressing: "2")
    var shelf = Shelf(councils: ["fernshire"], days: [october], unopened: [damaged])
    driver.happen(.shelfChanged(shelf, arrived: nil))
    driver.press("u")
    #expect(driver.message == "Nothing can be recorded: the newest can't be used")
    let words = driver.state.choicesOfFacts.first?.map(\.text) ?? []
    #expect(words.contains("1 newer file can't be opened"))
    shelf.unopened = []
    driver.happen(.shelfChanged(shelf, arrived: nil))
    driver.press("u")
    #expect(driver.state.overlay != nil)
  }

  @Test func `what may be past the presenter's is said until they record something`() {
    var ahead = only(nil)
    ahead.isPastPresenters = true
    var driver = DashboardDriver()
    driver.happen(.follow(.slides))
    driver.happen(.joined(.led("title"), PlanFixtures.open, ahead))
    #expect(driver.foot?.contains("the presenter may show what it was before") == true)
    driver.happen(.led(.led("title", "standing")))
    #expect(driver.foot?.contains("the presenter may show what it was before") == true)
  }
}
