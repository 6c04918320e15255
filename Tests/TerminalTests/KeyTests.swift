import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct KeyTests {
  @Test(arguments: [
    ("n", "n"), ("é", "é"), ("中", "中"), ("\r", "<enter>"), ("\t", "<tab>"),
    ("\u{7F}", "<backspace>"), ("\u{8}", "<backspace>"), ("\u{13}", "ctrl-s"),
    ("\u{11}", "ctrl-q"), ("\u{16}", "ctrl-v"), ("\u{0}", "ctrl-<space>"), ("\u{1B}", "<esc>"),
    ("\u{1B}n", "alt-n"), ("\u{1B}OA", "<up>"), ("\u{1B}[A", "<up>"), ("\u{1B}[B", "<down>"),
    ("\u{1B}[1;5C", "<right>"), ("\u{1B}[5~", "<pgup>"), ("\u{1B}[6~", "<pgdn>"),
    ("\u{1B}OH", "<home>"), ("\u{1B}[H", "<home>"), ("\u{1B}[4~", "<end>"),
    ("\u{1B}[3~", "<del>"), ("\u{1B}[Z", "<backtab>"), ("\u{1B}OP", "<f1>"),
    ("\u{1B}[15~", "<f5>"), ("\u{1B}[24~", "<f12>"), ("\u{1B}[[A", "<f1>"), ("\u{1B}Op", "0"),
    ("\u{1B}[27u", "<esc>"), ("\u{1B}[106;3u", "alt-j"),
    ("\u{1B}[200~two\r\nlines\u{1B}[201~", "<paste:two%0Alines>"),
  ])
  func `a terminal’s bytes arrive as the key`(bytes: String, key: String) throws {
    let probe = try startProbe()
    try probe.typeAndWait(bytes)
    #expect(probe.screenLine(10) == "woken by: keys \(key)")
  }

  @Test func `a sequence that means no key does nothing`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("\u{1B}[99;7j\u{1B}[1;2q")
    #expect(probe.state == .waiting(hasTimer: false))
    #expect(probe.screenLine(4) == "› item 0")
  }

  @Test func `late answers of the terminal do nothing`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("\u{1B}]11;rgb:jj/jj/qq\u{1B}\\\u{1B}P1+r6a6a\u{1B}\\\u{1B}_Gj\u{1B}\\")
    for piece in ["\u{1B}", "]10;jjj", "\u{1B}", "\\", "\u{1B}[?1", ";1c"] { try probe.type(piece) }
    try probe.waitUntilIdle()
    #expect(probe.screenLine(4) == "› item 0")
    #expect(probe.screenLine(10) == "woken by: nothing")
  }

  @Test func `an arrow that comes in two pieces is an arrow`() throws {
    let probe = try startProbe(environment: ["ESCDELAY": "60000"])
    try probe.type("\u{1B}")
    try probe.waitUntilTimed()
    try probe.typeAndWait("[D")
    #expect(probe.screenLine(10) == "woken by: keys <left>")
  }

  @Test func `Ctrl-C counts where the terminal tells of the key, as what the terminal sets it to`()
    throws
  {
    let probe = try startProbe()
    try probe.type("\u{1B}[99;5u")
    #expect(try probe.waitForExit() == .code(128 + 2))
  }

  @Test func `pasted keys are text, not commands`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("\u{1B}[200~qqq\u{1B}[201~")
    #expect(probe.screenLine(10) == "woken by: keys <paste:qqq>")
  }

  @Test func `a paste that comes in pieces is one text`() throws {
    let probe = try startProbe(environment: ["ESCDELAY": "60000"])
    for piece in ["\u{1B}", "[200~two ", "é", "q", "\u{1B}", "[20"] {
      try probe.type(piece)
      try probe.waitUntilTimed()
    }
    try probe.typeAndWait("1~")
    #expect(probe.screenLine(10) == "woken by: keys <paste:two%20éq>")
  }

  @Test func `a watched file wakes the session`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("w")
    #expect(probe.screenLine(10) == "woken by: a watched file")
  }
}
