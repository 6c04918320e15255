import CNcurses
import Glibc
import LocaleText

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
    takeCharactersOfEnvironment()
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
