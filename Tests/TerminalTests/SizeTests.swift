import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct SizeTests {
  @Test func `a new size is told and filled`() throws {
    let probe = try startProbe()
    probe.resize(rows: 40, columns: 120)
    try probe.waitForScreen(containing: "size: 40 × 120")
    try probe.waitUntilIdle()
    #expect(probe.screenLine(39) == String(repeating: " ", count: 117) + "END")
    #expect(probe.screenLine(0) == "plain é 中 ok █")
  }

  @Test func `any sequence of sizes down to one cell ends in a whole screen`() throws {
    let probe = try startProbe()
    let sizes = [(1, 1), (2, 200), (300, 1), (1, 500), (24, 9), (5, 5), (1, 1), (30, 100)]
    for (rows, columns) in sizes + sizes {
      probe.resize(rows: rows, columns: columns)
      try probe.typeAndWait("n")
    }
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    #expect(probe.screenLine(11) == "size: 30 × 100")
    #expect(probe.screenLine(29) == String(repeating: " ", count: 97) + "END")
  }

  @Test func `a storm of sizes without a pause ends in a whole screen`() throws {
    let probe = try startProbe()
    for step in 1...60 { probe.resize(rows: step % 7 * 5 + 1, columns: step % 11 * 20 + 1) }
    probe.resize(rows: 24, columns: 80)
    try probe.waitForScreen(containing: "size: 24 × 80")
    try probe.waitUntilIdle()
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    #expect(probe.screenLine(23) == String(repeating: " ", count: 77) + "END")
  }

  @Test(arguments: [(1, 1), (1, 80), (24, 1), (24, 9)])
  func `a session starts at any size`(rows: Int, columns: Int) throws {
    let probe = try startProbe(rows: rows, columns: columns)
    #expect(probe.state == .waiting(hasTimer: false))
    try probe.type("q")
    #expect(try probe.waitForExit() == .code(0))
  }

  @Test func `after a change of size even what did not change is painted again`() throws {
    let probe = try startProbe()
    probe.scribble("\u{1B}[1;1Hnoise")
    probe.signal(SIGWINCH)
    try probe.waitUntilIdle()
    #expect(probe.screenLine(0) == "plain é 中 ok █")
  }
}
