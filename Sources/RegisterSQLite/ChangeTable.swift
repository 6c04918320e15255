import CleanText
import GRDB
import GRDBSQLite
import ImprovementPlan
import Register

/// Who records something for which council, over which snapshot, and when.
struct Occasion {
  let council: String
  /// The data date of the snapshot.
  let basis: Day
  let author: Author
  let moment: Moment
}

extension Database {
  /// The rows after a mark, each proved to follow from the one before.
  func provedRows(after mark: Register.Mark) throws -> Register.Reading {
    try requireSame(mark)
    let statement = try makeStatement(sql: rowsAfter)
    let rows = try Row.fetchCursor(statement, arguments: [mark.number])
    var chain = Chain(after: mark)
    var changes: [RecordedChange] = []
    while try rows.next() != nil {
      changes.append(try chain.take(StoredRow(in: statement, at: chain.mark.number + 1)))
    }
    try chain.requireEnd(at: try numbersGiven())
    return Register.Reading(changes: changes, heads: chain.heads)
  }

  /// Adds rows as one intent, and returns them as everybody will read them.
  func append(
    _ changes: [NewChange], on occasion: Occasion, after mark: Register.Mark
  ) throws -> Deed<[RecordedChange]> {
    guard !changes.isEmpty else { return .nothing([]) }
    var chain = Chain(after: mark)
    let added = try changes.map { change in
      let recorded = RecordedChange(
        number: chain.mark.number + 1, intent: mark.number + 1, at: occasion.moment,
        by: occasion.author, council: occasion.council, action: change.action,
        basis: occasion.basis, change: change.change, why: change.why)
      let row = StoredRow(recorded).cleaned.chained(to: chain.mark.hash)
      try execute(sql: insertion, arguments: StatementArguments(row.values.map(\.databaseValue)))
      return try chain.take(row)
    }
    guard try provedRows(after: mark).mark == chain.mark else {
      throw RegisterFailure.Reason.damaged(
        row: mark.number + 1, "it was not kept, although nothing refused it")
    }
    let head = chain.mark
    return Deed(result: added, isThere: { try $0.has(head) }, head: head)
  }

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

  /// How many rows of version 1 there are by SQLite's own count.
  func countOfVersionOne() throws -> Int {
    let newest = try Int.fetchOne(self, sql: "SELECT max(number) FROM change") ?? 0
    let given = try numbersGiven()
    if given.count == 1, let count = given[0] { return count }
    try Chain(after: Register.Mark(number: newest, hash: "")).requireEnd(at: given)
    return newest
  }

  private func requireSame(_ mark: Register.Mark) throws {
    guard mark != .start else { return }
    let hash = try Row.fetchOne(
      self, sql: "SELECT hash FROM change WHERE number = ?", arguments: [mark.number])
    guard let hash, DatabaseValue(value: mark.hash) == hash[0] else {
      throw RegisterFailure.Reason.replaced
    }
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

extension StoredValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

private let columnNames = ChangeColumn.allCases.map(\.name).joined(separator: ", ")

private let rowsAfter = "SELECT \(columnNames) FROM change WHERE number > ? ORDER BY number"

private let insertion = """
  INSERT INTO change (\(columnNames))
  VALUES (\(ChangeColumn.allCases.map { _ in "?" }.joined(separator: ", ")))
  """
