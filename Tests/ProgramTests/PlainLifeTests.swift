import Glibc
import TerminalTestSupport
import Testing

/// Plain mode is a program of lines: what stops and ends any such program stops and ends it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct PlainLifeTests {
  @Test(arguments: [[], ["present"]])
  func `ctrl-z gives the shell its terminal, and fg goes on where it was`(
    command: [String]
  ) throws {
    let world = try World.ofTestshire(environment: ["PS1": "ready "])
    let shell = try world.shellWithJob(command + ["--plain"])
    let prompt = command.isEmpty ? "Overview >" : "Slide 1 of 10 >"
    try shell.waitForScreen(containing: prompt)
    try shell.waitUntilIdle()
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    #expect(shell.terminalModes == shell.modesAtStart)
    try shell.type("fg\r")
    try shell.type("xyzzy\r")
    try shell.waitForScreen(containing: "“xyzzy” asks for nothing here")
    try shell.type("\u{4}")
    try shell.type("echo ended with $?\r")
    try shell.waitForScreen(containing: "ended with 0")
    expectNoControls(shell)
  }

  @Test(arguments: [
    ("exec $board", ProgramEnd.signal(SIGHUP)), ("exec env --block-signal=HUP $board", .code(2)),
  ])
  func `a connection that breaks ends it, whether or not a signal tells of it`(
    shell: String, end: ProgramEnd
  ) throws {
    let world = try World.forLife()
    let board = try world.shell(shell, ["--plain"])
    try board.waitForScreen(containing: "Overview >")
    try board.press("a1\rupdate\ro\rhalf a thought")
    board.hangUp()
    #expect(try board.waitForExit() == end)
    try expectRegisterIntact(in: world)
  }

  @Test func `a terminal that is another's, and no shell stops it there, ends it`() throws {
    let world = try World.forLife()
    let shell = try world.shell(
      "set -m; \(withNumber("exec env --block-signal=TTIN $board")) & exec tail -f /dev/null",
      ["--plain"])
    try shell.waitForScreen(containing: "Overview >")
    try shell.type("actions\r")
    try expectEnd(of: shell, in: world)
  }

  @Test func `a script that started it is killed: it ends, and takes no line of the shell's`()
    throws
  {
    let world = try World.forLife()
    try world.write(
      "echo $$ >script.process\n\(withNumber("exec $board"))\n:\n", to: "script")
    let shell = try world.shell("sh script; exec cat", ["--plain"])
    try shell.waitForScreen(containing: "Overview >")
    kill(try world.process(in: "script.process"), SIGKILL)
    try expectEnd(of: shell, in: world)
    try shell.type("actions\r")
    try shell.wait(for: "cat to say it too") {
      shell.screenLines.filter { $0.hasSuffix("actions") }.count == 2
    }
  }

  @Test func `windows of any size change nothing`() throws {
    let board = try World.ofTestshire().start(["--plain"])
    let before = board.bytesReceived
    for step in 1...20 { board.resize(rows: step % 7 * 9 + 1, columns: step % 11 * 20 + 1) }
    board.resize(rows: 24, columns: 80)
    try board.waitUntilIdle()
    #expect(board.bytesReceived == before)
    try board.press("actions\r")
    try board.waitForScreen(containing: "All actions >")
  }

  private func withNumber(_ line: String) -> String {
    "sh -c 'echo $$ >board.process; \(line)'"
  }

  private func expectEnd(of shell: ProgramUnderTest, in world: World) throws {
    let board = try world.process(in: "board.process")
    try shell.wait(for: "the board to end") { ProcessState(of: board) == .ended }
  }
}
