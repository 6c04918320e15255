import Canvas
import DashboardState
import Slides
import TestSupport
import Testing

@Suite struct `The screen of a meeting` {
  @Test(arguments: MeetingScene.all)
  func `is as it was recorded`(scene: MeetingScene) throws {
    let driver = scene.driver
    try FrameFile(driver.frame, keys: "slide \(scene.slide), \(scene.keys)", mark: driver.mark)
      .expectRecorded(as: scene.file)
  }

  @Test(arguments: ["i", "i n e w <down>", "?", "? b l a n k", "u", "u o"])
  func `has a list or a form over the slide on the smallest screen too`(keys: String) {
    let driver = MeetingScene(name: "", slide: 10, keys: keys, size: .smallest).driver
    #expect(driver.screen.contains("›"))
  }

  @Test(arguments: [ScreenSize.smallest, .classic, .roomy, .large])
  func `has the cursor on the slide's title, and in a number as it is typed`(size: ScreenSize)
    throws
  {
    var driver = MeetingScene(name: "", slide: 10, keys: "", size: size).driver
    let title = try #require(driver.frame.cursor)
    #expect(driver.frame.canvas[title.row, title.column].text == "L")
    driver.press("3 2")
    #expect(driver.frame.cursor == Point(row: size.rows - 1, column: 8))
    driver.press("<esc> x")
    #expect(driver.frame.cursor == title)
  }

  @Test(arguments: [ScreenSize.classic, .roomy, .large])
  func `is the slide alone where nothing is to be said`(size: ScreenSize) throws {
    let driver = MeetingScene(name: "", slide: 10, keys: "x <space> p", size: size).driver
    let slide = driver.state.presenting?.slide
    let drawn = try SlideScene(slide: try #require(slide).name.text, size: size).frame().frame
    #expect(driver.frame == drawn)
  }

  @Test func `has nothing but what the presenter is told while the slide is blanked`() {
    var driver = MeetingScene(name: "", slide: 10, keys: "b").driver
    #expect(driver.screen.filter { !$0.isWhitespace } == "")
    driver.happen(.tookOver(nil, at: driver.state.presenting?.name, isBlank: true))
    let lines = driver.screen.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(lines == ["Taken over where it was: slide 10, blanked; any key shows it"])
  }

  @Test func `shows the rest of a slide that it has no room for`() {
    var driver = MeetingScene(name: "", slide: 13, keys: "", size: .smallest).driver
    #expect(driver.screen.contains("more ↓"))
    let first = driver.frame
    var seen = [first]
    while driver.message == nil, seen.count < 20 {
      driver.press("j")
      if seen.last == driver.frame { break }
      seen.append(driver.frame)
    }
    #expect(seen.count > 1)
    #expect(!driver.screen.contains("more ↓"))
    for _ in seen { driver.press("k") }
    #expect(driver.frame == first)
  }
}
