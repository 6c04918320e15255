import TestSupport
import Testing

/// The Ofsted Subgroup asked which work comes first, how a caseload of 20 compares, and was told
/// that inspectors come at 24 hours' notice.
@Suite struct `A member of Manchester's Ofsted Subgroup` {
  @Test func `reads how a caseload of 20 compares nationally in two keys`() {
    var board = DashboardDriver(opening: "manchester", size: .roomy)
    board.press("3 <enter>")
    board.expectScreen(
      contains: "Now 20 cases (September 2017) R off target: better; 2 cases off target",
      "Target aim 18", "National average: 20 was called slightly above it (no figure given)",
      "3.4 over England 16.6 (September 2022), 5 years after this figure", "lower is better",
      "date not given 30 cases", "Caseloads \"as high as 30\" before")
  }

  @Test func `sees the recorded figures side by side`() {
    var board = DashboardDriver(opening: "manchester")
    board.press("3")
    board.expectScreen(
      contains: "M1 Average social worker caseload 20 R 2 over 18 better",
      "M2 Young people in unsuitable accommodation 1 – no target better", "180 – no target")
    board.press("j <enter>")
    board.expectScreen(contains: "Young people in unsuitable accommodation", "5")
  }

  @Test func `finds the inspection window and its notice in one key`() {
    var board = DashboardDriver(opening: "manchester")
    board.press("6")
    board.expectScreen(
      contains: "Sep 2017–Jan 2018", "Re-inspection by Ofsted", "Ofsted gives 24 hours' notice.")
  }

  @Test func `opens the action plan made after a monitoring visit`() {
    var board = DashboardDriver(opening: "manchester", size: .roomy)
    board.press(":")
    board.type("visit of june")
    board.press("<enter>")
    board.expectScreen(
      contains: "Monitoring visit of June 2017", "Quality of practice must be more consistent",
      "Action plan after the visit", "A2 Make the quality of practice consistent",
      "A3 Hold strategy meetings more often", "A6 Make plans SMART")
  }

  @Test func `asks which work has priority and is told that none is ranked`() {
    var board = DashboardDriver(opening: "manchester", size: .roomy)
    board.press("1 <enter>")
    board.expectScreen(
      contains: "All are a priority; none is ranked above another.", "A9 Settle thresholds")
  }

  @Test func `finds dip-sampling and the voice of the child by name`() {
    var board = DashboardDriver(opening: "manchester")
    board.press("4 /")
    board.type("dip-sample")
    #expect(board.listed == ["A8"])
    board.press("<esc> /")
    board.type("voice")
    #expect(board.listed == ["A5"])
  }

  @Test func `opens the snapshot that the meeting had before it`() {
    var board = DashboardDriver(opening: "manchester")
    board.press(":")
    board.type("2017-09-12")
    board.press("<enter>")
    board.expectScreen(contains: "data 12 Sep 2017", "M1 Average social worker caseload")
  }
}
