import CNcurses
import Glibc

/// What the terminal is and can do.
package struct TerminalFacts: Equatable, Sendable {
  /// `TERM`; nil when unset or empty.
  package let term: String?
  /// Both standard input and standard output are a terminal.
  package let isTerminal: Bool
  /// Whether the terminal's kind is in the terminfo database.
  package let isKnown: Bool
  /// Whether text can be put anywhere on the screen; a kind that isn't known is taken to.
  package let canMoveCursor: Bool
  /// Colours the kind can show; 0 for none.
  package let colours: Int
  /// nil when standard output is no terminal.
  package let size: TerminalSize?
  /// Whether the locale writes UTF-8.
  package let isUTF8: Bool

  /// No screen can be drawn: plain text is all it takes.
  package var isDumb: Bool { !isTerminal || !canMoveCursor || term == nil || term == "dumb" }

  /// The facts of this moment. Sets the program's locale from its environment.
  package static func current() -> TerminalFacts {
    setCharacters()
    let term = environmentValue("TERM")
    let isKnown = isInTerminfo(term)
    return TerminalFacts(
      term: term,
      isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      isKnown: isKnown,
      canMoveCursor: !isKnown || capability("cup") != nil,
      colours: isKnown ? max(0, Int(tigetnum("colors"))) : 0,
      size: sizeOfTerminal(),
      isUTF8: localeIsUTF8())
  }
}

/// An environment variable; nil when unset or empty.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Takes the locale's characters, and none of its words.
///
/// A connection brings the name of a locale that this system may not have, with a terminal that writes
/// its characters all the same.
private func setCharacters() {
  guard setlocale(LC_CTYPE, "") == nil else { return }
  let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentValue)
  guard let name = names.first?.lowercased() else { return }
  if name.contains("utf-8") || name.contains("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
}

/// Whether text may be more than ASCII: whether the locale of the environment writes UTF-8.
package func environmentWritesUTF8() -> Bool {
  setCharacters()
  return localeIsUTF8()
}

/// Whether the locale in force writes UTF-8.
func localeIsUTF8() -> Bool {
  guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
  return String(cString: name) == "UTF-8"
}

/// What the kernel knows; nil when standard output is no terminal or nobody said its size.
func sizeOfTerminal() -> TerminalSize? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
  else { return nil }
  return TerminalSize(
    rows: min(Int(size.ws_row), largestSize.rows),
    columns: min(Int(size.ws_col), largestSize.columns))
}

/// The most that is drawn on: whoever logs in from afar can say any size, and a screen takes memory.
private let largestSize = TerminalSize(rows: 500, columns: 1_000)

/// Opens the entry too, so that its capabilities can be asked for.
private func isInTerminfo(_ term: String?) -> Bool {
  guard let term else { return false }
  var problem: Int32 = 0
  return setupterm(term, STDOUT_FILENO, &problem) == OK
}
