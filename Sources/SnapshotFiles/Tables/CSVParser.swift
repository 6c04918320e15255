/// Takes the text of a table of values between commas apart (RFC 4180).
struct CSVParser {
  private enum Place { case start, plain, quoted, afterQuote }

  private var rows: [[String]] = []
  private var row: [String] = []
  private var cell: [UInt8] = []
  private var place = Place.start

  /// The cells, row by row; nil where a quote stands in a cell that none opened, or stays open.
  static func rows(of bytes: [UInt8]) -> [[String]]? {
    var parser = CSVParser()
    for byte in bytes {
      guard parser.take(byte) else { return nil }
    }
    return parser.finished()
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    switch (place, byte) {
    case (.quoted, UInt8(ascii: "\"")): place = .afterQuote
    case (.quoted, _): cell.append(byte)
    case (.start, UInt8(ascii: "\"")): place = .quoted
    case (.afterQuote, UInt8(ascii: "\"")):
      cell.append(byte)
      place = .quoted
    case (_, UInt8(ascii: ",")): endCell()
    case (_, UInt8(ascii: "\n")): endRow()
    case (_, UInt8(ascii: "\r")): break
    case (.afterQuote, _), (.plain, UInt8(ascii: "\"")): return false
    default:
      cell.append(byte)
      place = .plain
    }
    return true
  }

  private mutating func endCell() {
    row.append(String(decoding: cell, as: UTF8.self))
    cell = []
    place = .start
  }

  private mutating func endRow() {
    endCell()
    rows.append(row)
    row = []
  }

  /// The last row may do without a line end.
  private mutating func finished() -> [[String]]? {
    guard place != .quoted else { return nil }
    if place != .start || !row.isEmpty { endRow() }
    return rows
  }
}
