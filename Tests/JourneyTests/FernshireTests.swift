import TestSupport
import Testing

/// The default council, as a board member meets it.
@Suite struct `A member of Fernshire's board` {
  @Test func `sees at once what is overdue, how themes stand and which metrics are off target`() {
    let board = DashboardDriver(opening: "fernshire")
    board.expectScreen(
      contains: "Fernshire (fictional)", "data 31 Oct 2026, 22 days old", "board in 12 days",
      "94 actions: 72% on target", "1 Plan themes", "Leadership, management and governance",
      "2 Overdue · 14 at 31 Oct, 10 more due by the next board, worst first",
      "P21 Offer return home interviews within 72 hours R 92 days late",
      "3 Metrics · 30, 5 off target, worst first",
      "M23 Return home interviews", "58% R off target 22 under 80% worse", "? keys")
  }

  @Test func `finds the most overdue action and its recovery action in two keys`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("2 <enter>")
    board.expectScreen(
      contains: "P21 Offer return home interviews within 72 hours", "92 days late",
      "Lead Head of Safeguarding",
      "Why provider has three of five workers and no weekend cover",
      "Doing improvement notice served 2 Oct; own youth workers cover weekends")
  }

  @Test func `is told where an action that must explain itself doesn't`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press(":")
    board.type("W03")
    board.press("<enter>")
    board.expectScreen(contains: "Doing not recorded, though the rating calls for it")
  }

  @Test func `names what newly became overdue since the last snapshot in one key`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("c")
    board.expectScreen(
      contains: "Between 19 September 2026 and 31 October 2026", "on target fell from 81% to 72%",
      "Newly overdue: 9",
      "W03 Reduce agency social workers below 15%: newly overdue, 33 days late",
      "Q07 Moderate one audit in five: newly overdue, 12 days late")
  }

  @Test func `compares with older snapshots, back to the first and forth again`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("c <")
    board.expectScreen(
      contains: "Between 8 August 2026 and 31 October 2026", "Newly overdue: 13",
      "L09 Agree joint funding with health for complex care: newly overdue, 61 days late")
    board.press("< < <")
    board.expectScreen(contains: "Between 4 April 2026 and 31 October 2026")
    board.press("<")
    board.expectScreen(contains: "No snapshot is older than this one")
    board.press("> > > >")
    board.expectScreen(contains: "Between 19 September 2026 and 31 October 2026")
  }

  @Test func `opens a change and comes back to it`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("c j j j")
    let change = board.lineUnderCursor
    board.press("<enter>")
    board.expectScreen(
      contains: "Fernshire › Changes › W03", "State in progress", "Workforce Lead →")
    board.press("<backspace>")
    #expect(board.lineUnderCursor == change)
    #expect(change.hasPrefix("W03 Reduce agency social workers below 15%"))
  }

  @Test func `finds which recommendations have no action in two keys`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("5 s")
    board.expectScreen(
      contains: "5 Recommendations · 12, worst first",
      "R11 The assessment and support of children", "no action")
    board.press("g")
    #expect(board.selected == "R11")
    board.press("<enter>")
    board.expectScreen(contains: "Covered by no action")
  }

  @Test func `asks a metric whether it gets better and how far it is from its target`() {
    var board = DashboardDriver(opening: "fernshire", size: .large)
    board.press("3 <enter>")
    board.expectScreen(
      contains: "58% (October 2026) R off target: worse; 22 points off target",
      "60% to 58% since September 2026: worse", "aim 80% by Jul 2026", "England 63% (2023-24)",
      "higher is better", "in the month",
      "Figures, newest first")
  }

  @Test func `looks for late work of one lead by words`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("4 /")
    board.type("lead:safeguarding is:overdue")
    board.press("<enter>")
    #expect(board.listed == ["P12", "P18", "P21"])
  }

  @Test func `reads the key of letters in one key`() {
    var board = DashboardDriver(opening: "fernshire")
    board.press("?")
    board.type("rating over a month")
    board.expectScreen(contains: "R over a month late:")
  }
}
