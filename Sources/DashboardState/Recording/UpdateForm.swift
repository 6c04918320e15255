package import ImprovementPlan

/// The form that records something of an action or of a range of them: first what, then the fields
/// that it needs.
package struct UpdateForm: Equatable, Sendable {
  package let council: String
  /// The actions it is about; at least one.
  package let actions: [Ref]
  /// The newest row of the register when the person last saw what the actions are.
  package internal(set) var seen: Int
  /// Which choice the first step stands on.
  package internal(set) var choice = 0
  /// What is recorded; nil while that is being chosen.
  package private(set) var subject: UpdateSubject?
  package internal(set) var fields: [FormField] = []
  /// What was typed for another subject than the one being recorded.
  private var setAside: [FormField] = []
  /// What a draft was about, which is back and of which nothing was chosen anew yet.
  private var keptSubject: UpdateSubject?
  /// Which field takes the keys.
  package internal(set) var focus = 0
  /// What is against recording it.
  package internal(set) var problems: [Problem] = []
  /// What somebody else recorded meanwhile, in sentences.
  package internal(set) var meanwhile: [String] = []
  /// Whether the next Enter records it over what somebody else recorded.
  package internal(set) var isOvertaken = false
  /// Whether it is on its way to the disk.
  package internal(set) var isSaving = false
  /// Whether what was asked about it was answered with yes.
  var isSure = false

  init(council: String, actions: [Ref], seen: Int) {
    self.council = council
    self.actions = actions
    self.seen = seen
  }

  /// An objection, at the field it is about.
  package struct Problem: Equatable, Sendable {
    /// Nil where no field of the form is the one.
    package let field: FormField.ID?
    package let words: String
    package var isQuestion = false
  }
}

extension UpdateForm {
  /// Goes on to the fields of a subject; what was typed for another is kept where both have it.
  mutating func fill(_ subject: UpdateSubject, with new: [FormField]) {
    let typed = (fields + setAside).filter(\.isTouched)
    fields = new.map { field in typed.first { $0.id == field.id } ?? field }
    setAside = typed.filter { old in !new.contains { $0.id == old.id } }
    self.subject = subject
    keptSubject = nil
    // A day to be chosen by a letter waits until it is gone to: who types a name there unseen would
    // choose one.
    let isWanted: (FormField) -> Bool = {
      $0.isNeeded && $0.typed == nil && $0.chosen == nil && $0.id != .approvedOn
    }
    focus = fields.firstIndex(where: isWanted) ?? 0
    forgetAnswers()
  }

  /// Goes back to the choices; what was typed stays with the form.
  mutating func goBackToChoices() {
    subject = nil
    forgetAnswers()
  }

  /// The draft of it, as it is kept: about what it was about.
  var draft: UpdateForm {
    var draft = self
    draft.isSaving = false
    draft.subject = subject ?? keptSubject
    return draft
  }

  /// Brings a draft back to the choices: a letter that is meant for them must not go into a text.
  mutating func comeBack() {
    let kept = subject
    goBackToChoices()
    keptSubject = kept
  }

  /// What was said of the form as it was says nothing of what it is now.
  mutating func forgetAnswers() {
    problems = []
    isSure = false
  }

  /// Whether it is about the same of the same actions, so that one is the draft of the other.
  func isSame(as other: UpdateForm) -> Bool {
    council == other.council && actions == other.actions
      && (subject == .approval) == (other.subject == .approval)
  }

  /// Whether there is anything worth keeping as a draft: what was typed or chosen in a field, or a state,
  /// which needs no field.
  package var isTouched: Bool {
    if case .state? = subject ?? keptSubject { return true }
    return (fields + setAside).contains(where: \.isTouched)
  }

  /// What was typed and is not recorded when the form is; nil where that is nothing.
  var rest: UpdateForm? {
    guard !setAside.isEmpty else { return nil }
    var rest = UpdateForm(council: council, actions: actions, seen: seen)
    rest.fields = setAside
    return rest
  }

  /// The field that takes the keys; nil in the first step.
  package var focused: FormField? {
    subject == nil || !fields.indices.contains(focus) ? nil : fields[focus]
  }

  /// Goes to a line of what it asks: a choice, or a field.
  mutating func choose(_ line: Int) {
    if subject == nil {
      choice = line
    } else if fields.indices.contains(line) {
      focus = line
    }
  }

  /// Changes the field that takes the keys, which answers nothing that was asked.
  mutating func change(_ change: (inout FormField) -> Void) {
    guard focused != nil else { return }
    change(&fields[focus])
    forgetAnswers()
  }

  mutating func step(_ steps: Int) {
    guard !fields.isEmpty else { return }
    focus = (focus + steps + fields.count) % fields.count
  }

  /// Shows what is against it, the cursor at the first field concerned.
  mutating func show(_ problems: [Problem]) {
    self.problems = problems
    isSaving = false
    let concerned = problems.compactMap { problem in
      fields.firstIndex { $0.id == problem.field }
    }
    if let first = concerned.min() { focus = first }
  }

  /// Objections as problems of the fields they are about.
  func problems(of objections: [Objection]) -> [Problem] {
    var problems: [Problem] = []
    for objection in objections {
      let field = fields.first { $0.id.part == objection.part }?.id
      let owner = actions.count > 1 ? objection.action.map { "\($0.text): " } ?? "" : ""
      let problem = Problem(
        field: field, words: owner + objection.words, isQuestion: objection.isQuestion)
      if !problems.contains(problem) { problems.append(problem) }
    }
    return problems
  }
}
