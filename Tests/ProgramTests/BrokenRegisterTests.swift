import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct BrokenRegisterTests {
  /// What is in the register's place when the program starts.
  enum Stranger: CaseIterable {
    case newer, text, empty, folder, otherDatabase

    var words: String {
      switch self {
      case .newer: "made by a newer version of this program"
      case .text: "damaged: it is not a SQLite database"
      case .empty: "damaged: it is empty, and a register never is"
      case .folder: "it is not a file"
      case .otherDatabase: "damaged: it is a database, and not a register"
      }
    }
  }

  @Test(arguments: Stranger.allCases)
  func `what is no register of ours is told by every command and by the dashboard`(
    stranger: Stranger
  ) throws {
    let world = try World.withOneNote()
    try put(stranger, in: world)
    for command in [["history"], ["verify"], ["update", "A1", "--note", "x"], ["undo"]] {
      expectRefusedInOneLine(try world.run(command), "register.sqlite: " + stranger.words)
    }
    let board = try world.start(columns: 160)
    #expect(
      board.screenLine(0).contains("register unusable: recorded changes are not shown"))
    #expect(!board.screenLine(0).contains("newer file"))
    let words = "The register can't be used: register.sqlite: " + stranger.words
    #expect(board.message.hasPrefix(words), "\(board.message)")
    #expect(!board.screenLine(1).contains("+"))
    try board.press("4u")
    #expect(board.message.hasPrefix(words))
    let reader = try world.start(["--read-only"], columns: 160)
    #expect(reader.screenLine(0).contains("register unusable"))
  }

  @Test func `a meeting that is printed or said says that what was recorded is missing`() throws {
    let world = try World.withOneNote()
    try put(.text, in: world)
    let missing = "What was recorded is missing: the register can't be used"
    let run = try world.run(["present"])
    #expect(run.end == .code(0))
    #expect(run.output.contains(missing))
    #expect(run.errors.contains("register.sqlite: " + Stranger.text.words), "\(run.errors)")
    #expect(try world.converse("", command: ["present"]).output.contains(missing))
  }

  @Test func `damaged at 20 places, it gives its true rows and figures or says what is wrong`()
    throws
  {
    let world = try World.withOneNote()
    for note in 2...6 {
      #expect(try world.run(["update", "A1", "A2", "--note", "note \(note)"]).end == .code(0))
    }
    let whole = try world.bytes(of: "data/register.sqlite")
    let truth = try Told(by: world)
    for seed in 1...20 {
      let offset = seed &* 2_654_435_761 % (whole.count - 4)
      var damaged = whole
      for place in offset..<(offset + 4) { damaged[place] ^= UInt8(truncatingIfNeeded: seed &* 37) }
      try world.write(damaged, to: "data/register.sqlite")
      try expect(world, tells: truth, damagedAt: offset)
      try world.write(whole, to: "data/register.sqlite")
    }
  }

  /// What commands and the dashboard tell of a register that nothing is wrong with.
  private struct Told {
    let history, proof, summary: String
    let screen: [String]

    init(by world: World) throws {
      history = try world.run(["history"]).output
      proof = try world.run(["verify"]).output
      summary = try world.run().output
      screen = try world.start(columns: 160).screenLines
    }
  }

  private func expect(_ world: World, tells truth: Told, damagedAt offset: Int) throws {
    let place: Comment = "damaged at \(offset)"
    expectTrue(try world.run(["history"]), truth.history, place)
    expectTrue(try world.run(["verify"]), truth.proof, place)
    let summary = try world.run()
    #expect(summary.end == .code(0), place)
    let isTold = summary.output.hasPrefix("Note: \(world.folder)/data/register.sqlite: ")
    #expect(summary.output == truth.summary || isTold, place)
    #expect(!isTold || !summary.output.contains("+11"), place)
    expectPlain(summary.output)
    let board = try world.start(columns: 160)
    let isWarned = board.screenLine(0).contains("register unusable: recorded changes are not shown")
    #expect(board.screenLines == truth.screen || isWarned, place)
    #expect(!isWarned || !board.screenText.contains("+11"), place)
    let update = try world.run(["update", "A1", "--note", "one more"])
    guard update.end == .code(0) else { return expectRefusedInOneLine(update, "register.sqlite: ") }
    #expect(update.output.hasSuffix("note: “one more”\n"), place)
    #expect(try world.recorded().map(\.number) == Array(1...12), place)
  }

  /// Holds that a command told the truth, or why it tells nothing.
  private func expectTrue(_ run: PlainRun, _ truth: String, _ place: Comment) {
    guard run.end == .code(0) else { return expectRefusedInOneLine(run, "register.sqlite: ") }
    #expect(run.output == truth, place)
  }

  private func expectRefusedInOneLine(_ run: PlainRun, _ words: String) {
    expectRefused(run, code: 2, words)
    #expect(run.errors.filter { $0 == "\n" }.count == 1, "\(run.errors)")
    expectPlain(run.errors)
  }

  private func put(_ stranger: Stranger, in world: World) throws {
    let register = "data/register.sqlite"
    switch stranger {
    case .newer:
      try world.runSQL("PRAGMA user_version = 99", on: register)
    case .text: try world.write(String(repeating: "number,note\n", count: 20), to: register)
    case .empty: try world.write("", to: register)
    case .folder:
      try world.remove(register)
      try world.makeFolder(register)
    case .otherDatabase:
      try world.remove(register)
      try world.runSQL("CREATE TABLE invoices (x)", on: register)
    }
  }
}

extension World {
  fileprivate func runSQL(_ sql: String, on name: String) throws {
    let script =
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
      + "c.execute(sys.argv[2]); c.commit()"
    let run = try PlainRun(
      "/usr/bin/python3", ["-c", script, name, sql], environment: environment, folder: folder)
    try #require(run.end == .code(0), "\(run.errors)")
  }
}
