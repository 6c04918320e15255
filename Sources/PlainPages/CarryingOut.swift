import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import Slides

// MARK: - What was asked for

extension Talk {
  mutating func carryOut(_ request: Request, _ board: inout some EventTaker) {
    let isBlank = board.state.presented?.isBlank == true
    guard !isBlank || request == .command(.quit, nil) else { return press(.enter, on: &board) }
    switch request {
    case .nothing: reply = board.state.standingLines + board.state.possibleLines
    case .number(let number): open(number, &board)
    case .select(let number): _ = choose(number, &board)
    case .command(let command, let subject): perform(command, of: subject, &board)
    case .filter(let text): filter(text, &board)
    case .go(let name): go(to: name, &board)
    case .record(let ref): go(toRecord: ref, &board)
    case .range(let first, let last): _ = choose(first, to: last, &board)
    case .overview:
      take(.asked(.pane(.themes)), &board)
      if board.state.isZoomed { take(.asked(.zoom), &board) }
    case .more: readOn(board.state)
    case .again:
      reply = readPage(of: board.state) + board.state.possibleLines
    case .missing(let ref): take(.missed(ref), &board)
    case .ofScreen(let text, let command): reply = [board.state.screenWords(text, command)]
    case .either(let requests): asking = .meaning(requests)
    case .unknown(let text):
      let none = "“\(text)” asks for nothing here; help lists what can be typed"
      reply = [board.state.wordsForWithheld(called: text) ?? none]
    }
  }

  private mutating func open(_ number: Int, _ board: inout some EventTaker) {
    if board.state.isOnSlide {
      for digit in String(number) { press(.character(digit), on: &board) }
      take(.asked(.firstSlide), &board)
    } else if choose(number, &board) {
      take(.asked(.open), &board)
    }
  }

  private mutating func perform(
    _ command: Command.ID, of subject: Request.Subject?, _ board: inout some EventTaker
  ) {
    let subject = subject.map { behindLine($0, of: command, in: board.state) }
    switch (command, subject) {
    case (.update, .number(let number)?) where board.state.isLineOfPage(number),
      (.approve, .number(let number)?) where board.state.isLineOfPage(number),
      (.history, .number(let number)?) where board.state.isLineOfPage(number):
      let word = command.word ?? ""
      return reply = ["Number \(number) is no action; \(word) alone is about this page"]
    case (.firstSlide, .number(let number)?): return open(number, &board)
    case (.open, .ref(let ref)?): return go(toRecord: ref, &board)
    case (_, .ref(let ref)?) where board.state.isOnSlide:
      guard isAboutSlide(ref, command, board.state) else { return }
    case (_, let subject?):
      if let refusal = refusal(of: command, about: subject, in: board.state) {
        return reply = [refusal]
      }
      guard turn(to: subject, &board) else { return }
    case (.update, nil), (.approve, nil), (.history, nil):
      // What a page is about, and not the line that was opened last.
      if board.state.focus.isPage { take(.asked(.first), &board) }
    case (.back, nil): isComingBack = true
    case (.filter, nil): return filter("", &board)
    case (.goTo, nil): return go(to: "", &board)
    default: break
    }
    take(.asked(command), &board)
    if case .pane = command, !board.state.isZoomed { take(.asked(.zoom), &board) }
  }

  /// What a command is about that acts on a record: a number on a page is a line, and what is behind the
  /// line is meant, not what the page is about.
  private func behindLine(
    _ subject: Request.Subject, of command: Command.ID, in state: DashboardState
  ) -> Request.Subject {
    guard [.update, .approve, .history].contains(command), case .number(let number) = subject,
      state.isLineOfPage(number)
    else { return subject }
    let line = state.numbered[number - 1]
    guard case .record(let ref)? = state.item(for: line.entry, in: line.list).opens else {
      return subject
    }
    return .ref(ref)
  }

  private mutating func turn(
    to subject: Request.Subject, _ board: inout some EventTaker
  ) -> Bool {
    switch subject {
    case .number(let number): return choose(number, &board)
    case .range(let first, let last): return choose(first, to: last, &board)
    case .ref(let ref):
      let list = board.state.focus
      if board.state.list(list).entries.contains(.record(ref)), !list.isPage {
        take(.chose(.record(ref), in: list), &board)
      } else {
        go(toRecord: ref, &board)
        take(.asked(.first), &board)
      }
      return true
    }
  }

  /// Why a command can't be used of what it is asked for; where that is so, one stays where one is.
  private func refusal(
    of command: Command.ID, about subject: Request.Subject, in state: DashboardState
  ) -> String? {
    var (talk, tried) = (self, Tried(state: state))
    guard talk.turn(to: subject, &tried) else { return nil }
    return tried.state.refusal(of: command)
  }

  /// Whether a ref is that of the action a slide is about, where it is about one; says so where not.
  private mutating func isAboutSlide(
    _ ref: Ref, _ command: Command.ID, _ state: DashboardState
  ) -> Bool {
    guard let action = state.presented?.slide.action, action != ref else { return true }
    let way = "\(state.keys.label(of: .drill)) leads to where \(command.word ?? "") \(ref)"
    reply = ["This slide is about \(action); \(way) can be typed"]
    return false
  }

  private mutating func filter(_ text: String, _ board: inout some EventTaker) {
    guard !board.state.isOverview, !board.state.isOnSlide else {
      reply = ["Filters are for one list; themes, overdue, metrics and actions go to one"]
      return
    }
    guard !text.isEmpty else { return take(.asked(.clearFilter), &board) }
    if let problem = Filter(text).problems.first { return reply = [problem] }
    take(.asked(.filter), &board)
    press(.end, .ctrl("u"), .paste(text), .enter, on: &board)
  }

  private mutating func go(to name: String, _ board: inout some EventTaker) {
    guard !name.isEmpty else {
      reply = ["Say where, after a colon: a view, a council, a snapshot’s day or a ref"]
      return
    }
    take(.asked(board.state.isOnSlide ? .slideIndex : .goTo), &board)
    press(.paste(name), .enter, on: &board)
  }

  /// Not by its name, which may be that of a view or a council too.
  private mutating func go(toRecord ref: Ref, _ board: inout some EventTaker) {
    guard !board.state.isOnSlide else { return go(to: ref.text, &board) }
    take(.wentTo(ref), &board)
  }

  /// Carries out a line, or says yes or no to quitting, where that was asked.
  mutating func answerQuitting(_ line: String, _ board: inout some EventTaker) {
    guard board.state.asksAboutQuitting, let isYes = answer(line) else {
      return answerMeaning(line, &board)
    }
    // Whatever else is done takes the question back.
    take(.asked(isYes ? .quit : .repaint), &board)
    if !isYes { reply = ["It goes on"] }
  }

  /// Carries out a line, or the one before it whose meaning was asked.
  mutating func answerMeaning(_ line: String, _ board: inout some EventTaker) {
    guard case .meaning(let requests) = asking else { return hearRequest(line, &board) }
    asking = .nothing
    if let meant = board.state.meaning(line, among: requests) { return carryOut(meant, &board) }
    if ["", "cancel", "no"].contains(line.lowercased()) { return reply = ["Left as it was"] }
    hearRequest(line, &board)
  }

  private mutating func hearRequest(_ line: String, _ board: inout some EventTaker) {
    let request = board.state.request(line)
    carryOut(request, &board)
    guard case .meaning(let requests) = asking else { return }
    reply = board.state.meaningLines(line, requests)
  }

  private mutating func readOn(_ state: DashboardState) {
    let count = state.list(state.focus).entries.count
    let next = start + state.entriesAtATime
    guard !state.isOverview, !state.isOnSlide, next < count else {
      reply = ["That was all; again reads it from the start"]
      return
    }
    start = next
    reply = state.pageLines(from: start)
  }
}

/// A state in which something is tried: what it asks for outside isn't done.
private struct Tried: EventTaker {
  var state: DashboardState

  mutating func take(_ event: Event) -> [Effect] { state.reduce(event) }
}

// MARK: - Which item is meant

extension Talk {
  private mutating func choose(_ number: Int, _ board: inout some EventTaker) -> Bool {
    guard let item = item(number, board.state) else { return false }
    take(.chose(item.entry, in: item.list), &board)
    return true
  }

  private mutating func choose(
    _ first: Int, to last: Int, _ board: inout some EventTaker
  ) -> Bool {
    guard let start = item(first, board.state), let end = item(last, board.state) else {
      return false
    }
    guard start.list == end.list, !board.state.isOverview else {
      reply = [
        "Items are chosen together on one list; themes, overdue, metrics and actions go to one"
      ]
      return false
    }
    if board.state.range != nil { take(.asked(.range), &board) }
    take(.chose(start.entry, in: start.list), &board)
    take(.asked(.range), &board)
    let isRefused = board.state.range == nil
    if !isRefused { take(.chose(end.entry, in: end.list), &board) }
    return !isRefused
  }

  /// Says so where there is none.
  private mutating func item(_ number: Int, _ state: DashboardState) -> NumberedItem? {
    guard !isStale else {
      reply = ["What is here has changed meanwhile; again reads it with its numbers"]
      return nil
    }
    let numbered = state.isOnSlide ? [] : state.numbered
    if numbered.indices.contains(number - 1) { return numbered[number - 1] }
    reply = [
      numbered.isEmpty
        ? "Nothing has a number here"
        : noNumber(number, of: numbered.count)
    ]
    return nil
  }
}
