import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct RecordingTests {
  @Test func `an update is recorded, shown in the summary and taken back`() throws {
    let world = try World.ofTestshire()
    expectDone(
      try world.run(["update", "A1", "A2", "--note", "Audit started"]),
      [" \(ownLogin): note: “Audit started”", " \(ownLogin): note: “Audit started”"],
      isNewRegister: true)
    expectDone(
      try world.run(["history", "A1"]), [" \(ownLogin): note: “Audit started”"])
    #expect(try world.run().output.contains("+2."))
    expectDone(
      try world.run(["undo"]),
      [
        " \(ownLogin): takes back: note: “Audit started”",
        " \(ownLogin): takes back: note: “Audit started”",
      ])
    #expect(try world.run(["history"]).output.split(separator: "\n").count == 4)
    expectRefused(
      try world.run(["undo"]), code: 3, "board: nothing of yours can be taken back")
  }

  @Test func `a register is made by the first change and not by looking`() throws {
    let world = try World.ofTestshire()
    for command in [["history"], ["conflicts"], ["info"], []] {
      #expect(try world.run(command).end == .code(0))
    }
    let none = "register.sqlite: found no register; nothing has been recorded there yet"
    expectRefused(try world.run(["verify"]), code: 2, none)
    expectRefused(try world.run(["verify", "--register", "none/register.sqlite"]), code: 2, none)
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    #expect(world.has("data/register.sqlite"))
  }

  @Test func `a proposed date comes into force when it is approved`() throws {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--due", "2027-01-31", "--reason", "provider late"]
    #expect(try world.run(due).output.contains("proposed, awaiting the board"))
    #expect(try world.run().output.contains("A1"))
    let approval = ["update", "A1", "--approved-by", "the Board"]
    #expect(try world.run(approval).end == .code(0))
    let history = try world.run(["history", "A1", "--format", "json"]).output
    #expect(history.contains("\"kind\" : \"approval\""))
    #expect(history.contains("\"by\" : \"Improvement board\""))
  }

  @Test func `a second date is asked about while another awaits the board`() throws {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--reason", "provider late", "--due"]
    #expect(try world.run(due + ["2027-01-31"]).end == .code(0))
    expectRefused(
      try world.run(due + ["2027-02-28"]), code: 2,
      "A1: --due: 31 Jan 2027 is proposed already and awaits the board; propose 28 Feb 2027 as well?"
        + " --second-date says yes")
    #expect(try world.recorded().count == 1)
    #expect(try world.run(due + ["2027-02-28", "--second-date"]).end == .code(0))
    #expect(try world.recorded().count == 2)
  }

  @Test(arguments: [
    (["update", "A1"], "found no change; expected one of --state, --note, --due, …"),
    (
      ["update", "A1", "--evidence", "x"],
      "--evidence: found no kind; expected --evidence-kind with it, one of "
    ),
    (
      ["update", "A1", "--evidence-kind", "audit"],
      "--evidence-kind: found no evidence; expected --evidence"
    ),
    (["update", "A1", "--note", " "], "board: A1: nothing would change"),
    (["update", "A9", "--note", "x"], "board: A9: testshire has no action “A9”"),
    (
      ["update", "A1", "--state", "over"], "found “over”, expected one of not-started, in-progress,"
    ),
    (["update", "A1", "--rating", "purple"], "--rating: found “purple”; expected dates or one of"),
    (["update", "A1", "--due", "31/2/27"], "found “31/2/27”; there is no 31 Feb 2027"),
    (["update", "A1", "--meeting", "B1"], "--approved-by: found none; expected"),
    (["update", "A1", "--due", "2027-01-31"], "A1: "),
    (["update", "A1", "--state", "complete"], "--without-evidence says yes"),
    (["update", "A\u{1B}[31m1", "--note", "x"], "found “A\u{FFFD}1”, expected a ref like P12"),
    (["update", "--note", "x"], "Missing expected argument '<refs> ...'"),
    (["history", "A9"], "testshire has no action “A9”"),
    (["history", "--filter", "is:blue"], "--filter: "),
    (["conflicts", "--keep", "1", "--take", "2"], "found both --keep and --take"),
    (["conflicts", "--keep", "7"], "7"),
    (["history", "--format", "xml"], "'xml'"),
    (["snapshot", "--as-at", "2020-01-01"], "board: "),
  ])
  func `wrong use and what the rules don't allow end with 2`(
    arguments: [String], words: String
  ) throws {
    let world = try World.ofTestshire()
    expectRefused(try world.run(arguments), code: 2, words)
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `an update of several actions is all or nothing`() throws {
    let world = try World.ofTestshire()
    expectRefused(
      try world.run(["update", "A1", "A9", "--note", "x"]), code: 2,
      "A9: testshire has no action “A9”")
    #expect(try world.run(["history"]).output == "Nothing is recorded yet\n")
    #expect(try world.run(["history", "A1"]).output == "Nothing is recorded of A1 yet\n")
  }

  @Test func `what was recorded since a row that a script knew ends with 3`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--lead", "head of audit"]).end == .code(0))
    let late = ["update", "A1", "--lead", "head of quality", "--if-unchanged-since"]
    let run = try world.run(late + ["0"])
    expectRefused(run, code: 3, "recorded meanwhile, so that nothing of yours was:")
    #expect(run.errors.contains("\(ownLogin): lead"))
    #expect(run.errors.contains("--if-unchanged-since 1 records yours on top"))
    #expect(try world.run(late + ["1"]).end == .code(0))
  }

  @Test func `what was recorded and taken back since is no conflict for a script`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--lead", "head of audit"]).end == .code(0))
    #expect(try world.run(["undo"]).end == .code(0))
    let late = ["update", "A1", "--lead", "head of quality", "--if-unchanged-since"]
    #expect(try world.run(late + ["1"]).end == .code(3))
    #expect(try world.run(late + ["0"]).end == .code(0))
  }

  @Test func `hostile text is refused and never reaches the terminal`() throws {
    let world = try World.ofTestshire()
    let run = try world.run(["update", "A1", "--note", "a\u{1B}]0;PWNED\u{7}b\nc\u{202E}d"])
    expectRefused(run, code: 2, "note: found � behind “a”")
    expectPlain(run.errors)
    let board = try world.start(["update", "A1", "--note", "\u{1B}[6n\u{9B}2Jx"], isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    #expect(SentBytes(board.output).faults.isEmpty)
    #expect(!world.has("data/register.sqlite"))
  }

  @Test(arguments: [
    "it\u{92}s late", "it\u{FFFE}s late", "it\u{E000}s late", "it\u{378}s late",
    "it\u{202E}s late", "it\u{7}s late", "it\u{1B}[1ms late", "it\u{FFFD}s late",
  ])
  func `a text that can't be kept as it was given is not saved`(text: String) throws {
    let world = try World.ofTestshire()
    for option in ["--note", "--lead", "--doing"] {
      let run = try world.run(["update", "A1", "--note", "x", option, text])
      expectRefused(run, code: 2, "found � behind “it”")
    }
    let said = try world.converse("a1\nupdate\nnote\n\(text)\nyes\n").output
    #expect(!said.contains("Saved"), "\(said)")
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["update", "A1", "--note", "so\u{AD}on"]).end == .code(0))
  }

  @Test func `verify proves what is there, and a head that was kept`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    let holds = try world.run(["verify"])
    #expect(holds.end == .code(0))
    #expect(holds.output.contains("data/register.sqlite: 1 row, consistent with itself; head "))
    let head = String(
      holds.output.split(separator: "\n").first?.split(separator: " ").last ?? "")
    #expect(head.count == 64)
    #expect(try world.run(["verify", "--head", head, "--format", "json"]).output.contains(head))
    let other = String(repeating: "a", count: 64)
    expectRefused(try world.run(["verify", "--head", other]), code: 2, "board: ")
    #expect(try world.run(["verify", "--head", head.uppercased()]).end == .code(0))
    for wrong in [String(head.dropLast()), head + "0", String(head.dropLast()) + "g", "é"] {
      expectRefused(
        try world.run(["verify", "--head", wrong]), code: 2,
        "found “\(wrong)”, expected 64 hexadecimal digits, as 'board verify' prints them")
    }
    let noughts = ["verify", "--head", String(repeating: "0", count: 64)]
    let told = "found noughts alone, which a register without rows has for a head"
    expectRefused(try world.run(noughts), code: 2, told)
    let json = try world.run(noughts + ["--format", "json"])
    #expect(json.end == .code(2))
    #expect((json.output + json.errors).contains(told))
    try world.write("not a register", to: "data/register.sqlite")
    expectRefused(try world.run(["verify"]), code: 2, "data/register.sqlite: ")
  }

  @Test func `escape sequences in the path of a register or a folder never reach the terminal`()
    throws
  {
    let world = try World.ofTestshire()
    let name = "a\u{1B}[6n\nb"
    try FileManager.default.createDirectory(
      atPath: world.folder + "/" + name, withIntermediateDirectories: false)
    try FileManager.default.moveItem(
      atPath: world.folder + "/data/testshire", toPath: world.folder + "/" + name + "/testshire")
    for command in [["update", "A1", "--note", "x"], ["verify"], ["snapshot"]] {
      let run = try world.run(command + ["--data", name])
      #expect(run.end == .code(0))
      #expect(run.output.filter { $0 == "\n" }.count == (command == ["verify"] ? 2 : 1))
      expectPlain(run.output)
    }
    let demo = try World().run(["demo", name, "--actions", "1", "--snapshots", "1"])
    #expect(demo.end == .code(0))
    expectPlain(demo.output)
  }

  @Test func `freezing writes the next snapshot once, and what was recorded is in it`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "Audit started"]).end == .code(0))
    let run = try world.run(["snapshot"])
    #expect(run.end == .code(0))
    let file = String(run.output.dropLast())
    #expect(file.hasPrefix("\(world.folder)/data/testshire/"))
    #expect(try readText(file).contains("Audit started"))
    #expect(try world.run(["check"]).output == "2 snapshots: no fault\n")
    #expect(try world.run(["history"]).output.contains("(in the snapshot now)"))
    #expect(try world.run(["snapshot"]).end == .code(2))
    #expect(try world.run(["check"]).output == "2 snapshots: no fault\n")
  }

  @Test func `what was recorded over a snapshot that is made anew is in it, and isn't taken back`()
    throws
  {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "first"]).end == .code(0))
    let file = String(try world.run(["snapshot"]).output.dropLast())
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    try FileManager.default.removeItem(atPath: file)
    #expect(try world.run(["snapshot"]).end == .code(0))
    #expect(!(try world.run().output.contains("laid over")))
    expectRefused(try world.run(["undo"]), code: 3, "a snapshot has it already")
  }

  @Test func `what a later snapshot contradicts is listed, keeps from freezing, and is resolved`()
    throws
  {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--lead", "head of audit"]).end == .code(0))
    let later = smallPlan(asAt: "2020-03-31")
      .replacing("\"Train managers\",", with: "\"Train managers\", \"lead\": \"clerk\",")
    try world.write(later, to: "data/testshire/2020-03-31.json")
    let listed = try world.run(["conflicts"])
    #expect(listed.output.hasPrefix("1 A1: "))
    #expect(listed.output.contains("says"))
    #expect(try world.run(["conflicts", "--format", "json"]).output.contains("\"snapshotSays\""))
    expectRefused(try world.run(["snapshot"]), code: 3, "board: ")
    #expect(try world.run(["conflicts", "--keep", "1"]).end == .code(0))
    #expect(try world.run(["conflicts"]).output == "Nothing contradicts the snapshot\n")
  }
}
