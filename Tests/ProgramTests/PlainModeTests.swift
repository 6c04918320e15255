import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct PlainModeTests {
  @Test func `lines from a file are answered, and what comes out is the session`() throws {
    let run = try World().converse("overdue\n/safeguarding\n2\nback\nclear\nmore\n")
    #expect(run.end == .code(0))
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("# Fernshire (fictional)\n"))
    #expect(run.output.contains("\nOverview > overdue\n\n# Overdue, 14 at 31 Oct"))
    #expect(run.output.contains("\nOverdue > /safeguarding\n\n# Overdue, 3 of 14, filter: "))
    #expect(run.output.contains("\nP12 > back\n"))
    #expect(run.output.hasSuffix("\nOverdue > \n"))
    expectPlain(run.output)
  }

  @Test(arguments: ["quit\n", "q\n", "exit\nhelp\n", "", "overdue", "update\n1\n"])
  func `quitting, and the end of what is typed, end it with 0`(typed: String) throws {
    let run = try World().converse(typed)
    #expect(run.end == .code(0))
    #expect(run.output.hasSuffix("\n"))
    #expect(!run.output.contains("What can be typed"))
  }

  @Test func `what is lost where the lines end within a form is said`() throws {
    let run = try World.ofTestshire().converse("a1\nupdate\no\nhalf a note\n")
    #expect(run.output.hasSuffix(" > \nWhat was typed of the form is not saved\n"))
  }

  @Test func `a date is proposed, approved and taken back`() throws {
    let world = try World.ofTestshire()
    let proposal = "a1\nupdate\ndue\n2031-06-30\nproviders asked for time\n\nyes\n"
    let approval = "approve\nImprovement board\n\n\nyes\n"
    let run = try world.converse(proposal + approval + "again\nundo\nyes\n")
    #expect(run.output.contains("\nSaving…\nSaved A1: due 1 Sep 2026 to 30 Jun 2031 proposed"))
    #expect(run.output.contains("\nSaved A1: re-date to 30 Jun 2031 approved by Improvement board"))
    #expect(run.output.contains("\nDue: 30 Jun 2031 (first set 1 Sep; re-dated once"))
    #expect(run.output.contains("\nTaken back A1: re-date to 30 Jun 2031 approved"))
    expectPlain(run.output)
    #expect(try world.recorded().map(\.kind) == ["due", "approval", "undo"])
  }

  @Test func `several actions are told the same in one go`() throws {
    let world = try World.ofTestshire()
    let run = try world.converse("actions\n1-2\nupdate\nnote\nreviewed\nyes\nundo\nyes\n")
    #expect(run.output.contains("\nChosen: 2 actions, A1 and A2.\n"))
    #expect(run.output.contains("\nSaved for 2 actions: note: “reviewed”\n"))
    #expect(run.output.contains("\nTaken back for 2 actions: note: “reviewed”\n"))
    #expect(try world.recorded().map(\.kind) == ["note", "note", "undo", "undo"])
  }

  @Test func `in a terminal nothing but lines is sent, and its modes are left alone`() throws {
    let board = try World().start(["--plain"], rows: 100, columns: 200)
    #expect(board.terminalModes == board.modesAtStart)
    #expect(board.state == .waiting(hasTimer: false))
    try board.press("2\r")
    try board.waitForScreen(containing: "T2 >")
    try board.press("more\rhelp\rxyzzy\r")
    try board.waitForScreen(containing: "“xyzzy” asks for nothing here")
    #expect(board.cursor.column == 5)
    try board.type("\u{4}")
    #expect(try board.waitForExit() == .code(0))
    expectNoControls(board)
  }

  @Test func `what another recorded is told behind the next answer, not into the typed line`()
    throws
  {
    let world = try World.ofTestshire()
    let board = try world.start(["--plain"], rows: 50)
    try board.type("hel")
    try board.waitForScreen(containing: "> hel")
    let before = board.bytesReceived
    #expect(try world.run(["update", "A1", "--note", "sites visited"]).end == .code(0))
    try board.waitUntilIdle()
    #expect(board.bytesReceived == before)
    try board.press("\u{15}actions\r")
    try board.waitForScreen(containing: "\nMeanwhile: A1, ")
    #expect(board.screenText.contains(": note: “sites visited”"))
    let lines = board.screenLines.filter { !$0.isEmpty }
    #expect(lines.last == "All actions >")
    #expect(lines.dropLast().last?.hasPrefix("Meanwhile: A1, ") == true)
  }

  @Test func `who changes what another changed meanwhile is asked first`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(["--plain"], rows: 50, columns: 120)
    try board.press("a1\rupdate\rlead\rHead of Audit\r")
    let update = ["update", "A1", "--lead", "Head of Practice"]
    try #require(try world.run(update).end == .code(0))
    try board.press("yes\r")
    try board.waitForScreen(containing: "Not saved: somebody else changed the same meanwhile.")
    try board.waitForScreen(containing: "Record yours on top? yes; no keeps a draft >")
    #expect(try world.recorded().count == 1)
    try board.press("yes\r")
    try board.waitForScreen(containing: "Saved A1: lead Head of Practice to Head of Audit")
    expectNoControls(board)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func `a signal ends it as it ends any program`(signal: Int32) throws {
    let board = try World().start(["--plain"])
    try board.press("overdue\rupdate 1\ro\rhalf")
    board.signal(signal)
    #expect(try board.waitForExit() == .signal(signal))
    #expect(board.terminalModes == board.modesAtStart)
  }

  @Test(arguments: [["--ascii"], []])
  func `in ASCII where that is asked for, or the locale has no more`(option: [String]) throws {
    let world = try World(environment: option.isEmpty ? ["LANG": "C", "LC_ALL": "C"] : [:])
    let run = try world.converse("1\nxyzzy\nchanges\n", option)
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains("\"xyzzy\" asks for nothing here"))
  }

  @Test func `the settings make it so on a terminal, and nowhere else`() throws {
    let world = try World()
    try world.write(
      "plain: true\nkeys:\n  undo: ctrl-z\n", to: "config/improvement-board/config.yaml")
    let board = try world.start(rows: 60, columns: 200)
    #expect(board.screenText.contains("Overview >"))
    #expect(board.screenText.contains("config.yaml:3: warning: "))
    expectNoControls(board)
    let summary = try world.run()
    #expect(summary.output.contains("\nOVERDUE ACTIONS"))
    let screen = try world.start(["--no-plain"])
    #expect(screen.isOnAlternateScreen)
  }

  @Test func `keys that were given other commands are the signs of these`() throws {
    let world = try World()
    try world.write("keys:\n  update: e\n", to: "config/improvement-board/config.yaml")
    let run = try world.converse("e\nu\nhelp\n")
    #expect(run.output.contains("\nThis is no action; select one to update it\n"))
    #expect(run.output.contains("\n“u” asks for nothing here; help lists what can be typed\n"))
    #expect(run.output.contains("\nupdate (e): Update an action, or all that are chosen"))
  }

  @Test func `a meeting is led line by line`() throws {
    let run = try World().converse(
      "next\n4\nprevious\nslides\nblank\n\nopen\nslide\nlast\nnext\nquit\n", command: ["present"])
    #expect(run.end == .code(0))
    #expect(run.output.hasPrefix("Beginning to present…\n\n# Slide 1 of 36: Fernshire"))
    for line in [
      "Slide 1 of 36 > next", "# Slide 2 of 36: Where we are", "Slide 2 of 36 > 4",
      "Slide 4 of 36 > previous", "# All slides",
      "Blank: those who look see no slide. Any line brings it back.", "This is the last slide",
      "Slide 36 of 36 > quit",
    ] {
      #expect(run.output.contains("\n\(line)\n"), "\(line)")
    }
    expectPlain(run.output)
  }

  @Test func `a new date is approved on its slide`() throws {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--due", "2031-01-31", "--reason", "provider late"]
    #expect(try world.run(due).end == .code(0))
    let run = try world.converse(
      ":new date asked\napprove\nImprovement board\n\n\nyes\n", command: ["present"])
    #expect(run.output.contains("Ask of the board: approve 31 Jan 2031"))
    #expect(run.output.contains("\nSaved A1: re-date to 31 Jan 2031 approved by Improvement board"))
    #expect(run.output.contains("New date approved"))
    #expect(try world.recorded().last?.kind == "approval")
  }

  @Test func `escape sequences in every text of a plan reach no page and no slide`() throws {
    let world = try World.hostile()
    let refs = ["T1", "R1", "P21", "M01", "D1", "B01", "RP1", "V1", "DE1", "S1"]
    let views = [
      "themes", "overdue", "metrics", "actions", "recommendations", "meetings", "decisions",
      "owners", "changes", "plan", "history", "conflicts", "help", "overview", "p21", "update",
      "note", "x", "no",
    ]
    let run = try world.converse((views + refs).joined(separator: "\n"))
    #expect(run.output.hasPrefix("# �"))
    #expect(run.output.contains("Fernshire (fictional)\n"))
    for ref in refs { #expect(run.output.contains("\n# \(ref) "), "\(ref)") }
    expectHarmless(run)
    let slides = (1...40).map { "\($0)\n" }.joined()
    expectHarmless(try world.converse(slides, command: ["present"]))
  }

  @Test(arguments: ["", "/", ":", "p21\nupdate\nnote\n", "p21\nupdate\ndue\n", "update "])
  func `escape sequences that are typed are not sent back`(before: String) throws {
    let typed = before + payload + "\n\u{202E}b\tc\u{0}\n"
    let run = try World().converse(Array(typed.utf8) + [0xFF, 0x9B, 0x0A])
    expectHarmless(run)
    #expect(run.output.contains("\u{FFFD}"))
  }

  @Test func `a register that can't be used is told of`() throws {
    let world = try World.ofTestshire()
    try world.write("no register", to: "data/register.sqlite")
    let run = try world.converse("a1\nupdate\n")
    #expect(run.output.contains("The register can't be used: "))
    #expect(run.end == .code(0))
  }

  @Test func `what nobody can read ends it`() throws {
    let world = try World()
    let run = try world.converse("help\nhelp\n", redirectingTo: "/dev/full")
    #expect(run.end == .code(2))
    #expect(run.errors.hasPrefix("board: standard output: can't write there"))
  }
}

extension World {
  /// Runs the program in plain mode to its end, with lines from a file.
  func converse(
    _ typed: String, _ options: [String] = [], command: [String] = [],
    redirectingTo output: String? = nil
  ) throws -> PlainRun {
    try converse(Array(typed.utf8), options, command: command, redirectingTo: output)
  }

  func converse(
    _ typed: [UInt8], _ options: [String] = [], command: [String] = [],
    redirectingTo output: String? = nil
  ) throws -> PlainRun {
    try write(typed, to: "typed")
    let shell = "exec \"$0\" \"$@\" < typed" + (output.map { " > \($0)" } ?? "")
    return try PlainRun(
      "/bin/sh", ["-c", shell, boardPath] + command + ["--plain"] + options,
      environment: environment, folder: folder)
  }
}

/// Holds that a terminal was sent text and ends of lines, and nothing that acts on it.
func expectNoControls(
  _ board: ProgramUnderTest, sourceLocation: SourceLocation = #_sourceLocation
) {
  let controls = board.output.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
  #expect(controls.isEmpty, "\(controls)", sourceLocation: sourceLocation)
}
