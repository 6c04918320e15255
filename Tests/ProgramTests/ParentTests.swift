import Glibc
import TerminalTestSupport
import Testing

/// What becomes of the program when the one that started it is killed.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ParentTests {
  private let withNumbers = "sh -c 'echo $$ >board.process; exec $board'"

  @Test(arguments: [Situation.dashboard, .form, .slide])
  func `the shell of the terminal is killed: it ends`(situation: Situation) throws {
    let world = try World.forLife()
    let shell = try situation.start(in: world, shell: "\(withNumbers); :")
    shell.signal(SIGKILL)
    #expect(try shell.waitForExit() == .signal(SIGKILL))
    try expectEnd(of: shell, in: world)
    try expectRegisterIntact(in: world)
  }

  @Test(arguments: [Situation.dashboard, .form, .slide])
  func `a script in between is killed: it ends, and the shell has its terminal back`(
    situation: Situation
  ) throws {
    let world = try World.forLife()
    try world.write("echo $$ >script.process\n\(withNumbers)\n:\n", to: "script")
    let shell = try situation.start(in: world, shell: "set -m; sh script; stty -a >after; exec cat")
    kill(try world.process(in: "script.process"), SIGKILL)
    try expectEnd(of: shell, in: world)
    try shell.wait(for: "the screen to be given back") { !shell.isOnAlternateScreen }
    #expect(shell.isCursorVisible)
    #expect(SentBytes(shell.output).modesLeftChanged == [])
    try expectRegisterIntact(in: world)
    try shell.type("still here\r")
    try shell.waitForScreen(containing: "still here")
  }

  @Test func `a terminal that is another's, and no shell stops it there: it ends`() throws {
    let world = try World.forLife()
    let job = withNumbers.replacing("exec", with: "exec env --block-signal=TTIN,CONT")
    let shell = try Situation.dashboard.start(
      in: world, shell: "set -m; \(job); echo >stopped; exec tail -f /dev/null")
    let board = try world.process(in: "board.process")
    kill(board, SIGSTOP)
    try shell.wait(for: "the shell to have the terminal") { world.has("stopped") }
    kill(board, SIGCONT)
    try shell.type("j")
    try expectEnd(of: shell, in: world)
  }

  private func expectEnd(of shell: ProgramUnderTest, in world: World) throws {
    let board = try world.process(in: "board.process")
    try shell.wait(for: "the board to end") { ProcessState(of: board) == .ended }
  }
}
