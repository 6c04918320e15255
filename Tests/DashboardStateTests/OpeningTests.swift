import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("When a snapshot was read")
struct OpeningTests {
  private let shelf = Shelf(
    councils: ["bury", "fernshire"],
    days: [day("2026-08-08"), day("2026-09-19"), day("2026-10-31")])

  @Test("Another snapshot of the council keeps the place, the selection, the filter and the order")
  func sameCouncil() {
    var driver = DashboardDriver()
    driver.press("4 s / m a n a g e r <enter> G <enter> G")
    #expect(driver.whereOneIs == "actions › A5: R1")
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.whereOneIs == "actions › A5: R1")
    #expect(driver.state.plan.id == "fernshire 2026-09-19 #5e6f7a8b")
    #expect(driver.effects == [])
    driver.press("<esc>")
    #expect(driver.whereOneIs == "actions: A5")
    #expect(driver.state.list(.place(.view(.actions))).order == .worstFirst)
    #expect(driver.state.list(.place(.view(.actions))).filterText == "manager")
  }

  @Test("The selection follows its item to where it stands in the other snapshot")
  func selectionFollows() {
    var driver = DashboardDriver()
    driver.press("4 G")
    #expect(driver.state.list(.place(.view(.actions))).index == 9)
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.selected == "A9")
    #expect(driver.state.list(.place(.view(.actions))).index == 8)
    driver.press("2")
    #expect(driver.listed == ["A1"])
  }

  @Test("An item that the other snapshot lacks leaves its place to the next one")
  func selectionGone() {
    var driver = DashboardDriver()
    driver.press("4 G k")
    #expect(driver.selected == "A8")
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.selected == "A9")
  }

  @Test("A page whose record is gone is left")
  func pageGone() {
    var driver = DashboardDriver()
    driver.press("4 G k <enter>")
    #expect(driver.whereOneIs == "actions › A8: Action 0")
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.whereOneIs == "actions: A9")
  }

  @Test("Lists that were not on the screen are worked out again too")
  func hiddenLists() {
    var driver = DashboardDriver()
    driver.press("2 G 4")
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    driver.press("2")
    #expect(driver.listed == ["A1"])
    #expect(driver.selected == "A1")
  }

  @Test("Another council starts at its overview, with nothing kept of the one before")
  func otherCouncil() {
    var driver = DashboardDriver.comparing
    driver.press("3 z / c <enter> <enter>")
    let bury = Shelf(councils: ["bury", "fernshire"], days: [day("2022-03-31")])
    driver.happen(.opened(PlanFixtures.otherOpen, bury))
    #expect(driver.effects == [])
    #expect(driver.whereOneIs == "themes: T1")
    #expect(driver.state.comparison == nil)
    #expect(driver.state.shelf == bury)
    #expect(driver.state.visibleLists.count == 3)
    driver.press("3")
    #expect(driver.state.list(.pane(.metrics)).filterText == "")
    driver.press("c")
    #expect(driver.effects == [])
    driver.press("<")
    #expect(driver.message == "No snapshot is older than this one")
  }

  @Test("What could not be opened is told as an error, and what is open stays open")
  func couldNotOpen() {
    var driver = DashboardDriver()
    driver.press("2 G")
    let before = driver.state
    driver.happen(.couldNotOpen("a.json: broken"))
    #expect(driver.state.message == Message("a.json: broken", isError: true))
    #expect(driver.effects == [])
    #expect(driver.whereOneIs == "overdue: A3")
    driver.press("k j")
    #expect(driver.state == before)
  }
}

@Suite("Counting by working days")
struct CalendarTests {
  @Test("The first deadline looked at asks for England's bank holidays, and says what they give")
  func calendar() {
    var driver = DashboardDriver()
    driver.press(": d 1 <enter>")
    #expect(driver.effects == [.readCalendar])
    #expect(driver.rule == "70 working days after 1 December 2025")
    let holidays = ["2025-12-25", "2025-12-26", "2026-01-01"].map(day)
    driver.happen(.readCalendar(WorkingCalendar(bankHolidays: Set(holidays), years: 2025...2026)))
    #expect(driver.effects == [])
    #expect(
      driver.rule == "70 working days after 1 December 2025 is 12 March 2026, not the date recorded"
    )
    driver.press("<esc> : d 2 <enter>")
    #expect(driver.effects == [])
  }
}

extension DashboardDriver {
  fileprivate var rule: String? {
    let item = state.desk.items(for: [Entry.field("Rule", 0)], in: state.focus).first
    return item?.cells[1].text
  }
}

@Suite("Comparing with an earlier snapshot")
struct ComparingTests {
  private let shelf = Shelf(
    councils: ["fernshire"], days: [day("2026-08-08"), day("2026-09-19"), day("2026-10-31")])

  @Test("The changes view asks for the snapshot before, and shows what changed since")
  func changes() {
    let driver = DashboardDriver.comparing
    #expect(driver.state.comparison == PlanFixtures.comparison)
    #expect(driver.whereOneIs == "changes: Between 0")
    #expect(
      driver.listed == [
        "Between 0", "On target 0", "In all 0", "# Newly overdue: 2", "change 0", "change 1",
        "# Re-dated: 1", "change 2", "# Rating changed: 1", "change 3", "# Added: 1", "change 4",
        "# Re-date proposed: 1", "change 5", "# Metric crossed a threshold: 2", "change 6",
        "change 7", "# Metric moved since then: 1", "change 8", "# Figure restated: 1", "change 9",
      ])
  }

  @Test("It is not asked for again where it was read already")
  func once() {
    var driver = DashboardDriver.comparing
    driver.press("1 c")
    #expect(driver.effects == [])
    #expect(driver.whereOneIs == "changes: Between 0")
  }

  @Test("It opens at its top, wherever it was left, and so does another pair")
  func top() {
    var driver = DashboardDriver.comparing
    let list = ListID.place(.view(.changes))
    for keys in ["1 c", "0 c", ": c h a n g e s <enter>"] {
      driver.press("G")
      #expect(driver.whereOneIs == "changes: change 9")
      driver.happen(.drew(Shown(tops: [list: 12])))
      driver.press("1")
      driver.press(keys)
      #expect(driver.whereOneIs == "changes: Between 0", "\(keys)")
      #expect(driver.state.shown.tops[list] == 0, "\(keys)")
    }
    driver.press("G")
    driver.happen(.drew(Shown(tops: [list: 12])))
    var oldest = PlanFixtures.earlierPlan
    oldest.asAt = day("2026-08-08")
    driver.happen(.readEarlier(oldest.shown))
    #expect(driver.whereOneIs == "changes: Between 0")
    #expect(driver.state.shown.tops[list] == 0)
  }

  @Test(
    "It stays where it is read while the same pair is read anew, and where a change was gone into")
  func place() {
    var driver = DashboardDriver.comparing
    driver.press("j j j <enter> <esc>")
    #expect(driver.whereOneIs == "changes: change 0")
    driver.happen(.readEarlier(PlanFixtures.earlierPlan.shown))
    #expect(driver.whereOneIs == "changes: change 0")
  }

  @Test("A change opens its record")
  func opening() {
    var driver = DashboardDriver.comparing
    driver.press("j j j <enter>")
    #expect(driver.whereOneIs == "changes › A3: Action 0")
  }

  @Test("Older and newer go from snapshot to snapshot, and stop at the ends")
  func olderAndNewer() {
    var driver = DashboardDriver.comparing
    #expect(driver.state.refusal(of: .newerComparison) == "No later snapshot lies between the two")
    driver.press("<")
    #expect(driver.effects == [.readEarlier(day: day("2026-08-08"))])
    var oldest = PlanFixtures.earlierPlan
    oldest.asAt = day("2026-08-08")
    driver.happen(.readEarlier(oldest.shown))
    #expect(driver.state.comparison?.from == day("2026-08-08"))
    #expect(driver.state.refusal(of: .olderComparison) == "No snapshot is older than this one")
    driver.press(">")
    #expect(driver.effects == [.readEarlier(day: day("2026-09-19"))])
  }

  @Test("One that can't be read is stepped over")
  func unreadable() {
    var driver = DashboardDriver()
    driver.press("c")
    driver.happen(.couldNotOpen("2026-09-19.json: broken"))
    #expect(driver.state.comparison == nil)
    driver.press("<")
    #expect(driver.effects == [.readEarlier(day: day("2026-08-08"))])
  }

  @Test("Another snapshot of the council is compared with the same earlier one")
  func comparedAgain() {
    var driver = DashboardDriver()
    driver.press(":")
    driver.type("since 2026-08-08")
    driver.press("<enter>")
    var oldest = PlanFixtures.earlierPlan
    oldest.asAt = day("2026-08-08")
    driver.happen(.readEarlier(oldest.shown))
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.effects == [.readEarlier(day: day("2026-08-08"))])
    #expect(driver.state.comparison == nil)
  }

  @Test("Opening the one compared with, or an older one, compares with the one before it")
  func openedEarlier() {
    var driver = DashboardDriver.comparing
    driver.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(driver.effects == [.readEarlier(day: day("2026-08-08"))])
    var elsewhere = DashboardDriver.comparing
    elsewhere.press("4")
    elsewhere.happen(.opened(PlanFixtures.earlierOpen, shelf))
    #expect(elsewhere.effects == [])
    elsewhere.press("c")
    #expect(elsewhere.effects == [.readEarlier(day: day("2026-08-08"))])
  }

  @Test("The only snapshot has nothing to be compared with")
  func onlyOne() {
    var driver = DashboardDriver(days: ["2026-10-31"])
    driver.press("c")
    #expect(driver.effects == [])
    driver.press("j")
    #expect(driver.message == "Nothing is listed here")
    driver.press("<")
    #expect(driver.message == "No snapshot is older than this one")
  }
}
