import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("Moving in a list")
struct MovingTests {
  @Test(
    "A page is what the last frame had room for, and the ends are the ends",
    arguments: [
      ("<pgdn>", "A2"), ("<pgdn> <pgdn>", "A6"), ("<pgdn> <pgdn> <pgdn> <pgdn>", "A9"),
      ("G <pgup>", "A6"), ("j <pgup>", "A0"), ("k", "A0"), ("G j", "A9"),
    ])
  func pages(keys: String, ref: String) {
    var driver = DashboardDriver()
    driver.press("4")
    driver.happen(.drew(Shown(tops: [.place(.view(.actions)): 2], page: 3)))
    #expect(driver.effects == [])
    driver.press(keys)
    #expect(driver.selected == ref)
    #expect(driver.state.shown == Shown(tops: [.place(.view(.actions)): 2], page: 3))
  }

  @Test(
    "Headings are stepped over both ways",
    arguments: [
      ("", "B2"), ("j j", "C1"), ("j j k", "B3"), ("j j j", "D1"), ("G", "B1"), ("G k", "V1"),
      ("G g", "B2"), ("k", "B2"),
    ])
  func headings(keys: String, ref: String) {
    var driver = DashboardDriver()
    driver.press("6 " + keys)
    #expect(driver.selected == ref)
  }

  @Test("A page down that ends on a heading goes on to the item after it")
  func pageOntoHeading() {
    var driver = DashboardDriver()
    driver.happen(.drew(Shown(page: 2)))
    driver.press("6 <pgdn>")
    #expect(driver.selected == "C1")
    driver.press("<pgup>")
    #expect(driver.selected == "B3")
    driver.press("<pgup>")
    #expect(driver.selected == "B2")
  }

  @Test("Each pane keeps a selection of its own, and Tab goes round")
  func panes() {
    var driver = DashboardDriver()
    driver.press("j <tab> j <tab> j j <tab>")
    #expect(driver.whereOneIs == "themes: T2")
    driver.press("<tab>")
    #expect(driver.whereOneIs == "overdue: A2")
    driver.press("<backtab> <backtab>")
    #expect(driver.whereOneIs == "metrics: M3")
  }

  @Test("Zooming shows one pane alone; Tab, digits and going back work in it")
  func zoom() {
    var driver = DashboardDriver()
    driver.press("<tab> z")
    #expect(driver.state.visibleLists == [.pane(.overdue)])
    driver.press("<tab>")
    #expect(driver.whereOneIs == "metrics alone: M1")
    driver.press("2 <enter> <esc>")
    #expect(driver.whereOneIs == "overdue alone: A1")
    driver.press("<esc>")
    #expect(driver.whereOneIs == "overdue: A1")
    #expect(driver.state.visibleLists == [.pane(.themes), .pane(.overdue), .pane(.metrics)])
  }

  @Test("The pane to start in is the first that has something to show")
  func firstPane() {
    var plan = PlanFixtures.plan
    plan.themes = []
    plan.actions = []
    let open = OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire")
    #expect(DashboardDriver(open).whereOneIs == "metrics: M1")
    plan.metrics = []
    let empty = OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire")
    #expect(DashboardDriver(empty).whereOneIs == "themes: nothing")
  }
}

@Suite("Going in and out")
struct TrailTests {
  @Test("Theme, recommendation and action lie one in the other, and each remembers its place")
  func drillDown() {
    var driver = DashboardDriver()
    driver.press("j <enter> j j j j j <enter>")
    #expect(driver.whereOneIs == "T2 › R1: Ofsted 0")
    driver.press("G <enter>")
    #expect(driver.whereOneIs == "T2 › R1 › A5: Action 0")
    driver.press("<esc>")
    #expect(driver.whereOneIs == "T2 › R1: A5")
    driver.press("<esc>")
    #expect(driver.whereOneIs == "T2: R1")
    driver.press("<esc>")
    #expect(driver.whereOneIs == "themes: T2")
    driver.press("<enter> <enter>")
    #expect(driver.whereOneIs == "T2 › R1: A5")
  }

  @Test("Going where one has come through goes back to it")
  func roundAbout() {
    var driver = DashboardDriver()
    driver.press("2 <enter>")
    driver.type("/r1")
    driver.press("<enter> <enter>")
    driver.type("/supervise")
    driver.press("<enter> g <down> <enter>")
    #expect(driver.whereOneIs == "A1: R1")
  }

  @Test("An owner's actions, a source and the actions under no theme open too")
  func otherPlaces() {
    var driver = DashboardDriver()
    driver.press("8 <enter>")
    #expect(driver.whereOneIs == "owners › Head of Safeguarding: A1")
    driver.press("8 j j j <enter>")
    #expect(driver.whereOneIs == "owners › nobody: A7")
    driver.press("1 G <enter>")
    #expect(driver.whereOneIs == "unthemed: A7")
    driver.press("0 G <enter> G <enter>")
    #expect(driver.whereOneIs == "plan › S1 › M1: Metric 0")
  }

  @Test("A digit leaves every page behind, and Escape goes to the overview")
  func digits() {
    var driver = DashboardDriver()
    driver.press("3 j <enter> 4 G <enter> 5 <esc>")
    #expect(driver.whereOneIs == "metrics: M2")
    driver.press("4")
    #expect(driver.whereOneIs == "actions: A9")
  }
}
