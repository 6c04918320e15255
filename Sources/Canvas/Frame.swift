/// A drawn screen and where the hardware cursor stands on it.
package struct Frame: Equatable, Sendable {
  package var canvas: Canvas
  package var cursor: Point?

  package init(canvas: Canvas, cursor: Point?) {
    self.canvas = canvas
    self.cursor = cursor
  }
}

/// A place on the grid, counted from the top left at 0.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
