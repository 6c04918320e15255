import Canvas
import ColourThemes
import DashboardState
import Panes

/// How large a screen is.
package struct ScreenSize: Hashable, Sendable, CustomStringConvertible {
  package var columns: Int
  package var rows: Int

  package init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  package static let smallest = ScreenSize(40, 10)
  package static let classic = ScreenSize(80, 24)
  package static let roomy = ScreenSize(120, 40)
  package static let large = ScreenSize(200, 60)

  package var description: String { "\(columns)x\(rows)" }
}

extension DashboardDriver {
  /// The screen's words, a line a row.
  package var screen: String { frame.canvas.text() }

  /// Draws the screen, and tells the state what it had room for, as the program does after a key. An
  /// issue is recorded where the cursor isn't on what is selected.
  package mutating func redraw() {
    let drawn = drawFrame(state, theme: .labelling, rows: size.rows, columns: size.columns)
    frame = drawn.frame
    _ = state.reduce(.drew(drawn.shown))
    expectCursorOnFocus()
  }
}
