import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct HostileTextTests {
  @Test func `escape sequences in every text of a plan reach no screen and no summary`() throws {
    let world = try World(withRepositoryData: false)
    try world.write(hostilePlan(), to: "data/fernshire/\(newestDay).json")
    try world.link("data/bank-holidays.csv", to: repository + "/data/bank-holidays.csv")
    let board = try world.start(rows: 50, columns: 160)
    #expect(board.screenLine(0).contains("�Fernshire"))
    for view in ["2", "3", "4", "5", "6", "7", "8", "9", "0", "?", "\u{1B}"] {
      try board.press(view)
    }
    for ref in ["T1", "R1", "P21", "M01", "D1", "B01", "RP1", "V1", "DE1", "S1"] {
      try board.press(":\(ref)\r")
      #expect(board.screenText.contains("�"), "\(ref)")
      try expectSameWhenRepainted(board)
    }
    expectHarmless(board)
    let run = try world.run()
    #expect(run.end == .code(0))
    #expect(run.output.contains("�Fernshire"))
    expectHarmless(run)
    let check = try world.run(["check"])
    #expect(check.end == .code(1))
    expectHarmless(check)
  }

  @Test(arguments: ["中文👩‍👩‍👧", "two words", String(repeating: "long", count: 60)])
  func `a council's folder may have any name that can be shown`(name: String) throws {
    let world = try World(withRepositoryData: false)
    try world.write(smallPlan(), to: "data/\(name)/\(newestDay).json")
    let board = try world.start(["--plan", name])
    expectWhole(board, council: "Testshire")
    try board.press(":council")
    try board.press("\u{1B}")
    try expectSameWhenRepainted(board)
    expectHarmless(board)
    let run = try world.run(["--plan", name])
    #expect(run.end == .code(0))
    expectHarmless(run)
  }

  @Test(arguments: [namePayload, "two\nlines", "\u{202E}backwards"])
  func `a folder whose name is not fit for a screen is not offered, and told of`(
    name: String
  ) throws {
    let world = try World(withRepositoryData: false)
    try world.write(smallPlan(), to: "data/\(name)/\(newestDay).json")
    #expect(try world.run().end == .code(2))
    try world.write(smallPlan(), to: "data/testshire/\(newestDay).json")
    let board = try world.start()
    try board.press(":council")
    expectHarmless(board)
    #expect(!board.screenText.contains("lines") && !board.screenText.contains("backwards"))
    #expect(try world.run(["--plan", name]).end == .code(2))
    #expect(try world.run(["info"]).output.contains("\nplans:          testshire (1)\n"))
    let check = try world.run(["check"])
    #expect(check.end == .code(1))
    #expect(check.output.contains("warning: found a name not fit for a screen"))
    for arguments in [[], ["info"], ["check"], ["--plan", name], ["--plan", "nowhere"]] {
      expectHarmless(try world.run(arguments))
    }
  }

  @Test func `a file's name is quoted harmlessly`() throws {
    let world = try World()
    try world.write(smallPlan(), to: "plans/testshire/\(namePayload).json")
    try world.write("inherits: dark\n", to: "config/improvement-board/themes/\(namePayload).yaml")
    let check = try world.run(["check", "plans"])
    #expect(check.end == .code(2))
    expectHarmless(check)
    for arguments in [["info"], ["--theme", "mauve"], ["--theme", payload]] {
      expectHarmless(try world.run(arguments))
    }
  }

  @Test func `a folder's name that is no UTF-8 hides no other`() throws {
    let world = try World(withRepositoryData: false)
    try world.write(smallPlan(), to: "data/testshire/\(newestDay).json")
    let name = (world.folder + "/data/").utf8.map { CChar(bitPattern: $0) }
    mkdir(name + [CChar(bitPattern: 0xFF), CChar(bitPattern: 0x9B), 0], 0o700)
    expectHarmless(try world.run(["info"]))
    #expect(try world.run().output.hasPrefix("Testshire"))
  }

  @Test(arguments: [
    "LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE", "TZ", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
    "XDG_STATE_HOME", "BOARD_DATA", "NO_COLOR", "COLORTERM", "ESCDELAY", "COLUMNS", "LINES",
    "TERMINFO", "TERMINFO_DIRS", "LOGNAME", "USER", "TMPDIR", "PWD", "VISUAL", "EDITOR",
  ])
  func `escape sequences in the environment are not sent back`(name: String) throws {
    let world = try World(environment: [name: payload])
    expectHarmless(try world.run(["info"]))
    expectHarmless(try world.run())
    let board = try world.start(isWaiting: false)
    try board.type("q")
    _ = try board.waitForExit()
    expectHarmless(board)
  }

  @Test(arguments: ["VISUAL", "EDITOR"])
  func `an editor's name is told without what acts on a terminal`(name: String) throws {
    let world = try World.ofTestshire(environment: [name: payload.filter { $0 != " " }])
    let board = try world.start()
    try board.typeNote("x")
    try board.type("\u{18}")
    try board.waitForScreen(containing: "set EDITOR to the one you use")
    expectHarmless(board)
  }

  @Test func `a kind of terminal is named by plain characters only`() throws {
    let board = try World(environment: ["TERM": "\u{1B}]0;x\u{7}\u{1B}[6n"]).start(isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    expectHarmless(board)
  }

  @Test(arguments: [
    "name: \"\\e]0;PWNED\\a\"\nroles:\n  \"\\e[6n\": red\n", "roles: \"\\e]52;c;UFdORUQ=\\a\"\n",
    "\u{1B}]0;PWNED\u{7}", "inherits: \"\\e]0;PWNED\\a\"\n", "roles:\n  heading: \"\\e[6n\"\n",
  ])
  func `escape sequences in a theme's file are not sent back`(theme: String) throws {
    let world = try World()
    try world.write(theme, to: "mine.yaml")
    let board = try world.start(["--theme", "mine.yaml"], isWaiting: false)
    try board.type("q")
    _ = try board.waitForExit()
    expectHarmless(board)
    #expect(board.screenText.contains("board: mine.yaml"))
  }
}

private func escapedForJSON(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}

/// The fictional council's newest plan with a payload at the head of every text.
func hostilePlan() throws -> String {
  let texts = [
    "title", "version", "phase", "framework", "place", "note", "sponsor", "summary",
    "text", "paragraph", "lead", "accountable", "successMeasure", "by", "reason", "recovery",
    "name", "definition", "purpose", "findings", "when",
  ]
  let plan = try hostile(["council"] + texts, of: newestDay)
  return withPayload(at: ["partners", "actionBy"].map { "\"\($0)\": [\"" }, in: plan)
}

/// The one before it, which has to be of the same council.
func olderHostilePlan() throws -> String { try hostile(["council"], of: olderDay) }

private func hostile(_ texts: [String], of day: String) throws -> String {
  let plan = try readText(repository + "/data/fernshire/\(day).json")
  return withPayload(at: texts.map { "\"\($0)\": \"" }, in: plan)
}

private func withPayload(at heads: [String], in plan: String) -> String {
  let escaped = payload.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\\\"
    case " "..."~": String(scalar)
    default: String(scalar).utf16.map(escapedForJSON).joined()
    }
  }.joined()
  return heads.reduce(plan) { $0.replacing($1, with: $1 + escaped) }
}
