package import DashboardState
import ImprovementPlan
import Keyboard
import Listings

/// Whoever has things happen to a state, and has done what it asks for.
package protocol EventTaker {
  var state: DashboardState { get }
  /// - Returns: what is asked of the terminal.
  mutating func take(_ event: Event) -> [Effect]
}

/// A conversation about a plan, a line typed and lines answered: what was asked last, and how far a
/// long list was read. All else is in the dashboard's state.
package struct Talk: Equatable, Sendable {
  /// Whether the person has asked to end it.
  package private(set) var isOver = false
  /// The first entry of those read last of the list that is open.
  var start = 0
  var asking = Asking.nothing
  /// What the line that is being answered is answered with.
  var reply: [String] = []
  /// What others did since the last answer.
  private var news: [String] = []
  /// Whether others have changed what was said last, so that its numbers may mean something else.
  var isStale = false
  /// Whether that was told.
  private var isStaleTold = false
  /// Whether the line that is being answered made anything happen.
  private var hasHappened = false
  /// Whether it asked to go back.
  var isComingBack = false
  /// What each of the lists, or all three panes, was when it was read last.
  private var read: [[ListID]: Standing.Page] = [:]

  /// What the next line answers.
  enum Asking: Equatable, Sendable {
    /// What to do.
    case nothing
    /// What is to be recorded.
    case subject
    /// What a field is to hold; where it isn't alone, the next field is asked for then.
    case field(isAlone: Bool)
    /// Whether all of it is to be saved.
    case summary
    /// Whether it is to be saved although something speaks against it.
    case question
    /// Whether it is to be recorded over what somebody else recorded.
    case overtaken
    /// Which of several things a line meant.
    case meaning([Request])
  }

  package init() {}
}

extension Talk {
  /// What is said first.
  package mutating func opening(of state: DashboardState) -> [String] {
    let lines = readPage(of: state).drop(while: \.isEmpty)
    let late = state.isOnSlide ? state.glancing.map { [spoken("Here, \($0.words).")] } ?? [] : []
    return lines + late + (state.message.map { [spoken($0.text)] } ?? []) + state.possibleLines
  }

  /// Answers a typed line.
  package mutating func hear(_ line: String, _ board: inout some EventTaker) -> [String] {
    let line = line.trimmed
    // A line answers what was said before it.
    _ = board.take(.settled)
    let before = Standing(board.state)
    (reply, hasHappened, isComingBack) = ([], false, false)
    var isRequest = false
    switch board.state.overlay {
    case .update(let form)?: fill(line, form, &board)
    case .confirm?: confirm(line, &board)
    case .filter?, .goTo?, .help?, .slides?, nil:
      isRequest = true
      answerQuitting(line, &board)
    }
    let told = board.state.message
    let page = settle(since: before, &board)
    let isAsked = Standing(board.state).isAsked
    let answer = (hasHappened ? message(told, isAsked: isAsked) : []) + reply + page
    // Where one was already.
    let isSilent = answer.isEmpty && isRequest && !isOver
    return (isSilent ? board.state.standingLines : answer) + takeNews()
  }

  /// Takes in what was done elsewhere; it is told after the next answer.
  ///
  /// - Returns: what is said at once: the slide that a presenter has turned to.
  package mutating func overhear(
    _ events: [Event], _ board: inout some EventTaker
  ) -> [String] {
    let before = board.state
    for event in events { _ = board.take(event) }
    let state = board.state
    news += state.recorded(after: before.plan.seen).map { "Meanwhile: \(spoken($0))" }
    if state.message != before.message, let told = state.message { news.append(spoken(told.text)) }
    let (then, now) = (Standing(before), Standing(state))
    guard now.page != then.page else {
      return state.layer == .followed && now.foot != then.foot ? state.footNews : []
    }
    if state.layer == .followed { return state.pageLines(from: 0) }
    (isStale, isStaleTold) = (true, false)
    return []
  }

  /// What others did since the last answer; of what was read by now it isn't said that it has changed.
  private mutating func takeNews() -> [String] {
    defer { (news, isStaleTold) = ([], true) }
    guard isStale, !isStaleTold else { return news }
    return news + ["What is here has changed with it, numbers too; again reads it"]
  }

  /// What is said last, whether the person has asked to quit or the lines have ended: what of a form
  /// is lost by that, what became of what was in doubt, and how far the register goes, or why that can't be read.
  ///
  /// - Parameter end: what was found of what is in doubt; nil where nothing was looked for.
  package func farewell(in state: DashboardState, _ end: EndOfDoubt?) -> [String] {
    (isOver ? [] : state.lostWords) + state.words(at: end).map(spoken)
      + [state.registerUnusable?.text].compactMap { $0.map(spoken) }
      + (state.plan.trail?.lines(
        of: state.plan.council, isCurrent: !state.plan.register.isUnusable) ?? [])
  }

  mutating func take(_ event: Event, _ board: inout some EventTaker) {
    hasHappened = true
    if board.take(event).contains(.quit) { isOver = true }
  }

  mutating func press(_ keys: Key..., on board: inout some EventTaker) {
    for key in keys {
      _ = board.take(.settled)
      take(.pressed(key), &board)
    }
  }

  /// What is told of a line; not how a key answers what is asked in words.
  private func message(_ message: Message?, isAsked: Bool) -> [String] {
    guard let message, asking != .question, asking != .overtaken else { return [] }
    return [asking != .nothing || isAsked ? message.inAForm : message.inATalk]
  }
}

// MARK: - What is said once something was done

extension Talk {
  /// Says what is on the page now, where that is another; and closes what only a screen leaves open.
  private mutating func settle(
    since before: Standing, _ board: inout some EventTaker
  ) -> [String] {
    guard !isOver else { return [] }
    switch board.state.overlay {
    case .update(let form)?: return asking == .nothing ? begin(form, &board) : []
    case .confirm(let question)?:
      return before.isAsked ? [] : heading(question.title) + question.sentences.map(spoken)
    case .help(let chooser)?:
      return closing(board.state.helpLines(chooser.lines), &board)
    case .slides?: return closing(board.state.presenting?.index ?? [], &board)
    case .filter?, .goTo?: return closing([], &board)
    case nil: return page(since: before, of: board.state)
    }
  }

  private mutating func closing(
    _ lines: [String], _ board: inout some EventTaker
  ) -> [String] {
    press(.escape, on: &board)
    return lines
  }

  private mutating func page(since before: Standing, of state: DashboardState) -> [String] {
    if case .meaning = asking { return [] }
    asking = .nothing
    let now = Standing(state)
    guard now.page == before.page else {
      // What has changed meanwhile has other numbers, and is read.
      let isKnown = isComingBack && !state.isOnSlide && read[state.visibleLists] == now.page
      return isKnown ? comeBack(to: state) : readPage(of: state)
    }
    guard now.foot == before.foot else { return state.footNews }
    guard now.selected == before.selected, now.chosen == before.chosen else {
      return now.chosen.isEmpty && before.chosen.isEmpty
        ? [state.selectedLine].compactMap(\.self) : state.selection
    }
    return []
  }
}

extension Talk {
  /// The page from its start.
  mutating func readPage(of state: DashboardState) -> [String] {
    (start, isStale) = (0, false)
    read[state.visibleLists] = Standing(state).page
    return state.pageLines(from: 0)
  }

  private mutating func comeBack(to state: DashboardState) -> [String] {
    (start, isStale) = (0, false)
    return state.returnLines
  }
}

/// What of the state tells whether a person is somewhere else.
struct Standing: Equatable {
  let page: Page
  /// How a meeting stands.
  let foot: [String]
  let selected: Entry?
  let chosen: [String]
  /// Whether a question was open.
  let isAsked: Bool

  struct Page: Equatable {
    let layer: Command.Layer
    let place: Place
    let lists: [ListID]
    let filters: [String]
    let orders: [String?]
    let comparedWith: String?
    let plan: String
    let slide: [String]
    /// What the numbers that were said mean.
    let numbered: [NumberedItem]
  }

  init(_ state: DashboardState) {
    page = Page(
      layer: state.layer, place: state.place, lists: state.visibleLists,
      filters: state.visibleLists.map { state.list($0).filterText },
      orders: state.visibleLists.map { state.list($0).order?.rawValue },
      comparedWith: state.comparison?.from.iso,
      plan: state.plan.id, slide: state.shownOfMeeting, numbered: state.numbered)
    foot = state.footLines
    selected = state.selected
    chosen = state.chosenIndices == nil ? [] : state.chosenActions.map(\.text)
    if case .confirm? = state.overlay { isAsked = true } else { isAsked = false }
  }
}
