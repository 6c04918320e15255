import Canvas
package import ColourThemes
package import DashboardState
import Glibc
import ImprovementPlan
import Keyboard
import Listings
import Panes
package import Terminal

/// The dashboard at work: what happens goes into the state, the state is drawn, and what the state
/// asks for is done.
package struct Dashboard {
  private var state: DashboardState
  private let theme: ColourTheme
  private let bookcase: Bookcase

  package init(state: DashboardState, theme: ColourTheme, bookcase: Bookcase) {
    self.state = state
    self.theme = theme
    self.bookcase = bookcase
  }

  /// Runs in a terminal until somebody quits or the terminal goes away.
  ///
  /// - Returns: the signal that ended it; nil where a key did.
  package mutating func run(in terminal: TerminalSession) -> Int32? {
    draw(on: terminal)
    while true {
      switch terminal.wait() {
      case .keys(let keys):
        for key in keys where !take(key, terminal) { return nil }
      case .quit(let signal): return signal
      case .hangUp: return SIGHUP
      case .resized, .resumed, .watched: break
      }
      draw(on: terminal)
    }
  }

  /// - Returns: false when the key asked to quit.
  private mutating func take(_ key: Key, _ terminal: TerminalSession) -> Bool {
    let effects = state.take(key, opening: bookcase)
    if effects.contains(.repaint) { terminal.repaintNext() }
    return !effects.contains(.quit)
  }

  private mutating func draw(on terminal: TerminalSession) {
    let size = terminal.size
    let drawn = drawFrame(state, theme: theme, rows: size.rows, columns: size.columns)
    _ = state.reduce(.drew(drawn.shown))
    terminal.present(drawn.frame)
  }
}
