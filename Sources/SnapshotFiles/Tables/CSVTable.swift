import CleanText
import SwiftCSV

/// The rows of a small CSV file with a header.
struct CSVTable {
  /// One row, and how its cells are read.
  struct Row {
    /// The row's line where no cell holds a line break.
    let line: Int
    fileprivate let cells: [String: String]

    /// The cell's text without hostile characters; nil where it is empty.
    subscript(column: String) -> String? {
      cells[column].flatMap { $0.isEmpty ? nil : $0.cleaned }
    }

    /// What a cell holds, where `read` makes something of its text.
    func cell<Value>(
      _ column: String, expected: String, _ read: (String) -> Value?
    ) throws(CellFault) -> Value {
      if let value = self[column].flatMap(read) { return value }
      throw CellFault(
        line: line, column: column, found: self[column].map(Quoted.text) ?? "an empty cell",
        expected: expected)
    }
  }

  let rows: [Row]

  /// Reads a file that has at least these columns.
  static func read(_ file: String, columns: [String]) -> Result<CSVTable, FileFault> {
    switch FileBytes.read(file, for: columns.joined(separator: ",")) {
    case .failure(let fault):
      return .failure(fault)
    case .success(let (bytes, _)):
      return parse(String(decoding: bytes, as: UTF8.self), columns)
    }
  }

  private static func parse(_ text: String, _ columns: [String]) -> Result<CSVTable, FileFault> {
    guard let csv = try? EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false) else {
      return .failure(FileFault(found: "no table", expected: "values between commas"))
    }
    if let missing = columns.first(where: { !csv.header.contains($0) }) {
      return .failure(
        FileFault(line: 1, found: "no column \(missing)", expected: columns.joined(separator: ",")))
    }
    let rows = csv.rows.enumerated().map { index, cells in
      Row(
        line: index + 2,
        cells: Dictionary(zip(csv.header, cells), uniquingKeysWith: { first, _ in first }))
    }
    return .success(CSVTable(rows: rows))
  }
}

extension CSVTable {
  /// Reads each row as a value, and collects the faults of all rows.
  static func values<Value>(
    _ file: String, columns: [String], _ value: (Row) throws(CellFault) -> Value
  ) -> (values: [Value], diagnostics: [Diagnostic]) {
    switch read(file, columns: columns) {
    case .failure(let fault):
      return ([], [Diagnostic(fault, file: file)])
    case .success(let table):
      return table.values(in: file, value)
    }
  }

  private func values<Value>(
    in file: String, _ value: (Row) throws(CellFault) -> Value
  ) -> (values: [Value], diagnostics: [Diagnostic]) {
    var values: [Value] = []
    var diagnostics: [Diagnostic] = []
    for row in rows {
      do throws(CellFault) {
        values.append(try value(row))
      } catch {
        diagnostics.append(error.diagnostic(in: file))
      }
    }
    return (values, diagnostics)
  }
}

/// A cell that doesn't hold what its column asks for.
struct CellFault: Error {
  var line: Int
  var column: String
  var found: String
  var expected: String

  func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(.error, file: file, line: line, path: column, found: found, expected: expected)
  }
}
