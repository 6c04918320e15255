import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LendingTests {
  @Test func `another program gets the terminal as it was, and the screen comes back after it`()
    throws
  {
    let probe = try startProbe()
    let own = probe.terminalModes
    try probe.type("b")
    try probe.waitForScreen(containing: "your line?")
    #expect(!probe.isOnAlternateScreen)
    #expect(probe.isCursorVisible)
    #expect(probe.terminalModes == probe.modesAtStart)
    try probe.type("hello\r")
    try probe.waitForScreen(containing: "woken by: keys b")
    try probe.waitUntilIdle()
    #expect(probe.isOnAlternateScreen)
    #expect(probe.terminalModes == own)
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    #expect(String(decoding: probe.output, as: UTF8.self).contains("got 6 bytes"))
  }

  @Test(arguments: ["\u{3}", "\u{1C}"])
  func `the keys that interrupt are the other program's`(key: String) throws {
    let probe = try startProbe()
    try probe.type("b")
    try probe.waitForScreen(containing: "your line?")
    try probe.type(key)
    try probe.type("hello\r")
    try probe.waitForScreen(containing: "woken by: keys b")
    try probe.typeAndWait("j")
    #expect(probe.screenLine(5) == "› item 1")
  }

  @Test func `what it says on its error output is on the terminal at once`() throws {
    let probe = try startProbe()
    try probe.type("b")
    try probe.waitForScreen(containing: "your line?")
    try probe.type("hello\r")
    try probe.waitForScreen(containing: "woken by: keys b")
    let told = String(decoding: probe.output, as: UTF8.self)
    #expect(told.contains("a complaint \u{1B}[31mwith colour"))
    try probe.typeAndWait("e")
    #expect(!probe.screenText.contains("complaint"))
  }

  @Test func `a signal to leave is answered when the other program is done`() throws {
    let probe = try startProbe()
    try probe.type("b")
    try probe.waitForScreen(containing: "your line?")
    probe.signal(SIGTERM)
    try probe.type("hello\r")
    #expect(try probe.waitForExit() == .code(143))
    #expect(probe.screenText.contains("left: signal 15"))
    #expect(probe.terminalModes == probe.modesAtStart)
  }

  @Test func `ctrl-z stops both, and fg goes on with both`() throws {
    let environment = ProgramUnderTest.usualEnvironment.merging(["PS1": "ready "]) { $1 }
    let shell = try ProgramUnderTest("/bin/sh", ["-i"], environment: environment)
    try shell.waitForScreen(containing: "ready")
    try shell.type("\(probePath())\r")
    try shell.waitForScreen(containing: "woken by: nothing")
    try shell.waitUntilIdle()
    try shell.type("b")
    try shell.waitForScreen(containing: "your line?")
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    try shell.type("fg\r")
    try shell.type("hello\r")
    try shell.waitForScreen(containing: "woken by: keys b")
    try shell.typeAndWait("j")
    #expect(shell.screenLine(5) == "› item 1")
    #expect(shell.isOnAlternateScreen)
  }
}
