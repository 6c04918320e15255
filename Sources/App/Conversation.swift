import CleanText
import DashboardState
import Glibc
import Listings
import PlainPages
import Register
import Terminal

/// Plain mode at work: lines are read and answered, and nothing but lines is written. A terminal, if
/// there is one, stays as it was: it edits the line that is typed, and its signals do what they do.
struct Conversation {
  private var talk = Talk()
  private var board: PlainBoard
  private let output: PlainOutput
  private var typed = TypedLines(STDIN_FILENO)
  /// Whether a terminal shows what is typed; else it is said, so that the session can be read.
  private let isEchoed = isatty(STDIN_FILENO) == 1

  /// - Parameter part: what this session has in a meeting; nil where it has none.
  init(
    _ state: DashboardState, _ registrar: Registrar, from part: Dashboard.Part?,
    on output: PlainOutput
  ) {
    board = PlainBoard(state: state, registrar: registrar, part: part) { output.say([$0]) }
    self.output = output
  }

  /// Answers lines of the standard input until somebody quits, or it ends, or what is said reaches
  /// nobody.
  mutating func run() {
    var lookout = Lookout(on: board.watch())
    var parent = ParentWatch()
    _ = talk.overhear(board.lookAtMeeting(), &board)
    watch(with: lookout)
    output.say(talk.opening(of: board.state))
    ask()
    while !talk.isOver, !output.isBroken {
      watch(with: lookout)
      let parents = isEchoed ? parent.file : -1
      let watched = lookout.files + [parents].filter { $0 >= 0 }
      switch typed.next(watching: watched, atMost: lookout.untilLook) {
      case .line(let line): answer(line)
      case .ended: return output.say([""] + talk.farewell(in: board.state))
      case .watched(parents): if parent.isAbandoned() { return }
      case .watched(let file): look(for: lookout.news(on: file))
      case .timeIsUp: for news in lookout.whereToLook() { look(for: news) }
      }
    }
  }

  /// Watches where the open plan is, and has it told where others' changes come late.
  private mutating func watch(with lookout: Lookout) {
    lookout.follow(board.registrar.bookcase.folder(of: board.state.plan.council))
    guard board.state.glancing != lookout.glancing else { return }
    _ = board.take(.watches(lookout.glancing))
  }

  private mutating func look(for news: Lookout.News?) {
    switch news {
    case .ofSnapshots: overhear(board.lookForSnapshots())
    case .ofRegister: overhear(board.lookAtRegister())
    case nil: break
    }
  }

  /// Ends what this session has in a meeting, as the person wanted.
  func endPart() { board.part?.end(by: nil) }

  private mutating func answer(_ line: String) {
    let line = line.cleaned
    if !isEchoed { output.say([line]) }
    overhear(board.lookAtMeeting(), isAsked: true)
    output.say(talk.hear(line, &board))
    if !talk.isOver { ask() }
  }

  /// Takes in what others did. It is said with the next answer, not into the line that is being typed;
  /// only what is followed is said at once.
  private mutating func overhear(_ events: [Event], isAsked: Bool = false) {
    let lines = talk.overhear(events, &board)
    guard !lines.isEmpty else { return }
    guard !isAsked else { return output.say(lines) }
    let begun = typed.dropBegun().map { "The line that was begun, “\($0)”, is dropped." }
    output.say([""] + lines + [begun].compactMap(\.self))
    ask()
  }

  private func ask() { output.ask(talk.prompt(in: board.state)) }
}
