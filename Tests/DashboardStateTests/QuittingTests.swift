import DashboardState
import Listings
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

  @Test("Of a draft that may be saved it isn't said that it is not")
  func quittingInDoubt() {
    var driver = DashboardDriver(pressing: "2 u o h i <enter>")
    driver.happen(.notRecorded(.inDoubt("the disk failed", driver.state.plan)))
    driver.press("<esc> q")
    #expect(
      driver.message == "Can't tell whether your draft for A1 was saved; the same again quits")
    driver.press("j u o h i <esc> q")
    #expect(
      driver.message
        == "Not saved: your draft for A2; can't tell whether your draft for A1 was saved; "
        + "the same again quits without")
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test("A draft that was found saved is none any more, and one that wasn't is")
  func quittingAfterDoubt() {
    for isSaved in [true, false] {
      var driver = DashboardDriver(pressing: "2 u o h i <enter>")
      driver.happen(.notRecorded(.inDoubt("the disk failed", driver.state.plan)))
      driver.press("<left> <esc> j u o h o <enter>")
      let plan = driver.state.plan
      let found = FoundSaved([], isTakenBack: false)
      driver.happen(
        .notRecorded(isSaved ? .foundSaved(found, plan) : .failed("the disk is full")))
      driver.press("<esc> q")
      let what = isSaved ? "your draft for A2" : "2 drafts"
      #expect(driver.message == "Not saved: \(what); the same again quits without")
    }
  }

  @Test("Nothing is asked where nothing would be lost", arguments: ["q", "2 u o <esc> q"])
  func quittingWithoutDrafts(keys: String) {
    #expect(DashboardDriver(pressing: keys).effects == [.quit])
  }
}
