import DashboardState
import ImprovementPlan
import Slides
import TestSupport
import Testing

@Suite struct `When the next snapshot comes` {
  private let office: Office
  private var board: DashboardDriver

  init() throws {
    office = try Office()
    board = try office.board()
  }

  @Test mutating func `what it says otherwise is listed, and what was recorded can be kept`()
    throws
  {
    var later = try contradicted()
    later.press(": A 2 <enter>")
    later.expectScreen(contains: "1 conflict", "Lead Head of Finance")
    later.press("X")
    later.expectScreen(
      contains: "Conflicts with the snapshot · 1",
      "A2 22 May 14:02 head-of-quality: lead Head of Workforce → Head of Practice",
      "the snapshot of 23 May 2026 says lead Head of Finance")
    later.press("K")
    later.expectScreen(contains: "Keep what was recorded", "Enter records it again")
    later.press("<enter>")
    later.expectScreen(
      contains: "Saved A2: lead Head of Finance → Head of Practice, “kept over the snapshot of",
      "Conflicts with the snapshot · 0", "1 change laid over")
    later.press(": A 2 <enter>")
    later.expectScreen(contains: "Lead Head of Practice")
    #expect(later.recorded.count == 2)
  }

  @Test mutating func `or the snapshot's word taken`() throws {
    var later = try contradicted()
    later.press("X T <enter>")
    later.expectScreen(contains: "Conflicts with the snapshot · 0")
    later.expectScreen(lacks: "laid over", "1 conflict")
    later.press(": A 2 <enter>")
    later.expectScreen(contains: "Lead Head of Finance")
    #expect(later.recorded.count == 2)
  }

  @Test mutating func `what it has is settled, and what it lacks carries on`() throws {
    recordLead()
    board.press("4 j j u l ctrl-u")
    board.type("Head of Audit")
    board.press("<enter>")
    try office.arrive(
      Aldmoor.text(asAt: Office.now.day, leadOfA2: "Head of Practice"), asAt: Office.now.day)
    var later = try office.board(at: Office.tomorrow)
    later.expectScreen(contains: "data 22 May 2026", "1 change laid over", "+2")
    later.press("4 j <enter>")
    later.expectScreen(contains: "Lead Head of Practice")
    later.press("H")
    later.expectScreen(contains: "lead Head of Workforce → Head of Practice · in the snapshot")
    later.press("4 j <enter>")
    later.expectScreen(contains: "Lead Head of Audit")
    later.press("X")
    later.expectScreen(contains: "Conflicts with the snapshot · 0")
  }

  @Test mutating func `the comparison names what was recorded and nothing else`() throws {
    board.press("2 u d 3 0 <space> J u n <tab>")
    board.type("providers asked for time")
    board.press("<tab>")
    board.type("Improvement board")
    board.press("<enter> 2 u c <enter> <enter>")
    board.press("4 j j u l ctrl-u")
    board.type("Head of Audit")
    board.press("<enter>")
    #expect(board.recorded.count == 3)
    try office.freeze(board, asAt: Office.now.day)
    var next = try office.board(at: Office.tomorrow)
    next.expectScreen(lacks: "since, to")
    next.press("9")
    let view = next.screen.split(separator: "\n").dropFirst(3).dropLast(2)
    #expect(
      view.joined(separator: "\n") == """
        › Between     15 May 2026 and 22 May 2026
          On target   on target rose from 50% to 75%: 1 newly complete
          In all      no longer overdue 1, newly complete 1, re-dated 1, lead changed 1
        No longer overdue: 1
          A1    Write the sufficiency strategy: no longer overdue, due 30 Jun 2026
        Newly complete: 1
          A2    Fill the manager posts: now complete on 22 May 2026, no evidence
                recorded
        Re-dated: 1
          A1    Write the sufficiency strategy: re-dated from 31 Mar 2026 to 30 Jun
                2026, approved by Improvement board on 22 May 2026
        Lead changed: 1
          A3    Audit ten files a month: lead changed from Head of Quality to Head of
                Audit
        """)
  }

  @Test mutating func `what is in it can't be taken back any more`() throws {
    recordLead()
    try office.freeze(board, asAt: Office.now.day)
    var next = try office.board(at: Office.tomorrow)
    next.press("U")
    next.expectScreen(contains: "a snapshot has it already, so it can only be changed again: A2")
    #expect(next.recorded.count == 1)
  }

  @Test func `where it goes again in a meeting, nothing is saved, and the slides compare anew`()
    throws
  {
    try office.arrive(Aldmoor.text(asAt: day("2026-05-01")), asAt: day("2026-05-01"))
    try office.arrive(
      Aldmoor.text(asAt: Office.now.day, leadOfA2: "Head of Finance"), asAt: Office.now.day)
    var meeting = try office.board(at: Office.tomorrow)
    meeting.happen(.present(nil))
    meeting.press("i")
    meeting.type("overdue A1")
    meeting.press("<enter> u o")
    meeting.type("the audit is done")
    try office.remove(Office.now.day)
    meeting.press("<enter>")
    #expect(
      meeting.message
        == "Not saved: the newest snapshot is gone; 15 May 2026 is open; Enter saves it there")
    var anew = try office.board(at: Office.tomorrow)
    anew.happen(.present(nil))
    #expect(meeting.state.comparison?.from == day("2026-05-01"))
    #expect(meeting.state.presenting?.deck.slides == anew.state.presenting?.deck.slides)
    meeting.press("<enter>")
    #expect(meeting.recorded.count == 1)
  }

  /// A2's lead was recorded; the snapshot of a later day names another.
  private mutating func contradicted() throws -> DashboardDriver {
    recordLead()
    let next = day("2026-05-23")
    try office.arrive(
      Aldmoor.text(asAt: next, leadOfA2: "Head of Finance"), asAt: next)
    return try office.board(at: Office.tomorrow)
  }

  private mutating func recordLead() {
    board.press("2 j u l ctrl-u")
    board.type("Head of Practice")
    board.press("<enter>")
  }
}
