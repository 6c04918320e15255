import Glibc

/// What can be said of a file descriptor after a sleep.
enum Readiness {
  case quiet, readable, dead
}

/// Sleeps until one of the descriptors is readable or dead, a signal comes or the time is over.
///
/// - Parameter milliseconds: -1 for no limit.
/// - Returns: one answer for each, in their order; nil where the time is over.
func sleepUntilReady(_ files: [Int32], atMost milliseconds: Int32 = -1) -> [Readiness]? {
  var polled = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let count = poll(&polled, nfds_t(polled.count), milliseconds)
  if count == 0 { return nil }
  guard count > 0 else { return files.map { _ in .quiet } }
  return polled.map { readiness(Int32($0.revents)) }
}

private func readiness(_ events: Int32) -> Readiness {
  if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .dead }
  return events & POLLIN != 0 ? .readable : .quiet
}

/// What waits to be read of a terminal; one that is readable with nothing to read is at its end.
func unreadBytes(of terminal: Int32) -> Int32 {
  var waiting: Int32 = 0
  return ioctl(terminal, UInt(FIONREAD), &waiting) == 0 ? waiting : 0
}
