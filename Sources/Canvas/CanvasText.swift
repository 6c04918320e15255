extension Canvas {
  /// What one row says, without the blanks at its end.
  package func text(row: Int) -> String {
    guard row >= 0, row < rows else { return "" }
    let all = cells[row * columns..<(row + 1) * columns].filter { $0.width > 0 }
    let end = all.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
    return String(all[..<end].map(\.text))
  }

  /// What the grid says, a line a row.
  package func text() -> String {
    (0..<rows).map(text(row:)).joined(separator: "\n")
  }

  /// The grid with every cell's style as a character, a line a row, so that a test can hold
  /// colours to an expectation without naming them.
  package func styleMap(_ character: (Style) -> Character) -> String {
    (0..<rows).map { row in
      String(cells[row * columns..<(row + 1) * columns].map { character($0.style) })
    }.joined(separator: "\n")
  }
}
