import ImprovementPlan

extension UpdateForm {
  /// What the form asks to be recorded.
  func request(in plan: Snapshot, today: Day) -> UpdateRequest {
    var request = UpdateRequest()
    if case .state(let state)? = subject { request.state = state }
    request.note = text(.note)
    for text in ActionText.allCases { request[text] = changed(text) }
    request.rating = field(.rating)?.chosen.map { $0.isEmpty ? .byDates : .to($0) }
    request.impact = field(.impact)?.chosen.flatMap(Impact.init)
    request.due = field(.due)?.day(today: today)
    request.evidence = evidence(today: today)
    request.approval = approval(in: plan, today: today)
    request.mayLackEvidence = isSure
    request.mayHaveAnyApprover = isSure && request.approval != nil
    request.mayHaveSecondDate = isSure && request.due != nil
    request.mayHaveAnyLead = isSure && request[.lead] != nil
    return request
  }

  /// What can't even be asked for: dates that are none, values that are half given.
  func oversights(in plan: Snapshot, today: Day) -> [Problem] {
    let dates = fields.compactMap { field -> Problem? in
      guard case .date(_, let side) = field.value, let typed = field.typed,
        field.day(today: today) == nil
      else { return nil }
      let words = DateWords(today: today, side: side).problem(typed)
      return Problem(field: field.id, words: words)
    }
    return dates + missingChoices + missingTexts + missingApprover
  }

  private var missingChoices: [Problem] {
    fields.compactMap { field in
      guard case .choice(let options, nil) = field.value else { return nil }
      let hasEvidence = field.id == .evidenceKind && text(.evidenceText) != nil
      guard field.isNeeded || hasEvidence else { return nil }
      let letters = options.map { "\($0.key) \($0.words)" }.joined(separator: ", ")
      return Problem(field: field.id, words: "choose one: \(letters)")
    }
  }

  private var missingTexts: [Problem] {
    fields.compactMap { field in
      if case .choice = field.value { return nil }
      let isKindAlone = field.id == .evidenceText && self.field(.evidenceKind)?.chosen != nil
      guard field.isNeeded || isKindAlone, field.typed == nil else { return nil }
      return Problem(field: field.id, words: field.id.wanted)
    }
  }

  private var missingApprover: [Problem] {
    guard text(.approvedBy) == nil, subject == .due, text(.meeting) ?? text(.approvedOn) != nil
    else { return [] }
    return [
      Problem(
        field: .approvedBy, words: "say who approved it, or leave its meeting and day empty")
    ]
  }

  private func evidence(today: Day) -> Evidence? {
    guard let kind = field(.evidenceKind)?.chosen.flatMap(Evidence.Kind.init),
      let text = text(.evidenceText)
    else { return nil }
    return Evidence(kind: kind, text: text, date: field(.evidenceDate)?.day(today: today))
  }

  /// On the day of its meeting where no other is given, else today.
  private func approval(in plan: Snapshot, today: Day) -> Approval? {
    guard let by = text(.approvedBy) else { return nil }
    let meeting = text(.meeting).map { plan.ref(meantBy: $0) }
    let day = field(.approvedOn)?.day(today: today) ?? meeting.flatMap { plan.meeting($0)?.date }
    return Approval(by: by, on: day ?? today, meeting: meeting)
  }

  private func field(_ id: FormField.ID) -> FormField? { fields.first { $0.id == id } }

  private func text(_ id: FormField.ID) -> String? { field(id)?.typed }

  /// A text that was there already is not recorded again, unless it is what the form is about or why
  /// an officer rates the action so.
  private func changed(_ text: ActionText) -> String? {
    guard let field = field(.text(text)) else { return nil }
    let isWhyRated = text == .reason && subject == .rating
    return field.isTouched || field.isNeeded || isWhyRated ? field.typed : nil
  }
}

extension FormField.ID {
  /// What is said where a field that is needed is empty.
  fileprivate var wanted: String {
    switch self {
    case .note: "say what happened, or why"
    case .text(let text): text.wanted
    case .due: "give the new date"
    case .evidenceText: "say what it shows"
    case .approvedBy: "say who approved it"
    case .approvedOn: "give the day of the approval"
    case .rating, .impact, .evidenceKind, .evidenceDate, .meeting: "this is needed"
    }
  }
}
