import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("The mouse")
struct MouseTests {
  /// The small plan on a classic screen, the mouse on.
  private func board(_ keys: String = "", size: ScreenSize = .classic) -> DashboardDriver {
    var driver = DashboardDriver()
    driver.size = size
    driver.press("m " + keys)
    driver.redraw()
    return driver
  }

  @Test("It is off until m, which asks the terminal to tell of it, and a second m to stop")
  func toggling() {
    var driver = DashboardDriver()
    driver.press("m")
    #expect(driver.effects == [.useMouse(true)])
    #expect(
      driver.message == "Mouse on; the terminal's own select and copy needs Shift, or m again")
    driver.press("m")
    #expect(driver.effects == [.useMouse(false)])
    #expect(driver.message == "Mouse off; the terminal selects and copies by itself again")
  }

  @Test("A terminal without one is said to have none, and m asks again")
  func noMouse() {
    var driver = DashboardDriver()
    driver.press("m")
    driver.happen(.noMouse)
    #expect(driver.message == "This kind of terminal tells nothing of a mouse")
    driver.press("m")
    #expect(driver.effects == [.useMouse(true)])
  }

  @Test("While it is off, nothing that it does changes anything")
  func off() {
    var driver = DashboardDriver()
    driver.redraw()
    let before = driver.state
    driver.press("<click:4,2> <wheeldown> <wheelup>")
    #expect(driver.state == before)
  }

  @Test(
    "A click selects what is on the row, and goes to its pane",
    arguments: [
      ("", "themes: T2"), ("4", "actions: A1"), ("4 z", "actions: A1"), ("/ a", "themes: T2"),
    ])
  func selecting(keys: String, place: String) {
    var driver = board(keys)
    driver.press("<click:4,40>")
    #expect(driver.whereOneIs == place)
  }

  @Test("A click on rows that hold no item does nothing", arguments: [0, 1, 2, 23, 500])
  func nothing(row: Int) {
    var driver = board()
    driver.press("<click:\(row),0>")
    #expect(driver.whereOneIs == "themes: T1")
  }

  @Test("What was clicked on is not looked for where keys have gone elsewhere meanwhile")
  func stale() {
    var driver = board()
    driver.press("4 <click:4,2>")
    #expect(driver.whereOneIs == "actions: A0")
    driver.press("1")
    #expect(driver.whereOneIs == "themes: T1")
  }

  @Test("A click in a list over the panes chooses its line; on a heading it chooses nothing")
  func overlays() throws {
    var driver = board("?")
    driver.press("<click:5,2>")
    #expect(driver.helpLine == "k ↑")
    for row in [2, 3, 23] {
      driver.press("<click:\(row),2>")
      #expect(driver.helpLine == "k ↑")
    }
    driver.press("<wheeldown>")
    #expect(driver.helpLine == "g Home")
  }

  @Test("A click in the update form chooses what is recorded, then the field")
  func form() {
    var driver = board("2 u")
    let choices = driver.form.map { driver.state.choices(of: $0).count }
    driver.press("<click:21,2>")
    #expect(driver.form?.choice == choices.map { $0 - 1 })
    driver.press("<wheelup>")
    #expect(driver.form?.choice == choices.map { $0 - 2 })
    driver.press("c")
    driver.redraw()
    #expect(driver.form?.focus == 0)
    driver.press("<click:21,2>")
    #expect(driver.form?.focused?.id == .evidenceKind)
  }

  @Test("The wheel does nothing in the fields of a form, or where something is asked")
  func wheelInForms() {
    var driver = board("2 u c")
    let before = driver.state
    driver.press("<wheeldown>")
    #expect(driver.state.overlay == before.overlay)
  }
}

extension DashboardDriver {
  fileprivate var helpLine: String? {
    guard case .help(let chooser)? = state.overlay,
      case .command(_, let keys, _, _)? = chooser.chosen
    else { return nil }
    return keys
  }
}
