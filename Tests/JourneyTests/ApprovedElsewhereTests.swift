import DashboardState
import PlainPages
import TestSupport
import Testing

@Suite struct `Who approves what was approved elsewhere meanwhile` {
  private let office: Office
  private var plain: PlainDriver

  init() throws {
    office = try Office()
    plain = PlainDriver(try office.board(keys: .standard.spoken))
  }

  @Test(arguments: [true, false])
  mutating func `is told where a date was approved elsewhere, and the form ends`(
    isKnown: Bool
  ) throws {
    plain.type("overdue", "update 1", "d", "30 Jun", "providers asked for time", "", "yes")
    plain.type("approve 1", "", "", "")
    try approveElsewhere()
    if isKnown { plain.lookAtRegister() }
    plain.type("yes")
    #expect(
      plain.said.first == "Not saved: no new date of A1 awaits the board now: 22 May 14:02"
        + " head-of-quality: re-date to 30 Jun 2026 approved by Improvement board on 22 May 2026 at B1"
    )
    #expect(plain.prompt == "Overdue > ")
    plain.type("yes")
    #expect(plain.said.first == "“yes” asks for nothing here; help lists what can be typed")
    #expect(plain.board.recorded.count == 2)
  }

  @Test func `and so does the form on a screen`() throws {
    var screen = try office.board()
    screen.press("2 u d")
    screen.type("30 Jun")
    screen.press("<tab>")
    screen.type("providers asked for time")
    screen.press("<enter> A")
    try approveElsewhere()
    screen.lookAtRegister()
    screen.expectScreen(contains: "Approve A1")
    screen.press("<enter>")
    screen.expectScreen(contains: "Not saved: no new date of A1 awaits the board now: ")
    screen.expectScreen(lacks: "Approve A1")
    #expect(screen.recorded.count == 2)
  }

  private func approveElsewhere() throws {
    var other = try office.board()
    other.press("2 A <enter>")
  }
}
