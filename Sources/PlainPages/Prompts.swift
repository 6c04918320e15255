package import DashboardState
import ImprovementPlan
import Listings
import Slides

extension Talk {
  /// What stands before the next line that is typed.
  package func prompt(in state: DashboardState) -> String {
    if case .confirm(let question)? = state.overlay {
      return "yes \(question.answer), no leaves it > "
    }
    if case .meaning = asking { return "Which, by its letter; cancel leaves it > " }
    guard let form = state.form else { return state.placeWords + state.chosenWords + " > " }
    let leaving = form.isTouched ? "keeps a draft" : "leaves the form"
    switch asking {
    case .nothing, .meaning: return "form > "
    case .subject:
      let goesOn = form.isTouched ? "; an empty line goes on with your draft" : ""
      return "What to record, by number, letter or words\(goesOn); cancel leaves it > "
    case .field(let isAlone):
      let isFirst = form.subject == .approval && form.focus == 0 && !isAlone
      return form.focused.map { field in
        field.prompt(today: state.today, isNeeded: form.needs(field), isFirst: isFirst)
      } ?? "> "
    case .summary: return "Save? yes; no \(leaving); a field’s name changes it > "
    case .question: return "Save it all the same? yes or no > "
    case .overtaken: return "Record yours on top? yes; no \(leaving) > "
    }
  }
}

// MARK: - Where one is, and what can be done

extension DashboardState {
  /// The page of the state as it is, a long list from its nth entry on.
  func pageLines(from start: Int) -> [String] {
    if let slideLines { return slideLines }
    return isOverview ? overviewLines : listLines(from: start)
  }

  /// How many entries of the open list are read at a time.
  var entriesAtATime: Int { focus.isPage ? linesAtATime : itemsAtATime }

  /// Where one is, in a word or two.
  var placeWords: String {
    if let presented { return "Slide \(presented.position + 1) of \(presented.deck.slides.count)" }
    if isOnSlide { return "Waiting" }
    if isOverview { return "Overview" }
    guard case .place(.record(let ref)) = focus else { return focus.title(in: plan) }
    return ref.text
  }

  /// How many actions are chosen together, behind the place they are in.
  fileprivate var chosenWords: String {
    chosenIndices == nil || chosenActions.isEmpty ? "" : ", \(chosenActions.count) chosen"
  }

  /// The way from the overview to here, what is selected or chosen there, and how one stands in a
  /// meeting.
  var standingLines: [String] {
    if let slideStandingLines { return slideStandingLines }
    let way = [plan.snapshot.council] + trail.dropFirst().map { $0.title(in: plan) }
    let here = place == .view(.home) ? way + [placeWords] : way
    let selected = chosenIndices != nil ? selection : isOverview ? [] : selectedLines
    return ["You are in: " + here.map(spoken).joined(separator: ", ")] + selected + asideLines
  }

  /// The page that a person comes back to, in short: they have heard it.
  var returnLines: [String] {
    pageHeading + selectedLines + ["again reads all of it."]
  }

  private var selectedLines: [String] {
    [selectedLine.map { "Selected: \($0)" }].compactMap(\.self)
  }

  /// What can be typed here, the most useful alone.
  var possibleLines: [String] {
    var words = ["a number"]
    for word in usefulCommands.compactMap(\.word) + ["help", "quit"] where !words.contains(word) {
      words.append(word)
    }
    return ["", "You can type: " + words.joined(separator: ", ") + "."]
  }

  private var usefulCommands: [Command.ID] {
    guard !isOverview else {
      return Pane.allCases.map(Command.ID.pane)
        + [.view(.actions), .view(.changes), .goTo, .backToSlide].filter(isHere)
    }
    let useful = spokenCommands.filter { $0.short != nil || $0.section == .presenting }
    return useful.map(\.id).filter(isHere)
  }

  private func isHere(_ command: Command.ID) -> Bool {
    spokenCommands.contains { $0.id == command } && refusal(of: command) == nil
  }

  /// What was recorded after a row of the register, in sentences.
  func recorded(after row: Int) -> [String] {
    guard let ledger = plan.ledger else { return [] }
    return ledger.changes.filter { $0.number > row }
      .map { "\($0.action), \(ledger.sentence(of: $0, reference: today))" }
  }
}
