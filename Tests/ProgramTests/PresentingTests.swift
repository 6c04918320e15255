import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct PresentingTests {
  @Test func `a slide turn sends one small frame, and nothing is sent but then`() throws {
    let board = try World().start(["present"], rows: 40, columns: 120)
    #expect(board.bytesReceived <= 5_000)
    for number in 2...36 {
      let before = board.bytesReceived
      try board.press(" ")
      let sent = board.bytesReceived - before
      #expect(sent <= 2_500, "slide \(number): \(sent) bytes")
      #expect(board.screenText.contains("\(number) of 36"))
      #expect(board.state == .waiting(hasTimer: false))
      try board.waitUntilIdle()
      #expect(board.bytesReceived == before + sent)
    }
  }

  @Test func `a slide that is turned back to looks as it did`() throws {
    let board = try World().start(["present"], rows: 40, columns: 120)
    try board.press("22g")
    let chart = Screen(of: board)
    try board.press(" ")
    try board.press("b")
    #expect(board.screenText.allSatisfy { $0.isWhitespace })
    #expect(board.isCursorVisible)
    try board.press("x")
    try board.press("p")
    #expect(Screen(of: board) == chart)
  }

  @Test(arguments: ["q", "5gq", "\rq"])
  func `q asks once, and again gives the terminal back`(keys: String) throws {
    let board = try World().start(["present"])
    try board.press(keys)
    #expect(board.screenText.contains("This ends the meeting for those who follow"))
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    expectTerminalGivenBack(by: board)
  }

  @Test(arguments: ["i\u{3}", "b\u{3}"])
  func `keys that quit give the terminal back`(keys: String) throws {
    let board = try World().start(["present"])
    try board.type(keys)
    _ = try #require(try board.waitForExit().code)
    expectTerminalGivenBack(by: board)
  }

  @Test func `a broken connection ends it`() throws {
    let board = try World().start(["present"])
    try board.press(" \r")
    board.hangUp()
    _ = try #require(try board.waitForExit().code)
  }

  @Test func `a decision is recorded at the slide, and others' too change it`() throws {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--due", "2027-01-31", "--reason", "provider late"]
    #expect(try world.run(due).end == .code(0))
    let board = try world.start(["present"])
    try board.press("inew date asked\r")
    #expect(board.screenText.contains("Ask of the board: approve 31 Jan 2027"))
    try board.press("A")
    try board.type("\r")
    try board.waitForScreen(containing: "Saved A1")
    #expect(board.screenText.contains("New date approved"))
    #expect(try world.recorded().last?.kind == "approval")
    #expect(try world.run(["undo"]).end == .code(0))
    try board.waitForScreen(containing: "Ask of the board: approve 31 Jan 2027")
  }

  @Test(arguments: councils)
  func `without a terminal every slide's words are printed`(council: Council) throws {
    let run = try World().run(["present", "--plan", council.folder])
    #expect(run.end == .code(0))
    #expect(run.errors == "")
    #expect(run.output.contains("  [title]\n"))
    #expect(run.output.contains(council.name))
    expectPlain(run.output)
  }

  @Test func `an agenda orders the slides; what it names that there isn't is warned of after`()
    throws
  {
    let world = try World()
    try world.write(
      "items:\n- title: Welcome\n- slides: [dates, nonsense]\n- slide: overdue Z99\n",
      to: "agenda.yaml")
    let arguments = ["present", "--agenda", "agenda.yaml"]
    let warnings = [
      "board: agenda.yaml:3: warning: “nonsense” is no name of a slide; expected ",
      "board: agenda.yaml:4: warning: there is no slide “overdue Z99” in this deck",
    ]
    let run = try world.run(arguments)
    #expect(run.output.hasPrefix("1 of 3  [item 1]\n"))
    for (line, expected) in zip(run.errors.split(separator: "\n"), warnings) {
      #expect(line.hasPrefix(expected))
    }
    let board = try world.start(arguments, columns: 200)
    #expect(!board.screenText.contains("warning"))
    try board.endMeeting()
    #expect(try board.waitForExit() == .code(0))
    for line in warnings { #expect(board.screenText.contains(line)) }
  }

  @Test(arguments: [
    ("items: x\n", "board: agenda.yaml:1: error: items is “x”: expected a list\n"),
    (
      "items:\n- title: \"\\e]0;x\\a\"\n  minutes: \"\\e[31m\"\n",
      "board: agenda.yaml:3: error: minutes is “\u{FFFD}”: expected a whole number, 1 to 600\n"
    ),
  ])
  func `an agenda that can't be used ends with 2`(text: String, expected: String) throws {
    let world = try World()
    try world.write(text, to: "agenda.yaml")
    let run = try world.run(["present", "--agenda", "agenda.yaml"])
    #expect(run.end == .code(2))
    #expect(run.output == "")
    #expect(run.errors == expected)
  }
}
