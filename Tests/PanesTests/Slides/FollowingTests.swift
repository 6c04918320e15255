import Canvas
import DashboardState
import Slides
import TestSupport
import Testing

@Suite struct `The screen of who follows` {
  @Test(arguments: FollowingScene.all)
  func `is as it was recorded`(scene: FollowingScene) throws {
    let driver = scene.driver
    try FrameFile(driver.frame, keys: scene.keys, mark: driver.mark)
      .expectRecorded(as: scene.file)
  }

  @Test(arguments: FollowingScene.all)
  func `has the cursor on the first character of what is said`(scene: FollowingScene) throws {
    let driver = scene.driver
    let cursor = try #require(driver.frame.cursor)
    let words = driver.state.wordsInPlaceOfSlide ?? driver.state.presenting?.slide.heading
    #expect(driver.frame.canvas[cursor.row, cursor.column].text == words?.first)
  }

  @Test func `scrolls the notes to their end and back`() {
    var driver = FollowingScene(name: "", view: .notes, size: .smallest).driver
    let first = driver.frame
    #expect(driver.screen.contains("more ↓"))
    var screens = [driver.screen]
    for _ in 0..<60 {
      driver.press("j")
      screens.append(driver.screen)
    }
    #expect(!driver.screen.contains("more ↓"))
    #expect(screens.contains { $0.contains("Ask for the audit of October.") })
    for _ in 0..<60 { driver.press("k") }
    #expect(driver.frame == first)
  }

  @Test func `has room for the head of the notes, however many follow`() {
    var driver = FollowingScene(name: "", view: .notes, size: .smallest).driver
    driver.happen(.followers((1...200).map { "member-\($0)" }))
    #expect(driver.screen.contains("200 follow: "))
    #expect(driver.screen.contains("P12"))
  }
}
