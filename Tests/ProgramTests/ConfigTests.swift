import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ConfigTests {
  @Test func `config init writes a commented file, says where, and never writes over one`() throws {
    let world = try World()
    let run = try world.run(["config", "init"])
    #expect(run.end == .code(0))
    #expect(run.output == world.settingsFile + "\n")
    #expect(try world.run(["config", "check"]).output == world.settingsFile + ": no fault\n")
    #expect(try readText(world.settingsFile).contains("\n#theme: terminal\n"))
    try world.configure("ascii: true\n")
    let again = try world.run(["config", "init"])
    #expect(again.end == .code(2))
    #expect(again.errors == "board: \(world.settingsFile): there is such a file already\n")
    #expect(try readText(world.settingsFile) == "ascii: true\n")
  }

  @Test func `config init that can't write says so, with code 4`() throws {
    let world = try World()
    try world.write("a file where the folder would be", to: "config")
    let run = try world.run(["config", "init"])
    #expect(run.end == .code(4))
    let why = "its path leads through a file that is no folder"
    #expect(run.errors == "board: \(world.settingsFile): can't be written: \(why)\n")
  }

  @Test func `config check names what is wrong in the file of the theme`() throws {
    let world = try World()
    try world.write("foo: 1\nname: mine\n", to: "config/improvement-board/mine.yaml")
    try world.configure("theme: ./mine.yaml\n")
    let run = try world.run(["config", "check"])
    #expect(run.end == .code(1))
    #expect(run.output.contains("mine.yaml:1: warning: unknown field “foo”"))
  }

  @Test func `of many faults the first twenty are told at the start, and how to see all`() throws {
    let world = try World.ofTestshire()
    try world.configure((1...50).map { "x\($0): 1\n" }.joined())
    let lines = try world.run(["--data", "data"]).errors.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.last == "board: and 30 more: board config check names all")
    #expect(try world.run(["config", "check"]).output.split(separator: "\n").count == 50)
  }

  @Test func `config check names every fault by its line, with code 1, and takes another file`()
    throws
  {
    let world = try World()
    let nothing = try world.run(["config", "check"])
    #expect(nothing.end == .code(0))
    #expect(nothing.output.contains("not there, so nothing is set; board config init writes it"))
    try world.write("theme: nope\nkeys:\n  update: s\ncursor: beam\n", to: "mine.yaml")
    let run = try world.run(["config", "check", "mine.yaml"])
    #expect(run.end == .code(1))
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(
      lines[0].hasPrefix("mine.yaml:1: warning: theme: no theme “nope”: there are terminal, "))
    #expect(lines[1].hasPrefix("mine.yaml:3: warning: keys: update can't have s, which is sort's"))
    #expect(lines[2].hasPrefix("mine.yaml:4: warning: cursor is “beam”: expected terminal, "))
  }

  @Test func `with faults in its settings it starts with the rest, and says which lines`() throws {
    let world = try World()
    try world.configure("theme: nope\ncolour: red\nkeys:\n  update: e\n")
    let board = try world.start()
    #expect(board.screenLine(0).hasPrefix("Fernshire (fictional)"))
    #expect(
      board.screenLine(23)
        == "Passed over in config.yaml, lines 1, 2; board config check says why")
    try board.press("2")
    #expect(board.screenLine(23).contains("e update"))
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    let told = board.screenText.replacing("\n", with: "")
    #expect(told.contains("board: \(world.settingsFile):1: warning: theme: no theme “nope”"))
    #expect(told.contains("board: \(world.settingsFile):2: warning: unknown field “colour”"))
  }

  @Test func `without a terminal faults are told beside the text, and by info`() throws {
    let world = try World()
    try world.configure("plain: perhaps\n")
    let run = try world.run()
    #expect(run.end == .code(0))
    #expect(run.output.hasPrefix("Fernshire"))
    let fault = "\(world.settingsFile):1: warning: plain is “perhaps”: expected true or false\n"
    #expect(run.errors == "board: " + fault)
    #expect(try world.run(["present"]).errors == "board: " + fault)
    let follow = try world.run(["follow"])
    #expect(follow.errors == "board: " + fault)
    #expect(follow.output.hasPrefix("Nobody presents at this moment."))
    let info = try world.run(["info"]).output
    #expect(info.contains("configuration:  \(world.settingsFile)\n"))
    #expect(info.contains("not understood: " + fault))
  }

  @Test func `hostile text in the settings acts on no terminal`() throws {
    let world = try World()
    let payload = #"\e]52;c;aGk=\a\e[6n\u202E\u009B2J"#
    try world.configure(
      "theme: \"\(payload)\"\n\"\(payload)\": 1\nkeys:\n  \"\(payload)\": e\n  update: \"\(payload)\"\n"
    )
    for command in [["config", "check"], ["info"]] {
      expectPlain(try world.run(command).output)
    }
    let board = try world.start()
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    #expect(SentBytes(board.output).faults == [])
  }
}

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ConfiguredTests {
  @Test func `a command has the keys of the settings, on the screen, in help and on slides`() throws
  {
    let world = try World()
    try world.configure("keys:\n  update: e\n  quit: '<f10> Q'\n  next-slide: x\n")
    let board = try world.start()
    try board.press("2e")
    #expect(board.screenText.contains("Update P21"))
    try board.press("\u{1B}")
    try board.press("u")
    #expect(board.screenLine(23) == "u does nothing here; ? lists the keys")
    try board.press("?quit")
    #expect(board.screenText.contains("F10 Q "))
    try board.press("\u{1B}")
    try board.press("q")
    #expect(board.screenLine(23) == "q does nothing here; ? lists the keys")
    try board.type("Q")
    #expect(try board.waitForExit() == .code(0))
    let slides = try world.start(["present"])
    try slides.press("x")
    #expect(slides.screenText.contains("2 of "))
    try slides.press("n")
    #expect(slides.screenText.contains("n does nothing on a slide; ? lists the keys"))
  }

  @Test func `a theme of the settings is used, unless the command line names one`() throws {
    let world = try World()
    try world.write(
      "inherits: dark\nroles:\n  heading: \"#ff0000\"\n", to: "config/improvement-board/my.yaml")
    try world.configure("theme: my.yaml\n")
    #expect(try world.start().cell(row: 0, column: 0).style.foreground == .indexed(196))
    let board = try world.start(["--theme", "monochrome"])
    #expect(!SentBytes(board.output).hasColour)
    let bare = try World(environment: ["NO_COLOR": "1"])
    try bare.configure("theme: dark\n")
    #expect(!SentBytes(try bare.start().output).hasColour)
  }

  @Test func `ascii of the settings counts, unless the command line says otherwise`() throws {
    let world = try World()
    try world.configure("ascii: true\n")
    #expect(try world.run().output.utf8.allSatisfy { $0 < 0x80 })
    #expect(SentBytes(try world.start().output).isASCII)
    #expect(!SentBytes(try world.start(["--no-ascii"]).output).isASCII)
  }

  @Test func `children are called as the settings say, in metrics and nowhere else`() throws {
    let world = try World()
    let before = try world.run().output
    try world.configure("wording: cared for children\n")
    let after = try world.run().output
    #expect(after.contains("M12 Visits to cared for children in time"))
    #expect(after.contains("M15 Cared for children per 10,000"))
    let changed = zip(before.split(separator: "\n"), after.split(separator: "\n")).filter {
      $0 != $1
    }
    #expect(changed.count == 3)
    #expect(changed.allSatisfy { $0.0.hasPrefix("M") })
    let older = try world.run(["--snapshot", "2026-09-19"]).output
    #expect(older.contains("M15 Cared for children per 10,000"))
  }

  @Test func `stale is what the settings say`() throws {
    let world = try World()
    let row = { (screen: String) in
      screen.split(separator: "\n").first { $0.contains("Workforce Lead") }.map {
        $0.split(separator: " ").dropFirst(4).first.map(String.init) ?? ""
      }
    }
    let usual = try world.start()
    try usual.press("8")
    #expect(row(usual.screenText) == "2")
    try world.configure("stale-after: 1\n")
    let board = try world.start()
    try board.press("8")
    #expect(row(board.screenText) == "4")
    try board.press("?is:stale")
    #expect(board.screenText.contains("not reported on for 1 week"))
  }

  @Test func `small counts are suppressed as the settings say, and written as they are`() throws {
    let world = try World(withRepositoryData: false)
    for day in ["2019-12-31", "2020-01-31"] {
      let plan = smallPlan(asAt: day).replacing(
        "\"unit\": \"cases\", \"goodIs\": \"lower\"",
        with: "\"unit\": \"count\", \"goodIs\": \"lower\","
          + " \"observations\": [{ \"at\": \"2019-12-31\", \"value\": 4 }]")
      try world.write(plan, to: "data/testshire/\(day).json")
    }
    #expect(try world.run().output.contains("no target: 4, December 2019"))
    try world.configure("suppress-below: 5\n")
    let told = try world.run().output
    #expect(told.contains("suppressed"))
    #expect(!told.contains(": 4, December"))
    let board = try world.start()
    try board.press("9")
    #expect(!board.screenText.contains("M1"))
    try world.configure("suppress-below: 4\n")
    #expect(try world.run().output.contains("no target: 4, December 2019"))
    try world.configure("suppress-below: 5\n")
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    let frozen = try world.run(["snapshot"])
    #expect(frozen.end == .code(0))
    let file = frozen.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(try readText(file).contains("\"value\": 4"))
  }

  @Test(arguments: [("block", "2"), ("underline", "4"), ("bar", "6")])
  func `the cursor has its shape while the screen is ours, and goes back on every way out`(
    shape: String, number: String
  ) throws {
    let world = try World(environment: ["VISUAL": "/bin/true"])
    try world.configure("cursor: \(shape)\n")
    let board = try world.start()
    #expect(cursorShapes(in: board.output) == [number])
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    #expect(cursorShapes(in: board.output) == [number, "0"])
    let lending = try world.start()
    try lending.type("2un\u{18}")
    try lending.wait(for: "the editor to have come and gone") {
      cursorShapes(in: lending.output) == [number, "0", number]
    }
    let crashed = try world.start()
    crashed.signal(SIGSEGV)
    _ = try crashed.waitForExit()
    #expect(cursorShapes(in: crashed.output) == [number, "0"])
  }

  @Test(arguments: [("terminal", "xterm-256color"), ("bar", "vt100"), ("bar", "linux")])
  func `no shape is sent that nobody asked for, or to a terminal that knows none`(
    shape: String, term: String
  ) throws {
    let world = try World(environment: ["TERM": term])
    try world.configure("cursor: \(shape)\n")
    let board = try world.start()
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    #expect(cursorShapes(in: board.output) == [])
  }
}

extension World {
  /// Where the program looks for settings.
  var settingsFile: String { folder + "/config/improvement-board/config.yaml" }

  /// Writes the settings, over those that are there.
  func configure(_ text: String) throws {
    try write(text, to: "config/improvement-board/config.yaml")
  }
}

/// The numbers of the cursor shapes that were asked for: `CSI … SP q`.
private func cursorShapes(in output: [UInt8]) -> [String] {
  String(decoding: output, as: UTF8.self).matches(of: #/\e\[(\d*) q/#).map { String($0.output.1) }
}
