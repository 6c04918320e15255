import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register of version 1 that somebody tampered with")
struct TamperingTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try folder.makeOldNotes()
  }

  @Test(
    "The triggers refuse to alter, remove, overwrite, leave out or repeat a row",
    arguments: [
      ("UPDATE change SET now = 'x' WHERE number = 2", "a row is never altered"),
      ("UPDATE OR REPLACE change SET number = 1 WHERE number = 2", "a row is never altered"),
      ("DELETE FROM change WHERE number = 6", "a row is never removed"),
      ("DELETE FROM change", "a row is never removed"),
      (insert(number: "6"), "a row has to follow from the last one"),
      (insert(number: "8"), "a row has to follow from the last one"),
      (insert(number: "NULL"), "a row has to follow from the last one"),
      (insert(previous: "previous"), "a row has to follow from the last one"),
      (insert(hash: "hash"), "a row with this hash is there"),
      (insert(intent: "6, '2026'"), "an intent is of one person, one council and rows in sequence"),
      (insert(intent: "2, at"), "an intent is of one person, one council and rows in sequence"),
    ])
  func refused(sql: String, why: String) throws {
    let before = try register.read()
    let error = #expect(throws: DatabaseError.self) { try folder.tryRaw(sql) }
    #expect(error?.message == why)
    #expect(try register.read() == before)
    #expect(try register.verify() == .holds(rows: 6, head: before.mark.hash))
  }

  /// Adds a row by hand, right but for what is given.
  private static func insert(
    number: String = "7", intent: String = "7, at", previous: String = "hash",
    hash: String = "printf('%064d', 1)"
  ) -> String {
    """
    INSERT OR REPLACE INTO change
      (number, intent, at, login, council, action, basis, kind, now, previous, hash)
    SELECT \(number), \(intent), 'other', council, action, basis, kind, now, \(previous), \(hash)
    FROM change WHERE number = 6
    """
  }

  @Test(
    "The first row that doesn't hold is named",
    arguments: [
      ("UPDATE change SET now = 'note 9' WHERE number = 3", 3),
      ("UPDATE change SET login = 'other' WHERE number = 1", 1),
      ("UPDATE change SET role = '' WHERE number = 4", 4),
      ("UPDATE change SET why = '' WHERE number = 6", 6),
      ("UPDATE change SET now = now || char(0) || 'hidden' WHERE number = 5", 5),
      ("UPDATE change SET at = replace(at, 'T12', 'T13') WHERE number = 2", 2),
      ("DELETE FROM change WHERE number = 1", 1),
      ("DELETE FROM change WHERE number = 4", 4),
      ("DELETE FROM change WHERE number = 6", 6),
      ("DELETE FROM change WHERE number > 3", 4),
      ("DELETE FROM change", 1),
      (swap(2, 4), 2), (swap(5, 6), 5),
      ("UPDATE change SET number = number + 1, intent = intent + 1 WHERE number = 6", 6),
      (
        """
        INSERT INTO change SELECT 7, 7, at, login, role, council, action, basis, kind, was, now, why,
          evidence_kind, evidence_date, approved_by, approved_on, meeting, undoes, hash,
          printf('%064d', 1) FROM change WHERE number = 6
        """, 7
      ),
      ("UPDATE sqlite_sequence SET seq = 9 WHERE name = 'change'", 7),
      ("DELETE FROM sqlite_sequence", 7),
      ("INSERT INTO sqlite_sequence VALUES ('change', 9)", 7),
      ("INSERT INTO sqlite_sequence VALUES ('change', 3)", 7),
      ("INSERT INTO sqlite_sequence VALUES ('turn', 9)", 7),
      ("UPDATE sqlite_sequence SET name = 'Change'", 7),
      ("UPDATE sqlite_sequence SET name = 'turn'", 7),
      ("UPDATE sqlite_sequence SET name = CAST('change' AS BLOB)", 7),
      ("UPDATE sqlite_sequence SET name = 'change' || char(0) || 'x'", 7),
      ("UPDATE sqlite_sequence SET name = NULL", 7),
    ])
  func named(sql: String, row: Int) throws {
    try folder.tamper(sql)
    let verdict = try register.verify()
    guard case .broken(row, let words) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    let failure = RegisterFailure(.damaged(row: row, words), file: register.file)
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
  }

  private static func swap(_ one: Int, _ other: Int) -> String {
    """
    UPDATE change SET number = -1 WHERE number = \(one);
    UPDATE change SET number = \(one), intent = \(one) WHERE number = \(other);
    UPDATE change SET number = \(other), intent = \(other) WHERE number = -1;
    """
  }

  @Test("A row that was made anew with a right hash is told by the row that followed it")
  func rewritten() throws {
    try folder.rewrite(row: 3) { $0.set(.now, "another past") }
    #expect(try register.verify() == .broken(row: 4, "it doesn't follow from the row before it"))
  }

  @Test("Bytes that are no text are told, though they show as long and with the hash of what was")
  func bytes() throws {
    // The mark of what couldn't be read is three bytes long; so is the beginning of a longer character.
    try folder.rewrite(row: 6) { $0.set(.now, "note \u{FFFD}") }
    try folder.tamper("UPDATE change SET now = CAST(x'6e6f746520f09f98' AS TEXT) WHERE number = 6")
    let words = "its “now” holds neither text in UTF-8 nor a whole number"
    #expect(try register.verify() == .broken(row: 6, words))
  }

  @Test("Bytes behind a zero are told, though their row is hashed without them")
  func behindZero() throws {
    try folder.tamper("UPDATE change SET now = now || char(0) || 'hidden' WHERE number = 6")
    #expect(
      try register.verify()
        == .broken(row: 6, "it is not as it was recorded: its hash is that of another text"))
  }

  @Test(
    "A right row that says what no row can say is named too",
    arguments: [
      (.kind, .text("wish"), "its “kind” is not a kind of change"),
      (.at, .text("yesterday"), "its “at” is not a moment"),
      (.now, .null, "its “now” is not a text"),
    ] as [(ChangeColumn, StoredValue, String)])
  func unreadable(column: ChangeColumn, value: StoredValue, words: String) throws {
    try folder.rewrite(row: 6) { $0[column] = value }
    #expect(try register.verify() == .broken(row: 6, words))
    let failure = RegisterFailure(.damaged(row: 6, words), file: register.file)
    #expect(failure.description == "\(register.file): damaged: row 6 doesn't hold: \(words)")
    #expect(throws: failure) { try register.read() }
  }

  @Test(
    "A trigger, a constraint or a table that isn't ours is told",
    arguments: [
      ("DROP TRIGGER change_is_never_removed", "trigger change_is_never_removed"),
      ("CREATE TABLE mine (x)", "table mine"),
      (
        "CREATE TRIGGER gone BEFORE INSERT ON change BEGIN SELECT RAISE(IGNORE); END",
        "trigger gone"
      ),
    ])
  func schema(sql: String, what: String) throws {
    try folder.tryRaw(sql)
    let failure = RegisterFailure(
      .damaged(row: nil, "its \(what) is not as this program makes it"), file: register.file)
    #expect(throws: failure) { try register.verify() }
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(try register.read().changes.count == 6)
  }

  @Test(
    "A row that couldn't be read back is refused, right though its place and its hash may be",
    arguments: [
      (.at, "2026-13-18T14:02:07+00:00", "at is a moment"),
      (.at, "2026-02-30T14:02:07+00:00", "at is a moment"),
      (.at, "0000-02-03T14:02:07+00:00", "at is a moment"),
      (.at, "2026-11-18T24:00:00+00:00", "at is a moment"),
      (.at, "2026-11-18T14:02:07+18:01", "at is a moment"),
      (.at, "2026-11-18T14:02:07-19:00", "at is a moment"),
      (.at, "2026-11-18T14:02:07Z", "at is a moment"),
      (.at, "2026-11-18 14:02:07+00:00", "at is a moment"),
      (.basis, "2026-02-30", "basis is a day"), (.basis, "0000-01-01", "basis is a day"),
      (.basis, "2461000", "basis is a day"), (.basis, "now", "basis is a day"),
      (.evidenceDate, "2026-11-31", "evidence_date is a day"),
      (.evidenceDate, "0000-11-30", "evidence_date is a day"),
      (.approvedOn, "2026-19-01", "approved_on is a day"),
      (.was, "2026-02-29", "a due date is a day"), (.now, "2026-00-10", "a due date is a day"),
      (.now, "0000-01-10", "a due date is a day"),
      (.why, "a\0b", "a text is not empty, and no zero byte hides its end"),
      (.login, "a\0b", "a text is not empty, and no zero byte hides its end"),
    ] as [(ChangeColumn, String, String)])
  func unreadableIsRefused(column: ChangeColumn, text: String, constraint: String) throws {
    let piece = Evidence(kind: .audit, text: "40 cases", date: march)
    let change: ActionChange =
      column == .evidenceDate ? .evidence(piece) : .due(from: march, to: june, approval: board)
    var row = StoredRow(
      RecordedChange(
        number: 7, intent: 7, at: noon, by: officer, council: "bury", action: "A1",
        basis: autumn, change: change, why: "recruitment"))
    let previous = try register.read().mark.hash
    #expect(try refusal(of: row, after: previous) == nil)
    row.set(column, text)
    #expect(try refusal(of: row, after: previous) == "CHECK constraint failed: \(constraint)")
  }

  /// Why a row with a right place and hash is refused; it is taken out again where it isn't.
  private func refusal(of row: StoredRow, after previous: String) throws -> String? {
    var row = row
    row.set(.previous, previous)
    row.set(.hash, row.rightHash)
    let values = ChangeColumn.allCases.map { column in
      switch row[column] {
      case .null: "NULL"
      case .number(let number): "\(number)"
      case .text(let text): "'\(text.replacing("\0", with: "' || char(0) || '"))'"
      }
    }
    let sql = "INSERT INTO change VALUES (\(values.joined(separator: ", ")))"
    do {
      try DatabaseQueue(path: register.file).inDatabase { database in
        try database.inTransaction {
          try database.execute(sql: sql)
          return .rollback
        }
      }
    } catch let error as DatabaseError {
      return error.message
    }
    return nil
  }
}

extension TemporaryFolder {
  /// Makes a row anew, with the hash that belongs to it.
  func rewrite(row number: Int, _ change: (inout StoredRow) -> Void) throws {
    var row = StoredRow()
    try DatabaseQueue(path: register.file).read { database in
      let found = try Row.fetchOne(
        database, sql: "SELECT * FROM change WHERE number = ?", arguments: [number])
      for column in ChangeColumn.allCases {
        switch (found?[column.name] as DatabaseValue?)?.storage {
        case .int64(let number): row[column] = .number(Int(number))
        case .string(let text): row[column] = .text(text)
        default: break
        }
      }
    }
    change(&row)
    row.set(.hash, row.rightHash)
    let values = ChangeColumn.allCases.map { column in
      switch row[column] {
      case .null: "\(column.name) = NULL"
      case .number(let number): "\(column.name) = \(number)"
      case .text(let text): "\(column.name) = '\(text)'"
      }
    }
    try tamper("UPDATE change SET \(values.joined(separator: ", ")) WHERE number = \(number)")
  }
}
