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
    let order = [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]
    guard let first = order.first(where: { waiting.contains($0) }) else { return nil }
    waiting.remove(first)
    return first
  }

  /// Stops the program until it is continued, and takes that as answered.
  mutating func stop() {
    stop_until_continued()
    collect()
    waiting.subtract([SIGTSTP, SIGCONT, SIGWINCH])
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
