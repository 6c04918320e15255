import ImprovementPlan
import Keyboard
import Listings

// MARK: - Opening what records

extension DashboardState {
  mutating func performRecording(_ command: Command.ID) -> [Effect] {
    switch command {
    case .update: startUpdate()
    case .range: toggleRange()
    case .approve: startApproval()
    case .undo: startUndo()
    case .keepRecorded: startResolving(keepingRecorded: true)
    case .takeSnapshots: startResolving(keepingRecorded: false)
    default: break
    }
    return []
  }

  private mutating func startUpdate() {
    open(UpdateForm(council: plan.council, actions: chosenActions, seen: plan.seen))
  }

  private mutating func startApproval() {
    var form = UpdateForm(council: plan.council, actions: proposedActions, seen: plan.seen)
    form.fill(.approval, with: fields(of: .approval, for: form))
    open(form)
  }

  /// Opens a form, or the draft there is of it.
  private mutating func open(_ form: UpdateForm) {
    guard var draft = drafts.first(where: { $0.isSame(as: form) }) else {
      overlay = .update(form)
      return
    }
    note(overwritten: &draft)
    message = Message("Your draft is back")
    if let subject = draft.subject, subject != .approval {
      draft.comeBack()
      draft.choice = choices(of: draft).firstIndex(of: subject) ?? 0
      message = Message("Your draft is back", .meaning("Enter goes on with it"))
    }
    overlay = .update(draft)
  }

  /// Says in a form what somebody else has recorded that it would replace.
  func note(overwritten form: inout UpdateForm) {
    let rows = overwriting(form)
    guard !rows.isEmpty else { return }
    form.meanwhile = sentences(rows, in: form)
    form.isOvertaken = false
  }

  /// What others have recorded since the form was opened that it would replace.
  func overwriting(_ form: UpdateForm) -> [Int] {
    let request = form.request(in: plan.snapshot, today: today)
    return plan.ledger?.overwritten(by: request, of: form.actions, after: form.seen) ?? []
  }

  private mutating func startUndo() {
    guard let question = undoQuestion else { return }
    overlay = .confirm(question)
  }

  /// Whether to take back one's last change; nil where there is none that can be.
  var undoQuestion: Question? {
    guard case .success(let changes) = undoing else { return nil }
    return Question(
      title: "Take back your last change", answer: "takes it back",
      sentences: changes.compactMap(sentence),
      effect: .undo(intent: plan.ledger?.newestIntent(of: author.login) ?? 0))
  }

  private mutating func startResolving(keepingRecorded: Bool) {
    guard let contradiction = selectedContradiction else { return }
    overlay = .confirm(
      Question(
        title: keepingRecorded ? "Keep what was recorded" : "Take the snapshot's word",
        answer: keepingRecorded ? "records it again" : "takes back what was recorded",
        sentences: [contradiction.words(in: plan.snapshot.scheme, reference: today)],
        effect: .resolve(contradiction.change.number, keepingRecorded: keepingRecorded)))
  }

  private var undoing: Result<[NewChange], Objection> {
    guard let ledger = plan.ledger else {
      return .failure(Objection(nil, "You have recorded nothing that could be taken back"))
    }
    do {
      return .success(try ledger.undoing(newestOf: author.login))
    } catch {
      return .failure(error)
    }
  }

  /// What an undo takes back, in a sentence.
  private func sentence(of undo: NewChange) -> String? {
    guard case .undo(let number) = undo.change,
      let taken = plan.recorded(number)
    else { return nil }
    return sentence(taken)
  }

  /// What was recorded or taken out, when and by whom; of which action, where the form is about several.
  func sentences(_ rows: [Int], in form: UpdateForm) -> [String] {
    rows.compactMap { row in
      guard form.actions.count == 1, let change = plan.recorded(row) else {
        return sentence(ofRow: row)
      }
      return plainSentence(change)
    }
  }

  /// What a row says was recorded or taken out, when and by whom; nil where there is none.
  func sentence(ofRow row: Int) -> String? {
    plan.recorded(row).map(sentence)
      ?? plan.ledger?.takenOut(row)?.line(row, reference: today)
  }

  /// What was recorded, of which action, when and by whom.
  func sentence(_ change: RecordedChange) -> String {
    "\(change.action.text), \(plainSentence(change))"
  }

  /// What was recorded, when and by whom; an undo says what it takes back.
  func plainSentence(_ change: RecordedChange) -> String {
    plan.ledger?.sentence(of: change, reference: today)
      ?? change.sentence(in: plan.snapshot.scheme, reference: today)
  }
}

// MARK: - What can be recorded here

extension DashboardState {
  /// The chosen actions with a new date that awaits the board.
  var proposedActions: [Ref] {
    chosenActions.filter { plan.action($0)?.proposedRevision != nil }
  }

  /// The contradiction that is selected.
  var selectedContradiction: Contradiction? {
    guard case .recorded(let number)? = selected else { return nil }
    return plan.ledger?.contradiction(number)
  }

  /// The actions of a form, as they are now.
  func actions(of form: UpdateForm) -> [Action] { form.actions.compactMap(plan.action) }

  func fields(of subject: UpdateSubject, for form: UpdateForm) -> [FormField] {
    let deck = following == nil ? presenting.map { MeetingDeck(board: $0.board) } : nil
    return subject.fields(for: actions(of: form), in: plan.snapshot, today: today, at: deck)
  }

  /// What can be recorded of the actions of a form.
  package func choices(of form: UpdateForm) -> [UpdateSubject] {
    UpdateSubject.choices(for: actions(of: form), in: plan.snapshot.scheme)
  }

  /// Why nothing can be recorded of this plan at all; nil when it can.
  private var refusalToRecord: String? {
    switch plan.register {
    case .writable: shelf.refusalToRecord.map { "Nothing can be recorded: \($0)" }
    case .readOnly(let why): "Nothing can be recorded: \(why)"
    case .withoutKeys: "The board was opened to be read only"
    case .olderSnapshot:
      "This is the snapshot of \(plan.snapshot.asAt.medium); changes are recorded on the newest"
    case .unusable(let why): "The register can't be used: \(why)"
    }
  }

  private func refusalWithoutAction(_ purpose: String) -> String {
    layer == .slide
      ? "This slide is about no single action; \(keys.label(of: .drill)) leads to where one is selected"
      : "This is no action; select one to \(purpose)"
  }

  private var refusalToApprove: String? {
    let actions = chosenActions
    if actions.isEmpty { return refusalWithoutAction("approve its new date") }
    let hasProposal = actions.contains { plan.action($0)?.proposedRevision != nil }
    return hasProposal ? nil : "No new date awaits the board here"
  }

  private var refusalToUndo: String? {
    guard case .failure(let objection) = undoing else { return nil }
    return objection.words
  }

  /// Why a command that records can't be used now.
  func refusalToRecord(_ command: Command.ID) -> String? {
    if let refusalToRecord { return refusalToRecord }
    switch command {
    case .update where chosenActions.isEmpty: return refusalWithoutAction("update it")
    case .approve: return refusalToApprove
    case .undo: return refusalToUndo
    case .range where selected == nil: return "Nothing is listed here"
    case .keepRecorded, .takeSnapshots:
      return selectedContradiction == nil ? "Nothing contradicts the snapshot here" : nil
    default: return nil
    }
  }
}
