import DashboardState
import ImprovementPlan
import Keyboard
import TestSupport
import Testing

/// Text pasted on a terminal that doesn't tell pasting from typing comes as keys, all together.
@Suite("Keys that come together")
struct BurstTests {
  private let mine = PlanFixtures.recorded(
    "A1", .note("x"), number: 1, by: PlanFixtures.officer)

  private var driver: DashboardDriver {
    DashboardDriver(PlanFixtures.open(with: Ledger([mine], over: PlanFixtures.plan)))
  }

  @Test("take nothing back", arguments: ["Update: yes\r", "U\r", "U\r\r\r", "Uy\ry\r"])
  func undo(text: String) {
    var driver = driver
    driver.burst(text)
    #expect(!driver.effects.contains(.undo(intent: 1)))
  }

  @Test("leave the question of U open to be answered by itself")
  func answer() {
    var driver = driver
    driver.burst("U\r")
    #expect(driver.message?.contains("Enter again") == true)
    driver.press("<enter>")
    #expect(driver.effects == [.undo(intent: 1)])
  }

  @Test(
    "answer no question that was there before",
    arguments: ["\rsome pasted text\r", "\r\r\r", "\rj", "j\r"])
  func earlierQuestion(text: String) {
    var driver = driver
    driver.press("U")
    driver.burst(text)
    #expect(!driver.effects.contains(.undo(intent: 1)))
  }

  @Test("say yes to nothing that a form asks")
  func questionOfForm() {
    var driver = driver
    driver.press("2 u c <enter>")
    #expect(driver.message?.contains("Enter again") == true)
    driver.burst("\r\r")
    #expect(driver.effects == [])
    driver.press("<enter>")
    #expect(driver.effects.count == 1)
  }

  @Test("record no form that they opened", arguments: ["2uonote\r", "2uanote\r", "2un\r\r"])
  func form(text: String) {
    var driver = driver
    driver.burst(text)
    #expect(driver.effects == [])
    #expect(driver.form != nil)
  }

  @Test("save a form that was there before: somebody typed ahead")
  func typedAhead() {
    var driver = driver
    driver.press("2 u o")
    driver.burst("note\r")
    #expect(driver.effects.count == 1)
  }
}

extension DashboardDriver {
  fileprivate mutating func burst(_ text: String) {
    burst(text.map { $0 == "\r" ? .enter : .character($0) })
  }
}
