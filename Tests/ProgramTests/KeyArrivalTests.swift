import Glibc
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

  @Test(arguments: [
    ("\r", "\r"), ("\r", "jjj\r"), ("\rjjj\r", ""), ("\r\r\r", ""),
  ])
  func `keys that come close together take nothing back, and Enter by itself does`(
    first: String, second: String
  ) throws {
    let world = try World.ofTestshire()
    _ = try world.run(["update", "A1", "--note", "One note"])
    let board = try world.start()
    try board.press("U")
    for keys in [first, second] where !keys.isEmpty {
      try board.type(keys)
      usleep(30_000)
    }
    try board.waitUntilIdle()
    #expect(try world.recorded().count == 1)
    if !board.screenText.contains("takes it back") { try board.press("U") }
    try board.press("\r")
    #expect(try world.recorded().count == 2)
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1e1e/1e", "\u{1B}P", "\u{1B}X", "\u{1B}]", "\u{1B}^", "\u{1B}_", "\u{1B}P1$rq",
    "\u{1B}[200~pasted",
  ])
  func `what was begun and is not ended swallows no key of somebody who goes on typing`(
    begun: String
  ) throws {
    let board = try World().start(["present"])
    let before = board.screenLines
    try board.type(begun)
    for _ in 0..<4 {
      usleep(60_000)
      try board.type("n")
    }
    usleep(60_000)
    try board.type("?")
    try board.waitForScreen(containing: "Keys, and what the letters mean")
    try board.press("\u{1B}")
    #expect(board.screenLines != before)
  }

  @Test(
    arguments: ["\u{1B}P", "\u{1B}]", "\u{1B}[M", "\u{1B}/"],
    // In the second, letters are there that are waited behind for what they combine with.
    hasSourcesOfLocales ? [nil, "CP1258"] : [nil])
  func `behind a key with Alt every letter of a note is there, and Enter saves`(
    key: String, set: String?
  ) throws {
    let world = try World.ofTestshire()
    if let set {
      try world.makeLocale(named: "board", characterSet: set)
      world.environment.merge(["LOCPATH": "locales", "LANG": "board"]) { $1 }
    }
    let board = try world.start()
    try board.press(":A1\r")
    try board.press("uo")
    try board.press("abc")
    try board.type(key)
    let note = "the letters of a note, each of them, one by one"
    for letter in note {
      usleep(60_000)
      try board.type(String(letter))
    }
    try board.press("\r")
    #expect(try world.recorded().map(\.to) == ["abc" + note])
  }

  @Test(arguments: [[0x9C], [0xC2, 0x9C], [0x07], [0x1B, 0x5C]])
  func `a string ends by each of its ends, in one byte too`(end: [UInt8]) throws {
    let board = try World().start()
    try board.type(bytes: Array("\u{1B}]11;rgb:?".utf8) + end + Array("?".utf8))
    try board.waitUntilIdle()
    #expect(board.screenText.contains("Keys, and what the letters mean"))
  }

  @Test func `a byte that is no text is told where it is pasted, whatever it stands for elsewhere`()
    throws
  {
    let board = try World().start()
    try board.type(bytes: Array("\u{1B}[200~a".utf8) + [0x9B] + Array("201~qq\u{1B}[201~".utf8))
    try board.waitUntilIdle()
    #expect(board.screenText.contains("Byte 9B came"))
  }

  @Test func `a pasted text can’t end the paste by another form of its end`() throws {
    let board = try World().start()
    try board.press("4/")
    try board.press("\u{1B}[200~one\u{9B}201~qq\u{1B}[201~")
    #expect(board.screenText.contains("one201~qq"))
  }

  @Test func `a key held down ends no meeting`() throws {
    let board = try World().start(["present"])
    try board.type("q")
    usleep(500_000)
    for _ in 0..<10 {
      try board.type("q")
      usleep(30_000)
    }
    try board.waitUntilIdle()
    #expect(board.screenText.contains("ends the meeting"))
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
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
