import CPtyProcess
import Glibc

/// A built program under a pseudo-terminal and a terminal emulator.
///
/// Every wait has a deadline and ends as soon as what it waits for is there; nothing sleeps but who
/// presses a key alone.
package final class ProgramUnderTest {
  /// All that the program sent so far.
  package private(set) var output: [UInt8] = []
  package let processID: Int32
  /// The terminal's modes before the program began.
  package let modesAtStart: TerminalModes
  /// The process that has to be idle and stop, where a shell that waits for it is in its group.
  package var processAtWork: Int32?
  /// What must last as long as the program, such as the folder it works in.
  package var surroundings: AnyObject?

  private let master: OwnedFile
  private let slave: OwnedFile
  private let emulator: Emulator
  private var ending: ProgramEnd?
  /// The process that was last typed to, and how often it had slept by then.
  private var typedTo: (process: Int32, sleeps: Int) = (0, 0)

  /// Starts the program at `path`.
  ///
  /// - Parameters:
  ///   - environment: all of it but `PATH`, which is inherited.
  ///   - folder: where it starts; nil for the test's own.
  package init(
    _ path: String, _ arguments: [String] = [],
    environment: [String: String] = ProgramUnderTest.usualEnvironment, folder: String? = nil,
    rows: Int = 24, columns: Int = 80
  ) throws {
    var files: (master: Int32, slave: Int32) = (-1, -1)
    guard pty_open(Int32(rows), Int32(columns), &files.master, &files.slave) == 0
    else { throw DriverFailure("no pseudo-terminal: errno \(errno)") }
    master = OwnedFile(files.master)
    slave = OwnedFile(files.slave)
    modesAtStart = TerminalModes(of: files.slave)
    let variables = environment.map { "\($0.key)=\($0.value)" } + [inheritedPath()]
    processID = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { pty_start(files.slave, path, arguments, $0, folder) }
    }
    emulator = Emulator(rows: rows, columns: columns)
    guard processID > 0 else { throw DriverFailure("couldn’t start \(path): errno \(errno)") }
  }

  deinit {
    guard ending == nil, processID > 0 else { return }
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// A UTF-8 xterm of 256 colours, a home folder that isn't there, and no debugger at a crash.
  package static var usualEnvironment: [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}

// MARK: - What a person does

extension ProgramUnderTest {
  /// Types text, or sends the bytes of a key: `\u{1B}[A` for the up arrow.
  package func type(_ text: String) throws { try type(bytes: Array(text.utf8)) }

  /// Presses a key as people do, a while after what it answers was shown: sooner, it answers nothing.
  package func pressAlone(_ key: String) throws {
    usleep(400_000)
    try type(key)
  }

  /// Sends bytes as a terminal of another character set would.
  package func type(bytes: [UInt8]) throws {
    typedTo = (foreground, sleepCount(of: foreground))
    var rest = bytes[...]
    let deadline = Deadline()
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master.number, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      readOutput()
      guard !deadline.hasPassed else { throw failure("the program doesn’t read what is typed") }
    }
  }

  /// Pulls the window to another size.
  package func resize(rows: Int, columns: Int) {
    readOutput()
    emulator.resize(rows: rows, columns: columns)
    _ = pty_resize(master.number, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program alone.
  package func signal(_ number: Int32) { _ = kill(processID, number) }

  /// Closes the terminal, as a broken connection does.
  package func hangUp() {
    readOutput()
    slave.close()
    master.close()
  }
}

// MARK: - What other programs do

extension ProgramUnderTest {
  /// Shows bytes that the program didn't send, as another program on the same terminal would.
  package func scribble(_ text: String) {
    readOutput()
    emulator.show(Array(text.utf8)[...])
  }
}

// MARK: - What is on the screen

extension ProgramUnderTest {
  package var rows: Int { emulator.rows }
  package var columns: Int { emulator.columns }

  /// The rows, each without the blanks at its end.
  package var screenLines: [String] { (0..<emulator.rows).map(screenLine) }

  package var screenText: String { screenLines.joined(separator: "\n") }

  package func screenLine(_ row: Int) -> String {
    let all = (0..<emulator.columns).map { emulator.cell(row: row, column: $0).text }
    let end = all.lastIndex { $0 != " " && $0 != "" }.map { $0 + 1 } ?? 0
    return all[..<end].joined()
  }

  package func cell(row: Int, column: Int) -> ScreenCell {
    emulator.cell(row: row, column: column)
  }

  /// Where the hardware cursor stands.
  package var cursor: ScreenPlace { emulator.cursor }
  package var isCursorVisible: Bool { emulator.isCursorVisible }
  package var isOnAlternateScreen: Bool { emulator.isOnAlternateScreen }
  /// Whether the terminal was asked to tell what the mouse does, and not asked to stop.
  package var tellsOfMouse: Bool { emulator.tellsOfMouse }

  /// How many bytes the program sent so far.
  package var bytesReceived: Int { output.count }

  /// The terminal's modes, as `stty` shows them.
  package var terminalModes: TerminalModes { TerminalModes(of: slave.number) }
}

// MARK: - Waiting

extension ProgramUnderTest {
  /// Waits until the screen shows `text`.
  package func waitForScreen(containing text: String) throws {
    try wait(for: "the screen to show “\(text)”") { screenText.contains(text) }
  }

  /// Waits until all input is used up, all output is shown, and the program sleeps until something
  /// happens; or until it stopped or ended.
  package func waitUntilIdle() throws {
    try wait(for: "the program to be idle") {
      guard inputIsUsedUp, !state.isBusy, hasWokenForInput else { return false }
      try readAllThatWasSent()
      return !state.isBusy
    }
  }

  /// Waits until the program sleeps and is to be woken by the time.
  package func waitUntilTimed() throws {
    try wait(for: "the program to sleep for a time") { state == .waiting(hasTimer: true) }
  }

  /// Waits until the program is stopped, as by Ctrl-Z.
  package func waitUntilStopped() throws {
    try wait(for: "the program to stop") { state == .stopped }
    try readAllThatWasSent()
  }

  /// Waits until the program has ended, and takes its last output.
  @discardableResult
  package func waitForExit() throws -> ProgramEnd {
    try wait(for: "the program to end") { collectEnding() != nil }
    try readAllThatWasSent()
    return ending ?? .code(0)
  }

  /// What the program that has the terminal is doing; under a shell, the one it runs.
  package var state: ProcessState { ProcessState(of: foreground) }

  private var foreground: Int32 {
    let process = processAtWork ?? (slave.isOpen ? tcgetpgrp(master.number) : -1)
    return process > 0 ? process : processID
  }

  // The kernel hands typed bytes over in its own time: until then the program sleeps, and yet isn't idle.
  private var hasWokenForInput: Bool {
    foreground != typedTo.process || state == .ended || state == .stopped
      || sleepCount(of: foreground) > typedTo.sleeps
  }

  /// Waits until something is so, which `what` names where it never is.
  package func wait(for what: String, until isThere: () throws -> Bool) throws {
    let deadline = Deadline()
    readOutput()
    while try !isThere() {
      guard !deadline.hasPassed else { throw failure("waited in vain for \(what)") }
      master.waitUntilReadable(atMost: 5)
      readOutput()
    }
  }

  private func collectEnding() -> ProgramEnd? {
    var status: Int32 = 0
    if ending == nil, waitpid(processID, &status, WNOHANG) == processID {
      ending = ProgramEnd(waitStatus: status)
    }
    return ending
  }

  private var inputIsUsedUp: Bool {
    var waiting: Int32 = 0
    guard slave.isOpen, ioctl(slave.number, UInt(FIONREAD), &waiting) == 0 else { return true }
    return waiting == 0
  }

  // The kernel hands output over in its own time too: what is behind a mark of ours has all come.
  private func readAllThatWasSent() throws {
    guard slave.isOpen else { return readOutput() }
    slave.write(mark)
    var bytes: [UInt8] = []
    let deadline = Deadline()
    // More may have come behind the mark already, where the program woke up again meanwhile.
    while true {
      if let found = bytes.firstRange(of: mark) {
        bytes.removeSubrange(found)
        return show(bytes[...])
      }
      guard !deadline.hasPassed else { throw failure("the terminal’s output is held up") }
      master.waitUntilReadable(atMost: 100)
      bytes += master.readAvailable()
    }
  }

  private func readOutput() {
    while case let bytes = master.readAvailable(), !bytes.isEmpty { show(bytes[...]) }
  }

  private func show(_ bytes: ArraySlice<UInt8>) {
    output += bytes
    emulator.show(bytes)
    master.write(emulator.takeAnswer())
  }

  private func failure(_ what: String) -> DriverFailure {
    DriverFailure("\(what); state \(state); the screen shows:\n\(screenText)")
  }
}

/// Bytes that no program sends and no terminal shows.
private let mark: [UInt8] = [0, 0x7F, 0, 0x7F]
