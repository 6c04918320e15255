import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct TypingTests {
  @Test func `pasted lines are text of the filter and no keys`() throws {
    let board = try World().start()
    try board.press("4/")
    try board.press("\u{1B}[200~social\nq\r:workers\u{1B}[201~")
    #expect(board.screenLine(23).hasPrefix("Filter: social q :workers"))
    #expect(board.cursor.row == 23)
    #expect(board.cursor.column == 25)
    #expect(board.screenLine(1).hasPrefix("Fernshire › All actions"))
  }

  @Test func `the cursor moves within what was typed, where nothing else on the screen does`()
    throws
  {
    let board = try World().start()
    try board.press("4/social")
    let before = board.screenLines
    #expect(board.cursor == ScreenPlace(row: 23, column: 14))
    try board.press("\u{1B}[D\u{1B}[D")
    #expect(board.cursor == ScreenPlace(row: 23, column: 12))
    try board.press("\u{1}")
    #expect(board.cursor == ScreenPlace(row: 23, column: 8))
    #expect(board.screenLines == before)
  }

  @Test func `text pasted where none is asked for does nothing but say so`() throws {
    let board = try World().start()
    let before = board.screenLines.dropLast()
    try board.press("\u{1B}[200~4q\nj\u{1B}[201~")
    #expect(board.screenLines.dropLast() == before)
    #expect(board.screenLine(23).contains("does nothing here"))
    #expect(board.state == .waiting(hasTimer: false))
  }

  @Test func `escape sequences that are typed or pasted are not sent back`() throws {
    let board = try World().start()
    try board.press("4/")
    try board.press("\u{1B}[200~\u{1B}]0;PWNED\u{7}\u{1B}[6n\u{9B}2J\u{1B}[201~")
    #expect(SentBytes(board.output).faults.isEmpty)
    #expect(board.screenLine(1).hasPrefix("Fernshire › All actions"))
  }

  @Test func `the key list opens and closes over the same screen`() throws {
    let board = try World().start(rows: 40, columns: 120)
    for keys in ["1jj", "3j", "4jjj", "\r", "0"] {
      try board.press(keys)
      let before = Screen(of: board)
      try board.press("?")
      #expect(board.screenText.contains("Keys, and what the letters mean"))
      try board.press("?")
      #expect(Screen(of: board) == before)
      try board.press(":")
      try board.press("\u{1B}")
      #expect(Screen(of: board) == before)
    }
  }
}
