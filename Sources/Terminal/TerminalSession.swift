import CNcurses
import CTerminalGuard
package import Canvas
import Glibc
import Keyboard

/// The terminal, taken over: shows frames, reads keys, and gives the terminal back on every way out.
///
/// At most one at a time, and all of it on one thread: curses knows no other way.
package final class TerminalSession {
  /// The size as last heard of.
  package private(set) var size: TerminalSize
  /// Whether only ASCII is shown, by option or because the locale has no more.
  package let isASCII: Bool

  private var painter: FramePainter
  private var input: KeyInput
  private var signals: PendingSignals
  private var parent = ParentWatch()
  private let cursor: ShapedCursor
  private var reports = AskedReports()
  /// Whether this kind of terminal can tell what a mouse does.
  private let hasMouse: Bool
  private var isOpen = true
  private var isOnScreen = true

  /// Takes the terminal over.
  ///
  /// - Throws: `TerminalFailure` when standard input or output is no terminal, or of an unknown kind.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalFailure) {
    let facts = TerminalFacts.current()
    try facts.demandScreen()
    signals = try startCurses()
    isASCII = options.ascii || !facts.isUTF8
    let colours = startColours(wanted: options.colour)
    painter = FramePainter(colours: ColourReduction(colours: colours), ascii: isASCII)
    setModes()
    cursor = ShapedCursor(options.cursor)
    input = KeyInput()
    input.askForKeys()
    hasMouse = capability("kmous") != nil
    reports.pastes = capability("smcup")?.contains("\u{1B}[?1049h") ?? false
    size = TerminalSize(rows: Int(getmaxy(curses_screen())), columns: Int(getmaxx(curses_screen())))
    let asked = AskedReports(pastes: reports.pastes, mouse: hasMouse)
    terminal_guard_set_farewell(cursor.ending + farewell(of: asked))
    standard_error_hold()
    sendToTerminal(reports.beginning)
    followSize()
    cursor.take()
  }

  deinit { close() }

  /// Shows the frame: only what differs from the frame before is sent. Does nothing once closed.
  package func present(_ frame: Frame) {
    guard isOpen else { return }
    painter.paint(frame, in: size)
  }

  /// The next frame is sent whole, for a screen that something else wrote on.
  package func repaintNext() { painter.forget() }

  /// Has the terminal tell what the mouse does, or no longer.
  ///
  /// - Returns: false where this kind of terminal has no mouse to tell of.
  package func useMouse(_ isWanted: Bool) -> Bool {
    guard isOpen, hasMouse else { return false }
    let mouse = AskedReports(mouse: true)
    sendToTerminal(isWanted ? mouse.beginning : mouse.ending)
    reports.mouse = isWanted
    input.takesMouse = isWanted
    return true
  }

  /// Hands a text to the terminal, to be pasted elsewhere. Whether it takes it nobody learns.
  package func copy(_ text: String) {
    guard isOpen else { return }
    sendToTerminal(clipboardSequence(of: text))
  }

  /// Sleeps until something happens; no timer runs meanwhile, unless a time is given.
  ///
  /// - Parameters:
  ///   - files: other descriptors to wake up for, when they are readable or broken.
  ///   - milliseconds: how long to wait at most; for ever with nil.
  package func wait(watching files: [Int32] = [], atMost milliseconds: Int32? = nil) -> Wakeup {
    while isOpen {
      if let signal = signals.next() {
        guard let wakeup = answer(signal) else { continue }
        return wakeup
      }
      guard let ready = sleep(watching: files, atMost: milliseconds) else {
        guard input.millisecondsLeft == 0 else { return .timeIsUp }
        if let wakeup = wakeup(for: input.timePassed()) { return wakeup }
        continue
      }
      if ready[0] != .quiet { continue }
      if ready[2] != .quiet, parent.isAbandoned() { return .hangUp }
      if let wakeup = readTerminal(ready[1]) { return wakeup }
      if let index = files.indices.first(where: { ready[$0 + 3] != .quiet }) {
        return .watched(files[index])
      }
    }
    return .hangUp
  }

  /// Lends the terminal, as it was, to another program that `body` runs and waits for; the next frame
  /// takes it again whole. The size may be another then.
  ///
  /// - Parameter body: gets a sleep until a descriptor is readable; false where this program is told to
  ///   leave before, and should not wait any longer.
  package func lend<Result>(_ body: (_ sleep: (Int32) -> Bool) -> Result) -> Result? {
    guard isOpen else { return nil }
    leaveScreen()
    standard_error_release()
    defer {
      standard_error_hold()
      _ = comeBack()
    }
    return signals.lend(body)
  }

  /// Gives the terminal back as it was; once is enough, more does no harm.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    leaveScreen()
    terminal_guard_stop()
    standard_error_release()
    signals.close()
  }

  private func readTerminal(_ readiness: Readiness) -> Wakeup? {
    guard readiness != .quiet else { return nil }
    if readiness == .dead || unreadBytes(of: STDIN_FILENO) == 0 { return .hangUp }
    // It won't give what it has: it is another's, and no shell is there that could stop this program.
    guard let keys = input.readKeys() else { return .hangUp }
    return wakeup(for: keys)
  }

  private func wakeup(for keys: [Key]) -> Wakeup? {
    let others = sendSignals(for: keys)
    return others.isEmpty ? nil : .keys(others)
  }

  /// - Returns: nil where the time is over, that of the caller or of a key that is only begun.
  private func sleep(watching files: [Int32], atMost milliseconds: Int32?) -> [Readiness]? {
    let limits = [milliseconds, input.millisecondsLeft].compactMap(\.self)
    return sleepUntilReady(
      [signals.file, STDIN_FILENO, parent.file] + files, atMost: limits.min() ?? -1)
  }

  private func answer(_ signal: Int32) -> Wakeup? {
    switch signal {
    case SIGWINCH:
      followSize()
      return .resized(rows: size.rows, columns: size.columns)
    case SIGTSTP:
      leaveScreen()
      return stopped()
    case SIGCONT:
      // Stopped without notice: the shell has had the terminal meanwhile, or has it still.
      guard ownsTerminal() else { return stopped() }
      leaveScreen()
      return comeBack()
    default: return .quit(signal: signal)
    }
  }

  private func stopped() -> Wakeup? {
    signals.stop()
    return signals.isLeaving ? nil : comeBack()
  }

  // Curses enters its screen again by itself at the next update.
  private func comeBack() -> Wakeup {
    isOnScreen = true
    reset_prog_mode()
    input.askForKeys()
    sendToTerminal(reports.beginning)
    followSize()
    cursor.take()
    return .resumed
  }

  private func leaveScreen() {
    defer { isOnScreen = false }
    guard isOnScreen else { return }
    guard ownsTerminal() else {
      if is_abandoned() != 0 { terminal_guard_say_farewell() }
      return
    }
    sendToTerminal(reports.ending)
    curs_set(1)
    endwin()
    cursor.giveBack()
  }

  private func followSize() {
    size = sizeOfTerminal() ?? size
    resizeterm(Int32(size.rows), Int32(size.columns))
    painter.forget()
  }
}

/// Opens the terminal with our signal handlers in place, and the guard.
private func startCurses() throws(TerminalFailure) -> PendingSignals {
  // Before curses, which would otherwise install handlers of its own.
  let signals = try PendingSignals()
  terminal_guard_start(STDIN_FILENO)
  guard startOfScreen() != nil else {
    terminal_guard_stop()
    signals.close()
    throw TerminalFailure(description: "The terminal couldn’t be opened for a full screen.")
  }
  return signals
}

/// Has curses make its screen, at the size that is drawn on: curses would take any that is said.
private func startOfScreen() -> OpaquePointer? {
  let names = ["LINES", "COLUMNS"]
  guard let size = sizeOfTerminal() else { return curses_start() }
  for (name, count) in zip(names, [size.rows, size.columns]) { setenv(name, "\(count)", 1) }
  // So that no editor takes them for the size of the day.
  defer { for name in names { unsetenv(name) } }
  return curses_start()
}

extension TerminalFacts {
  /// Throws unless a full screen can be drawn.
  func demandScreen() throws(TerminalFailure) {
    guard isTerminal else {
      throw TerminalFailure(description: "Standard input and output aren’t both a terminal.")
    }
    guard let term, !isDumb else {
      let name = term.map { "“\(nameOnly($0))”" } ?? "not set"
      throw TerminalFailure(description: "TERM is \(name): no full screen can be drawn.")
    }
    guard isKnown else {
      throw TerminalFailure(
        description: """
          TERM is “\(nameOnly(term))”, a kind of terminal this system doesn’t know; TERM=xterm may do, or \
          installing ncurses-term.
          """)
    }
  }
}

/// The characters that names of terminals have, so that no message carries any other.
private func nameOnly(_ term: String) -> String {
  String(term.unicodeScalars.filter { $0.isASCII && $0.properties.isGraphemeBase && $0 != " " })
}
