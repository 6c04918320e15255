import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct PlainOutputTests {
  @Test(arguments: councils)
  func `without a terminal the plan is told in plain text`(council: Council) throws {
    let run = try World().run(["--plan", council.folder])
    #expect(run.end == .code(0))
    #expect(run.errors == "")
    #expect(run.output.hasPrefix(council.name))
    for heading in ["Data as at ", "\nOVERDUE ACTIONS", "\nRATING KEY"] {
      #expect(run.output.contains(heading))
    }
    expectPlain(run.output)
  }

  @Test func `a terminal that draws no screens gets the same text`() throws {
    let plain = try World().run()
    let board = try World(environment: ["TERM": "dumb"]).start(rows: 300, isWaiting: false)
    #expect(try board.waitForExit() == .code(0))
    #expect(
      String(decoding: board.output, as: UTF8.self).replacing("\r\n", with: "\n") == plain.output)
    #expect(board.terminalModes == board.modesAtStart)
  }

  @Test(arguments: [
    ("2026-10-30", "Data as at 19 September 2026"), ("2026-09-19", "Data as at 19 September 2026"),
    ("2026-09-18", "Data as at 8 August 2026"), ("2026-11-01", "Data as at 31 October 2026"),
  ])
  func `judged on a day, the plan is the one that was there on it`(
    day: String, data: String
  ) throws {
    let run = try World().run(["--as-of", day])
    #expect(run.end == .code(0))
    #expect(run.output.contains(data))
  }

  @Test(arguments: [
    "", "info", "--plan bury", "--help", "--version", "help update", "present", "check", "verify",
    "history", "history --format json", "conflicts", "config check",
  ])
  func `what can't be written of what is only read is told, with code 2`(arguments: String) throws {
    let world = try World()
    try #require(try world.run(["update", "P21", "--note", "x"]).end == .code(0))
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-c", "\(boardPath) \(arguments) >/dev/full; echo ended with $?"],
      environment: world.environment, folder: world.folder)
    #expect(try shell.waitForExit() == .code(0))
    let told = String(decoding: shell.output, as: UTF8.self)
    #expect(told.contains("board: standard output: can't write there"))
    #expect(told.contains("ended with 2"))
  }

  @Test func `a size of the fictional plan counts without the others`() throws {
    let world = try World()
    let run = try world.run(["demo", "made", "--snapshots", "1"])
    #expect(run.end == .code(0))
    #expect(run.output == "made/fernshire/2026-10-31.json\n")
    #expect(try world.run(["demo", "none", "--snapshots", "0"]).end == .code(2))
  }

  @Test(arguments: [
    [], ["--actions", "40", "--seed", "3"],
    ["--actions", "300", "--metrics", "40", "--months", "30", "--snapshots", "4", "--seed", "7"],
  ])
  func `check has no word for the fictional plan, whatever its size and seed`(
    size: [String]
  ) throws {
    let world = try World()
    #expect(try world.run(["demo", "made"] + size).end == .code(0))
    for table in ["bank-holidays.csv", "england-figures.csv"] {
      try world.link("made/" + table, to: repository + "/data/" + table)
    }
    let run = try world.run(["check", "made/fernshire"])
    #expect(run.output.hasSuffix(": no fault\n"))
    #expect(run.errors == "")
  }

  @Test(arguments: [" | cat", " </dev/null", " 2>/dev/null | cat", " >told; cat told"])
  func `in a terminal too, what goes elsewhere is plain text`(redirection: String) throws {
    let world = try World()
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-c", boardPath + redirection], environment: world.environment,
      folder: world.folder, rows: 300)
    #expect(try shell.waitForExit() == .code(0))
    let told = String(decoding: shell.output, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(told == (try world.run().output))
  }

  @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C"), ([], "POSIX")])
  func `text and screens keep to ASCII when asked to, or when the locale has no more`(
    arguments: [String], locale: String
  ) throws {
    let world = try World(environment: ["LANG": locale])
    #expect(try world.run(arguments).output.utf8.allSatisfy { $0 < 0x80 })
    let board = try world.start(arguments)
    try board.press("j3j\r0?")
    #expect(SentBytes(board.output).isASCII)
    try board.press("\u{1B}1j")
    #expect(board.cell(row: board.cursor.row, column: 0).text == ">")
    #expect(board.cursor.column == 2)
  }

  @Test func `the newest snapshot is told unless another day is asked for`() throws {
    let world = try World()
    #expect(try world.run().output.contains("Data as at 31 October 2026"))
    let older = try world.run(["--snapshot", "2026-04-04"])
    #expect(older.end == .code(0))
    #expect(older.output.contains("Data as at 4 April 2026"))
  }

  @Test func `help and version go to standard output`() throws {
    let world = try World()
    let help = try world.run(["--help"])
    #expect(help.end == .code(0))
    #expect(help.errors == "")
    for word in ["check", "info", "demo", "--plan", "--theme", "--data", "--as-of"] {
      #expect(help.output.contains(word), "\(word)")
    }
    expectPlain(help.output)
    #expect(try world.run(["--version"]).output == "0.1.0\n")
  }

  @Test func `info tells the folders in use, the plans and the terminal`() throws {
    let world = try World()
    let run = try world.run(["info"])
    #expect(run.end == .code(0))
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in [
      "data folder:    \(world.folder)/data (./data)", "default plan:   fernshire",
      "configuration:  \(world.folder)/config/improvement-board/config.yaml"
        + " (not there; board config init writes it)",
      "theme folders:  \(world.folder)/themes", "locale:         UTF-8",
      "NO_COLOR:       not set",
      "terminal:       none, or one that draws no screens: plain text",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(run.output.contains("fernshire (6), manchester (3)"))
    #expect(run.output.contains("colour-blind-safe, dark, high-contrast, light, monochrome"))
    let board = try world.start(["info"], columns: 120, isWaiting: false)
    #expect(try board.waitForExit() == .code(0))
    #expect(board.screenText.contains("terminal:       xterm-256color, 120×24, 256 colours"))
  }

  @Test(
    arguments: [
      (["--data", "mine"], [:], "mine (--data)"),
      ([], ["BOARD_DATA": "theirs"], "theirs ($BOARD_DATA)"),
      (["--data", "mine"], ["BOARD_DATA": "theirs"], "mine (--data)"),
    ] as [([String], [String: String], String)])
  func `the data folder is the one named`(
    arguments: [String], environment: [String: String], place: String
  ) throws {
    let run = try World(environment: environment).run(["info"] + arguments)
    #expect(run.output.contains("data folder:    \(place)\n"))
  }

  @Test func `without a data folder here, that of the home is used`() throws {
    let world = try World(withRepositoryData: false)
    let file = "share/improvement-board/data/testshire/\(newestDay).json"
    try world.write(smallPlan(), to: file)
    #expect(try world.run().output.hasPrefix("Testshire (fictional council)"))
    #expect(try world.run(["info"]).output.contains("(the XDG data folder)\n"))
  }
}

/// Text, line breaks and nothing else: no escape sequence, no control character.
func expectPlain(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let controls = text.unicodeScalars.filter {
    $0 != "\n" && $0.properties.generalCategory == .control
  }
  #expect(controls.isEmpty, sourceLocation: sourceLocation)
}
