import Glibc
import Keyboard

/// Sends what a terminal sends itself for Ctrl-C and its like, where it told of the key instead.
///
/// - Returns: the other keys.
func sendSignals(for keys: [Key]) -> [Key] {
  guard keys.contains(where: { if case .ctrl = $0 { true } else { false } }) else { return keys }
  let signals = signalsOfTerminal()
  return keys.filter { key in
    guard let signal = signals[key] else { return true }
    // To all that the terminal would send it to.
    kill(0, signal)
    return false
  }
}

/// The keys that the terminal has for signals, as `stty` sets them.
private func signalsOfTerminal() -> [Key: Int32] {
  var modes = termios()
  guard tcgetattr(STDIN_FILENO, &modes) == 0, modes.c_lflag & tcflag_t(ISIG) != 0 else {
    return [:]
  }
  let characters = withUnsafeBytes(of: &modes.c_cc) { Array($0) }
  var signals: [Key: Int32] = [:]
  for (place, signal) in [(VINTR, SIGINT), (VQUIT, SIGQUIT), (VSUSP, SIGTSTP)] {
    let character = characters[Int(place)]
    guard character > 0, case .ctrl(let letter)? = key(writtenAs: Unicode.Scalar(character))
    else { continue }
    signals[.ctrl(letter)] = signal
  }
  return signals
}
