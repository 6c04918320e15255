import Canvas
package import ColourThemes
package import DashboardState
import Glibc
import ImprovementPlan
import Keyboard
import Listings
import Panes
import Register
import SnapshotFiles
package import Terminal
package import TextEditor

/// The dashboard at work: what happens goes into the state, the state is drawn, and what the state
/// asks for is done.
package struct Dashboard {
  private var state: DashboardState
  private var registrar: Registrar
  private let theme: ColourTheme
  private let editor: TextEditor

  package init(
    state: DashboardState, theme: ColourTheme, registrar: Registrar, editor: TextEditor
  ) {
    self.state = state
    self.theme = theme
    self.registrar = registrar
    self.editor = editor
  }

  /// Runs in a terminal until somebody quits or the terminal goes away.
  ///
  /// - Returns: the signal that ended it; nil where a key did.
  package mutating func run(in terminal: TerminalSession) -> Int32? {
    let register = registrar.bookcase.watch()
    let snapshots = FolderWatch()
    Dashboard.draw(&state, theme, on: terminal)
    while true {
      snapshots.follow(registrar.bookcase.folder(of: state.plan.council))
      let watched = [register?.file, snapshots.file].compactMap(\.self).filter { $0 >= 0 }
      switch terminal.wait(watching: watched) {
      case .keys(let keys):
        for key in keys where !take(.pressed(key), terminal) { return nil }
      case .quit(let signal): return signal
      case .hangUp: return SIGHUP
      case .watched(snapshots.file):
        snapshots.drain()
        guard let event = registrar.lookForSnapshots(of: state) else { continue }
        _ = take(event, terminal)
      case .watched:
        guard register?.drain() == true, let event = registrar.look(at: state.plan)
        else { continue }
        _ = take(event, terminal)
      case .resized, .resumed: break
      }
      Dashboard.draw(&state, theme, on: terminal)
    }
  }

  /// - Returns: false when the state asked to quit.
  private mutating func take(_ event: Event, _ terminal: TerminalSession) -> Bool {
    let theme = theme
    let effects = state.take(event, with: &registrar) {
      Dashboard.draw(&$0, theme, on: terminal)
    }
    for effect in effects {
      switch effect {
      case .repaint: terminal.repaintNext()
      case .edit(let text): if !take(edited(text, terminal), terminal) { return false }
      case .quit: return false
      case .open, .readEarlier, .readCalendar, .record, .undo, .resolve, .turned: break
      }
    }
    return true
  }

  /// Has a text edited in the person's own editor, which has the terminal meanwhile.
  private func edited(_ text: String, _ terminal: TerminalSession) -> Event {
    switch terminal.lend({ editor.edit(text, sleeping: $0) }) {
    case .text(let text): return .edited(text)
    case .failed(let why): return .couldNotEdit(why)
    case .brokenOff(let folder):
      sayError(["what was being written in the editor is kept in \(folder)"])
      return .couldNotEdit("the board was told to end")
    case nil: return .couldNotEdit("the terminal is gone")
    }
  }

  private static func draw(
    _ state: inout DashboardState, _ theme: ColourTheme, on terminal: TerminalSession
  ) {
    let size = terminal.size
    let drawn = drawFrame(state, theme: theme, rows: size.rows, columns: size.columns)
    _ = state.reduce(.drew(drawn.shown))
    terminal.present(drawn.frame)
  }
}
