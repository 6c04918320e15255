package import Canvas

/// How a session shows things, beside what the terminal can do.
package struct TerminalOptions: Sendable {
  /// Shows ASCII only, whatever the locale says.
  package var ascii: Bool
  /// False shows no colour at all; bold, dim, underline and reverse stay.
  package var colour: Bool
  /// How the cursor looks meanwhile, where the terminal can be told.
  package var cursor: CursorShape

  package init(ascii: Bool = false, colour: Bool = true, cursor: CursorShape = .terminal) {
    self.ascii = ascii
    self.colour = colour
    self.cursor = cursor
  }
}

/// Rows and columns of a terminal; never below 1.
package struct TerminalSize: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
  }
}

/// Why no session could start; the text is for the person at the terminal.
package struct TerminalFailure: Error, Equatable, CustomStringConvertible {
  package let description: String
}
