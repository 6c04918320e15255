import FoundationEssentials
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct TerminalKindTests {
  @Test(arguments: kinds)
  func `each kind of terminal shows the same, and is given back`(kind: Kind) throws {
    let usual = try World().start(["--theme", "dark"])
    let board = try World(kind: kind).start(["--theme", "dark"])
    #expect(board.screenLines == usual.screenLines)
    expectWhole(board, council: "Fernshire")
    #expect(board.screenText.contains("R 92 days late"))
    let colours = SentBytes(board.output).coloursAskedFor
    #expect(colours.isEmpty == (kind.colours == 0))
    #expect(colours.allSatisfy { $0 < kind.colours })
    try expectSame(board, as: usual, pressing: ["j", "4jjj", "\r", "?"])
    try expectGivenBack(board)
  }

  @Test(arguments: kinds)
  func `each kind shows the same where something is typed`(kind: Kind) throws {
    let usual = try World().start(["--theme", "dark"])
    let board = try World(kind: kind).start(["--theme", "dark"])
    let keys = ["4gjj", ":", "ov", "\u{1B}", "/é中", "\u{1B}", "u", "o", "half a note, é中"]
    try expectSame(board, as: usual, pressing: keys)
    #expect(board.screenLines.contains("› Note        half a note, é中"), "\(board.screenText)")
    try expectGivenBack(board)
  }

  @Test(arguments: kinds)
  func `each kind shows the same slides`(kind: Kind) throws {
    let meeting = ["present", "--theme", "dark"]
    let usual = try World().start(meeting)
    let board = try World(kind: kind).start(meeting)
    #expect(board.screenText.contains("1 of 36"))
    let slides = stride(from: 2, through: 36, by: 6).map { "\($0)g" }
    try expectSame(board, as: usual, pressing: slides + [" ", "b", "b", "?", "\u{1B}", ":", "12"])
    try expectGivenBack(board)
  }

  private func expectSame(
    _ board: ProgramUnderTest, as usual: ProgramUnderTest, pressing presses: [String]
  ) throws {
    #expect(board.screenLines == usual.screenLines)
    for keys in presses {
      try board.press(keys)
      try usual.press(keys)
      #expect(board.screenLines == usual.screenLines, "\(keys)\n\(board.screenText)")
      #expect(board.cursor == usual.cursor, "\(keys)")
    }
  }

  private func expectGivenBack(_ board: ProgramUnderTest) throws {
    try board.type("\u{3}")
    #expect(try board.waitForExit() == .code(130))
    #expect(SentBytes(board.output).faults == [])
    expectTerminalGivenBack(by: board)
  }

  @Test(arguments: [["TERM": "moon"], ["TERM": "\u{1B}[6nmoon"], ["TERM": "../moon"]])
  func `a kind that the system has no description of is told, and how to go on`(
    environment: [String: String]
  ) throws {
    let world = try World(environment: environment)
    for arguments in [[], ["present"]] {
      let board = try world.start(arguments, columns: 200, isWaiting: false)
      #expect(try board.waitForExit() == .code(2))
      #expect(
        board.screenLine(0).hasSuffix(
          "moon”, a kind of terminal this system doesn’t know; TERM=xterm may do, or installing "
            + "ncurses-term."))
      #expect(SentBytes(board.output).faults == [])
      #expect(board.terminalModes == board.modesAtStart)
    }
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["TERM": "teletype", "TERMINFO": "terminfo"]])
  func `a kind that can't put text anywhere gets it as lines`(environment: [String: String])
    throws
  {
    let world = try World(environment: environment)
    try world.describe("teletype|one, am, cols#80, bel=^G, cr=\\r, cud1=\\n, ind=\\n,")
    for arguments in [[], ["present"]] {
      let plain = try world.run(arguments)
      let board = try world.start(arguments, rows: 300, isWaiting: false)
      #expect(try board.waitForExit() == .code(0))
      let told = String(decoding: board.output, as: UTF8.self)
      #expect(told.replacing("\r\n", with: "\n") == plain.output)
    }
  }

  @Test func `what a terminal says of itself with COLORTERM changes nothing`() throws {
    let usual = try World().start()
    let board = try World(environment: ["COLORTERM": "truecolor"]).start()
    #expect(Screen(of: board) == Screen(of: usual))
  }

  @Test(arguments: ["xterm-256color", "linux", "few", "screen"])
  func `NO_COLOR asks no kind for colours`(term: String) throws {
    let world = try World(
      environment: ["TERM": term, "NO_COLOR": "1", "TERMINFO": "terminfo"])
    try world.describe("few|sixteen colours, colors#16, pairs#256, use=xterm-256color,")
    let board = try world.start()
    try board.press("j4j\r")
    #expect(!SentBytes(board.output).hasColour)
    expectWhole(board, council: "Fernshire")
  }
}

/// A kind of terminal.
struct Kind: Sendable, CustomTestStringConvertible {
  let term: String
  let colours: Int
  /// Its description, where not every system has it.
  var description: String?

  var testDescription: String { term }
}

private let kinds = [
  Kind(term: "xterm-256color", colours: 256), Kind(term: "tmux-256color", colours: 256),
  Kind(term: "screen-256color", colours: 256), Kind(term: "xterm", colours: 8),
  Kind(term: "screen", colours: 8), Kind(term: "linux", colours: 8), Kind(term: "rxvt", colours: 8),
  Kind(term: "vt100", colours: 0), Kind(term: "vt220", colours: 0),
  Kind(term: "xterm-mono", colours: 0),
  Kind(
    term: "few-colours", colours: 16,
    description: "few-colours|sixteen colours, colors#16, pairs#256, use=xterm-256color,"),
  // PuTTY's own, in what differs from xterm: line drawing by shifting out, palette, no keypad.
  Kind(
    term: "putty-settings", colours: 8,
    description: """
      putty-settings|PuTTY, ccc, colors#8, pairs#64, ncv#22, enacs=\\E(B\\E)0, smacs=^N, rmacs=^O,
      \toc=\\E]R, initc=\\E]P%p1%x, sgr0=\\E[m^O, smcup=\\E[?1049h, rmcup=\\E[?1049l, sgr@,
      \tuse=xterm,

      """),
]

extension World {
  /// A world on a terminal of this kind.
  convenience init(kind: Kind) throws {
    try self.init(environment: ["TERM": kind.term, "TERMINFO": "terminfo"])
    try kind.description.map(describe)
  }

  /// Describes a kind of terminal to the programs of this world, where `TERMINFO` is “terminfo”.
  func describe(_ text: String) throws {
    try write(text + "\n", to: "kind")
    let run = try PlainRun(
      "/usr/bin/env", ["tic", "-x", "-o", "terminfo", "kind"],
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, folder: folder)
    guard run.end == .code(0) else { throw NotDescribed(why: run.errors) }
  }
}

private struct NotDescribed: Error {
  let why: String
}
