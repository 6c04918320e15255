import DashboardState
import TestSupport
import Testing

@Suite("Quitting with something unsaved")
struct QuittingTests {
  @Test(
    "Quitting asks once before a draft is lost",
    arguments: [
      ("2 u o h i <esc>", "your draft for A1"), ("2 u o h i <esc> j u o h i <esc>", "2 drafts"),
    ])
  func quittingWithDrafts(keys: String, what: String) {
    var driver = DashboardDriver(pressing: keys + " q")
    let question = "Not saved: \(what); the same again quits without"
    #expect(driver.message == question)
    #expect(driver.effects == [])
    driver.press("<up> q")
    #expect(driver.message == question)
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test("Nothing is asked where nothing would be lost", arguments: ["q", "2 u o <esc> q"])
  func quittingWithoutDrafts(keys: String) {
    #expect(DashboardDriver(pressing: keys).effects == [.quit])
  }
}
