import Canvas
import CleanText
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
  /// nil where no editor may be started.
  private let editor: TextEditor?
  /// What this session has in a meeting; nil where it has none.
  var part: Part?
  /// What is shown to the meeting since those who follow were told last.
  private var untold: Projected?
  /// How long the question on the screen has been there.
  private var settling = Settling()

  package init(
    state: DashboardState, theme: ColourTheme, registrar: Registrar, editor: TextEditor?
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
    let register = registrar.bookcase.watch(followers: state.following?.view == .notes)
    let snapshots = FolderWatch()
    _ = lookAtMeeting(terminal)
    Dashboard.draw(&state, theme, on: terminal)
    while true {
      settling.follow(state)
      tellMeeting(terminal)
      snapshots.follow(registrar.bookcase.folder(of: state.plan.council))
      let watched = [register?.file, snapshots.file].compactMap(\.self).filter { $0 >= 0 }
      switch terminal.wait(watching: watched, atMost: untilSomethingIsDue) {
      case .keys(let keys):
        if settling.isOver { _ = take(.settled, terminal) }
        for key in keys where !take(.pressed(key), terminal) { return nil }
      case .quit(let signal): return signal
      case .hangUp: return SIGHUP
      case .watched(snapshots.file):
        snapshots.drain()
        guard let event = registrar.lookForSnapshots(of: state) else { continue }
        _ = take(event, terminal)
      case .watched:
        guard register?.drain() == true, lookAtRegister(terminal, register) else { continue }
      case .timeIsUp where settling.isOver:
        _ = take(.settled, terminal)
        continue
      case .timeIsUp: _ = take(.clock(registrar.bookcase.clock.now()), terminal)
      case .resized, .resumed: break
      }
      Dashboard.draw(&state, theme, on: terminal)
    }
  }

  /// The milliseconds until time does something by itself; nil where it does nothing.
  private var untilSomethingIsDue: Int32? { settling.millisecondsLeft ?? untilNextMinute }

  /// The milliseconds to the next full minute where the screen shows the time, which is one screen
  /// alone; nil where nothing has to wake up.
  private var untilNextMinute: Int32? {
    guard let following = state.following, following.showsTime else { return nil }
    return Int32(60 - registrar.bookcase.clock.now().second % 60) * 1_000
  }

  /// Takes in what others recorded, and what somebody else presents.
  ///
  /// - Returns: whether anything differs from before.
  private mutating func lookAtRegister(
    _ terminal: TerminalSession, _ watch: RegisterWatch?
  ) -> Bool {
    let event = registrar.look(at: state.plan)
    if registrar.bookcase.registerFailure != nil { watch?.forgetOwnAttempt() }
    if let event { _ = take(event, terminal) }
    return lookAtMeeting(terminal) || event != nil
  }

  /// - Returns: whether anything differs from before.
  private mutating func lookAtMeeting(_ terminal: TerminalSession) -> Bool {
    let before = state
    for event in part?.look(for: state, &registrar) ?? [] { _ = take(event, terminal) }
    return state != before
  }

  /// Tells those who follow what is shown, once it is: nobody waits for the disk to see it.
  private mutating func tellMeeting(_ terminal: TerminalSession) {
    guard let projected = untold, case .podium(let podium)? = part else { return }
    untold = nil
    guard let event = podium.turn(to: projected) else { return }
    _ = take(event, terminal)
    Dashboard.draw(&state, theme, on: terminal)
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
      case .copy(let text): terminal.copy(text.cleaned)
      case .useMouse(let isWanted):
        if !terminal.useMouse(isWanted) { _ = take(.noMouse, terminal) }
      case .turned(let projected): untold = projected
      case .join: _ = lookAtMeeting(terminal)
      case .quit: return false
      case .open, .readEarlier, .readCalendar, .record, .undo, .resolve: break
      }
    }
    return true
  }

  /// Has a text edited in the person's own editor, which has the terminal meanwhile.
  private func edited(_ text: String, _ terminal: TerminalSession) -> Event {
    guard let editor else { return .couldNotEdit("no editor is started here") }
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
    let shown = state
    let drawn = Repertoire.$current.withValue(terminal.isASCII ? .ascii : .unicode) {
      drawFrame(shown, theme: theme, rows: size.rows, columns: size.columns)
    }
    _ = state.reduce(.drew(drawn.shown))
    terminal.present(drawn.frame)
  }
}
