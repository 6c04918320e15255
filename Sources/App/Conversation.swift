import CleanText
import DashboardState
import Glibc
import Listings
import LocaleText
import PlainPages
import Register
import RegisterSQLite
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
  /// Why no more lines are answered, where one that came through a pipe is no text.
  private(set) var failure: OpeningFailure?

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
      case .unreadable(let fault, let line):
        guard isEchoed else {
          failure = OpeningFailure("standard input, line \(line): \(fault)")
          return
        }
        refuse(fault)
      case .ended: return output.say([""] + farewell())
      case .watched(parents): if parent.isAbandoned() { return }
      case .watched(let file): look(for: lookout.news(on: file), lookout)
      case .timeIsUp: for news in lookout.whereToLook() { look(for: news, lookout) }
      }
    }
    if !output.isBroken { output.say(farewell()) }
  }

  private mutating func farewell() -> [String] {
    let end = board.endOfDoubt()
    return talk.farewell(in: board.state, end)
  }

  /// Watches where the open plan is, and has it told where others' changes come late.
  private mutating func watch(with lookout: Lookout) {
    lookout.follow(board.registrar.bookcase.folder(of: board.state.plan.council))
    guard board.state.glancing != lookout.glancing else { return }
    _ = board.take(.watches(lookout.glancing))
  }

  private mutating func look(for news: Lookout.News?, _ lookout: Lookout) {
    switch news {
    case .ofSnapshots: overhear(board.lookForSnapshots())
    case .ofRegister:
      repeat {
        overhear(board.lookAtRegister())
      } while board.registrar.bookcase.registerFailure != nil && lookout.forgetOwnAttempt()
    case nil: break
    }
  }

  /// Ends what this session has in a meeting, as the person wanted.
  func endPart() { board.part?.end(by: nil) }

  /// What was typed answers nothing, and is said again, so that it can be mended.
  private func refuse(_ fault: UnreadableText) {
    output.say(["The line is not taken: \(fault).", "It was: \(fault.marked)"])
    ask()
  }

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
