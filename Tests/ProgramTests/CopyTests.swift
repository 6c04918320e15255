import FoundationEssentials
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct CopyTests {
  @Test(arguments: ["xterm-256color", "linux", "vt100", "tmux-256color"])
  func `y sends what is selected to the terminal, whole, and says what`(term: String) throws {
    let board = try World(environment: ["TERM": term]).start()
    try board.press("4y")
    let sent = try #require(board.copied)
    #expect(sent.hasPrefix("L01 "))
    #expect(sent.contains(" · rating: "))
    #expect(board.screenLine(23).hasPrefix("Sent to the terminal: L01 "))
    expectWholeBelowMessage(board)
  }

  @Test func `it leaves the screen as it was`() throws {
    let board = try World().start()
    try board.press("4y\u{C}")
    let before = Screen(of: board)
    try board.press("y")
    try board.press("\u{C}")
    #expect(Screen(of: board) == before)
  }

  @Test func `tmux takes it where it is told to`() throws {
    let world = try World()
    let tmux = Tmux(folder: world.folder, environment: world.environment, in: world)
    let window = try tmux.open("board", boardPath)
    try tmux.tell(["set-option", "-s", "set-clipboard", "on"])
    try window.wait(for: "1 Plan themes", "? keys")
    try window.press("4", "y")
    try window.wait(for: "Sent to the terminal: L01")
    #expect(try tmux.tell(["show-buffer"]).hasPrefix("L01 "))
  }

  private func expectWholeBelowMessage(_ board: ProgramUnderTest) {
    #expect(board.isCursorVisible)
    #expect(board.cursor.column == 2)
    #expect(board.screenLine(0).hasPrefix("Fernshire"))
  }
}

extension ProgramUnderTest {
  /// The text that was sent to be pasted elsewhere, the last one; nil where none was.
  fileprivate var copied: String? {
    let said = String(decoding: output, as: UTF8.self)
    guard let start = said.ranges(of: "\u{1B}]52;c;").last?.upperBound,
      let end = said[start...].firstIndex(of: "\u{7}"),
      let data = Data(base64Encoded: String(said[start..<end]))
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}
