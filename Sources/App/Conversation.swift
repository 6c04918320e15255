import CleanText
import DashboardState
import Glibc
import Listings
import PlainPages
import Register
import SnapshotFiles

/// Plain mode at work: lines are read and answered, and nothing but lines is written. A terminal, if
/// there is one, stays as it was: it edits the line that is typed, and its signals do what they do.
struct Conversation {
  private var talk = Talk()
  private var board: PlainBoard
  private let output: PlainOutput
  /// Whether a terminal shows what is typed; else it is said, so that the session can be read.
  private let isEchoed = isatty(STDIN_FILENO) == 1

  init(_ state: DashboardState, _ registrar: Registrar, on output: PlainOutput) {
    board = PlainBoard(state: state, registrar: registrar) { output.say([$0]) }
    self.output = output
  }

  /// Answers lines of the standard input until somebody quits, or it ends, or what is said reaches
  /// nobody.
  mutating func run() {
    let register = board.registrar.bookcase.watch()
    let snapshots = FolderWatch()
    var lines = TypedLines(STDIN_FILENO)
    output.say(talk.opening(of: board.state))
    output.ask(talk.prompt(in: board.state))
    while !talk.isOver, !output.isBroken {
      snapshots.follow(board.registrar.bookcase.folder(of: board.state.plan.council))
      let watched = [register?.file, snapshots.file].compactMap(\.self).filter { $0 >= 0 }
      switch lines.next(watching: watched) {
      case .line(let line): answer(line)
      case .ended: return output.say([""])
      case .watched(snapshots.file):
        snapshots.drain()
        overhear(board.lookForSnapshots())
      case .watched:
        if register?.drain() == true { overhear(board.lookAtRegister()) }
      }
    }
  }

  private mutating func answer(_ line: String) {
    let line = line.cleaned
    if !isEchoed { output.say([line]) }
    output.say(talk.hear(line, &board))
    if !talk.isOver { output.ask(talk.prompt(in: board.state)) }
  }

  /// Nothing is said into the line that is being typed.
  private mutating func overhear(_ event: Event?) {
    if let event { talk.overhear(event, &board) }
  }
}
