import FoundationEssentials
import GRDB
import Glibc
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("What stands beside a register")
struct FilesBesideTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    for number in 1...3 { try register.record(NewChange("A1", .note("note \(number)"))) }
  }

  @Test("A change that was cut off is put back")
  func cutOff() throws {
    let before = try folder.bytes()
    try register.record(NewChange("A1", .note("cut off")))
    try write(journalThatPutsBack(before), to: "register.sqlite-journal")
    #expect(try register.read().changes.count == 3)
    #expect(folder.names == ["register.sqlite"])
    #expect(try folder.bytes() == before)
  }

  @Test("A change that was cut off halfway is put back")
  func halfway() throws {
    let before = try folder.bytes()
    try register.record(NewChange("A1", .note("cut off")))
    let after = try folder.bytes()
    let half = after.prefix(after.count / 2) + before.suffix(before.count - after.count / 2)
    try folder.overwrite(half)
    try write(journalThatPutsBack(before), to: "register.sqlite-journal")
    #expect(try register.record(NewChange("A1", .note("next"))).map(\.number) == [4])
    #expect(folder.names == ["register.sqlite"])
  }

  /// Whose journal is left beside the register.
  enum Stranger: CaseIterable {
    case anotherRegister, olderSelf, otherDatabase
  }

  @Test("A journal that isn't of its last change is refused", arguments: Stranger.allCases)
  func foreign(stranger: Stranger) throws {
    try write(journal(of: stranger), to: "register.sqlite-journal")
    let before = try folder.bytes()
    let failure = RegisterFailure(
      .damaged(
        row: nil,
        "the journal beside it (register.sqlite-journal) is not of a change to it, and would put "
          + "another file’s pages into it; nothing was touched; move the journal away, then board verify"
      ),
      file: register.file)
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) { try register.verify() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(throws: failure) { try register.backUp(to: folder.path + "/copy.sqlite") }
    #expect(try folder.bytes() == before)
    #expect(folder.names == ["register.sqlite", "register.sqlite-journal"])
    try folder.remove("register.sqlite-journal")
    #expect(try register.record(NewChange("A1", .note("x"))).map(\.number) == [4])
  }

  private func journal(of stranger: Stranger) throws -> Data {
    let other = try TemporaryFolder()
    switch stranger {
    case .anotherRegister:
      try other.register.record(NewChange("A1", .note("another's")))
      return journalThatPutsBack(try other.bytes())
    case .olderSelf:
      // Two changes ago: no single change is cut off so.
      try other.register.record(NewChange("A1", .note("note 1")))
      return journalThatPutsBack(try other.bytes())
    case .otherDatabase:
      try other.tryRaw("CREATE TABLE invoices (x); INSERT INTO invoices VALUES (1)")
      return journalThatPutsBack(try other.bytes())
    }
  }

  @Test("A journal that no register is beside keeps one from being made")
  func left() throws {
    let bytes = try folder.bytes()
    try folder.remove("register.sqlite")
    try write(journalThatPutsBack(bytes), to: "register.sqlite-journal")
    let error = #expect(throws: RegisterFailure.self) {
      try register.record(NewChange("A1", .note("x")))
    }
    #expect(error?.description.contains("the journal of one (register.sqlite-journal)") == true)
    #expect(folder.names == ["register.sqlite-journal"])
  }

  @Test("A write-ahead log is refused, whoever left it")
  func log() throws {
    let other = try TemporaryFolder()
    try other.register.record(NewChange("A1", .note("x")))
    let queue = try DatabaseQueue(path: other.register.file)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA journal_mode = WAL; CREATE TABLE more (x); INSERT INTO more VALUES (1)")
    }
    try write(
      Data(contentsOf: URL(filePath: other.register.file + "-wal")), to: "register.sqlite-wal")
    let before = try folder.bytes()
    let error = #expect(throws: RegisterFailure.self) { try register.read() }
    #expect(error?.description.contains("a write-ahead log stands beside it") == true)
    #expect(throws: RegisterFailure.self) { try register.record(NewChange("A1", .note("x"))) }
    #expect(throws: RegisterFailure.self) { try register.verify() }
    #expect(try folder.bytes() == before)
  }

  @Test("A register that was switched to a write-ahead log is switched back by the next change")
  func switched() throws {
    try folder.tryRaw("PRAGMA journal_mode = WAL")
    #expect(try register.record(NewChange("A1", .note("x"))).map(\.number) == [4])
    #expect(try folder.bytes()[18...19] == Data([1, 1]))
    #expect(folder.names == ["register.sqlite"])
  }

  @Test("Under two names it is read, and not written")
  func twoNames() throws {
    link(register.file, folder.path + "/second.sqlite")
    #expect(try register.read().changes.count == 3)
    let error = #expect(throws: RegisterFailure.self) {
      try register.record(NewChange("A1", .note("x")))
    }
    #expect(error?.description.contains("it has 2 names (hard links)") == true)
    try folder.remove("second.sqlite")
    #expect(try register.record(NewChange("A1", .note("x"))).map(\.number) == [4])
  }

  @Test("What stands beside the file that a link leads to counts")
  func throughLink() throws {
    symlink(register.file, folder.path + "/link.sqlite")
    let other = try TemporaryFolder()
    try other.register.record(NewChange("A1", .note("another's")))
    try write(journalThatPutsBack(try other.bytes()), to: "register.sqlite-journal")
    let linked = SQLiteRegister(file: folder.path + "/link.sqlite")
    #expect(throws: RegisterFailure.self) { try linked.read() }
    #expect(throws: RegisterFailure.self) { try linked.record(NewChange("A1", .note("x"))) }
  }

  private func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(filePath: folder.path + "/" + name))
  }
}

/// The journal by which SQLite puts back a whole database; sqlite.org/fileformat2.html, section 3.
func journalThatPutsBack(_ file: Data) -> Data {
  let pageSize = 4_096
  let pages = file.count / pageSize
  var journal = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
  for number in [pages, 0, pages, 512, pageSize] { journal.append(bytes(of: number)) }
  journal.append(Data(count: 512 - journal.count))
  for page in 0..<pages {
    let content = file.dropFirst(page * pageSize).prefix(pageSize)
    let sum = stride(from: pageSize - 200, to: 0, by: -200).reduce(0) {
      $0 + Int(content[content.startIndex + $1])
    }
    journal.append(bytes(of: page + 1) + content + bytes(of: sum))
  }
  return journal
}

private func bytes(of number: Int) -> Data {
  Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
}
