import TestSupport
import Testing

@Suite struct `Someone who looks around` {
  @Test func `goes to another council by name and comes back`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press(":")
    board.type("manch")
    board.press("<tab> <enter>")
    board.expectScreen(contains: "Manchester data 21 Dec 2017, 8 years old", "1 Plan themes")
    board.expectScreen(lacks: "fictional")
    board.press(":")
    board.type("fernshire")
    board.press("<enter>")
    board.expectScreen(
      contains: "Fernshire (fictional)", "data 31 Oct 2026", "94 actions: 72% on target")
  }

  @Test func `opens an earlier snapshot from an action and is still on that action`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("2 <enter>")
    board.expectScreen(contains: "P21", "92 days late")
    board.press(":")
    board.type("2026-08-08")
    board.press("<enter>")
    board.expectScreen(
      contains: "plan v5", "data 8 Aug 2026, 3 months old", "Fernshire › P21", "8 days late")
    board.press(":")
    board.type("2026-10-31")
    board.press("<enter>")
    board.expectScreen(contains: "plan v7", "Fernshire › P21", "92 days late")
  }

  @Test func `compares with a snapshot by name`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press(":")
    board.type("since 2026-06")
    board.press("<enter>")
    board.expectScreen(contains: "Between 27 June 2026 and 31 October 2026")
  }

  @Test func `goes to a ref by typing it`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press(":")
    board.type("p12")
    board.press("<enter>")
    board.expectScreen(contains: "P12 Embed monthly case supervision in every team")
  }

  @Test func `filters, opens, comes back, and finds the list and the selection as they were`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("4 /")
    board.type("rating:r")
    board.press("<enter> j j")
    #expect(board.selected == "P21")
    board.press("<enter>")
    board.expectScreen(contains: "Fernshire › All actions › P21")
    board.press("<esc>")
    #expect(board.listed == ["L09", "P12", "P21", "P27", "W03", "Q05"])
    #expect(board.selected == "P21")
    board.press("\\")
    #expect(board.listed.count == 96)
    #expect(board.selected == "P21")
  }

  @Test func `keeps the selection where the order changes`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("4 G")
    let last = board.lineUnderCursor
    board.press("s")
    #expect(board.lineUnderCursor == last)
  }

  @Test func `follows a link from record to record and comes back the same way`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("1 <enter>")
    board.expectScreen(contains: "T1 Leadership, management and governance", "Recommendations")
    board.press("j j j j j j j j <enter>")
    board.expectScreen(contains: "R1 Oversight by senior and political leaders", "Covered by")
    board.press("j j j j j <enter>")
    board.expectScreen(contains: "L09 Agree joint funding with health for complex care")
    board.press("h")
    board.expectScreen(contains: "R1 Oversight by senior and political leaders", "Covered by")
    board.press("h h")
    board.expectScreen(contains: "1 Plan themes", "2 Overdue")
    #expect(board.selected == "T1")
  }

  @Test func `is told why a key can't be used`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("4 z")
    board.expectScreen(contains: "Panes are on the overview; 1, 2 and 3 go to them")
    board.press("j")
    board.expectScreen(lacks: "Panes are on the overview")
  }

  @Test(
    arguments: [ScreenSize.smallest, .classic, .roomy, .large])
  func `keeps the place when the window changes its size`(size: ScreenSize) {
    var board = DashboardDriver(opening: "fernshire", size: .roomy)
    board.press("4 <pgdn> j")
    let selected = board.selected
    board.size = size
    #expect(board.selected == selected)
    #expect(board.lineUnderCursor.hasPrefix(selected ?? "nothing"))
  }
}
