import TerminalTestSupport
import Testing

/// Holds that a program left the terminal as it found it: what `stty -a` shows, the screen, the
/// cursor, no mode of its own left on, and the next program's text plain.
func expectTerminalGivenBack(
  by board: ProgramUnderTest, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(board.terminalModes == board.modesAtStart, sourceLocation: sourceLocation)
  #expect(!board.isOnAlternateScreen, sourceLocation: sourceLocation)
  #expect(board.isCursorVisible, sourceLocation: sourceLocation)
  #expect(SentBytes(board.output).modesLeftChanged == [], sourceLocation: sourceLocation)
  // Some kinds are told to use their own colours again by a string without an end: `ESC ] R`.
  board.scribble("\u{1B}\\\rq")
  let cell = board.cell(row: board.cursor.row, column: 0)
  #expect(cell == ScreenCell(text: "q", style: .plain), sourceLocation: sourceLocation)
}
