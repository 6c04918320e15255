import TestSupport
import Testing

/// The panel asked about a very large programme: eight outcome areas, 14 recommendations.
@Suite struct `A member of Worcestershire's panel` {
  @Test func `sees the eight outcome areas`() {
    let board = DashboardDriver(opening: "worcestershire", size: .roomy)
    #expect(board.listed == ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "unthemed"])
    board.expectScreen(
      contains: "Support and develop the workforce", "Voice of the child", "Permanency",
      "Outcome area 8 (title in no source read)")
  }

  @Test func `sees the 14 recommendations and that no work is recorded for them`() {
    var board = DashboardDriver(opening: "worcestershire")
    board.press("5")
    board.expectScreen(contains: "5 Recommendations · 14", "R1 Recommendation 1 of 14")
    board.press("G")
    #expect(board.selected == "R14")
    board.expectScreen(contains: "R14 Recommendation 14 of 14", "no action")
  }

  @Test func `reads why coverage can't be shown`() {
    var board = DashboardDriver(opening: "worcestershire", size: .roomy)
    board.press("0")
    board.expectScreen(contains: "so coverage can't be shown", "partners in health and the police")
  }

  @Test func `finds the deadlines in one key`() {
    var board = DashboardDriver(opening: "worcestershire", size: .roomy)
    board.press("6")
    board.expectScreen(
      contains: "22 Feb 2017 Improvement Board asked to sign off the plan",
      "3 May 2017 Plan to be submitted")
  }

  @Test func `compares the two snapshots`() {
    var board = DashboardDriver(opening: "worcestershire")
    board.press("c")
    board.expectScreen(
      contains: "Between 27 January 2017 and 12 July 2018",
      "A3 Improve with Essex as improvement partner")
  }
}
