import TerminalTestSupport
import TestSupport
import Testing

@Suite struct `A dashboard over an evening` {
  @Test func `opens the register once, and neither to record nor to see what others do`() throws {
    let office = try Office()
    var colleague = try office.board()
    colleague.press("2 u o")
    colleague.type("sites visited")
    colleague.press("<enter>")
    let openings = FileOpenings(of: office.folder + "/register.sqlite")
    var board = try office.board()
    #expect(openings.count() == 1)
    for note in ["one", "two"] {
      board.press("2 u o")
      board.type(note)
      board.press("<enter>")
      board.expectScreen(contains: "Saved A1: note: “\(note)”")
    }
    board.press("U <enter>")
    board.lookAtRegister()
    board.expectScreen(contains: "+4")
    #expect(openings.count() == 0)
  }
}
