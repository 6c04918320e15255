import TestSupport
import Testing

/// An outstanding council: did the few changes have the intended effect?
@Suite struct `A member in Telford and Wrekin` {
  @Test func `reads of an action whether it had its intended effect`() {
    var board = DashboardDriver(opening: "telford-and-wrekin")
    board.press("4 <enter>")
    board.expectScreen(
      contains: "A1 Improve recording in children's plans", "Impact not yet",
      "Whether it had the intended effect is under review.")
  }

  @Test func `finds the meeting that reviews it`() {
    var board = DashboardDriver(opening: "telford-and-wrekin")
    board.press("6")
    board.expectScreen(contains: "early 2021; no", "Scrutiny monitors the action plan")
    board.press("j <enter>")
    board.expectScreen(
      contains: "When early 2021; no day given",
      "Purpose Are the changes made, and did they have the intended effect?")
  }

  @Test func `reads the partners' part with the plan`() {
    var board = DashboardDriver(opening: "telford-and-wrekin", size: .roomy)
    board.press("0")
    board.expectScreen(
      contains: "Overall outstanding", "Partners' part: council and partners developed services")
  }
}
