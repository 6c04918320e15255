import FoundationEssentials
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ThemeTests {
  @Test func `every shipped theme draws the dashboard without a complaint`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: repository + "/themes")
    let names = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    #expect(names.count >= 6)
    for name in names {
      let board = try World().start(["--theme", name])
      try board.press("j")
      expectWhole(board, council: "Fernshire")
      #expect(SentBytes(board.output).hasColour == (name != "monochrome"), "\(name)")
      try board.type("q")
      #expect(try board.waitForExit() == .code(0))
      #expect(!board.screenText.contains("board: "), "\(name)\n\(board.screenText)")
    }
  }

  @Test(arguments: [[], ["--theme", "dark"], ["--theme", "light"]])
  func `NO_COLOR sends no colour, greys neither, and keeps bold`(arguments: [String]) throws {
    let board = try World(environment: ["NO_COLOR": "1"]).start(arguments)
    try board.press("3j\r0?")
    let sent = SentBytes(board.output)
    #expect(!sent.hasColour)
    #expect(sent.attributes.contains(1))
    let coloured = try World(environment: ["NO_COLOR": ""]).start(arguments)
    #expect(SentBytes(coloured.output).hasColour)
  }

  @Test func `a user's own theme comes before the shipped ones`() throws {
    let world = try World()
    try world.write(
      "inherits: dark\nroles:\n  heading: \"#ff0000\"\n",
      to: "config/improvement-board/themes/mine.yaml")
    let board = try world.start(["--theme", "mine"])
    #expect(board.cell(row: 0, column: 0).text == "F")
    #expect(board.cell(row: 0, column: 0).style.foreground == .indexed(196))
    #expect(try world.run(["info"]).output.contains("light, mine, monochrome\n"))
  }

  @Test func `what a theme's file gets wrong is told after the dashboard, not over it`() throws {
    let world = try World()
    try world.write("inherits: dark\nroles:\n  sparkle: red\n", to: "mine.yaml")
    let board = try world.start(["--theme", "mine.yaml"])
    expectWhole(board, council: "Fernshire")
    #expect(!board.screenText.contains("sparkle"))
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    #expect(board.screenText.contains("board: mine.yaml:3: warning: unknown role “sparkle”"))
  }
}
