import Glibc

/// What a terminal is asked to tell beside plain keys. It goes on telling, to whatever program has it,
/// until it is asked to stop.
struct AskedReports {
  /// Which text was pasted.
  var pastes = false
  /// What the mouse does: buttons and the wheel, with numbers of any size.
  var mouse = false

  private var modes: [Int] { (pastes ? [2004] : []) + (mouse ? [1000, 1006] : []) }

  var beginning: String { modes.map { "\u{1B}[?\($0)h" }.joined() }
  var ending: String { modes.reversed().map { "\u{1B}[?\($0)l" }.joined() }
}

/// Writes to the terminal past curses, which has sent all that it had by the end of each update.
func sendToTerminal(_ text: String) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
