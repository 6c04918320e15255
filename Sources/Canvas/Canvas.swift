import CleanText

/// A grid of styled cells: what a screen shows, drawn without a terminal.
package struct Canvas: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  /// Row by row; `rows * columns` of them.
  package private(set) var cells: [Cell]

  /// A blank grid, every cell in `style`.
  package init(rows: Int, columns: Int, style: Style = .plain) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    let blank = Cell(.blank, style: style)
    cells = Array(repeating: blank, count: self.rows * self.columns)
  }

  /// The cell at a place; a blank one outside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    guard contains(row: row, column: column) else { return .blank }
    return cells[row * columns + column]
  }

  /// Whether a row of this grid looks the same in another one of the same size.
  package func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    let range = row * columns..<(row + 1) * columns
    return cells[range] == other.cells[range]
  }

  /// The whole grid.
  package var bounds: Rect { Rect(row: 0, column: 0, rows: rows, columns: columns) }

  private func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < rows && column >= 0 && column < columns
  }
}

extension Canvas {
  /// Writes text to the right from a place, in its displayable form, up to `limit` columns or the
  /// grid's edge. A wide glyph that an edge would cut leaves a blank there.
  ///
  /// - Returns: the columns used, so that the next text can be written after it.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < rows else { return 0 }
    let end = column + min(max(0, limit ?? columns - column), columns - column)
    var next = column
    let text = shownForm(text)
    if simpleColumns(of: text) != nil {
      for scalar in text.unicodeScalars where next < end {
        put(Cell(Glyph(base: scalar), style: style), row: row, column: next)
        next += 1
      }
    } else {
      for glyph in text.lazy.flatMap(glyphs(of:)) where next < end {
        next += place(glyph, row: row, column: next, end: end, style: style)
      }
    }
    return max(0, next - column)
  }

  /// Fills columns of a row with a character of one column, such as a rule's `─`.
  package mutating func fill(
    row: Int, columns range: Range<Int>, with character: Character = " ", style: Style = .plain
  ) {
    guard row >= 0, row < rows else { return }
    let shown = Repertoire.current == .ascii ? Character(asciiForm(character)) : character
    let glyph = glyphs(of: shown).first { $0.width == 1 } ?? .substitute
    for column in range.clamped(to: 0..<columns) {
      put(Cell(glyph, style: style), row: row, column: column)
    }
  }

  /// Blanks a part of the grid, as for what is drawn over other things.
  package mutating func clear(_ part: Rect, style: Style = .plain) {
    for row in part.rowRange.clamped(to: 0..<rows) {
      fill(row: row, columns: part.columnRange, style: style)
    }
  }

  /// Changes the style of columns of a row and leaves what they say.
  package mutating func restyle(row: Int, columns range: Range<Int>, to style: Style) {
    guard row >= 0, row < rows else { return }
    for column in range.clamped(to: 0..<columns) {
      cells[row * columns + column].style = style
    }
  }

  /// Puts a glyph down, or a blank where only half of it would fit.
  private mutating func place(_ glyph: Glyph, row: Int, column: Int, end: Int, style: Style) -> Int
  {
    let blank = Cell(.blank, style: style)
    if glyph.width == 1 {
      put(Cell(glyph, style: style), row: row, column: column)
    } else if column >= 0 && column + 1 < end {
      put(blank, row: row, column: column)
      put(blank, row: row, column: column + 1)
      cells[row * columns + column] = Cell(glyph, style: style)
      cells[row * columns + column + 1] = Cell(.secondHalf, style: style)
    } else {
      if column < end { put(blank, row: row, column: column) }
      if column + 1 < end { put(blank, row: row, column: column + 1) }
      return min(2, end - column)
    }
    return glyph.width
  }

  /// Sets one cell of width 1; a wide glyph that loses a half to it loses the other one too.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    guard column >= 0, column < columns else { return }
    let index = row * columns + column
    switch cells[index].width {
    case 0: blank(index - 1)
    case 2: blank(index + 1)
    default: break
    }
    cells[index] = cell
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(.blank, style: cells[index].style)
  }
}
