package import Keyboard

/// Why `TerminalSession.wait` came back.
package enum Wakeup: Equatable, Sendable {
  /// All keys that were waiting; never empty.
  case keys([Key])
  /// The terminal has this size now; what it shows may be disturbed, the next frame repaints it whole.
  case resized(rows: Int, columns: Int)
  /// HUP, TERM, INT or QUIT asks the program to leave.
  case quit(signal: Int32)
  /// The terminal is gone; nothing shown reaches anybody.
  case hangUp
  /// A watched file descriptor is readable, or broken.
  case watched(Int32)
  /// The time that was to be waited for is over.
  case timeIsUp
  /// The program goes on after a stop; the next frame repaints the screen, whose size may be new.
  case resumed
}
