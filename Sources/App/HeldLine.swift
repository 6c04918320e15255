import Glibc

/// Takes what a terminal that edits lines keeps of them to itself. It gives that away only while it
/// edits no lines; for so long no signal ends or stops this program, so that it edits them afterwards
/// whatever happens.
///
/// - Returns: nil where `file` is no such terminal, or another program's at this moment.
func heldByTerminal(_ file: Int32) -> [UInt8]? {
  var modes = termios()
  guard tcgetattr(file, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) != 0,
    tcgetpgrp(file) == getpgrp()
  else { return nil }
  var (all, before) = (sigset_t(), sigset_t())
  sigfillset(&all)
  sigprocmask(SIG_SETMASK, &all, &before)
  defer { sigprocmask(SIG_SETMASK, &before, nil) }
  var bare = modes
  bare.c_lflag &= ~tcflag_t(ICANON)
  guard tcsetattr(file, TCSANOW, &bare) == 0 else { return nil }
  defer { tcsetattr(file, TCSANOW, &modes) }
  return bytesThere(file)
}

private func bytesThere(_ file: Int32) -> [UInt8] {
  var polled = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
  guard poll(&polled, 1, 0) > 0 else { return [] }
  // As much as a terminal keeps.
  var bytes = [UInt8](repeating: 0, count: 4_096)
  let count = read(file, &bytes, bytes.count)
  return Array(bytes.prefix(max(0, count)))
}
