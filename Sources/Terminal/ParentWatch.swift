import CTerminalGuard
import Glibc

/// Wakes the program when the program that started this one ends.
///
/// The kernel sends HUP for the shell that leads the session only. Where another shell or a script in
/// between is killed, two programs would be left at one terminal.
package struct ParentWatch {
  /// Readable once the parent has ended; -1, which `poll` passes over, when there is nothing to watch.
  package private(set) var file = parent_watch_open()

  package init() {}

  /// Whether nobody waits for this program any more. Asked once the parent has ended: who took the
  /// program in is not watched.
  package mutating func isAbandoned() -> Bool {
    if file >= 0 { close(file) }
    file = -1
    return is_abandoned() != 0
  }
}
