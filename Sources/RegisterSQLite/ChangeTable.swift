import GRDB
import GRDBSQLite
import Register

// The rows of version 1, to which nothing is added any more.

extension Database {
  /// Has each row of version 1 taken that comes after a number, in their order.
  func eachOfVersionOne(after number: Int, _ take: (StoredRow) throws -> Void) throws {
    let statement = try makeStatement(sql: rowsAfter)
    let rows = try Row.fetchCursor(statement, arguments: [number])
    var next = number
    while try rows.next() != nil {
      next += 1
      try take(StoredRow(in: statement, at: next))
    }
  }

  /// The row of version 1 of a number; nil where there is none.
  func rowOfVersionOne(_ number: Int) throws -> StoredRow? {
    let statement = try makeStatement(
      sql: "SELECT \(columnNames) FROM change WHERE number = ?")
    let rows = try Row.fetchCursor(statement, arguments: [number])
    return try rows.next() == nil ? nil : try StoredRow(in: statement, at: number)
  }

  /// How many rows of version 1 there are by SQLite's own count.
  func countOfVersionOne() throws -> Int {
    let newest = try Int.fetchOne(self, sql: "SELECT max(number) FROM change") ?? 0
    let given = try numbersGiven()
    if given.count == 1, let count = given[0] { return count }
    guard !given.contains(nil) else {
      throw RegisterFailure.Reason.damaged(
        row: newest + 1, "SQLite’s own count of the rows is kept for another table than “change”")
    }
    let counts = given.compactMap { $0.map(String.init) }.joined(separator: " and ")
    throw RegisterFailure.Reason.damaged(
      row: newest + 1,
      "SQLite’s own count of the rows is there \(given.count) times: \(counts), and \(newest) rows are "
        + "there")
  }

  /// The highest number that SQLite ever gave a row, which it keeps once, of each table it gives them to, and
  /// that is one; nil for one that it keeps under any other name than ours, by which it would find none.
  private func numbersGiven() throws -> [Int?] {
    // As bytes: a text that is read ends at a zero.
    let isOurs = "typeof(name) = 'text' AND hex(name) = hex('change')"
    let rows = try Row.fetchAll(self, sql: "SELECT seq, \(isOurs) FROM sqlite_sequence")
    guard !rows.isEmpty else { return [0] }
    return rows.map { row in
      guard row[1] as Bool? == true else { return nil }
      guard case .int64(let number) = (row[0] as DatabaseValue).storage else { return -1 }
      return Int(number)
    }
  }
}

extension StoredRow {
  /// The row that a statement has come to; reading it through `Row` takes longer, and puts other
  /// characters in the place of bytes that are no text, or leaves out what is behind a zero.
  fileprivate init(in statement: Statement, at number: Int) throws(RegisterFailure.Reason) {
    var values: [StoredValue] = []
    values.reserveCapacity(ChangeColumn.count)
    for column in ChangeColumn.allCases {
      guard let value = statement.value(CInt(column.rawValue)) else {
        throw .damaged(
          row: number, "its “\(column.name)” holds neither text in UTF-8 nor a whole number")
      }
      values.append(value)
    }
    self.init(values: values)
  }
}

extension Statement {
  /// What a column holds, byte for byte; nil where a row can't hold that.
  fileprivate func value(_ column: CInt) -> StoredValue? {
    switch sqlite3_column_type(sqliteStatement, column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .number(Int(sqlite3_column_int64(sqliteStatement, column)))
    case SQLITE_TEXT: text(column).map { .text($0) }
    default: nil
    }
  }

  private func text(_ column: CInt) -> String? {
    // The count is that of the form which was asked for last, so the text goes first.
    guard let bytes = sqlite3_column_text(sqliteStatement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(sqliteStatement, column))
    return String(validating: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

private let columnNames = ChangeColumn.allCases.map(\.name).joined(separator: ", ")

private let rowsAfter = "SELECT \(columnNames) FROM change WHERE number > ? ORDER BY number"
