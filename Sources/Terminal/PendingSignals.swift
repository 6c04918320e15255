import CTerminalGuard
import Glibc

/// The signals that came and wait for their turn.
struct PendingSignals {
  /// Readable when a signal came.
  let file: Int32
  private var waiting: Set<Int32> = []

  /// Catches the signals of a terminal program from now on.
  init() throws(TerminalFailure) {
    file = signal_pipe_open()
    guard file >= 0 else {
      throw TerminalFailure(description: "No signals can be caught: too many files are open.")
    }
  }

  /// The next signal to answer; several of a kind count once, and leaving comes before all else.
  mutating func next() -> Int32? {
    collect()
    let order = leaving + [SIGTSTP, SIGCONT, SIGWINCH]
    guard let first = order.first(where: { waiting.contains($0) }) else { return nil }
    waiting.remove(first)
    return first
  }

  /// Whether a signal to leave waits.
  var isLeaving: Bool { !waiting.isDisjoint(with: leaving) }

  /// Stops the program until it is continued with the terminal its own, or told to leave; and takes
  /// that as answered.
  mutating func stop() {
    var wasStopped = true
    repeat {
      stop_until_continued()
      collect()
      wasStopped = waiting.contains(SIGCONT)
      waiting.subtract([SIGTSTP, SIGCONT, SIGWINCH])
      // The kernel stops no program that nobody could continue: then don't try again.
    } while wasStopped && !isLeaving && !ownsTerminal()
  }

  /// Leaves the keys that send signals to another program while `body` runs: ctrl-z stops this program
  /// with it, and what else was typed there is not for this one.
  ///
  /// - Parameter body: gets a sleep until a descriptor is readable, which says false where HUP or TERM
  ///   comes before.
  mutating func lend<Result>(_ body: (_ sleep: (Int32) -> Bool) -> Result) -> Result {
    stop_signal_as_usual()
    defer {
      stop_signal_noted()
      collectWhileLent()
    }
    return body { sleep(untilReadable: $0) }
  }

  private mutating func sleep(untilReadable other: Int32) -> Bool {
    while true {
      collectWhileLent()
      if isLeaving { return false }
      if let ready = sleepUntilReady([file, other]), ready[1] != .quiet { return true }
    }
  }

  private mutating func collectWhileLent() {
    collect()
    waiting.subtract([SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])
  }

  /// Lets the signals do again what they did before.
  func close() { signal_pipe_close() }

  private mutating func collect() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while case let count = read(file, &bytes, bytes.count), count > 0 {
      waiting.formUnion(bytes[..<count].map { Int32($0) })
    }
  }
}

private let leaving = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]

/// False while another program has the terminal: setting its modes then would disturb that program,
/// and stop this one. A terminal that is gone answers nothing and can't be disturbed.
func ownsTerminal() -> Bool {
  let foreground = tcgetpgrp(STDIN_FILENO)
  return foreground == getpgrp() || foreground < 0
}
