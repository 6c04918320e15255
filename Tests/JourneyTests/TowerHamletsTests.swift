import TestSupport
import Testing

/// Cabinet and scrutiny approved a plan of four themes and asked for reports.
@Suite struct `A member in Tower Hamlets` {
  @Test func `sees the four themes`() {
    let board = DashboardDriver(opening: "tower-hamlets", size: .roomy)
    board.expectScreen(
      contains: "Leadership, management and governance", "A robust model of social work practice",
      "A sufficient and skilled workforce", "Quality assurance and audit")
  }

  @Test func `reads each decision with who is to act in one key`() {
    var board = DashboardDriver(opening: "tower-hamlets", size: .large)
    board.press("7")
    board.expectScreen(contains: "action by", "K2 Cabinet noted the report and approved sending")
    board.press("<enter>")
    board.expectScreen(
      contains:
        "Action by Corporate Director, Children's Services; Divisional Director, Children's Social Care"
    )
  }

  @Test func `finds the rhythm of reports in one key`() {
    var board = DashboardDriver(opening: "tower-hamlets", size: .roomy)
    board.press("6")
    board.expectScreen(
      contains: "every six weeks", "Reports due", "quarterly Independent chair's report",
      "every six months Intervention adviser's progress report",
      "quarterly Children's Services budget report", "20 Jul 2017")
  }

  @Test func `finds thresholds, guardianship orders and fostering standards by words`() {
    var board = DashboardDriver(opening: "tower-hamlets")
    board.press("4")
    for (words, ref) in [("threshold", "A6"), ("guardianship", "A7"), ("fostering", "A8")] {
      board.press("/")
      board.type(words)
      #expect(board.listed.contains(ref), "\(words)")
      board.press("<esc>")
    }
  }
}
