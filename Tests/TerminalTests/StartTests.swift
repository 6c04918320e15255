import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(1)))
struct StartTests {
  @Test(arguments: [
    ("dumb", "TERM is “dumb”: no full screen can be drawn."),
    ("", "TERM is not set: no full screen can be drawn."),
    ("moon", "TERM is “moon”, a kind of terminal this system doesn’t know."),
  ])
  func `a terminal that can show no screen is told so, and left alone`(
    term: String, message: String
  ) throws {
    let probe = try ProgramUnderTest(
      probePath(), environment: ["TERM": term, "LANG": "C.UTF-8"])
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
}
