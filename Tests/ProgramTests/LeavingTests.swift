import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LeavingTests {
  @Test(arguments: ["q", "\u{3}", "4jj\rq", "?\u{3}", "/abc\u{3}"])
  func `keys that quit give the terminal back, from wherever one is`(keys: String) throws {
    let board = try World().start()
    try board.type(keys)
    _ = try #require(try board.waitForExit().code)
    expectTerminalGivenBack(by: board)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal to leave gives the terminal back`(signal: Int32) throws {
    let board = try World().start()
    board.signal(signal)
    _ = try #require(try board.waitForExit().code)
    expectTerminalGivenBack(by: board)
  }

  @Test(arguments: ["", "?", "/abc", ":"])
  func `a broken connection ends it`(keys: String) throws {
    let board = try World().start()
    try board.press(keys + "j")
    board.hangUp()
    _ = try #require(try board.waitForExit().code)
  }

  @Test func `ctrl-z gives the shell its terminal, and fg brings the same screen back`() throws {
    let world = try World(environment: ["PS1": "ready "])
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-i"], environment: world.environment, folder: world.folder)
    shell.surroundings = world
    try shell.waitForScreen(containing: "ready")
    try shell.type("\(boardPath)\r")
    try shell.waitForScreen(containing: "? keys")
    try shell.waitUntilIdle()
    try shell.press("4jjj")
    let before = Screen(of: shell)
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    #expect(!shell.isOnAlternateScreen)
    #expect(shell.terminalModes.echoes)
    try shell.type("fg\r")
    try shell.waitForScreen(containing: "? keys")
    try shell.waitUntilIdle()
    #expect(Screen(of: shell) == before)
    try shell.press("k")
    #expect(shell.cursor.row < before.cursor.row)
  }
}

extension ProgramEnd {
  /// nil when a signal killed it.
  var code: Int32? {
    if case .code(let code) = self { code } else { nil }
  }
}
