import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct StoppingTests {
  @Test(arguments: [Situation.dashboard, .form, .slide])
  func `stopped again and again, resized meanwhile, it comes back to the same`(
    situation: Situation
  ) throws {
    let world = try World.forLife()
    let shell = try situation.start(in: world, shell: "set -m; $board; \(goingOn)")
    let before = Screen(of: shell)
    for (rows, columns) in [(30, 100), (1, 1), (24, 80)] {
      let modes = shell.terminalModes
      try shell.type("\u{1A}")
      try shell.waitForShell(in: world)
      expectLeft(shell)
      shell.resize(rows: rows, columns: columns)
      try shell.type("\r")
      try shell.wait(for: "the board to be back") { shell.isOnAlternateScreen }
      try shell.waitUntilIdle()
      #expect(shell.terminalModes == modes)
    }
    #expect(Screen(of: shell) == before)
    try expectRegisterIntact(in: world)
  }

  @Test func `ctrl-z in the editor stops both, and both go on`() throws {
    let world = try World.forLife()
    let shell = try Situation.editor.start(in: world, shell: "set -m; $board; \(goingOn)")
    try shell.type("\u{1A}")
    try shell.waitForShell(in: world)
    try shell.type("\r")
    try shell.wait(for: "the editor to go on") {
      ProcessState(of: try world.process(in: "editor.process")) == .sleeping
    }
    try shell.type("A whole thought\r")
    try shell.waitForScreen(containing: "› Note        A whole thought")
    try shell.waitUntilIdle()
    try shell.press("\r")
    expectSaved(shell, note: "A whole thought")
  }

  @Test(arguments: Situation.allCases)
  func `a storm of sizes down to one cell ends in the same screen`(situation: Situation) throws {
    let world = try World.forLife()
    let board = try situation.start(in: world)
    let before = Screen(of: board)
    for step in 1...60 { board.resize(rows: step % 7 * 9 + 1, columns: step % 11 * 20 + 1) }
    board.resize(rows: 1, columns: 1)
    board.resize(rows: 24, columns: 80)
    if situation == .editor {
      try board.type("half a thou\r")
      try board.waitForScreen(containing: "› Note        half a thou")
      try board.press("\r")
      expectSaved(board, note: "half a thou")
    } else {
      try board.wait(for: "the same screen") { Screen(of: board) == before }
      try board.waitUntilIdle()
      #expect(Screen(of: board) == before)
    }
  }

  /// What a shell does with a job that was stopped: notes it, waits for Enter and has it go on.
  private let goingOn = """
    while [ $? -gt 128 ]; do
      echo >stopped; read key; rm stopped; fg >/dev/null
    done
    """

  private func expectLeft(_ shell: ProgramUnderTest) {
    #expect(!shell.isOnAlternateScreen)
    #expect(shell.isCursorVisible)
    #expect(shell.terminalModes == shell.modesAtStart)
    #expect(SentBytes(shell.output).modesLeftChanged == [])
  }
}

extension ProgramUnderTest {
  /// Waits until the shell has heard that its job was stopped.
  fileprivate func waitForShell(in world: World) throws {
    try wait(for: "the shell to have the terminal") { world.has("stopped") }

  }
}
