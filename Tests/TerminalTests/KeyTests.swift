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
    ("\u{1B}[15~", "<f5>"), ("\u{1B}[24~", "<f12>"),
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

  @Test func `pasted keys are text, not commands`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("\u{1B}[200~qqq\u{1B}[201~")
    #expect(probe.screenLine(10) == "woken by: keys <paste:qqq>")
  }

  @Test func `a paste that comes in pieces is one text`() throws {
    let probe = try startProbe()
    for piece in ["\u{1B}[200~two ", "é", "q", "\u{1B}", "[20", "1~"] {
      try probe.typeAndWait(piece)
    }
    #expect(probe.screenLine(10) == "woken by: keys <paste:two%20éq>")
  }

  @Test func `a watched file wakes the session`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("w")
    #expect(probe.screenLine(10) == "woken by: a watched file")
  }
}
