import FoundationEssentials
import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

/// Row 4 of the register of version 1 is an approval of fernshire's, row 8 a reason; row 25 is fernshire's
/// first of its own.
@Suite("What is taken out of a register, and what is only said to be")
struct TakenOutTests {
  let folder: TemporaryFolder
  let store: SQLiteStore
  let fernshire: CouncilRegister
  let head: Register.Mark

  init() throws {
    folder = try TemporaryFolder()
    let kept = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "VersionOne/everything.sqlite")
    try folder.overwrite(Data(contentsOf: kept))
    store = SQLiteStore(file: folder.register.file)
    fernshire = CouncilRegister(of: "fernshire", in: store)
    head = try store.look { rows in
      var root = CouncilChain(of: "")
      _ = try root.takeAll(of: rows)
      return root.mark
    }
    try record("after")
  }

  private let occasion = Occasion(over: autumn, by: officer, at: noon)

  private func record(_ text: String) throws {
    var chain = fernshire.start
    _ = try fernshire.read(&chain)
    _ = try fernshire.add(on: occasion, after: chain) { _ in [NewChange("P01", .note(text))] }
  }

  private func changes() throws -> [Int] {
    var chain = fernshire.start
    return try fernshire.read(&chain).compactMap(\.change?.number)
  }

  private func damage(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch let failure as RegisterFailure {
      return failure.words
    } catch { return "\(error)" }
  }

  private func readingFails() -> String? { damage { _ = try changes() } }

  private func verdict() -> String? {
    damage {
      if case .broken(let broken) = try store.verify() {
        throw RegisterFailure(.init(broken), file: "")
      }
    }
  }

  /// Adds a redaction of a row by hand, as the triggers let anybody do.
  private func forge(of number: Int, in council: String, saying of: RedactedRow) throws {
    let queue = try DatabaseQueue(path: folder.register.file)
    try queue.write { database in
      let last = try Row.fetchOne(
        database,
        sql: """
          SELECT number, hash FROM chain WHERE council IN (?, '') ORDER BY council DESC
          """, arguments: [council])
      let identity = try String.fetchOne(database, sql: "SELECT identity FROM register")
      let (before, previous): (Int, String) = (last?[0] ?? 0, last?[1] ?? "")
      let envelope = Envelope(
        register: identity ?? "", council: council, number: before + 1, intent: before + 1,
        at: noon, by: officer, basis: autumn, kind: redactionKind,
        subject: Subject("row", "\(number)"))
      let row = RegisterRow(
        envelope, body: of.body(reason: "why"), after: previous, empties: number)
      try database.execute(
        sql: "INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          council, before + 1, String(decoding: row.envelope, as: UTF8.self), row.digest,
          row.previous, row.hash, number,
        ])
      try database.execute(
        sql: "INSERT INTO body VALUES (?, ?, ?)",
        arguments: [council, before + 1, row.body.map { String(decoding: $0, as: UTF8.self) }])
    }
  }

  private func remains(_ number: Int) throws -> RedactedRow {
    try #require(try store.look { try $0.remains(ofVersionOne: number) })
  }

  @Test(
    "A row of version 1 stays what it is where another council’s chain takes it out, which is told",
    arguments: ["zzz", "manchester", "fernshire", ""])
  func ofAnother(said: String) throws {
    let before = try changes()
    let row = try remains(4)
    try forge(
      of: 4, in: "zzz",
      saying: RedactedRow(
        at: row.at, by: row.by, council: said.isEmpty ? "zzz" : said, kind: row.kind,
        subject: row.subject))
    #expect(try changes() == before && before.contains(4))
    #expect(verdict() != nil)
    #expect(throws: RegisterFailure.self) {
      try CouncilRegister(of: "zzz", in: store).redact(8, reason: "x", on: occasion)
    }
  }

  @Test("A row of one’s own that another’s chain takes out is damage where its text is gone too")
  func ofAnotherAndEmptied() throws {
    let row = try remains(4)
    try forge(
      of: 4, in: "zzz",
      saying: RedactedRow(
        at: row.at, by: row.by, council: "zzz", kind: row.kind, subject: row.subject))
    try folder.tryRaw("UPDATE change SET approved_by = 'redacted', meeting = NULL WHERE number = 4")
    #expect(readingFails()?.contains("row 4 doesn't hold") == true)
    #expect(verdict()?.contains("row 4 doesn't hold") == true)
  }

  @Test(
    "A row of version 1 that was taken out has nothing put back in its place",
    arguments: [
      "now = 'Jane Doe'", "why = 'Jane Doe'", "login = 'alice'", "action = 'P99'", "role = 'Jane'",
      "was = 'Jane Doe'", "at = '2020-01-01T00:00:00+00:00'", "kind = 'reason'", "council = 'zzz'",
    ])
  func putBack(setting: String) throws {
    _ = try fernshire.redact(8, reason: "It names a child.", on: occasion)
    #expect(verdict() == nil)
    try folder.tamper("UPDATE change SET \(setting) WHERE number = 8")
    #expect(verdict()?.contains("row 8 doesn't hold") == true, "\(verdict() ?? "holds")")
    #expect(throws: RegisterFailure.self) { try changes() }
  }

  @Test("Every row of version 1 but an undo can be taken out, and the register holds after it")
  func each() throws {
    var old = fernshire.start
    let rows = try fernshire.read(&old).compactMap(\.change)
    // The first row of several holds the place of those that were recorded with it.
    let shared = Set(zip(rows, rows.dropFirst()).filter { $0.intent == $1.intent }.map(\.0.number))
    for number in 1...24 where !shared.contains(number) {
      _ = damage { _ = try fernshire.redact(number, reason: "why", on: occasion) }
    }
    #expect(verdict() == nil)
    var chain = fernshire.start
    for change in try fernshire.read(&chain).compactMap(\.change)
    where change.number < 25 && !shared.contains(change.number) {
      #expect(change.council != "fernshire" || change.change.kind == .undo)
    }
  }

  @Test("An index that disagrees with its table takes no row out")
  func byIndex() throws {
    let queue = try DatabaseQueue(path: folder.register.file)
    try queue.writeWithoutTransaction { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger'")
      let names = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
      try database.execute(sql: "UPDATE row SET empties = 8; PRAGMA writable_schema = ON")
      let index = try #require(
        try Row.fetchOne(
          database, sql: "SELECT * FROM sqlite_master WHERE name = 'rows_that_empty'"))
      let version = try Int.fetchOne(database, sql: "PRAGMA schema_version") ?? 0
      try database.execute(
        sql: """
          DELETE FROM sqlite_master WHERE name = 'rows_that_empty';
          PRAGMA schema_version = \(version + 1); PRAGMA writable_schema = RESET;
          UPDATE row SET empties = NULL; PRAGMA writable_schema = ON
          """)
      try database.execute(
        sql: "INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)",
        arguments: StatementArguments(index.databaseValues))
      try database.execute(
        sql: "PRAGMA schema_version = \(version + 2); PRAGMA writable_schema = RESET")
      for trigger in triggers { try database.execute(sql: trigger) }
    }
    try queue.close()
    #expect(readingFails()?.contains("row 8 doesn't hold") == true)
    #expect(verdict()?.contains("row 8 doesn't hold") == true)
  }
}
