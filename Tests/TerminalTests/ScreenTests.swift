import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ScreenTests {
  @Test func `every row of a frame stands on the screen, wide characters in two columns`() throws {
    let probe = try startProbe()
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    #expect(probe.cell(row: 0, column: 8).text == "中")
    #expect(probe.cell(row: 0, column: 11).text == "o")
    #expect(
      probe.screenLines[4...8] == ["› item 0", "  item 1", "  item 2", "  item 3", "  item 4"])
    #expect(probe.screenLine(23) == String(repeating: " ", count: 77) + "END")
    #expect(probe.isOnAlternateScreen)
  }

  @Test(arguments: [
    (0, ScreenStyle(isBold: true)),
    (1, ScreenStyle(isUnderlined: true)),
    (2, ScreenStyle(isReverse: true)),
    (3, ScreenStyle(foreground: .indexed(1))),
    (4, ScreenStyle(foreground: .indexed(9))),
    (5, ScreenStyle(background: .indexed(4))),
    (6, ScreenStyle(foreground: .indexed(208))),
    (7, ScreenStyle(foreground: .indexed(208), background: .indexed(0))),
  ])
  func `a terminal of 256 colours shows each style`(sample: Int, style: ScreenStyle) throws {
    #expect(try styleOfSample(sample, startProbe()) == style)
  }

  @Test(arguments: [
    (3, ScreenStyle(foreground: .indexed(1))),
    (4, ScreenStyle(foreground: .indexed(1), isBold: true)),
    (5, ScreenStyle(background: .indexed(4))),
    (6, ScreenStyle(foreground: .indexed(3))),
  ])
  func `a terminal of 8 colours shows the nearest, bold for the bright ones`(
    sample: Int, style: ScreenStyle
  ) throws {
    let probe = try startProbe(environment: ["TERM": "screen"])
    #expect(styleOfSample(sample, probe) == style)
  }

  @Test(arguments: [["--no-colour"], []])
  func `without colour, attributes stay`(arguments: [String]) throws {
    let term = arguments.isEmpty ? "vt100" : "xterm-256color"
    let probe = try startProbe(arguments, environment: ["TERM": term])
    #expect(styleOfSample(0, probe) == ScreenStyle(isBold: true))
    #expect(styleOfSample(2, probe) == ScreenStyle(isReverse: true))
    #expect(styleOfSample(3, probe) == .plain)
    #expect(styleOfSample(7, probe) == .plain)
  }

  @Test func `the cursor stands where the frame says, or is hidden`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("jj")
    #expect(probe.cursor == ScreenPlace(row: 6, column: 0))
    #expect(probe.isCursorVisible)
    try probe.typeAndWait("c")
    #expect(!probe.isCursorVisible)
    try probe.typeAndWait("c")
    #expect(probe.isCursorVisible)
  }

  @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C")])
  func `only ASCII is sent when asked for, or when the locale has no more`(
    arguments: [String], locale: String
  ) throws {
    let probe = try startProbe(arguments, environment: ["LANG": locale])
    #expect(probe.output.allSatisfy { $0 < 128 })
    #expect(probe.cell(row: 0, column: 11).text == "o")
    #expect(probe.screenLine(5) == "  item 1")
  }

  private func styleOfSample(_ sample: Int, _ probe: ProgramUnderTest) -> ScreenStyle {
    #expect(probe.cell(row: 1, column: sample * 3).text == "s")
    return probe.cell(row: 1, column: sample * 3).style
  }
}
