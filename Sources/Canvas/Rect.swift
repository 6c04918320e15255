/// A part of the grid, its top left counted from 0.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The rows it covers.
  package var rowRange: Range<Int> { row..<row + rows }

  /// The columns it covers.
  package var columnRange: Range<Int> { column..<column + columns }

  /// The part above `height` rows from the top, and what is left below.
  package func split(afterRows height: Int) -> (above: Rect, below: Rect) {
    let taken = min(max(0, height), rows)
    return (
      Rect(row: row, column: column, rows: taken, columns: columns),
      Rect(row: row + taken, column: column, rows: rows - taken, columns: columns)
    )
  }

  /// The part left of `width` columns, and what is left to the right.
  package func split(afterColumns width: Int) -> (left: Rect, right: Rect) {
    let taken = min(max(0, width), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: taken),
      Rect(row: row, column: column + taken, rows: rows, columns: columns - taken)
    )
  }
}
