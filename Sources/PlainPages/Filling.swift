import DashboardState
import Keyboard

// MARK: - A form, a line at a time

extension Talk {
  /// What is said when a form opens, and what it asks first.
  mutating func begin(_ form: UpdateForm, _ board: inout some EventTaker) -> [String] {
    let lines = form.opening(in: board.state)
    guard form.subject != nil else {
      asking = .subject
      return lines + form.choiceLines(in: board.state)
    }
    return lines + askFirst(&board)
  }

  mutating func fill(_ line: String, _ form: UpdateForm, _ board: inout some EventTaker) {
    guard line.lowercased() != "cancel" else { return press(.escape, on: &board) }
    switch asking {
    case .nothing, .meaning: reply = begin(form, &board)
    case .subject: chooseSubject(line, form, &board)
    case .field(let isAlone): fillField(line, form, isAlone: isAlone, &board)
    case .summary: answerSummary(line, form, &board)
    case .question:
      yesOrNo(line, &board) { talk, board in
        talk.take(.filled(.no), &board)
        talk.summarise(board.state)
      }
    case .overtaken: yesOrNo(line, &board) { talk, board in talk.press(.escape, on: &board) }
    }
  }

  mutating func confirm(_ line: String, _ board: inout some EventTaker) {
    switch answer(line) {
    case true?: press(.enter, on: &board)
    case false?: press(.escape, on: &board)
    case nil where line.lowercased() == "cancel": press(.escape, on: &board)
    case nil: reply = ["Say yes or no"]
    }
  }

  private mutating func chooseSubject(
    _ line: String, _ form: UpdateForm, _ board: inout some EventTaker
  ) {
    let choices = board.state.choices(of: form)
    switch Meant(line, among: choices.map(\.named)) {
    case _ where line.isEmpty && form.isTouched: press(.enter, on: &board)
    case _ where line.isEmpty || line.asksForHelp:
      return reply = form.choiceLines(in: board.state)
    case .one(let index): take(.filled(.subject(choices[index])), &board)
    case .several(let found): return reply = unchosen(line, among: found)
    case .none: return reply = unchosen(line)
    }
    reply = board.state.form?.subjectLines(in: board.state) ?? []
    reply += askFirst(&board)
  }
}

// MARK: - Its fields

extension Talk {
  /// Goes to the first field.
  private mutating func askFirst(_ board: inout some EventTaker) -> [String] {
    asking = .field(isAlone: false)
    focus(on: 0, &board)
    return board.state.form?.focused?.optionLines ?? []
  }

  private mutating func fillField(
    _ line: String, _ form: UpdateForm, isAlone: Bool, _ board: inout some EventTaker
  ) {
    guard let field = form.focused else { return summarise(board.state) }
    guard !line.isEmpty else { return keep(field, of: form, isAlone: isAlone, &board) }
    let isTaken =
      switch field.value {
      case .text where field.id == .meeting: takeMeeting(line, field, &board)
      case .text: takeText(line, field, &board)
      case .date: takeDate(line, field, &board)
      case .choice(let options, _): takeChoice(line, field, among: options, &board)
      }
    if isTaken { goOn(isAlone: isAlone, &board) }
  }

  private mutating func keep(
    _ field: FormField, of form: UpdateForm, isAlone: Bool, _ board: inout some EventTaker
  ) {
    guard !form.needs(field) || field.said(today: board.state.today) != nil else {
      reply = ["\(field.id.label) is needed; cancel leaves the form"] + field.optionLines
      return
    }
    goOn(isAlone: isAlone, &board)
  }

  /// Goes to the next field that has a use, or says what all of it comes to.
  private mutating func goOn(isAlone: Bool, _ board: inout some EventTaker) {
    guard !isAlone, let form = board.state.form,
      let next = form.fields.indices.first(where: { $0 > form.focus && form.asks(for: $0) })
    else { return summarise(board.state) }
    focus(on: next, &board)
    reply += board.state.form?.focused?.optionLines ?? []
  }

  private mutating func focus(on index: Int, _ board: inout some EventTaker) {
    take(.filled(.focus(index)), &board)
  }
}

// MARK: - Saving it

extension Talk {
  private mutating func summarise(_ state: DashboardState) {
    asking = .summary
    reply += state.form?.summary(in: state) ?? []
  }

  private mutating func answerSummary(
    _ line: String, _ form: UpdateForm, _ board: inout some EventTaker
  ) {
    let labels = form.fields.map(\.id.label)
    if let index = labels.firstIndex(where: { $0.lowercased() == line.lowercased() }) {
      asking = .field(isAlone: true)
      focus(on: index, &board)
      reply = board.state.form?.focused?.optionLines ?? []
      return
    }
    switch answer(line) {
    case true?: save(&board)
    case false?: press(.escape, on: &board)
    case nil: reply = ["Say yes, no, or a field: \(labels.listed())"]
    }
  }

  private mutating func yesOrNo<Board: EventTaker>(
    _ line: String, _ board: inout Board, no: (inout Talk, inout Board) -> Void
  ) {
    switch answer(line) {
    case true?: save(&board)
    case false?: no(&self, &board)
    case nil: reply = ["Say yes or no"]
    }
  }

  /// Has it saved; what speaks against that is said at the field it is about.
  private mutating func save(_ board: inout some EventTaker) {
    press(.enter, on: &board)
    guard let form = board.state.form else { return }
    if form.isOvertaken {
      asking = .overtaken
      reply = ["Not saved: somebody else changed the same meanwhile."] + form.meanwhileLines
    } else if form.problems.isEmpty {
      asking = .summary
    } else {
      ask(about: form)
    }
  }

  private mutating func ask(about form: UpdateForm) {
    let isQuestion = form.problems.allSatisfy(\.isQuestion)
    let isAtField = form.problems.contains { $0.field != nil && $0.field == form.focused?.id }
    asking = isQuestion ? .question : isAtField ? .field(isAlone: true) : .summary
    reply = form.problemLines + (isAtField && !isQuestion ? form.focused?.optionLines ?? [] : [])
  }
}

extension UpdateForm {
  /// Whether a field has a use, as the others are: evidence that isn't given is of no kind.
  fileprivate func asks(for index: Int) -> Bool {
    switch fields[index].id {
    case .evidenceKind, .evidenceDate: isGiven(.evidenceText)
    case .meeting, .approvedOn: isGiven(.approvedBy)
    default: true
    }
  }

  /// Whether nothing can be recorded without a field, as the others are.
  func needs(_ field: FormField) -> Bool {
    field.isNeeded || field.id == .evidenceKind && isGiven(.evidenceText)
  }

  private func isGiven(_ id: FormField.ID) -> Bool {
    fields.contains { $0.id == id && $0.typed != nil }
  }
}

extension DashboardState {
  /// The form that is open.
  var form: UpdateForm? { if case .update(let form)? = overlay { form } else { nil } }
}
