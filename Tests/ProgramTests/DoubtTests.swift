import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// What is said and done where a commit fails when it may have been done.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct DoubtTests {
  private static let doubt = "can't tell whether it was saved"

  @Test(arguments: [EINVAL, EIO])
  func `a commit whose last step fails is told as in doubt, with 5 and the row to look for`(
    error: Int32
  ) throws {
    let world = try World.onFailingDisk()
    try world.failAfterCommit(by: error)
    let run = try world.run(["update", "A1", "A2", "--note", "second", "--format", "json"])
    try world.mendDisk()
    #expect(run.end == .code(5))
    let failure = try JSONDecoder().decode(Failure.self, from: Data(run.output.utf8)).error
    #expect(failure.kind == "cannot-tell")
    #expect(failure.lines.first?.contains("row 3 is there, and may not be on the disk") == true)
    #expect(failure.sought?.number == 3 && failure.sought?.isThere == true)
    #expect(try world.recorded().map(\.to) == ["first", "second", "second"])
    let proof = try world.run(["verify", "--head", failure.sought?.hash ?? ""])
    #expect(proof.end == .code(0))
  }

  private struct Failure: Decodable {
    struct Fault: Decodable {
      struct Row: Decodable {
        let number: Int
        let hash: String
        let isThere: Bool
      }
      let kind: String
      let lines: [String]
      let sought: Row?
    }
    let error: Fault
  }

  @Test(arguments: [["undo"], ["update", "A1", "--state", "in-progress"]])
  func `every command that records says so`(command: [String]) throws {
    let world = try World.onFailingDisk()
    try world.failAfterCommit()
    let run = try world.run(command)
    try world.mendDisk()
    expectRefused(run, code: 5, Self.doubt + ": row 2 is there")
    #expect(run.errors.contains("Invalid argument"))
    #expect(try world.recorded().count == 2)
  }

  @Test func `where it is surely not there, it is not saved, and the next is`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "sync-file", error: EIO, after: 0))
    let run = try world.run(["update", "A1", "--note", "second"])
    try world.mendDisk()
    expectRefused(run, code: 4, "the disk failed (input/output error)")
    #expect(!run.errors.contains(Self.doubt))
    #expect(try world.recorded().count == 1)
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    #expect(try world.provenRows() == 2)
  }

  @Test func `where it can't be read again, it is in doubt too, and nothing is there after all`()
    throws
  {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "unlink-journal", error: EIO, after: 0))
    let run = try world.run(["update", "A1", "--note", "second"])
    try world.mendDisk()
    expectRefused(run, code: 5, "look for row 2 before it is recorded again")
    #expect(try world.recorded().map(\.to) == ["first"])
    #expect(try world.provenRows() == 1)
  }

  @Test func `the form keeps the text, and Enter again looks and doubles nothing`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try world.failAfterCommit()
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved: Invalid argument"))
    #expect(board.screenLines.contains("› Note        Audit done"), "\(board.screenText)")
    try world.mendDisk()
    try board.press("\r")
    expectSaved(board, note: "Audit done")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done"])
    try board.typeNote("Audit done")
    try board.press("\r")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done", "Audit done"])
  }

  @Test func `Enter again saves what turns out not to be there`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try world.failDisk((call: "unlink-journal", error: EIO, after: 0))
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved: the disk failed"))
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved: the disk failed"))
    #expect(board.screenLines.contains("› Note        Audit done"), "\(board.screenText)")
    try world.mendDisk()
    try board.press("\r")
    expectSaved(board, note: "Audit done")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done"])
  }

  @Test func `another text is not saved on top before what was in doubt is told`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try world.failAfterCommit()
    try board.press("\r")
    try world.mendDisk()
    try board.press(" twice\r")
    #expect(
      board.message.hasPrefix("Saved A1: note: “Audit done”, which was in doubt; Enter saves this"))
    #expect(try world.recorded().count == 2)
    try board.press("\r")
    expectSaved(board, note: "Audit done twice")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done", "Audit done twice"])
  }

  @Test func `a draft brought back doubles nothing either`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try world.failAfterCommit()
    try board.press("\r")
    try world.mendDisk()
    try board.press("\u{1B}")
    try board.waitForScreen(containing: "Draft kept")
    try board.press("uo\r")
    expectSaved(board, note: "Audit done")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done"])
  }

  @Test func `taking back once more takes back nothing else`() throws {
    let world = try World.onFailingDisk()
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    let board = try world.start(columns: 120)
    try board.press("U")
    try world.failAfterCommit()
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved"))
    try world.mendDisk()
    try board.press("\r")
    #expect(board.message == "Taken back A1: note: “second”")
    #expect(try world.recorded().map(\.kind) == ["note", "note", "undo"])
  }

  @Test func `plain mode says it, and yes again doubles nothing`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(["--plain"], rows: 50, columns: 120)
    try board.press("a1\rupdate\ro\rAudit done\r")
    try world.failAfterCommit()
    try board.press("yes\r")
    try board.waitForScreen(containing: "Can't tell whether it was saved: Invalid argument")
    try world.mendDisk()
    try board.press("yes\r")
    try board.waitForScreen(containing: "Saved A1: note: “Audit done”")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done"])
  }

  @Test(
    "At the end of plain mode what became of what is in doubt is told",
    arguments: [
      ("sync-folder", 2, true, "Saved A1: note: “Audit done”, which was in doubt"),
      ("unlink-journal", 0, true, "What was in doubt is not saved"),
      (
        "unlink-journal", 0, false,
        "Can't tell whether the last change was saved: board history shows row 2 if it was"
      ),
    ])
  func plainEnd(call: String, after: Int, isMended: Bool, told: String) throws {
    for end in ["\u{4}", "cancel\rquit\rquit\r"] {
      let world = try World.onFailingDisk()
      let board = try world.start(["--plain"], rows: 60, columns: 120)
      try board.press("a1\rupdate\ro\rAudit done\r")
      try world.failDisk((call: call, error: EIO, after: after))
      try board.press("yes\r")
      try board.waitForScreen(containing: "Can't tell whether it was saved")
      if isMended { try world.mendDisk() }
      try board.type(end)
      #expect(try board.waitForExit() == .code(0))
      #expect(board.screenText.contains(told), "\(board.screenText)")
      #expect(!board.screenText.contains("Not saved"), "\(board.screenText)")
      #expect(!board.screenText.contains("is not saved") || told.contains("is not saved"))
    }
  }

  @Test(
    "What was in doubt and told once isn't told again at the end of plain mode",
    arguments: [
      ("cancel\rundo\ryes\r", "yes\r", "Taken back A1: note: “Audit done”"),
      ("cancel\rupdate\ro\rAudit done, too\ryes\r", "yes\r", "Saved A1: note: “Audit done, too”"),
    ])
  func toldOnce(next: String, again: String, last: String) throws {
    let told = "Saved A1: note: “Audit done”, which was in doubt"
    let world = try World.onFailingDisk()
    let board = try world.start(["--plain"], rows: 80, columns: 120)
    try board.press("a1\rupdate\ro\rAudit done\r")
    try world.failAfterCommit()
    try board.press("yes\r")
    try board.waitForScreen(containing: "Can't tell whether it was saved")
    try world.mendDisk()
    try board.press(next)
    try board.waitForScreen(containing: told)
    #expect(!board.screenText.contains("Enter"), "\(board.screenText)")
    try board.press(again)
    try board.waitForScreen(containing: last)
    try board.type("quit\r")
    #expect(try board.waitForExit() == .code(0))
    #expect(board.screenText.ranges(of: told).count == 1, "\(board.screenText)")
  }

  @Test func `what was in doubt and was taken back elsewhere is told so, and saved only if asked`()
    throws
  {
    let told = "Saved A1: note: “Audit done”, which was in doubt, and was taken back since"
    for isQuitting in [true, false] {
      let world = try World.onFailingDisk()
      let board = try world.start(["--plain"], rows: 80, columns: 120)
      try board.press("a1\rupdate\ro\rAudit done\r")
      try world.failAfterCommit()
      try board.press("yes\r")
      try board.waitForScreen(containing: "Can't tell whether it was saved")
      try world.mendDisk()
      #expect(try world.run(["undo"]).end == .code(0))
      try board.press(isQuitting ? "cancel\rquit\rquit\r" : "yes\r")
      try board.waitForScreen(containing: told)
      #expect(try world.recorded().map(\.kind) == ["note", "note", "undo"])
      guard !isQuitting else { continue }
      try board.press("yes\r")
      try board.type("quit\r")
      #expect(try board.waitForExit() == .code(0))
      #expect(board.screenText.ranges(of: "in doubt").count == 1, "\(board.screenText)")
      #expect(try world.recorded().map(\.kind) == ["note", "note", "undo", "note"])
    }
  }

  @Test func `a register that was just made and may not be on the disk is in doubt`() throws {
    let world = try World.onFailingDisk()
    try world.remove("data/register.sqlite")
    let syncs = try world.syncsOfFolder(["update", "A1", "--note", "new"])
    try world.remove("data/register.sqlite")
    try world.failDisk((call: "sync-folder", error: EIO, after: syncs - 1))
    let run = try world.run(["update", "A1", "--note", "new"])
    try world.mendDisk()
    expectRefused(run, code: 5, Self.doubt + ": row 1 is there")
    #expect(try world.provenRows() == 1)
    #expect(try world.names(in: "data") == ["register.sqlite", "testshire"])
  }

  @Test func `a snapshot that may not be on the disk is in doubt, and nothing is left beside it`()
    throws
  {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "sync-folder", error: EINVAL, after: 0))
    let run = try world.run(["snapshot"])
    try world.mendDisk()
    expectRefused(run, code: 5, "it is there, and can't be told to be on the disk")
    #expect(try world.names(in: "data/testshire").count == 2)
    #expect(try world.run(["check", "data"]).end != .code(2))
  }

  @Test func `a backup that may not be on the disk is in doubt, and whole`() throws {
    let world = try World.onFailingDisk()
    let backup = ["register", "backup", "copy.sqlite"]
    let syncs = try world.syncsOfFolder(backup)
    try world.remove("copy.sqlite")
    try world.failDisk((call: "sync-folder", error: EIO, after: syncs - 1))
    let run = try world.run(backup)
    try world.mendDisk()
    expectRefused(run, code: 5, "copy.sqlite: can't tell whether it was saved: it is there, and")
    #expect(try world.run(["verify", "--register", "copy.sqlite"]).end == .code(0))
    #expect(!(try world.names(in: ".").contains { $0.hasPrefix("copy.sqlite.") }))
  }

  @Test func `a turn that those who follow can see is told to the presenter as done`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(["present"], columns: 120)
    try world.failAfterCommit()
    try board.press(" ")
    try world.mendDisk()
    #expect(!board.screenText.contains("follow"), "\(board.screenText)")
  }
}

extension World {
  /// How often a command syncs a folder, on a disk that fails none of it.
  fileprivate func syncsOfFolder(_ command: [String]) throws -> Int {
    try calls(of: command).count { $0 == "sync-folder" }
  }
}
