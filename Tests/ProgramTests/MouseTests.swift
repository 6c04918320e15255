import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct MouseTests {
  @Test func `the terminal tells of no mouse until m is pressed, and no more after a second m`()
    throws
  {
    let board = try World().start()
    #expect(!board.tellsOfMouse)
    try board.press("m")
    #expect(board.tellsOfMouse)
    #expect(board.sent("\u{1B}[?1000h\u{1B}[?1006h"))
    #expect(board.screenLine(23).hasPrefix("Mouse on; "))
    try board.press("m")
    #expect(!board.tellsOfMouse)
    #expect(board.sent("\u{1B}[?1006l\u{1B}[?1000l"))
    #expect(board.screenLine(23).hasPrefix("Mouse off; "))
  }

  @Test func `a click selects what it is on, and the wheel scrolls`() throws {
    let board = try World().start()
    try board.press("m4")
    let row = try #require(board.screenLines.firstIndex { $0.hasPrefix("  L07 ") })
    try board.press("\u{1B}[<0;30;\(row + 1)M\u{1B}[<0;30;\(row + 1)m")
    #expect(board.cursor == ScreenPlace(row: row, column: 2))
    let clicked = board.screenLine(row)
    #expect(clicked.hasPrefix("› L07 "))
    try board.press("\u{1B}[<65;30;9M")
    #expect(board.cursor.row < row)
    #expect(board.screenLine(board.cursor.row) == clicked)
    try board.press("\u{1B}[<64;30;9M")
    #expect(board.screenLine(row) == clicked)
  }

  @Test(arguments: [
    "\u{1B}[<0;30;9M\u{1B}[<0;30;9m", "\u{1B}[<65;1;1M", "\u{1B}[<64;1;1M", "\u{1B}[M !!",
    "\u{1B}[M`$$", "\u{1B}[<0;99999999999999999999;4M", "\u{1B}[<;;M", "\u{1B}[<4;q",
  ])
  func `while it is off nothing that a mouse would send does anything`(bytes: String) throws {
    let board = try World().start()
    try board.press("4jj")
    let before = Screen(of: board)
    try board.press(bytes)
    #expect(Screen(of: board) == before)
    #expect(board.state == .waiting(hasTimer: false))
  }

  @Test(arguments: [
    "\u{1B}[<0;1;500M", "\u{1B}[<0;99999999999999999999;4M", "\u{1B}[<-5;1;1M", "\u{1B}[<0;0;0M",
    "\u{1B}[<2;30;9M", "\u{1B}[<32;30;9M", "\u{1B}[M#)%",
  ])
  func `what no mouse here would send does nothing while it is on`(bytes: String) throws {
    let board = try World().start()
    try board.press("m4jj")
    let before = Screen(of: board)
    try board.press(bytes)
    #expect(Screen(of: board) == before)
  }

  @Test(arguments: ["q", "\u{3}", "\u{1C}"])
  func `keys that quit leave the terminal without it`(key: String) throws {
    let board = try World().start()
    try board.press("m")
    try board.type(key)
    try board.waitForExit()
    #expect(!board.tellsOfMouse)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGABRT])
  func `signals leave the terminal without it`(signal: Int32) throws {
    let board = try World().start()
    try board.press("m")
    board.signal(signal)
    try board.waitForExit()
    #expect(!board.tellsOfMouse)
  }

  @Test func `ctrl-z gives the shell a terminal without it, and fg brings it back`() throws {
    let world = try World(environment: ["PS1": "ready "])
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-i"], environment: world.environment, folder: world.folder)
    shell.surroundings = world
    try shell.waitForScreen(containing: "ready")
    try shell.type("\(boardPath)\r")
    try shell.waitForScreen(containing: "? keys")
    try shell.waitUntilIdle()
    try shell.press("m")
    #expect(shell.tellsOfMouse)
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    #expect(!shell.tellsOfMouse)
    try shell.type("fg\r")
    try shell.waitForScreen(containing: "1 Plan themes")
    try shell.waitUntilIdle()
    #expect(shell.tellsOfMouse)
  }

  @Test func `an editor gets the terminal without it`() throws {
    let world = try World(environment: ["EDITOR": "sh editor.sh"])
    try world.write("echo here is the editor; read line\n", to: "editor.sh")
    let board = try world.start()
    try board.press("m2uo")
    try board.type("\u{18}")
    try board.waitForScreen(containing: "here is the editor")
    #expect(!board.tellsOfMouse)
    try board.type("\r")
    try board.waitForScreen(containing: "Update ")
    try board.waitUntilIdle()
    #expect(board.tellsOfMouse)
  }

  @Test func `a kind of terminal without a mouse is said to have none`() throws {
    let board = try World(environment: ["TERM": "vt100"]).start()
    try board.press("m")
    #expect(!board.tellsOfMouse)
    #expect(board.screenLine(23) == "This kind of terminal tells nothing of a mouse")
  }
}

extension ProgramUnderTest {
  func sent(_ text: String) -> Bool { output.firstRange(of: Array(text.utf8)) != nil }
}
