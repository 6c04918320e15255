import ImprovementPlan
import Listings

// MARK: - What came of recording

extension DashboardState {
  mutating func recorded(_ new: OpenPlan, _ rows: [RecordedChange]) -> [Effect] {
    if case .update(let form)? = overlay {
      forgetDraft(of: form)
      drafts += [form.rest].compactMap(\.self)
    }
    // It was looked for first, and would have been told where it was there.
    let isOtherLost = doubtful.map { !$0.isFrom(overlay) } ?? false
    if overlay?.records == true { overlay = nil }
    doubtful = nil
    range = nil
    let effects = adopt(new)
    let lost = isOtherLost ? "; what was in doubt before is not saved" : ""
    message = Message(savedWords(rows) + lost, isError: isOtherLost)
    return effects
  }

  mutating func notRecorded(_ failure: RecordingFailure) -> [Effect] {
    if case .inDoubt(let words, let new) = failure { return doubt(words, new) }
    // It is looked for before anything else is tried.
    defer { doubtful = nil }
    switch failure {
    case .objections(let objections): object(objections)
    case .overtaken(let rows, let new): return overtaken(by: rows, new)
    case .snapshotArrived(let new, let shelf): return snapshotArrived(new, shelf)
    case .notRecordable(let words, let new):
      let effects = adopt(new)
      failed(words)
      return effects
    case .failed(let words): failed(words)
    case .inDoubt: break
    case .foundSaved(let found, let new): return foundSaved(found, new)
    }
    return []
  }

  /// Leaves open whatever it was recorded from, so that Enter there has it looked for.
  private mutating func doubt(_ words: String, _ new: OpenPlan) -> [Effect] {
    // What the register is by now is known with it, and no news that would take the message's place.
    let effects = adopt(new)
    if case .update(var form)? = overlay {
      form.isSaving = false
      overlay = .update(form)
    }
    doubtful = doubtful ?? Doubtful(overlay)
    message = Message(
      "Can't tell whether it was saved: \(words)", .keys("Enter looks for it first"), isError: true)
    return effects
  }

  /// What was in doubt was saved, and isn't what was to be saved now: nothing was, until Enter says so.
  private mutating func foundSaved(_ found: FoundSaved, _ new: OpenPlan) -> [Effect] {
    let effects = adopt(new)
    if let doubtful { drafts.removeAll(where: doubtful.isAll) }
    var next = "saves this too"
    switch overlay {
    case .update(var form)?:
      form.isSaving = false
      form.seen = new.seen
      overlay = .update(form)
    case .confirm(let question)?: next = "now \(question.answer)"
    case .filter?, .goTo?, .help?, .slides?, nil: break
    }
    message = Message(words(of: found), .keys("Enter \(next)"), isError: true)
    return effects
  }

  private mutating func failed(_ words: String) {
    message = Message("Not saved: \(words)", isError: true)
    stopSaving()
  }

  private mutating func object(_ objections: Objections) {
    guard case .update(var form)? = overlay else {
      stopSaving()
      message = objections.all.first.map { Message("Not saved: \($0.words)", isError: true) }
      return
    }
    let problems = form.problems(of: objections.all)
    form.show(problems)
    overlay = .update(form)
    message = problems.allSatisfy(\.isQuestion) ? .question : .notSaved(problems.count)
  }

  private mutating func overtaken(by rows: [Int], _ new: OpenPlan) -> [Effect] {
    let effects = adopt(new)
    guard case .update(var form)? = overlay else {
      stopSaving()
      let first = rows.first.flatMap(sentence(ofRow:)).map { ": \($0)" } ?? ""
      message = Message("Not saved, it was changed meanwhile\(first)", isError: true)
      return effects
    }
    if endApproval(by: form) { return effects }
    form.meanwhile = sentences(rows, in: form)
    form.isOvertaken = true
    form.isSaving = false
    form.seen = new.seen
    overlay = .update(form)
    message = Message(
      "Changed meanwhile", .meaning("Enter records yours on top, Esc keeps your draft"),
      isError: true)
    return effects
  }

  /// Leaves the form open with what was typed, and what only asked for a yes closed.
  private mutating func stopSaving() {
    switch overlay {
    case .update(var form):
      form.isSaving = false
      overlay = .update(form)
    case .confirm: overlay = nil
    case .filter, .goTo, .help, .slides, nil: break
    }
  }

  func savedWords(_ rows: [RecordedChange]) -> String {
    guard let first = rows.first else { return "Saved" }
    let actions = Set(rows.map(\.action))
    let words = wordsTrueOfAll(rows).joined(separator: "; ")
    let owner =
      actions.count == 1 ? first.action.text : "for \(PlanWords.count(actions.count, "action"))"
    if case .undo = first.change { return "Taken back \(owner): \(words)" }
    return "Saved \(owner): \(words)"
  }

  /// Each change once; where the actions were not the same before it, only what they are now.
  private func wordsTrueOfAll(_ rows: [RecordedChange]) -> [String] {
    let count = Set(rows.map(\.action)).count
    let whole = rows.map { words(of: $0) }
    return zip(rows, whole).reduce(into: []) { said, next in
      let isOfAll = whole.count { $0 == next.1 } == count
      let sentence = isOfAll ? next.1 : words(of: next.0, withBefore: false)
      if !said.contains(sentence) { said.append(sentence) }
    }
  }

  private func words(of row: RecordedChange, withBefore: Bool = true) -> String {
    let scheme = plan.snapshot.scheme
    guard case .undo(let number) = row.change else {
      return withBefore ? row.words(in: scheme) : row.newWords(in: scheme)
    }
    guard let undone = plan.recorded(number) else { return "change \(number)" }
    return withBefore ? undone.words(in: scheme) : undone.newWords(in: scheme)
  }
}

// MARK: - The plan as others have changed it

extension DashboardState {
  /// Takes the plan as it now is and leaves every place, filter and text as it was.
  ///
  /// - Returns: what has the earlier snapshot read again that it is compared with.
  mutating func adopt(_ new: OpenPlan) -> [Effect] {
    plan = new
    trail = trail.filter(exists)
    refill { _ in true }
    fillVisibleLists()
    remakeSlides()
    return comparison.map { [.readEarlier(day: $0.from)] } ?? []
  }

  mutating func registerChanged(_ new: OpenPlan) -> [Effect] {
    let (before, seen) = (registerUnusable, plan.seen)
    let effects = adopt(new)
    noticePresentersRecord(after: seen)
    if registerUnusable != before { tellOfRegister(after: before) }
    closeQuestionOfWhatIsGone()
    guard case .update(var form)? = overlay else { return effects }
    note(overwritten: &form)
    overlay = .update(form)
    return effects
  }

  /// Closes what asks about a change that was taken out meanwhile: its words must not stay to be read.
  private mutating func closeQuestionOfWhatIsGone() {
    guard case .confirm(let question)? = overlay, plan.ledger != nil else { return }
    let isThere =
      switch question.effect {
      case .undo: question.sentences == undoQuestion?.sentences
      case .resolve(let number, _): plan.recorded(number) != nil
      default: true
      }
    guard !isThere else { return }
    overlay = nil
    tell(Message("Nothing was changed: what was asked about is no more as it was", isError: true))
  }

  /// Nothing was recorded: what is on the screen is the newest snapshot from here on, which is another
  /// than before.
  private mutating func snapshotArrived(_ new: OpenPlan, _ shelf: Shelf) -> [Effect] {
    let arrived = "Not saved: \(howCame(new, shelf))"
    let comparedWith = comparison?.from
    (self.shelf, comparison) = (shelf, nil)
    let effects = adopt(new) + compareSlidesAnew() + compare(with: comparedWith)
    guard case .update(var form)? = overlay else {
      stopSaving()
      message = Message(arrived, isError: true)
      return effects
    }
    form.seen = new.seen
    form.isSaving = false
    overlay = .update(form)
    let canBeSaved = new.register == .writable
    message = Message(arrived, canBeSaved ? .keys("Enter saves it there") : nil, isError: true)
    return effects
  }

  /// How it is that another snapshot is open now.
  private func howCame(_ new: OpenPlan, _ shelf: Shelf) -> String {
    let (before, now) = (plan.snapshot.asAt, new.snapshot.asAt)
    guard now < before else { return "a snapshot of \(now.medium) came and is open now" }
    let what = shelf.days.contains(before) ? "can't be read" : "is gone"
    return "the newest snapshot \(what); \(now.medium) is open"
  }

  /// Tells that the register can't be used, or can again. What else went wrong stays to be read; that its
  /// cause may be gone stands beside it.
  private mutating func tellOfRegister(after before: Message?) {
    let canBeUsed = "The register can be used again"
    guard let message, message.isError, message != before else {
      return self.message = registerUnusable ?? Message(canBeUsed)
    }
    // It may have been so, and not be so by now.
    let stays =
      message.said.hasPrefix(canBeUsed)
      ? String(message.said.dropFirst(canBeUsed.count + 2)) : message.said
    if waitingNews == before { waitingNews = nil }
    waitingNews = registerUnusable ?? waitingNews
    self.message = Message(
      registerUnusable == nil ? "\(canBeUsed). \(stays)" : stays, message.hint, isError: true)
  }

  /// Tells what no key asked for. What went wrong stays to be read: the news waits for the next key.
  mutating func tell(_ news: Message) {
    guard message?.isError == true else { return message = news }
    if message != news { waitingNews = news }
  }

  mutating func edited(_ text: String) {
    guard case .update(var form)? = overlay, case .text? = form.focused?.value else { return }
    form.change { $0.replaceText(with: text) }
    overlay = .update(form)
  }
}

extension Overlay {
  /// Whether it is what a change is recorded from.
  fileprivate var records: Bool {
    switch self {
    case .update, .confirm: true
    case .filter, .goTo, .help, .slides: false
    }
  }
}
