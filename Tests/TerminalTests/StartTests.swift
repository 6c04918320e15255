import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct StartTests {
  @Test(arguments: [
    ("dumb", "TERM is “dumb”: no full screen can be drawn."),
    ("", "TERM is not set: no full screen can be drawn."),
    (
      "\u{1B}]0;x\u{7}\u{9B}2Jmoon\n",
      "TERM is “]0;x2Jmoon”, a kind of terminal this system doesn’t know; TERM=xterm may do, or "
        + "installing ncurses-term."
    ),
    (
      "moon",
      "TERM is “moon”, a kind of terminal this system doesn’t know; TERM=xterm may do, or "
        + "installing ncurses-term."
    ),
  ])
  func `a terminal that can show no screen is told so, and left alone`(
    term: String, message: String
  ) throws {
    let probe = try ProgramUnderTest(
      probePath(), environment: ["TERM": term, "LANG": "C.UTF-8"], columns: 200)
    #expect(try probe.waitForExit() == .code(2))
    #expect(probe.screenLine(0) == message)
    #expect(probe.terminalModes == probe.modesAtStart)
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "rxvt"])
  func `common terminals show the frame and are given back`(term: String) throws {
    let probe = try ProgramUnderTest(
      probePath(), environment: ["TERM": term, "LANG": "C.UTF-8"])
    try probe.waitForScreen(containing: "END")
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    try probe.type("q")
    #expect(try probe.waitForExit() == .code(0))
    #expect(probe.terminalModes == probe.modesAtStart)
  }

  @Test func `the facts name what the terminal is and can do`() throws {
    let probe = try ProgramUnderTest(probePath(), ["--facts"], rows: 40, columns: 120)
    #expect(try probe.waitForExit() == .code(0))
    #expect(
      probe.screenLine(0) == "xterm-256color, 256 colours, 40 × 120, UTF-8, a terminal, not dumb")
  }

  @Test func `without a terminal kind the facts say dumb`() throws {
    let probe = try ProgramUnderTest(
      probePath(), ["--facts"], environment: ["LANG": "C"], rows: 40, columns: 120)
    #expect(try probe.waitForExit() == .code(0))
    #expect(probe.screenLine(0) == "none, 0 colours, 40 × 120, not UTF-8, a terminal, dumb")
  }
}
