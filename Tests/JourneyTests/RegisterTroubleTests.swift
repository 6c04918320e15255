import TestSupport
import Testing

@Suite struct `An officer whose register can't be written` {
  private let office: Office
  private var board: DashboardDriver

  init() throws {
    office = try Office()
    board = try office.board()
    board.press("2 u o")
    board.type("sites visited")
  }

  @Test mutating func `is told why, keeps the text, and saves it once it can be`() throws {
    try office.replaceRegister(with: "this is a letter and no register")
    board.press("<enter>")
    board.expectScreen(contains: "Not saved: ", "register.sqlite", "Note sites visited")
    #expect(board.screensWhileRecording.map { $0.contains("Saving…") } == [true])
    board.expectScreen(lacks: "Saved", "+1")
    try office.removeRegister()
    board.press("<enter>")
    board.expectScreen(contains: "Saved A1: note: “sites visited”")
    #expect(board.recorded == ["A1 22 May 14:02 head-of-quality: note: “sites visited”"])
  }

  @Test mutating func `is told when the register was taken away after it was read`() throws {
    board.press("<enter>")
    let putBack = try office.takeRegisterAway()
    board.press("u o")
    board.type("visits written up")
    board.press("<enter>")
    board.expectScreen(contains: "Not saved: ", "Note visits written up", "+1")
    try putBack()
    board.press("<enter>")
    board.expectScreen(contains: "Saved A1: note: “visits written up”", "+2")
    #expect(board.recorded.count == 2)
  }

  @Test func `still sees the snapshot's figures when it can't be read either`() throws {
    try office.replaceRegister(with: "this is a letter and no register")
    var board = try office.board()
    board.expectScreen(contains: "2 Overdue · 2 at 15 May", "register.sqlite")
    board.press("2 u")
    board.expectScreen(contains: "The register can't be used: ")
  }
}

@Suite struct `Someone who only reads` {
  @Test func `has no keys that record, and still sees what others do`() throws {
    let office = try Office()
    var reader = try office.board(isReadOnly: true)
    var officer = try office.board()
    for key in ["u", "v", "A", "U", "K", "T"] {
      reader.press("2 \(key)")
      reader.expectScreen(contains: "The board was opened to be read only")
    }
    reader.press("?")
    reader.expectScreen(lacks: "Update an action")
    reader.press("<esc>")
    officer.press("2 u o h i <enter>")
    reader.lookAtRegister()
    reader.expectScreen(contains: "1 change to 22 May", "read-only", "+1")
  }

  @Test func `of an older snapshot is told where changes are recorded`() throws {
    let office = try Office()
    let newer = day("2026-05-21")
    try office.arrive(Aldmoor.text(asAt: newer), asAt: newer)
    var board = try office.board()
    board.press(":")
    board.type("2026-05-15")
    board.press("<enter> 2 u")
    board.expectScreen(
      contains: "This is the snapshot of 15 May 2026; changes are recorded on the newest")
    #expect(board.recorded == [])
  }
}
