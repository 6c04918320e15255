import TerminalTestSupport
import Testing

/// Checks what holds of every screen of the dashboard, whatever it shows: whose plan it is at the
/// top, where one is below, keys at the bottom, and the cursor on what is selected.
///
/// - Parameter isEmpty: whether there is nothing to select; the cursor is on the words that say so.
func expectWhole(
  _ board: ProgramUnderTest, council: String, isEmpty: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  func expect(_ isTrue: Bool, _ what: String) {
    #expect(
      isTrue, "\(what)\n\(board.screenText)\ncursor \(board.cursor)",
      sourceLocation: sourceLocation)
  }
  let lines = board.screenLines
  expect(lines[0].hasPrefix(council), "the first row names the council")
  expect(!lines[1].isEmpty, "the second row says where one is")
  expect(lines[board.rows - 1].contains("? keys"), "the last row has the keys")
  expect(!board.screenText.contains("\u{FFFD}"), "no text is damaged")
  expect(board.isCursorVisible, "the cursor is to be seen")
  expect(board.cursor.column == 2, "the cursor is on the first character of an item")
  let underCursor = board.cell(row: board.cursor.row, column: 2).text
  expect(underCursor != " " && underCursor != "", "the cursor is on a character")
  let marked = (0..<board.rows).filter { board.cell(row: $0, column: 0).text == "›" }
  expect(marked == (isEmpty ? [] : [board.cursor.row]), "the mark is beside the cursor")
}

/// Checks that a full repaint changes nothing: what was sent piece by piece is what was meant.
func expectSameWhenRepainted(
  _ board: ProgramUnderTest, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let before = Screen(of: board)
  try board.press("\u{C}")
  #expect(Screen(of: board) == before, sourceLocation: sourceLocation)
}

/// All that a person sees at one moment.
struct Screen: Equatable {
  let lines: [String]
  let cells: [ScreenCell]
  let cursor: ScreenPlace

  init(of board: ProgramUnderTest) {
    lines = board.screenLines
    cells = (0..<board.rows).flatMap { row in
      (0..<board.columns).map { board.cell(row: row, column: $0) }
    }
    cursor = board.cursor
  }
}
