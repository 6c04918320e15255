import FoundationEssentials
import GRDB
import ImprovementPlan
import TestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A damaged register")
struct DamageTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test(
    "What is no register is told for what it is",
    arguments: [
      ("", "it is empty, and a register never is"),
      (
        "number,note\n1,\"a text file that is longer than a header of SQLite's, which has 100 bytes, and so on and on\"\n",
        "it is not a SQLite database"
      ),
      ("SQLite format 3\0", "it is not a SQLite database"),
    ])
  func noRegister(text: String, words: String) throws {
    try folder.overwrite(Data(text.utf8))
    let failure = RegisterFailure(.damaged(row: nil, words), file: register.file)
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) { try register.verify() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(try folder.bytes() == Data(text.utf8))
    #expect(failure.description == "\(register.file): damaged: \(words)")
  }

  @Test("Another program's database is left as it is")
  func anotherDatabase() throws {
    try folder.tryRaw("CREATE TABLE invoices (x); INSERT INTO invoices VALUES (1)")
    let before = try folder.bytes()
    let failure = RegisterFailure(
      .damaged(row: nil, "it is a database, and not a register"), file: register.file)
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(try folder.bytes() == before)
  }

  @Test("A folder in its place")
  func folderInItsPlace() throws {
    let failure = RegisterFailure(.other("it is not a file"), file: folder.path)
    #expect(throws: failure) { try SQLiteRegister(file: folder.path).read() }
  }

  @Test("A register that was cut short, at any page", arguments: 1...9)
  func cutShort(tenths: Int) throws {
    try register.recordNotes(40)
    let bytes = try folder.bytes()
    try folder.overwrite(bytes.prefix(bytes.count * tenths / 10))
    let failure = #expect(throws: RegisterFailure.self) { try register.read() }
    guard case .damaged? = failure?.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(throws: RegisterFailure.self) { try register.record(NewChange("A1", .note("x"))) }
  }

  @Test("A few bytes changed anywhere never make other rows of it", arguments: 1...20)
  func bytesChanged(seed: UInt64) throws {
    try register.recordNotes(40)
    let before = try register.read()
    var bytes = try folder.bytes()
    var random = Dice(seed: seed)
    let offset = Int.random(in: 0..<(bytes.count - 4), using: &random)
    for place in offset..<(offset + 4) {
      bytes[bytes.startIndex + place] = .random(in: 0...255, using: &random)
    }
    try folder.overwrite(bytes)
    let isRead = (try? register.read()).map { $0 == before }
    #expect(isRead != false, "other rows after a change at \(offset)")
    let verdict = try? register.verify()
    if verdict == .holds(rows: 40, head: before.mark.hash) {
      #expect(isRead == true, "verified at \(offset), and can't be read")
    }
  }

  @Test(
    "Where a view or a virtual table stands in a table's place, nothing is read from it",
    arguments: ["row", "body", "chain", "register"])
  func strangeTables(table: String) throws {
    try register.recordNotes(3)
    try folder.tryRaw(
      """
      ALTER TABLE \(table) RENAME TO kept; CREATE VIEW \(table) AS SELECT * FROM kept
      """)
    let failure = #expect(throws: RegisterFailure.self) { try register.read() }
    #expect(
      failure?.reason
        == .damaged(row: nil, "its view \(table) is not as this program makes it"))
  }
}
