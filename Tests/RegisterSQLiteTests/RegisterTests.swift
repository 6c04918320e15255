import GRDB
import Glibc
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register")
struct RegisterTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test("A register that isn't there holds no rows, and looking doesn't make it")
  func absentIsEmpty() throws {
    #expect(try register.read().changes == [])
    let absent = RegisterFailure(.absent, file: register.file)
    #expect(throws: absent) { try register.verify() }
    #expect(
      absent.description
        == "\(register.file): found no register; nothing has been recorded there yet")
    #expect(folder.names == [])
  }

  @Test("The first change makes the register and the folders it is in, and leaves nothing beside")
  func firstChangeMakesIt() throws {
    let deep = SQLiteRegister(file: folder.path + "/state/board/register.sqlite")
    #expect(try deep.record(NewChange("A1", .note("x"))).map(\.number) == [1])
    #expect(folder.names(in: "state/board") == ["register.sqlite"])
  }

  @Test(
    "Who may read and write the folder may read and write the register made there",
    arguments: [
      (0o700, 0o600), (0o750, 0o640), (0o755, 0o644), (0o770, 0o660), (0o2775, 0o664),
      (0o777, 0o664),
    ] as [(mode_t, mode_t)])
  func mode(ofFolder: mode_t, ofRegister: mode_t) throws {
    chmod(folder.path, ofFolder)
    try register.record(NewChange("A1", .note("x")))
    var facts = stat()
    stat(register.file, &facts)
    #expect(facts.st_mode & 0o7777 == ofRegister)
  }

  @Test("In a folder of another group the register is of that group", .enabled(if: getuid() == 0))
  func group() throws {
    chown(folder.path, 0, 12_345)
    chmod(folder.path, 0o770)
    try register.record(NewChange("A1", .note("x")))
    var facts = stat()
    stat(register.file, &facts)
    #expect(facts.st_gid == 12_345)
    #expect(facts.st_mode & 0o777 == 0o660)
  }

  @Test("What is added is read back, and the mark says how far")
  func addedIsReadBack() throws {
    let added = try register.record(
      NewChange("A1", .lifecycle(from: .inProgress, to: .complete), why: "signed off"),
      NewChange("A1", .note("audit of 40 cases")))
    let reading = try register.read()
    #expect(reading.changes == added)
    #expect(added.map(\.number) == [1, 2])
    #expect(reading.mark.number == 2)
    try register.record(NewChange("A1", .note("more")), after: reading.chain)
    let more = try register.read(after: reading.chain)
    #expect(more.changes.map(\.number) == [3])
    #expect(more.mark == (try register.read().mark))
  }

  @Test("Where nothing is to be added, or it is refused, nothing is written or made")
  func nothingAdded() throws {
    #expect(try register.record() == [])
    #expect(throws: Objection(nil, "no")) {
      try register.add { _ in
        throw Objection(nil, "no")
      }
    }
    #expect(folder.names == [])
    let deep = SQLiteRegister(file: folder.path + "/a/b/register.sqlite")
    #expect(throws: Objection(nil, "no")) {
      try deep.add { _ in
        throw Objection(nil, "no")
      }
    }
    #expect(try deep.record() == [])
    #expect(folder.names == [])
    try register.record(NewChange("A1", .note("x")))
    #expect(try register.record() == [])
    #expect(throws: Objection(nil, "no")) {
      try register.add { _ in
        throw Objection(nil, "no")
      }
    }
    #expect(try register.read().changes.count == 1)
  }

  @Test("An intent is added whole or not at all")
  func wholeIntent() throws {
    #expect(throws: RegisterFailure.self) {
      try register.record(NewChange("A1", .note("fine")), NewChange("A1", .undo(of: 7)))
    }
    #expect(try register.read().changes == [])
  }

  @Test("A register that was read and is gone takes nothing, and says so")
  func goneWhileOpen() throws {
    try register.recordNotes(3)
    let mark = try register.read().chain
    try folder.remove("register.sqlite")
    let gone = RegisterFailure(.missing, file: register.file)
    #expect(throws: gone) { try register.read(after: mark) }
    #expect(throws: gone) { try register.record(NewChange("A1", .note("x")), after: mark) }
    #expect(folder.names == [])
    #expect(
      gone.description == "\(register.file): the register that was read before is gone, or its "
        + "folder; expected it where it was")
  }

  @Test("Another register in its place is told from the one that was read, longer or shorter")
  func replaced() throws {
    try register.recordNotes(3)
    let mark = try register.read().chain
    for count in [1, 5] {
      try folder.remove("register.sqlite")
      for number in 1...count { try register.record(NewChange("A2", .note("other \(number)"))) }
      let failure = RegisterFailure(.replaced, file: register.file)
      #expect(throws: failure) { try register.read(after: mark) }
      #expect(throws: failure) { try register.record(NewChange("A1", .note("x")), after: mark) }
    }
  }

  @Test("A newer version's register is refused and stays as it is")
  func newer() throws {
    try register.recordNotes(1)
    try folder.tamper("PRAGMA user_version = \(Schema.newest + 1)")
    let before = try folder.bytes()
    let failure = RegisterFailure(.newer, file: register.file)
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(throws: failure) { try register.verify() }
    #expect(try folder.bytes() == before)
  }

  @Test("A name that SQLite would take for something else is a file like any other")
  func names() throws {
    let odd = SQLiteRegister(file: folder.path + "/file:x?mode=memory")
    try odd.record(NewChange("A1", .note("x")))
    #expect(folder.names == ["file:x?mode=memory"])
    #expect(SQLiteRegister(file: "file:x").path == "./file:x")
  }
}
