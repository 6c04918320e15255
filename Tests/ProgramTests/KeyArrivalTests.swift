import TerminalTestSupport
import Testing

/// What arrives at the program that nobody pressed, or in pieces: it never acts as keys.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct KeyArrivalTests {
  @Test(arguments: ["xterm-256color", "linux", "rxvt-unicode-256color", "vt220"])
  func `answers of the terminal turn no slide and open nothing`(kind: String) throws {
    let board = try World(environment: ["TERM": kind]).start(["present"])
    let before = board.screenLines
    for answer in [
      "\u{1B}]11;rgb:1e1e/n:ov\r/nnnn\u{1B}\\", "\u{1B}]4;1;rgb:nn/:\r\u{7}", "\u{1B}Pnn:\u{1B}\\",
      "\u{1B}_Gi=31;nn:\u{1B}\\", "\u{1B}[?65;1;9c", "\u{1B}[24;80R",
    ] {
      try board.type(answer)
      try board.waitUntilIdle()
    }
    #expect(board.screenLines == before)
  }

  @Test func `an arrow that comes in two pieces leaves the form open`() throws {
    let board = try World(environment: ["ESCDELAY": "60000"]).start()
    try board.press("2uoabc")
    try board.type("\u{1B}")
    try board.waitUntilTimed()
    try board.press("[D" + "x")
    #expect(board.screenText.contains("abxc"))
  }

  @Test func `a paste that is cut at its start is text, and quits nothing`() throws {
    let board = try World(environment: ["ESCDELAY": "60000"]).start()
    try board.press("4/")
    for piece in ["\u{1B}", "[200~qq\r", "q\u{1B}", "[201"] {
      try board.type(piece)
      try board.waitUntilTimed()
    }
    try board.press("~")
    #expect(board.screenLine(23).hasPrefix("Filter: qq q"))
  }

  @Test func `F1 of the Linux console and of PuTTY is help, and approves nothing`() throws {
    let board = try World(environment: ["TERM": "linux"]).start()
    try board.press("2\u{1B}[[A")
    #expect(board.screenText.contains("Keys, and what the letters mean"))
  }

  @Test func `the keypad of PuTTY types digits`() throws {
    let board = try World().start()
    try board.press("4/\u{1B}Oq\u{1B}Or\u{1B}On\u{1B}Op")
    #expect(board.screenLine(23).hasPrefix("Filter: 12.0"))
  }
}
