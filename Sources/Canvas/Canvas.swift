import CleanText

/// A grid of styled cells: what a screen shows, drawn without a terminal.
package struct Canvas: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  /// Row by row; `rows * columns` of them.
  package private(set) var cells: [Cell]

  /// A blank grid.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    cells = Array(repeating: .blank, count: self.rows * self.columns)
  }
}
