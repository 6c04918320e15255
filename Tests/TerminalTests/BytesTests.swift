import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct BytesTests {
  @Test func `a selection that moves one row down costs at most 40 bytes`() throws {
    let probe = try startProbe(rows: 40, columns: 120)
    try probe.typeAndWait("j")
    let before = probe.bytesReceived
    try probe.typeAndWait("j")
    #expect(probe.screenLine(6) == "› item 2")
    #expect(probe.bytesReceived - before <= 40)
  }

  @Test func `a key that changes nothing sends nothing`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("n")
    let before = probe.bytesReceived
    try probe.typeAndWait("n")
    #expect(probe.bytesReceived == before)
  }

  @Test func `an idle session sleeps without a timer`() throws {
    let probe = try startProbe()
    #expect(probe.state == .waiting(hasTimer: false))
  }

  @Test func `keys that wait together are answered with one frame`() throws {
    let probe = try startProbe()
    probe.signal(SIGSTOP)
    try probe.waitUntilStopped()
    try probe.type("jjjjkk")
    probe.signal(SIGCONT)
    try probe.waitForScreen(containing: "keys j j j j k k")
    #expect(probe.screenLine(6) == "› item 2")
  }

  @Test func `a repaint puts right what another program wrote on the screen`() throws {
    let probe = try startProbe()
    probe.scribble("\u{1B}[1;1Hnoise")
    #expect(probe.screenLine(0).hasPrefix("noise"))
    try probe.typeAndWait("l")
    #expect(probe.screenLine(0) == "plain é 中 ok █")
  }
}
