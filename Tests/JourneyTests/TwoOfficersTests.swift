import Canvas
import DashboardState
import TestSupport
import Testing

@Suite struct `Two officers who work at the same time` {
  private let office: Office
  private var mine: DashboardDriver
  private var theirs: DashboardDriver

  init() throws {
    office = try Office()
    mine = try office.board()
    theirs = try office.board(as: PlanFixtures.safeguarding)
  }

  @Test mutating func `see what the other recorded without doing anything`() {
    theirs.press("2 u o")
    theirs.type("sites visited")
    theirs.press("<enter>")
    mine.expectScreen(lacks: "+1")
    mine.lookAtRegister()
    mine.expectScreen(contains: "1 change since, to 22 May", "+1")
    mine.press("2 H")
    mine.expectScreen(contains: "22 May 14:02 head-of-safeguarding note: “sites visited”")
  }

  @Test mutating func `the second is told who changed what, and records on top of it`() {
    bothChangeTheLead()
    mine.expectScreen(
      contains: "22 May 14:02 head-of-safeguarding: lead Head of Quality → Head of Practice",
      "Changed meanwhile: Enter records yours on top, Esc keeps your draft",
      "Lead Head of Audit")
    #expect(mine.recorded.count == 1)
    mine.press("<enter>")
    mine.expectScreen(contains: "Saved A1: lead Head of Practice → Head of Audit")
    #expect(
      mine.recorded == [
        "A1 22 May 14:02 head-of-safeguarding: lead Head of Quality → Head of Practice",
        "A1 22 May 14:02 head-of-quality: lead Head of Practice → Head of Audit",
      ])
  }

  @Test mutating func `or leaves a draft, and nothing is overwritten`() {
    bothChangeTheLead()
    mine.press("<esc>")
    mine.expectScreen(contains: "Draft kept; u brings it back")
    #expect(mine.recorded.count == 1)
    mine.press("<enter>")
    mine.expectScreen(contains: "Lead Head of Practice")
    mine.press("u")
    mine.expectScreen(contains: "Your draft is back")
    mine.press("<enter>")
    mine.expectScreen(contains: "Lead Head of Audit")
  }

  @Test mutating func `changes of different parts of an action don't get in each other's way`() {
    mine.press("2 u l ctrl-u")
    mine.type("Head of Audit")
    theirs.press("2 u o")
    theirs.type("sites visited")
    theirs.press("<enter>")
    mine.press("<enter>")
    mine.expectScreen(contains: "Saved A1: lead Head of Quality → Head of Audit")
    #expect(mine.recorded.count == 2)
  }

  @Test mutating func `a change made elsewhere keeps one's place and what one is typing`() throws {
    mine = try office.board(of: "fernshire")
    theirs = try office.board(of: "fernshire", as: PlanFixtures.safeguarding)
    mine.press("4 / l e a d : h e a d <enter> <pgdn> <pgdn> u o")
    mine.type("half a sen")
    let before = (mine.state.list(mine.state.focus), mine.frame.cursor, mine.selected)
    let screen = mine.screen.split(separator: "\n").dropFirst(2)
    theirs.press("2 u o")
    theirs.type("sites visited")
    theirs.press("<enter>")
    mine.lookAtRegister()
    mine.expectScreen(contains: "+1", "Note half a sen")
    #expect(mine.state.list(mine.state.focus) == before.0)
    #expect(mine.frame.cursor == before.1)
    #expect(mine.screen.split(separator: "\n").dropFirst(2) == screen)
    mine.type("tence")
    mine.press("<enter>")
    #expect(mine.selected == before.2)
    #expect(mine.recorded.last?.hasSuffix(" head-of-quality: note: “half a sentence”") == true)
  }

  private mutating func bothChangeTheLead() {
    mine.press("2 u l ctrl-u")
    mine.type("Head of Audit")
    theirs.press("2 u l ctrl-u")
    theirs.type("Head of Practice")
    theirs.press("<enter>")
    mine.press("<enter>")
  }
}
