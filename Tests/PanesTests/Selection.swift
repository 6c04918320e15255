import Canvas
import Testing

/// Expects the cursor on the first character after the selection's mark, and no other mark; where
/// nothing can be selected, on the words that say why.
func expectSelection(
  at cursor: Point, on canvas: Canvas, isEmpty: Bool, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    canvas[cursor.row, cursor.column].text != " ", comment, sourceLocation: sourceLocation)
  let marks = (0..<canvas.rows).filter { canvas[$0, 0].text == "›" }
  #expect(marks == (isEmpty ? [] : [cursor.row]), comment, sourceLocation: sourceLocation)
  let before = (1..<cursor.column).map { canvas[cursor.row, $0].text }
  #expect(before.allSatisfy { $0 == " " }, comment, sourceLocation: sourceLocation)
}
