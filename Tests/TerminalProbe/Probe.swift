import Canvas
import Glibc
import Keyboard
import Terminal

/// A program that shows one known frame and does what keys ask, so that tests can see what a session
/// does to a terminal.
@main
struct Probe {
  static func main() {
    if CommandLine.arguments.contains("--facts") { return print(factsInWords(.current())) }
    if CommandLine.arguments.contains("--deaf") { ignoreHangUpSignal() }
    do {
      let session = try TerminalSession(optionsFromArguments())
      let probe = ProbeScreen(session)
      let status = probe.run()
      session.close()
      print("left: \(probe.lastWakeup)")
      exit(status)
    } catch {
      print(error)
      exit(2)
    }
  }

  private static func optionsFromArguments() -> TerminalOptions {
    let arguments = CommandLine.arguments
    return TerminalOptions(
      ascii: arguments.contains("--ascii"), colour: !arguments.contains("--no-colour"))
  }
}

private func factsInWords(_ facts: TerminalFacts) -> String {
  let size = facts.size.map { "\($0.rows) × \($0.columns)" } ?? "no size"
  return [
    facts.term ?? "none", "\(facts.colours) colours", size, facts.isUTF8 ? "UTF-8" : "not UTF-8",
    facts.isTerminal ? "a terminal" : "no terminal", facts.isDumb ? "dumb" : "not dumb",
  ].joined(separator: ", ")
}

/// Blocked, for a session catches it.
private func ignoreHangUpSignal() {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGHUP)
  sigprocmask(SIG_BLOCK, &signals, nil)
}

/// What the probe shows, and what its keys do.
final class ProbeScreen {
  private let session: TerminalSession
  private let pipe = openPipe()
  private var selected = 0
  private var isCursorShown = true
  private(set) var lastWakeup = "nothing"

  init(_ session: TerminalSession) { self.session = session }

  /// - Returns: the program's exit status.
  func run() -> Int32 {
    while true {
      session.present(frame())
      let wakeup = session.wait(watching: [pipe.reading])
      lastWakeup = describe(wakeup)
      switch wakeup {
      case .keys(let keys): if keys.contains(where: act) { return 0 }
      case .watched: drainPipe()
      case .quit(let signal): return 128 + signal
      case .hangUp: return 129
      case .timeIsUp, .resized, .resumed: break
      }
    }
  }

  /// - Returns: whether the probe should end.
  private func act(on key: Key) -> Bool {
    switch key {
    case .character("j"): selected += 1
    case .character("k"): selected -= 1
    case .character("c"): isCursorShown.toggle()
    case .character("l"): session.repaintNext()
    case .character("e"): complain()
    case .character("w"): _ = write(pipe.writing, "x", 1)
    case .character("t"): crash()
    case .character("a"): abort()
    case .character("b"): _ = session.lend { _ in borrow() }
    case .character("x"): exit(3)
    case .character("o"): overflowTheStack(1)
    case .character("q"): return true
    default: break
    }
    return false
  }

  private func frame() -> Frame {
    let (rows, columns) = (session.size.rows, session.size.columns)
    var canvas = Canvas(rows: rows, columns: columns)
    drawSamples(on: &canvas)
    for item in 0..<5 {
      let mark = item == selected ? "› " : "  "
      canvas.write("\(mark)item \(item)", row: 4 + item, column: 0)
    }
    canvas.write("woken by: \(lastWakeup)", row: 10, column: 0)
    canvas.write("size: \(rows) × \(columns)", row: 11, column: 0)
    canvas.write("END", row: rows - 1, column: columns - 3)
    return Frame(canvas: canvas, cursor: isCursorShown ? Point(row: 4 + selected, column: 0) : nil)
  }

  private func drainPipe() {
    var bytes = [UInt8](repeating: 0, count: 16)
    _ = read(pipe.reading, &bytes, bytes.count)
  }
}

private func drawSamples(on canvas: inout Canvas) {
  canvas.write("plain é 中 ok █", row: 0, column: 0)
  let styles = [
    Style(attributes: .bold), Style(attributes: .underline), Style(attributes: .reverse),
    Style(foreground: .ansi(1)), Style(foreground: .ansi(9)), Style(background: .ansi(4)),
    Style(foreground: .indexed(208)), Style(foreground: .rgb(255, 135, 0), background: .ansi(0)),
  ]
  for (place, style) in styles.enumerated() {
    canvas.write("s\(place)", row: 1, column: place * 3, style: style)
  }
}

private func describe(_ wakeup: Wakeup) -> String {
  switch wakeup {
  case .keys(let keys): "keys " + keys.notation
  case .resized(let rows, let columns): "resize to \(rows) × \(columns)"
  case .quit(let signal): "signal \(signal)"
  case .hangUp: "hang-up"
  case .watched: "a watched file"
  case .timeIsUp: "time is up"
  case .resumed: "going on"
  }
}

private func openPipe() -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [-1, -1]
  pipe(&ends)
  return (ends[0], ends[1])
}

private func complain() {
  let complaint = "a complaint \u{1B}[31mwith colour\n"
  _ = write(STDERR_FILENO, complaint, complaint.utf8.count)
}

/// Asks for a line as an ordinary program does.
private func borrow() {
  print("your line?")
  fflush(nil)
  var line = [UInt8](repeating: 0, count: 80)
  let count = read(STDIN_FILENO, &line, line.count)
  complain()
  print("got \(count) bytes")
  fflush(nil)
}

private func crash() {
  let none: [Int] = []
  print(none[none.count])
}

@discardableResult
private func overflowTheStack(_ depth: Int) -> Int {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 1000) { numbers in
    numbers.initialize(repeating: depth)
    return overflowTheStack(depth + 1) + numbers[depth % 1000]
  }
}
