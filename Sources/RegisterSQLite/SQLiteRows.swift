import GRDB
import GRDBSQLite
import Register

/// The rows of a register as one transaction sees them: those of version 1, in the table `change`, and the
/// chains of the councils after them.
struct SQLiteRows: KeptRows {
  let database: Database
  private let isOfVersionOne: Bool
  private let hasChains: Bool

  init(_ database: Database) throws {
    self.database = database
    isOfVersionOne = try database.tableExists("change")
    hasChains = try database.tableExists("chain")
  }

  var isThere: Bool { true }

  var identity: String? {
    get throws {
      guard hasChains else { return nil }
      return try String.fetchOne(database, sql: "SELECT identity FROM register")
    }
  }

  var councils: [String] {
    get throws {
      guard hasChains else { return [] }
      return try String.fetchAll(
        database, sql: "SELECT council FROM chain WHERE council <> '' ORDER BY council")
    }
  }

  func count(of council: String) throws -> Int {
    guard hasChains else { return try database.countOfVersionOne() }
    let sql = "SELECT number FROM chain WHERE council IN (?, '') ORDER BY council DESC LIMIT 1"
    return try Int.fetchOne(database, sql: sql, arguments: [council]) ?? 0
  }

  func each(
    of council: String, after number: Int, _ take: (RegisterRow) throws -> Void
  ) throws {
    if isOfVersionOne {
      let emptied = try numbersEmptied
      try database.eachOfVersionOne(after: number) { stored in
        guard let number = stored.number(.number), emptied.contains(number) else {
          return try take(stored.row)
        }
        try requireEmptied(number)
        try take(stored.row.emptiedOfVersionOne)
      }
    }
    if hasChains { try eachOfChain(council, after: number, take) }
  }

  private func eachOfChain(
    _ council: String, after number: Int, _ take: (RegisterRow) throws -> Void
  ) throws {
    let statement = try database.makeStatement(sql: rowsOfChain)
    let rows = try Row.fetchCursor(statement, arguments: [council, number])
    while try rows.next() != nil {
      try take(
        RegisterRow(
          envelope: statement.bytes(0) ?? [], digest: statement.text(1),
          previous: statement.text(2),
          hash: statement.text(3), body: statement.bytes(4), empties: statement.number(5)))
    }
  }

  /// The rows of version 1 that are taken out in the chain of the council that they are of. Any other chain
  /// may say so too: they stay what they are then.
  private var numbersEmptied: Set<Int> {
    get throws {
      guard hasChains else { return [] }
      let sql = """
        SELECT change.number
        FROM row JOIN change ON change.number = row.empties AND change.council = row.council
        WHERE row.empties IS NOT NULL
        """
      return try Set(Int.fetchAll(database, sql: sql))
    }
  }

  func remains(ofVersionOne number: Int) throws -> RedactedRow? {
    guard let row = try database.rowOfVersionOne(number) else { return nil }
    do throws(UnreadableColumn) {
      return try RedactedRow(row)
    } catch {
      throw RegisterFailure.Reason.damaged(row: number, error.words)
    }
  }

  /// Fails where an emptied row of version 1, which no hash holds any more, has anything else in the place of
  /// what was typed than what emptying leaves.
  private func requireEmptied(_ number: Int) throws {
    let columns = emptying.map(\.column).joined(separator: ", ")
    let left = emptying.map(\.value).joined(separator: ", ")
    let sql = "SELECT (\(columns)) IS (\(left)) FROM change WHERE number = ?"
    guard try Bool.fetchOne(database, sql: sql, arguments: [number]) == true else {
      throw RegisterFailure.Reason.damaged(
        row: number, "what it says was taken out, and something stands there again")
    }
  }

  func has(_ mark: Register.Mark, of council: String) throws -> Bool {
    guard mark != .start else { return true }
    let arguments: StatementArguments = [mark.number, mark.hash]
    let inChange = "SELECT 1 FROM change WHERE number = ? AND hash = ?"
    if isOfVersionOne,
      try Row.fetchOne(database, sql: inChange, arguments: arguments) != nil
    {
      return true
    }
    let inChain = "SELECT 1 FROM row WHERE number = ? AND hash = ? AND council = ?"
    return try hasChains
      && Row.fetchOne(database, sql: inChain, arguments: arguments + [council]) != nil
  }
}

extension SQLiteRows {
  /// Adds rows at the end of a council's chain.
  func append<Result>(_ addition: RowAddition<Result>, to council: String) throws {
    if try identity == nil {
      try database.execute(
        sql: "INSERT INTO register VALUES (?)", arguments: [addition.identity])
    }
    var number = try count(of: council)
    for row in addition.rows {
      number += 1
      try database.execute(
        sql: "INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          council, number, row.envelope.text, row.digest, row.previous, row.hash, row.empties,
        ])
      try database.execute(
        sql: "INSERT INTO body VALUES (?, ?, ?)",
        arguments: [council, number, row.body?.text])
      if let emptied = row.empties { try empty(emptied, of: council) }
    }
    guard let head = addition.head, try has(head, of: council), number == head.number else {
      throw RegisterFailure.Reason.damaged(
        row: number, "it was not kept, although nothing refused it")
    }
  }
}

extension SQLiteRows {
  /// Takes out what a row says: its body, or what a person typed into a row of version 1.
  private func empty(_ number: Int, of council: String) throws {
    try database.execute(
      sql: "DELETE FROM body WHERE council = ? AND number = ?", arguments: [council, number])
    guard isOfVersionOne, try number <= count(of: "") else { return }
    let settings = emptying.map { "\($0.column) = \($0.value)" }.joined(separator: ", ")
    try database.execute(
      sql: "UPDATE change SET \(settings) WHERE number = ? AND council = ?",
      arguments: [number, council])
    guard database.changesCount == 1 else {
      throw RegisterFailure.Reason.other("row \(number): it is not of \(council)")
    }
  }
}

/// What is put in the place of what a person typed into a row of version 1, and stays what it is where it is
/// put there again. What the table of changes demands is said by one word; what has to be one of a few words
/// stays, and so do days.
private let emptying: [(column: String, value: String)] = [
  ("was", "CASE WHEN kind IN ('lifecycle', 'impact', 'due') THEN was END"),
  (
    "now",
    """
    CASE WHEN kind IN ('note', 'evidence', 'lead', 'recovery', 'reason') THEN 'redacted'
      WHEN kind <> 'rating' THEN now END
    """
  ),
  ("why", "CASE WHEN why IS NOT NULL THEN 'redacted' END"),
  ("approved_by", "CASE WHEN approved_by IS NOT NULL THEN 'redacted' END"),
  ("meeting", "NULL"),
]

extension RegisterRow {
  /// A row of version 1 without what it says; its digest can't be reckoned any more, and is its hash.
  fileprivate var emptiedOfVersionOne: RegisterRow {
    RegisterRow(envelope: [], digest: hash, previous: previous, hash: hash, body: nil)
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension Statement {
  /// The bytes of a text of the row that it has come to; nil where there is none.
  fileprivate func bytes(_ column: CInt) -> [UInt8]? {
    // The count is that of the form which was asked for last, so the text goes first.
    guard let start = sqlite3_column_text(sqliteStatement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(sqliteStatement, column))
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// nil where there is none.
  fileprivate func number(_ column: CInt) -> Int? {
    guard sqlite3_column_type(sqliteStatement, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(sqliteStatement, column))
  }

  /// A text of hexadecimal digits; what isn't is none that a hash is equal to.
  fileprivate func text(_ column: CInt) -> String {
    String(decoding: bytes(column) ?? [], as: UTF8.self)
  }
}

private let rowsOfChain = """
  SELECT row.envelope, row.digest, row.previous, row.hash, body.body, row.empties
  FROM row LEFT JOIN body USING (council, number)
  WHERE council = ? AND number > ?
  ORDER BY number
  """
