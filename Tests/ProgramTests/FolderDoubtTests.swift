import Glibc
import TerminalTestSupport
import Testing

/// The data folder can't be opened to have it put on the disk what was saved, and which journal is gone.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FolderDoubtTests {
  private static let note = ["update", "A1", "--note", "second"]

  @Test(arguments: [EIO, EMFILE])
  func `it is in doubt from when the register may have it, and not saved before`(
    error: Int32
  ) throws {
    let opened = try World.onFailingDisk().calls(of: Self.note).count { $0 == "open-folder" }
    #expect(opened == 4)
    for after in 0..<opened {
      let world = try World.onFailingDisk()
      try world.failDisk((call: "open-folder", error: error, after: after))
      let run = try world.run(Self.note)
      try world.mendDisk()
      if after == 0 {
        #expect(run.end == .code(error == EMFILE ? 2 : 4))
        #expect(try world.recorded().count == 1)
      } else {
        expectRefused(run, code: 5, "can't tell whether it was saved: row 2 is there, and may not")
        #expect(try world.recorded().count == 2)
      }
      #expect(try world.run(["update", "A1", "--note", "third"]).end == .code(0))
    }
  }

  @Test func `looked for once more, it is in doubt until the folder can be opened`() throws {
    let world = try World.onFailingDisk()
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try world.failDisk((call: "open-folder", error: EIO, after: 1))
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved: the disk failed"))
    try board.press("\r")
    #expect(board.message.hasPrefix("Can't tell whether it was saved: the disk failed"))
    try world.mendDisk()
    try board.press("\r")
    expectSaved(board, note: "Audit done")
    #expect(try world.recorded().map(\.to) == ["first", "Audit done"])
  }

  @Test(arguments: [
    note, ["undo"], ["snapshot"], ["register", "backup", "copy.sqlite"],
  ])
  func `one that may be written and not read is saved with all of its file system`(
    command: [String]
  ) throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "open-folder", error: EACCES, after: 0))
    let calls = try world.calls(of: command)
    #expect(calls.contains("sync-file-system") && !calls.contains("sync-folder"))
    #expect(try world.provenRows() == (command == Self.note || command == ["undo"] ? 2 : 1))
  }

  @Test func `what is taken out there leaves no traces that could not be looked after`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "open-folder", error: EACCES, after: 0))
    let calls = try world.calls(of: ["redact", "1", "--reason", "a name"])
    #expect(calls.last { $0.hasPrefix("sync") } == "sync-file-system")
    #expect(try world.provenRows() == 2)
  }

  @Test func `a register is made there, too`() throws {
    let world = try World.onFailingDisk()
    try world.remove("data/register.sqlite")
    try world.failDisk((call: "open-folder", error: EACCES, after: 0))
    #expect(try world.calls(of: Self.note).last { $0.hasPrefix("sync") } == "sync-file-system")
    #expect(try world.provenRows() == 1)
  }

  @Test func `where that fails as well, it is not saved, or in doubt`() throws {
    for (after, code) in [(0, 4), (1, 5)] {
      let world = try World.onFailingDisk()
      try world.failDisk(
        (call: "open-folder", error: EACCES, after: 0),
        (call: "sync-file-system", error: EIO, after: after))
      let run = try world.run(Self.note)
      try world.mendDisk()
      expectRefused(run, code: Int32(code), "the disk failed (input/output error)")
      #expect(try world.recorded().count == 1 + after)
    }
  }
}
