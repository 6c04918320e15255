import FoundationEssentials
import TerminalTestSupport
import Testing

/// Payloads at every door, and nothing of them at any way out.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct HostileDoorsTests {
  @Test func `the dashboard shows none, nor says one after it`() throws {
    let board = try World.hostile().start(["--theme", "mine.yaml"], rows: 50, columns: 160)
    for view in ["2", "3", "4", "5", "6", "7", "8", "9", "0", "H", "?", "\u{1B}", "X"] {
      try board.press(view)
      try board.press("jj")
    }
    for ref in ["T1", "P21", "M01", "D1", "B01"] {
      try board.press(":\(ref)\r")
      #expect(board.screenText.contains("�"), "\(ref)")
    }
    try board.press(":P21\rH")
    #expect(board.screenText.contains("�"))
    try board.press(":council")
    try board.press("\u{1B}")
    try board.press("u")
    try board.press("\u{1B}")
    try board.type("\u{3}")
    #expect(try board.waitForExit() == .code(130))
    #expect(board.screenText.contains("board: mine.yaml"))
    #expect(board.screenText.contains("config.yaml:"))
    expectHarmless(board)
    expectTerminalGivenBack(by: board)
  }

  @Test func `a meeting's slides show none, nor the dashboard behind them`() throws {
    let board = try World.hostile().start(
      ["present", "--agenda", "agenda.yaml"], rows: 50, columns: 160)
    #expect(board.screenText.contains("�"))
    for _ in 1...60 { try board.press(" ") }
    try board.press("gi")
    try board.press("\u{1B}")
    try board.press("\rHj")
    try board.type("\u{3}")
    #expect(try board.waitForExit() == .code(130))
    #expect(board.screenText.contains("board: agenda.yaml:"))
    expectHarmless(board)
  }

  @Test func `what is printed has none`() throws {
    let world = try World.hostile()
    let agenda = ["present", "--agenda", "agenda.yaml"]
    for command in [
      [], agenda, ["info"], ["check"], ["config", "check"], ["verify"], ["history"],
    ] {
      expectHarmless(try world.run(command), "\(command)")
    }
    for command in updates + [["conflicts"], ["undo"]] {
      expectHarmless(try world.run(command), "\(command[0])")
    }
  }

  @Test func `what scripts read is JSON and has none`() throws {
    let world = try World.hostile()
    for command in [["history"], ["verify"], ["conflicts"]] + updates {
      let run = try world.run(command + ["--format", "json"])
      expectHarmless(run, "\(command[0])")
      #expect(isJSON(run.output), "\(run.output.prefix(200))")
    }
  }

  @Test func `a snapshot that is written has none`() throws {
    let world = try World.hostile()
    let own = ["--register", "own.sqlite"]
    let note = ["update", "P21", "--note", "late"] + own
    #expect(try world.run(note).end == .code(0))
    let run = try world.run(["snapshot"] + own)
    #expect(run.end == .code(0), "\(run.errors)")
    expectHarmless(run)
    let file = String(run.output.dropLast())
    #expect(remains(in: try readText(file.hasPrefix("/") ? file : world.folder + "/" + file)) == [])
    expectHarmless(try world.run(["demo", "made", "--snapshots", "1"]))
    #expect(remains(in: try readText(world.folder + "/made/fernshire/2026-10-31.json")) == [])
  }

  @Test(arguments: ["bank-holidays.csv", "england-figures.csv"])
  func `a table that can't be read is told of without any`(name: String) throws {
    let world = try World.ofTestshire()
    let header = try readText(repository + "/data/\(name)").prefix { $0 != "\n" }
    for text in ["\(header)\n\(payload),\(payload)\n", "\(payload)\n", payload] {
      try world.write(text, to: "data/\(name)")
      for command in [[], ["check"], ["demo", "made-\(UUID())"]] {
        expectHarmless(try world.run(command))
      }
      let board = try world.start(rows: 50, columns: 160)
      try board.press("60:M1\r")
      expectHarmless(board)
    }
  }

  @Test(arguments: [
    [0xFF, 0x9B, 0x32, 0x4A], [0xC2], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x9B],
    Array("\\ud800".utf8), Array("\\udc00\\ud800".utf8), Array("\\u0000".utf8),
  ])
  func `bytes that are no text reach nobody`(bytes: [UInt8]) throws {
    let world = try World.ofTestshire()
    let plan = smallPlan(asAt: "2020-02-01").utf8.split(separator: UInt8(ascii: "P"), maxSplits: 1)
    try world.write(plan[0] + bytes + plan[1], to: "data/testshire/2020-02-01.json")
    try world.write(bytes + [10], to: "mine.yaml")
    try world.write(bytes + [10], to: "config/improvement-board/config.yaml")
    let agenda = ["present", "--agenda", "mine.yaml"]
    for command in [["check"], ["info"], agenda, ["--theme", "mine.yaml"]] {
      expectHarmless(try world.run(command))
    }
    // Of settings that are no text nobody can tell which figures are to be hidden: no plan is shown.
    try world.write("", to: "config/improvement-board/config.yaml")
    let board = try world.start()
    try board.type("q")
    try board.waitForExit()
    expectHarmless(board)
  }

  @Test func `an argument that is no text is named without its bytes`() throws {
    let world = try World.ofTestshire()
    let run = try world.shell("$board --plan \"$(printf '\\377\\2332J\\302')\"")
    #expect(try run.waitForExit() == .code(2))
    #expect(run.screenLine(0).hasPrefix("board: argument 2: found byte FF"))
    expectHarmless(run)
  }

  private let updates = [
    ["update", "P21", "--note", payload, "--reason", payload, "--doing", payload],
    ["update", "P21", "--due", "2028-01-31", "--reason", payload],
    ["update", "P21", "--approved-by", payload],
  ]

  private func isJSON(_ text: String) -> Bool {
    (try? JSONDecoder().decode(AnyJSON.self, from: Data(text.utf8))) != nil
  }
}

/// Whatever is JSON.
private struct AnyJSON: Decodable {
  init(from decoder: any Decoder) throws {}
}
