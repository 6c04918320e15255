import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ErrorOutputTests {
  @Test(arguments: [Situation.dashboard, .form, .slide], ["\u{3}", ""])
  func `what a library says while a screen is shown comes after it, and harmless`(
    situation: Situation, key: String
  ) throws {
    let board = try situation.start(in: World.forLife())
    let before = Screen(of: board)
    try complain(to: board)
    board.signal(SIGWINCH)
    try board.waitUntilIdle()
    #expect(Screen(of: board) == before)
    if key.isEmpty { board.signal(SIGILL) } else { try board.type(key) }
    _ = try board.waitForExit()
    let lines = board.screenLines
    #expect(lines.contains("a complaint ?[31m, é 中, ??2J and ?0;x?"), "\(lines)")
    #expect(SentBytes(board.output).faults == [])
  }

  /// Writes to where the program's error output goes at this moment.
  private func complain(to board: ProgramUnderTest) throws {
    let file = open("/proc/\(board.processID)/fd/2", O_WRONLY | O_APPEND | O_CLOEXEC)
    try #require(file >= 0)
    defer { close(file) }
    var bytes = Array("a complaint \u{1B}[31m, é 中, \u{9B}2J and ".utf8)
    bytes += [0x9D] + Array("0;x\u{7}\n".utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
  }
}
