import CleanText
import GRDB
import ImprovementPlan

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
    var chain = Chain(mark: mark)
    var changes: [RecordedChange] = []
    while try rows.next() != nil {
      changes.append(try chain.take(StoredRow(in: statement, at: chain.mark.number + 1)))
    }
    try chain.requireEnd(at: try numbersGiven())
    return Register.Reading(changes: changes, mark: chain.mark)
  }

  /// Adds rows as one intent, and returns them as everybody will read them.
  func append(
    _ changes: [NewChange], on occasion: Occasion, after mark: Register.Mark
  ) throws -> Deed<[RecordedChange]> {
    guard !changes.isEmpty else { return .nothing([]) }
    var chain = Chain(mark: mark)
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

  private func requireSame(_ mark: Register.Mark) throws {
    guard mark != .start else { return }
    let hash = try Row.fetchOne(
      self, sql: "SELECT hash FROM change WHERE number = ?", arguments: [mark.number])
    guard let hash, DatabaseValue(value: mark.hash) == hash[0] else {
      throw RegisterFailure.Reason.replaced
    }
  }

  /// The highest number that SQLite ever gave a row.
  private func numbersGiven() throws -> Int {
    let row = try Row.fetchOne(self, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'change'")
    guard let row else { return 0 }
    guard case .int64(let number) = (row[0] as DatabaseValue).storage else { return -1 }
    return Int(number)
  }
}

/// The rows as far as they are proved.
struct Chain {
  private(set) var mark: Register.Mark

  /// What the next row records, once it is proved to be the next.
  mutating func take(_ row: StoredRow) throws(RegisterFailure.Reason) -> RecordedChange {
    let next = mark.number + 1
    guard row.number(.number) == next else {
      throw .damaged(row: next, "it is missing")
    }
    guard let hash = row.text(.hash), row.rightHash == hash else {
      throw .damaged(row: next, "it is not as it was recorded: its hash is that of another text")
    }
    guard row.text(.previous) == mark.hash else {
      throw .damaged(row: next, "it doesn't follow from the row before it")
    }
    mark = Register.Mark(number: next, hash: hash)
    do {
      return try RecordedChange(row.cleaned)
    } catch {
      throw .damaged(row: next, error.words)
    }
  }

  /// Fails where rows were cut off the end.
  func requireEnd(at given: Int) throws(RegisterFailure.Reason) {
    guard mark.number == given else {
      throw .damaged(
        row: mark.number + 1,
        "it is missing: \(given) rows were recorded, and \(mark.number) are there")
    }
  }
}

extension StoredRow {
  fileprivate func chained(to previous: String) -> StoredRow {
    var row = self
    row.set(.previous, previous)
    row.set(.hash, row.rightHash)
    return row
  }

  /// The row that a statement has come to; reading it through `Row` takes longer.
  fileprivate init(in statement: Statement, at number: Int) throws(RegisterFailure.Reason) {
    var values: [StoredValue] = []
    values.reserveCapacity(ChangeColumn.count)
    var bytes = 0
    for column in 0..<ChangeColumn.count {
      let value = StoredValue(statement.value(column).storage)
      guard let value else { throw .damaged(row: number, "a column holds neither text nor number") }
      if case .text(let text) = value { bytes += text.utf8.count }
      values.append(value)
    }
    // Behind a zero byte SQLite keeps what a C string doesn't show.
    guard statement.value(ChangeColumn.count) == bytes.databaseValue else {
      throw .damaged(row: number, "it holds bytes that are no text")
    }
    self.init(values: values)
  }
}

extension Statement {
  fileprivate func value(_ column: Int) -> DatabaseValue {
    DatabaseValue(sqliteStatement: sqliteStatement, index: CInt(column))
  }
}

extension StoredValue {
  fileprivate init?(_ storage: DatabaseValue.Storage) {
    switch storage {
    case .null: self = .null
    case .int64(let number): self = .number(Int(number))
    case .string(let text): self = .text(text)
    case .double, .blob: return nil
    }
  }

  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

private let columnNames = ChangeColumn.allCases.map(\.name).joined(separator: ", ")

private let rowsAfter = """
  SELECT \(columnNames), length(CAST(\(textLength) AS BLOB))
  FROM change WHERE number > ? ORDER BY number
  """

private let textLength = ChangeColumn.allCases.filter { ![.number, .intent, .undoes].contains($0) }
  .map { "coalesce(\($0.name), '')" }.joined(separator: " || ")

private let insertion = """
  INSERT INTO change (\(columnNames))
  VALUES (\(ChangeColumn.allCases.map { _ in "?" }.joined(separator: ", ")))
  """
