import Canvas
import DashboardState
import FoundationEssentials
import ImprovementPlan
import Slides
import TestSupport
import Testing

/// The officer who leads Fernshire's board meeting, with a register.
@Suite struct `Who presents at Fernshire's board` {
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString

  private func meeting(
    at slide: String = "Fernshire", size: ScreenSize = .classic
  ) throws -> DashboardDriver {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var board = try DashboardDriver(opening: "fernshire", registerIn: folder, size: size)
    board.happen(.present(nil))
    board.press("i")
    board.type(slide)
    board.press("<enter>")
    return board
  }

  private func leave() { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `is told where the plan stands, and how it moved since the last board`() throws {
    defer { leave() }
    var board = try meeting()
    board.expectScreen(contains: "Improvement board, 4 December 2026", "1 of 36")
    board.press("<space>")
    board.expectScreen(
      contains: "Where we are", "72% on target",
      "Since 19 September 2026: on target fell from 81% to 72%: 8 newly overdue", "2 of 36")
    board.expectScreen(lacks: "? keys")
  }

  @Test func `approves a new date on its slide, and every figure follows`() throws {
    defer { leave() }
    var board = try meeting(at: "new date asked P21")
    board.expectScreen(
      contains: "New date asked for", "P21 Offer return home interviews within 72 hours",
      "153 days later", "Ask of the board: approve 31 Dec 2026, or keep 31 Jul 2026")
    board.press("A")
    board.expectScreen(
      contains: "Approve P21", "Approved by Improvement board", "t today, Sun 22 Nov 2026")
    board.expectScreen(lacks: "the meeting's")
    board.press("<enter>")
    board.expectScreen(contains: "Not saved: ")
    board.press("t <enter>")
    board.expectScreen(
      contains: "New date approved", "Approved by Improvement board on 22 Nov",
      "Saved P21: re-date to 31 Dec 2026 approved by Improvement board on 22 Nov 2026")
    board.expectScreen(lacks: "Ask of the board")
    #expect(board.screensWhileRecording.map { $0.contains("Saving…") } == [true])
    #expect(board.recorded.count == 1)
    board.press("2 g")
    board.expectScreen(contains: "5.3% over one month behind, 13.8% re-dated")
  }

  @Test func `records why something is late on its slide, and the slide says it`() throws {
    defer { leave() }
    var board = try meeting(at: "overdue P12")
    board.press("u w")
    board.expectScreen(contains: "Update P12", "Overdue")
    board.type("One post is vacant")
    board.press("<enter>")
    board.expectScreen(contains: "P12 Embed monthly case supervision", "One post is vacant")
  }

  @Test func `keeps a slide whose action was finished while it was shown`() throws {
    defer { leave() }
    var board = try meeting(at: "P12 embed")
    board.expectScreen(contains: "Overdue", "46 days late")
    board.press("u c")
    board.type("Every case was supervised")
    board.press("<tab>")
    board.type("Audit of November")
    board.press("<tab> a <enter>")
    board.expectScreen(contains: "Saved P12: ", "P12 Embed monthly case supervision")
    board.press("<space> p")
    board.expectScreen(lacks: "P12 Embed monthly case supervision")
  }

  @Test func `drills into the dashboard, looks further, and comes back to the same slide`() throws {
    defer { leave() }
    var board = try meeting(at: "theme t2")
    board.expectScreen(contains: "A robust model of social work practice", "5 of 36")
    board.press("<enter>")
    board.expectScreen(contains: "Fernshire › A robust model of social work practice", "P slide")
    board.press("G <enter>")
    board.expectScreen(lacks: "5 of 36")
    board.press("<backspace> <backspace>")
    board.expectScreen(contains: "A robust model of social work practice", "5 of 36")
    board.press("<enter> 3 <enter> P")
    board.expectScreen(contains: "5 of 36")
  }

  @Test func `blanks the screen for a discussion`() throws {
    defer { leave() }
    var board = try meeting(at: "theme t2")
    let before = board.frame
    board.press("b")
    #expect(board.screen.allSatisfy { $0.isWhitespace })
    #expect(board.frame.cursor == before.cursor)
    board.press("<space>")
    #expect(board.frame == before)
  }
}
