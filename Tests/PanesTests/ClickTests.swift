import Canvas
import DashboardState
import Listings
import TestSupport
import Testing

/// What the mouse does, on screens of the shipped data.
@Suite struct `The mouse on the screen` {
  @Test(arguments: ["4", "5", "4 /"], [ScreenSize.smallest, .classic, .roomy])
  func `selects the item whose ref is on the row`(keys: String, size: ScreenSize) {
    var driver = DashboardDriver(opening: "fernshire", size: size)
    driver.press("m \(keys)")
    var clicked = 0
    for row in 0..<size.rows {
      let ref = driver.frame.canvas.text(row: row).split { " ›".contains($0) }.first.map(
        String.init)
      guard let ref, driver.listed.contains(ref) else { continue }
      var board = driver
      board.press("<click:\(row),\(size.columns - 1)>")
      #expect(board.selected == ref)
      #expect(board.markedRow?.hasPrefix("› \(ref)") == true)
      clicked += 1
    }
    #expect(clicked >= (size == .smallest ? 1 : 5))
  }

  @Test(arguments: [3, 4, 8, 9, 15])
  func `goes to the pane that is clicked in`(row: Int) {
    var driver = DashboardDriver(opening: "fernshire")
    driver.press("m 2 j j")
    driver.press("<click:\(row),10>")
    let words = driver.frame.canvas.text(row: driver.frame.cursor?.row ?? 0)
    #expect(words.hasPrefix("› "))
    #expect((row - 1...row).contains(driver.frame.cursor?.row ?? 0))
  }

  @Test(arguments: ["4", "6", "0", "2 z", "2"], [ScreenSize.smallest, .classic, .roomy])
  func `moves on with the wheel to the end and back`(keys: String, size: ScreenSize) {
    var driver = DashboardDriver(opening: "fernshire", size: size)
    driver.press("m \(keys) g")
    let first = driver.frame
    var turned = 0
    while driver.state.shown.hasMore, turned < 200 {
      let before = driver.frame
      driver.press("<wheeldown>")
      #expect(driver.frame != before)
      turned += 1
    }
    let end = driver.frame
    driver.press("<wheeldown>")
    #expect(driver.frame == end)
    for _ in 0...turned * 2 { driver.press("<wheelup>") }
    let shown = [driver.frame, first].map { $0.canvas.text(row: 3).dropFirst() }
    #expect(shown[0] == shown[1])
  }

  @Test func `scrolls the list before it moves the selection`() {
    var driver = DashboardDriver(opening: "fernshire")
    driver.press("m 4 j j j j j j")
    let (row, selected) = (driver.frame.cursor?.row ?? 0, driver.selected)
    driver.press("<wheeldown>")
    #expect(driver.selected == selected)
    #expect((3..<row).contains(driver.frame.cursor?.row ?? 0))
    driver.press("<wheeldown> <wheeldown> <wheeldown>")
    #expect(driver.selected != selected)
    #expect(driver.frame.cursor?.row == 3)
  }

  @Test func `chooses a slide of the list of all, and scrolls one larger than the screen`() {
    var driver = MeetingScene(name: "", slide: 10, keys: "m i <home>").driver
    driver.press("<click:4,10> <enter>")
    #expect(driver.state.presenting?.position == 3)
    driver = MeetingScene(name: "", slide: 13, keys: "m <wheelup>", size: .smallest).driver
    let first = driver.frame
    driver.press("<wheeldown>")
    #expect(driver.frame != first)
    driver.press("<wheelup>")
    #expect(driver.frame == first)
  }

  @Test func `leaves a blank slide blank`() {
    var driver = MeetingScene(name: "", slide: 13, keys: "m b", size: .smallest).driver
    let blank = driver.frame
    driver.press("<click:2,2> <wheeldown>")
    #expect(driver.frame == blank)
    driver.press("b")
    #expect(driver.screen.contains("more ↓"))
  }
}

extension DashboardDriver {
  /// The row with the selection's mark.
  fileprivate var markedRow: String? {
    (0..<size.rows).map { frame.canvas.text(row: $0) }.first { $0.hasPrefix("›") }
  }
}
