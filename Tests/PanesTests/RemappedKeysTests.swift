import DashboardState
import Keyboard
import TestSupport
import Testing

@Suite("Keys that somebody gave to commands, on the screen")
struct RemappedKeysTests {
  @Test("The line of keys names them, and not the old ones")
  func lastLine() {
    var driver = remapped
    driver.press("2")
    driver.redraw()
    #expect(driver.lastLine.contains("e update"))
    #expect(!driver.lastLine.contains("u update"))
    #expect(driver.lastLine.hasSuffix("F2 keys"))
  }

  @Test("The list of keys names them before what they do")
  func help() {
    var driver = remapped
    driver.press("<f2>")
    driver.type("update an action")
    driver.redraw()
    #expect(
      driver.screen.contains("\n› e F3                         Update an action, or all that are"))
  }

  @Test("While a range is chosen, the line names the keys that end it and update it")
  func range() {
    var driver = remapped
    driver.press("2 V")
    driver.redraw()
    #expect(driver.lastLine == "1 action chosen   e update  V ends it  ↑↓ choose")
  }

  @Test("A slide's number is followed by the key that goes there")
  func slideNumber() {
    var driver = DashboardDriver(
      keys: KeyTable.standard(changedBy: [Rebinding("first-slide", [.character("t")])]).table)
    driver.happen(.present(nil))
    driver.press("2")
    driver.redraw()
    #expect(driver.lastLine.hasSuffix("; t or Enter goes there"))
  }

  private var remapped: DashboardDriver {
    DashboardDriver(
      keys: KeyTable.standard(changedBy: [
        Rebinding("update", [.character("e"), .function(3)]),
        Rebinding("range", [.character("V")]), Rebinding("help", [.function(2)]),
      ]).table)
  }
}

extension DashboardDriver {
  fileprivate var lastLine: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).last { !$0.isEmpty }
      .map(String.init) ?? ""
  }
}
