import DashboardState
import TestSupport
import Testing

@Suite struct `A comparison that can't be made` {
  @Test func `is told in the pane, for as long as it is on screen`() {
    var driver = DashboardDriver()
    driver.press("9")
    driver.happen(.couldNotOpen("The snapshot of 19 Sep 2026 can't be used, 1 fault"))
    driver.press("j")
    driver.redraw()
    let told = "The snapshot of 19 Sep 2026 can't be read; < goes to an older one"
    #expect(driver.screen.contains(told))
  }
}
