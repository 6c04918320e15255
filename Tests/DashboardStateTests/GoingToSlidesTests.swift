import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `The number of a slide` {
  @Test("It is typed before the key that goes there", arguments: ["g", "<home>", "<enter>"])
  func goes(key: String) {
    var driver = DashboardDriver.presenting()
    driver.press("1 1")
    #expect(driver.state.presenting?.typed == "11")
    #expect(driver.slide == "title")
    driver.press(key)
    #expect(driver.slide == driver.state.presenting?.deck.slides[10].name.text)
    #expect(driver.turned.count == 1)
    #expect(driver.state.presenting?.typed == "")
  }

  @Test func `loses a digit to Backspace, all to Esc, and counts for no other key`() {
    var driver = DashboardDriver.presenting()
    driver.press("1 2 <backspace>")
    #expect(driver.state.presenting?.typed == "1")
    driver.press("<esc>")
    #expect(driver.state.presenting?.typed == "")
    #expect(driver.message == nil)
    driver.press("5 n")
    #expect(driver.slide == "standing")
    #expect(driver.state.presenting?.typed == "")
  }

  @Test func `is never longer than a deck's could be`() {
    var driver = DashboardDriver.presenting()
    driver.type("123456789")
    #expect(driver.state.presenting?.typed == "123456")
  }
}

@Suite struct `The list of slides` {
  @Test("It opens at the slide on the screen", arguments: ["i", ":"])
  func opens(key: String) {
    var driver = DashboardDriver.presenting(at: "ratings")
    driver.press(key)
    #expect(driver.found.count == 20)
    #expect(driver.chosen?.name.text == "ratings")
    driver.press("<esc>")
    #expect(driver.state.overlay == nil)
    #expect(driver.slide == "ratings")
  }

  @Test(
    "It is narrowed by words of the title and by what the slide belongs to",
    arguments: [
      ("rated", ["ratings"]), ("new date", ["redate A2"]),
      ("theme t2", ["theme T2"]), ("zzz", []),
    ])
  func finds(typed: String, expected: [String]) {
    var driver = DashboardDriver.presenting()
    driver.press("i")
    driver.type(typed)
    #expect(driver.found.map(\.name.text) == expected)
    driver.press("<enter>")
    #expect(driver.slide == expected.first ?? "title")
    #expect(driver.turned == expected)
    #expect(driver.message == (expected.isEmpty ? "No slide has “zzz”" : nil))
  }

  @Test func `has the slide of the number typed before others with such a figure`() {
    var driver = DashboardDriver.presenting()
    driver.press("i 2 0")
    #expect(driver.found.count > 1)
    driver.press("<enter>")
    #expect(driver.slide == "dates")
  }

  @Test func `says so where what was chosen is no longer there`() {
    var driver = DashboardDriver.presenting()
    driver.press("i")
    driver.type("theme t2")
    driver.happen(.registerChanged(withoutThemes))
    driver.press("<enter>")
    #expect(driver.message == "“Social work practice” is there no longer")
    #expect(driver.slide == "title")
  }
}

extension DashboardDriver {
  fileprivate var found: [SlideLine] {
    guard case .slides(let chooser)? = state.overlay else { return [] }
    return chooser.found
  }

  fileprivate var chosen: SlideLine? {
    guard case .slides(let chooser)? = state.overlay else { return nil }
    return chooser.chosen
  }
}

/// The small plan without its second theme.
private let withoutThemes: OpenPlan = {
  var plan = PlanFixtures.plan
  plan.themes.removeLast()
  return OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d")
}()
