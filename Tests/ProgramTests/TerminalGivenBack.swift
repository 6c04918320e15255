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
  board.scribble("\rq")
  let cell = board.cell(row: board.cursor.row, column: 0)
  #expect(cell == ScreenCell(text: "q", style: .plain), sourceLocation: sourceLocation)
}
