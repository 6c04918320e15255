import Glibc
import TerminalTestSupport
import Testing

/// Whatever ends the program, whatever a person is at: the terminal is as it was, the register is
/// whole, and no process is left.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LifeTests {
  @Test(arguments: Situation.allCases, [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func `a signal to leave`(situation: Situation, signal: Int32) throws {
    // What is typed while the editor has the terminal is the editor's, keys that interrupt too.
    if situation == .editor && (signal == SIGINT || signal == SIGQUIT) { return }
    let world = try World.forLife()
    let board = try situation.start(in: world)
    board.signal(signal)
    #expect(try board.waitForExit() == .code(128 + signal))
    expectTerminalGivenBack(by: board)
    try expectRegisterIntact(in: world)
    if situation == .editor { try expectEditorEnded(in: world) }
  }

  @Test(arguments: Situation.allCases, [SIGILL, SIGSEGV, SIGABRT, SIGPIPE, SIGUSR1])
  func `a fault of its own, or a signal that it doesn't expect`(
    situation: Situation, signal: Int32
  ) throws {
    let world = try World.forLife()
    let board = try situation.start(in: world)
    board.signal(signal)
    #expect(try board.waitForExit() == .signal(signal))
    expectTerminalGivenBack(by: board)
    try expectRegisterIntact(in: world)
  }

  @Test(arguments: [
    SIGBUS, SIGTRAP, SIGFPE, SIGSYS, SIGALRM, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR,
    SIGSTKFLT,
  ])
  func `every other signal that kills`(signal: Int32) throws {
    let board = try Situation.dashboard.start(in: World.forLife())
    board.signal(signal)
    #expect(try board.waitForExit() == .signal(signal))
    expectTerminalGivenBack(by: board)
  }

  @Test func `what is ignored stays ignored, and a limit on files kills nobody`() throws {
    let world = try World.forLife()
    let board = try Situation.form.start(in: world, shell: "trap '' PIPE USR1; exec $board")
    for signal in [SIGPIPE, SIGUSR1, SIGXFSZ, SIGCHLD, SIGURG] { board.signal(signal) }
    try board.press("ght\r")
    expectSaved(board, note: "half a thought")
    #expect(board.isOnAlternateScreen)
  }

  @Test(arguments: [SIGSEGV, SIGTERM])
  func `a terminal that it may only read keys from is given back too`(signal: Int32) throws {
    let board = try Situation.dashboard.start(in: World.forLife(), shell: "exec $board </dev/tty")
    board.signal(signal)
    _ = try board.waitForExit()
    expectTerminalGivenBack(by: board)
  }

  @Test(arguments: Situation.allCases, ["exec $board", "exec env --block-signal=HUP $board"])
  func `a connection that breaks, whether or not a signal tells of it`(
    situation: Situation, command: String
  ) throws {
    let world = try World.forLife()
    let board = try situation.start(in: world, shell: command)
    board.hangUp()
    #expect(try board.waitForExit() == .code(128 + SIGHUP))
    try expectRegisterIntact(in: world)
    if situation == .editor { try expectEditorEnded(in: world) }
  }

  @Test func `an editor that is ended leaves what was written, and it is said where`() throws {
    let world = try World.forLife()
    try world.write("echo more >>\"$1\"; echo 'your text?'; read line\n", to: "editor")
    let board = try Situation.editor.start(in: world)
    board.signal(SIGTERM)
    #expect(try board.waitForExit() == .code(128 + SIGTERM))
    let told = "board: what was being written in the editor is kept in "
    let line = try #require(board.screenLines.first { $0.hasPrefix(told) })
    let folder = world.folder + "/" + line.dropFirst(told.count)
    #expect(try readText(folder + "/text.txt") == "half a thou\nmore\n")
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `an editor that doesn't listen is ended all the same`(signal: Int32) throws {
    let world = try World.forLife()
    try world.write(
      "echo $$ >editor.process; trap '' HUP TERM; echo 'your text?'; while :; do read line || sleep 1; done\n",
      to: "editor")
    let board = try Situation.editor.start(in: world)
    board.signal(signal)
    #expect(try board.waitForExit() == .code(128 + signal))
    expectTerminalGivenBack(by: board)
    try expectEditorEnded(in: world)
  }

  private func expectEditorEnded(in world: World) throws {
    #expect(ProcessState(of: try world.process(in: "editor.process")) == .ended)
  }
}
