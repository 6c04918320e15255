import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct WayOutTests {
  @Test(arguments: [
    ("q", ProgramEnd.code(0)), ("x", .code(3)), ("\u{3}", .code(130)), ("\u{1C}", .code(131)),
    ("t", crashStatus), ("a", .signal(SIGABRT)), ("o", .signal(SIGSEGV)),
  ])
  func `a key that ends the program gives the terminal back`(
    key: String, status: ProgramEnd
  ) throws {
    let probe = try ProgramUnderTest(probePath())
    try probe.waitForScreen(containing: "woken by")
    try probe.waitUntilIdle()
    #expect(probe.terminalModes != probe.modesAtStart)
    try probe.type(key)
    #expect(try probe.waitForExit() == status)
    expectGivenBack(probe)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func `a signal to leave gives the terminal back`(signal: Int32) throws {
    let probe = try ProgramUnderTest(probePath())
    try probe.waitForScreen(containing: "woken by")
    probe.signal(signal)
    #expect(try probe.waitForExit() == .code(128 + signal))
    expectGivenBack(probe)
    #expect(probe.screenText.contains("left: signal \(signal)"))
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT])
  func `a deadly signal gives the terminal back and still kills`(signal: Int32) throws {
    let probe = try ProgramUnderTest(probePath())
    try probe.waitForScreen(containing: "woken by")
    probe.signal(signal)
    #expect(try probe.waitForExit() == .signal(signal))
    expectGivenBack(probe)
  }

  // A terminal without an alternate screen: to leave that shows the cursor by itself on some.
  @Test(arguments: [SIGTERM, SIGSEGV])
  func `a cursor that was hidden is shown again`(signal: Int32) throws {
    let probe = try startProbe(environment: ["TERM": "linux"])
    try probe.typeAndWait("c")
    #expect(!probe.isCursorVisible)
    probe.signal(signal)
    try probe.waitForExit()
    expectGivenBack(probe)
  }

  @Test func `a broken connection ends the program`() throws {
    let probe = try startProbe()
    probe.hangUp()
    #expect(try probe.waitForExit() == .code(129))
  }

  @Test func `ctrl-z gives the terminal back to the shell, and fg repaints the screen`() throws {
    let shell = try startShell()
    try shell.type("\(probePath())\r")
    try shell.waitForScreen(containing: "woken by: nothing")
    try shell.waitUntilIdle()
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    #expect(!shell.isOnAlternateScreen)
    #expect(shell.terminalModes.echoes)
    try shell.type("fg\r")
    try shell.waitForScreen(containing: "woken by: going on")
    try shell.waitUntilIdle()
    #expect(shell.screenLine(0) == "plain é 中 ok █")
    #expect(shell.isOnAlternateScreen)
    try shell.typeAndWait("j")
    #expect(shell.screenLine(5) == "› item 1")
  }

  @Test func `a stopped program that the shell kills ends, and leaves the shell alone`() throws {
    let shell = try startShell()
    try shell.type("\(probePath())\r")
    try shell.waitForScreen(containing: "woken by: nothing")
    try shell.waitUntilIdle()
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    try shell.type("kill %1; kill -CONT %1\r")
    try shell.waitForScreen(containing: "left: signal 15")
    #expect(!shell.isOnAlternateScreen)
  }

  @Test func `a stopped program that goes on in the background waits for the terminal`() throws {
    let shell = try startShell()
    try shell.type("\(probePath())\r")
    try shell.waitForScreen(containing: "woken by: nothing")
    try shell.waitUntilIdle()
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    try shell.type("bg; echo alone''now\r")
    try shell.waitForScreen(containing: "alonenow")
    #expect(!shell.isOnAlternateScreen)
    try shell.type("fg\r")
    try shell.waitForScreen(containing: "woken by: going on")
    try shell.waitUntilIdle()
    #expect(shell.screenLine(0) == "plain é 中 ok █")
  }

  @Test func `a stopped program sent to the background can still be told to leave`() throws {
    let shell = try startShell()
    try shell.type("\(probePath())\r")
    try shell.waitForScreen(containing: "woken by: nothing")
    try shell.waitUntilIdle()
    try shell.type("\u{1A}")
    try shell.waitForScreen(containing: "Stopped")
    try shell.type("bg; kill %1; kill -CONT %1\r")
    try shell.waitForScreen(containing: "left: signal 15")
    #expect(!shell.isOnAlternateScreen)
  }

  @Test func `a terminal that is gone ends the program even when no signal says so`() throws {
    let probe = try startProbe(["--deaf"])
    probe.hangUp()
    #expect(try probe.waitForExit() == .code(129))
  }

  @Test func `a program stopped without notice repaints its screen`() throws {
    let probe = try startProbe()
    probe.signal(SIGSTOP)
    try probe.waitUntilStopped()
    probe.scribble("\u{1B}[?1049l\u{1B}[2Ja shell was here")
    probe.signal(SIGCONT)
    try probe.waitForScreen(containing: "woken by: going on")
    try probe.waitUntilIdle()
    #expect(probe.screenLine(0) == "plain é 中 ok █")
    #expect(probe.isOnAlternateScreen)
  }

  @Test func `what goes to standard error is printed after the end, and harmless`() throws {
    let probe = try startProbe()
    try probe.typeAndWait("e")
    #expect(!probe.screenText.contains("complaint"))
    try probe.type("q")
    try probe.waitForExit()
    #expect(probe.screenText.contains("a complaint ?[31mwith colour"))
  }

  @Test func `the message of a crash is readable`() throws {
    let probe = try startProbe(rows: 100)
    try probe.type("t")
    try probe.waitForExit()
    #expect(probe.screenText.contains("Fatal error: Index out of range"))
  }

  private func startShell() throws -> ProgramUnderTest {
    let environment = ProgramUnderTest.usualEnvironment.merging(["PS1": "ready "]) { $1 }
    let shell = try ProgramUnderTest("/bin/sh", ["-i"], environment: environment)
    try shell.waitForScreen(containing: "ready")
    return shell
  }

  private func expectGivenBack(_ probe: ProgramUnderTest) {
    #expect(probe.terminalModes == probe.modesAtStart)
    #expect(!probe.isOnAlternateScreen)
    #expect(probe.isCursorVisible)
    #expect(!String(decoding: probe.output, as: UTF8.self).hasSuffix("\u{1B}[?2004h"))
  }
}

#if arch(arm64)
  private let crashStatus = ProgramEnd.signal(SIGTRAP)
#else
  private let crashStatus = ProgramEnd.signal(SIGILL)
#endif
