import ImprovementPlan
import TestSupport
import Testing

/// Due 31 March, approved to 30 June, as at 15 May, not complete: the field's own example.
@Suite struct `A board that is asked for a new date` {
  private let office: Office
  private var board: DashboardDriver

  init() throws {
    office = try Office()
    board = try office.board()
  }

  @Test func `sees the work as late before anybody asks`() {
    board.expectScreen(
      contains: "2 Overdue · 2 at 15 May", "A1 Write the sufficiency strategy R 45 days late",
      "4 actions: 50% on target, 25% late + 25% over a month, 0% put off")
  }

  @Test mutating func `sees the same figures while the new date is only proposed`() {
    propose()
    board.expectScreen(
      contains: "Saved A1: due 31 Mar 2026 → 30 Jun 2026 proposed, awaiting the board",
      "2 Overdue · 2 at 15 May", "A1 Write the sufficiency strategy R 45 days late",
      "4 actions: 50% on target, 25% late + 25% over a month, 0% put off")
    board.press("<enter>")
    board.expectScreen(
      contains: "Due 31 Mar 2026", "Late 45 days late",
      "Re-date proposed 22 May 14:02 by head-of-quality: 30 Jun 2026, awaiting the board:"
        + " providers asked for time")
    board.expectScreen(lacks: "slipped")
  }

  @Test mutating func `approves it at its meeting, and the figures follow`() {
    propose()
    board.press("A")
    board.expectScreen(
      contains: "Approve A1", "A1 31 Mar → 30 Jun 2026, “providers asked for time”",
      "Approved by Improvement board", "Meeting B1", "On 2026-05-22 Fri 22 May 2026")
    board.press("<enter>")
    board.expectScreen(
      contains: "Saved A1: re-date to 30 Jun 2026 approved by Improvement board on 22 May 2026",
      "2 Overdue · 1 at 15 May",
      "4 actions: 50% on target, 25% late + 0% over a month, 25% put off")
    board.expectScreen(lacks: "45 days late")
    board.press(":")
    board.type("A1")
    board.press("<enter>")
    board.expectScreen(
      contains: "Due 30 Jun 2026 (first set 31 Mar; re-dated once, slipped 91 days)",
      "Late not late against the current date, 45 days against the first", "Delivery G on time")
    #expect(
      board.recorded == [
        "A1 22 May 14:02 head-of-quality: due 31 Mar 2026 → 30 Jun 2026 proposed, awaiting the"
          + " board, “providers asked for time”",
        "A1 22 May 14:02 head-of-quality: re-date to 30 Jun 2026 approved by Improvement board"
          + " on 22 May 2026 at B1",
      ])
  }

  @Test mutating func `takes the approval back, and the work is late again`() {
    propose()
    board.press("A <enter> U <enter>")
    board.expectScreen(contains: "Taken back A1: re-date to 30 Jun 2026 approved", "· 2 at 15 May")
  }

  private mutating func propose() {
    board.press("2 u d")
    board.type("30 Jun")
    board.press("<tab>")
    board.type("providers asked for time")
    board.press("<enter>")
  }
}
