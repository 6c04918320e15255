import ImprovementPlan
import Keyboard
import Listings

extension DashboardState {
  mutating func pressedInUpdate(_ key: Key, _ form: UpdateForm) -> [Effect] {
    if key != .enter { forgetAskedSnapshot() }
    if key == .escape {
      leave(form)
      return []
    }
    guard !form.isSaving else {
      message = .saving
      return []
    }
    guard form.subject != nil else {
      choose(key, form)
      return []
    }
    return fill(key, form)
  }

  mutating func pressedInConfirm(_ key: Key, _ question: Question) -> [Effect] {
    guard key == .enter else {
      overlay = nil
      forgetAskedSnapshot()
      message =
        doubtful == .question(question) ? .stillInDoubt : Message("Nothing was changed")
      return []
    }
    guard isSettled else {
      message = .tooSoon(question.answer)
      return []
    }
    guard !asksBeforeOpeningSnapshot() else { return [] }
    message = .saving
    return [question.effect]
  }

  /// Closes the form and keeps what was typed.
  private mutating func leave(_ form: UpdateForm) {
    overlay = nil
    forgetDraft(of: form)
    guard form.isTouched else { return }
    drafts.append(form.draft)
    let key = keys.label(of: form.subject == .approval ? .approve : .update)
    message = Message("Draft kept; \(key) brings it back")
  }

  mutating func forgetDraft(of form: UpdateForm) {
    drafts.removeAll { $0.isSame(as: form) }
  }
}

// MARK: - First step: what is recorded

extension DashboardState {
  private mutating func choose(_ key: Key, _ form: UpdateForm) {
    var form = form
    let choices = choices(of: form)
    let last = choices.count - 1
    switch key {
    case .up, .backTab, .character("k"): form.choice = max(0, form.choice - 1)
    case .down, .tab, .character("j"): form.choice = min(last, form.choice + 1)
    case .home, .pageUp: form.choice = 0
    case .end, .pageDown: form.choice = last
    case .enter: take(choices[min(form.choice, last)], into: &form)
    default: return chooseByLetter(key, among: choices, form)
    }
    overlay = .update(form)
  }

  private mutating func chooseByLetter(
    _ key: Key, among choices: [UpdateSubject], _ form: UpdateForm
  ) {
    guard let index = choices.firstIndex(where: { .character($0.key) == key }) else {
      message = Message("\(key.label) chooses nothing here; the letters before the lines do")
      return
    }
    var form = form
    form.choice = index
    take(choices[index], into: &form)
    overlay = .update(form)
  }

  private func take(_ subject: UpdateSubject, into form: inout UpdateForm) {
    form.fill(subject, with: fields(of: subject, for: form))
  }
}

// MARK: - What is filled in by its name

extension DashboardState {
  /// Fills in what was said of the open form; nothing while it is on its way to the disk.
  mutating func takeIn(_ filling: Filling) {
    guard case .update(var form)? = overlay, !form.isSaving else { return }
    switch filling {
    case .subject(let subject):
      guard let index = choices(of: form).firstIndex(of: subject) else { return }
      form.choice = index
      take(subject, into: &form)
    case .focus(let place): form.choose(place)
    case .text(let text):
      form.change { $0.replaceText(with: text) }
      if form.focused?.isFull == true { message = .full }
    case .option(let place): form.change { $0.choose(place) }
    case .no: form.forgetAnswers()
    }
    overlay = .update(form)
  }
}

// MARK: - Second step: its fields

extension DashboardState {
  private mutating func fill(_ key: Key, _ form: UpdateForm) -> [Effect] {
    var form = form
    switch key {
    case .enter: return save(form)
    case .ctrl("x"): return edit(form)
    case .tab, .down: form.step(1)
    case .backTab where form.focus == 0 && form.subject != .approval: form.goBackToChoices()
    case .backTab, .up: form.step(-1)
    default:
      guard form.fields[form.focus].take(key) else {
        message = Message("\(key.label) does nothing in this field")
        return []
      }
      form.forgetAnswers()
      if case .paste = key, form.fields[form.focus].isFull { message = .full }
    }
    overlay = .update(form)
    return []
  }

  private mutating func edit(_ form: UpdateForm) -> [Effect] {
    guard hasEditor else {
      message = .noEditor
      return []
    }
    guard case .text(let line)? = form.focused?.value else {
      message = Message("Only a line of text can be edited elsewhere")
      return []
    }
    return [.edit(line.text)]
  }

  private mutating func save(_ form: UpdateForm) -> [Effect] {
    guard isSettled else {
      message = .tooSoon("saves")
      return []
    }
    var form = form
    // The second Enter at a question answers it.
    let isAnswer = !form.problems.isEmpty && form.problems.allSatisfy(\.isQuestion)
    form.isSure = form.isSure || isAnswer
    if endApproval(by: form) { return [] }
    let problems = problems(of: form)
    form.show(problems)
    guard problems.isEmpty else {
      overlay = .update(form)
      message = problems.allSatisfy(\.isQuestion) ? .question : .notSaved(problems.count)
      return []
    }
    guard !asksBeforeOpeningSnapshot() else {
      overlay = .update(form)
      return []
    }
    form.isSaving = true
    overlay = .update(form)
    message = .saving
    return [
      .record(form.request(in: plan.snapshot, today: today), of: form.actions, seen: form.seen)
    ]
  }

  /// Ends a form of the board's approval where a date of it awaits the board no more: nothing that is
  /// typed there could be saved.
  ///
  /// - Returns: false where it can go on.
  mutating func endApproval(by form: UpdateForm) -> Bool {
    guard form.subject == .approval,
      let settled = actions(of: form).first(where: { $0.proposedRevision == nil })
    else { return false }
    overlay = nil
    forgetDraft(of: form)
    let last = overwriting(form).last { row in
      plan.recorded(row).map { $0.action == settled.ref } ?? true
    }
    let why =
      last.flatMap { row in
        plan.recorded(row).map(plainSentence) ?? sentence(ofRow: row)
      }.map { ": \($0)" } ?? ""
    message = Message(
      "Not saved: no new date of \(settled.ref) awaits the board now\(why)", isError: true)
    return true
  }

  /// All that is against what a form asks for, by the rules that the register holds it to as well.
  private func problems(of form: UpdateForm) -> [UpdateForm.Problem] {
    let oversights = form.oversights(in: plan.snapshot, today: today)
    guard oversights.isEmpty else { return oversights }
    let request = form.request(in: plan.snapshot, today: today)
    var objections: [Objection] = []
    for action in actions(of: form) {
      do {
        _ = try request.changes(to: action, in: plan.snapshot, today: today)
      } catch {
        objections += error.all.map { $0.naming(action.ref) }
      }
    }
    return form.problems(of: objections)
  }
}

extension Objection {
  fileprivate func naming(_ ref: Ref) -> Objection {
    var objection = self
    objection.action = action ?? ref
    return objection
  }
}

extension Message {
  static let noEditor = Message("No editor is started here: the text is typed in this field")
  static func tooSoon(_ answer: String) -> Message {
    Message("Not yet: Enter came too soon, or with other keys", .keys("Enter again \(answer)"))
  }

  static let saving = Message("Saving…")
  static let stillInDoubt = Message(
    "Can't tell whether it was saved; the next change looks for it first", isError: true)
  static let full = Message("The text is full: what was pasted may be cut", isError: true)
  static let question = Message("Enter again saves it all the same")

  static func notSaved(_ count: Int) -> Message {
    let things = PlanWords.count(count, "thing")
    return Message("Not saved: \(things) to put right first", isError: true)
  }
}
