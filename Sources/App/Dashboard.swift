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
import RegisterSQLite
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
  /// Which key answers the question on the screen.
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
    var lookout = Lookout(
      on: registrar.bookcase.watch(followers: state.following?.view == .notes))
    lookAtMeeting(terminal)
    while true {
      watch(with: lookout, terminal)
      Dashboard.draw(&state, theme, on: terminal)
      settling.follow(state)
      tellMeeting(terminal)
      let wakesAfter = [untilSomethingIsDue, lookout.untilLook].compactMap(\.self).min()
      switch terminal.wait(watching: lookout.files, atMost: wakesAfter) {
      case .keys(let keys):
        for event in settling.events(for: keys, in: state) where !take(event, terminal) {
          return nil
        }
      case .quit(let signal): return signal
      case .hangUp: return SIGHUP
      case .watched(let file): look(for: lookout.news(on: file), lookout, terminal)
      case .timeIsUp: if !timePassed(&lookout, terminal) { return nil }
      case .resized, .resumed: break
      }
    }
  }

  /// Watches where the open plan is, and has it told where others' changes come late.
  private mutating func watch(with lookout: Lookout, _ terminal: TerminalSession) {
    lookout.follow(registrar.bookcase.folder(of: state.plan.council))
    guard state.glancing != lookout.glancing else { return }
    _ = take(.watches(lookout.glancing), terminal)
  }

  private mutating func look(
    for news: Lookout.News?, _ lookout: Lookout, _ terminal: TerminalSession
  ) {
    switch news {
    case .ofSnapshots:
      if let event = registrar.lookForSnapshots(of: state) { _ = take(event, terminal) }
    case .ofRegister: lookAtRegister(lookout, terminal)
    case nil: break
    }
  }

  /// - Returns: false when the state asked to quit.
  private mutating func timePassed(
    _ lookout: inout Lookout, _ terminal: TerminalSession
  ) -> Bool {
    for event in settling.eventsOfTime(in: state) where !take(event, terminal) { return false }
    if untilNextMinute != nil { _ = take(.clock(registrar.bookcase.clock.now()), terminal) }
    for news in lookout.whereToLook() { look(for: news, lookout, terminal) }
    return true
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
  private mutating func lookAtRegister(_ lookout: Lookout, _ terminal: TerminalSession) {
    repeat {
      if let event = registrar.look(at: state.plan) { _ = take(event, terminal) }
    } while registrar.bookcase.registerFailure != nil && lookout.forgetOwnAttempt()
    lookAtMeeting(terminal)
  }

  private mutating func lookAtMeeting(_ terminal: TerminalSession) {
    for event in part?.look(for: state, &registrar) ?? [] { _ = take(event, terminal) }
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
      case .join: lookAtMeeting(terminal)
      case .quit: return false
      case .open, .readEarlier, .readCalendar, .seek, .record, .undo, .resolve: break
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
    case .unusable(let why, let file):
      sayError(["\(why); what was written in the editor is kept in \(file)"])
      return .couldNotEdit("\(why); kept in \(file)")
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
