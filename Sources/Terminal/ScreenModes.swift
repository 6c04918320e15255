import CNcurses
import Glibc
import LocaleText

/// Starts colours as far as they are wanted.
///
/// - Returns: how many there are.
func startColours(wanted: Bool) -> Int {
  guard wanted, has_colors(), start_color() == OK else { return 0 }
  // A terminal that can't go back to its own colours would be left in ours.
  guard use_default_colors() == OK else { return 0 }
  return Int(curses_colours())
}

/// Keys arrive at once and unechoed; Ctrl-C and Ctrl-Z stay signals.
func setModes() {
  cbreak()
  noecho()
  nonl()
  freeControlKeys()
}

/// Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O are keys like any other, and Ctrl-Z doesn't throw output away.
private func freeControlKeys() {
  var modes = termios()
  guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
  modes.c_iflag &= ~tcflag_t(IXON)
  modes.c_lflag &= ~tcflag_t(IEXTEN)
  modes.c_lflag |= tcflag_t(NOFLSH)
  tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  def_prog_mode()
}

/// A string of the terminal's description; nil when it has none.
func capability(_ name: String) -> String? {
  guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
  return withoutPadding(String(cString: text))
}

/// Waits of old hardware, `$<5>`, are written in the descriptions and not to be sent.
private func withoutPadding(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let start = rest.firstIndex(of: "$") {
    result += rest[..<start]
    rest = rest[start...]
    if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
      rest = rest[rest.index(after: end)...]
    } else {
      result.append(rest.removeFirst())
    }
  }
  return result + rest
}

/// What brings the terminal back to normal when curses no longer can.
func farewell(of reports: AskedReports) -> String {
  reports.ending + ["sgr0", "rmkx", "cnorm", "rmcup"].compactMap(capability).joined()
}
