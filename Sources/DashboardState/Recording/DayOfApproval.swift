import ImprovementPlan

/// What the slides of a meeting say of its day.
struct MeetingDeck: Equatable, Sendable {
  /// The day of the board they are titled with; nil where they name none.
  let board: Day?

  /// The question which day an approval bears: that of the meeting or the one it is; nil where the two are
  /// one, or no meeting is named. A meeting's day to come is not offered, as it would be refused: what is
  /// asked then is whether today is meant.
  func dayToChoose(on today: Day) -> FormField? {
    guard let board, board != today else { return nil }
    let meetings = FormField.Option(
      key: "m", words: "the meeting's, \(DateWords.words(board))", id: board.iso)
    let todays = FormField.Option(
      key: "t", words: "today, \(DateWords.words(today))", id: today.iso)
    let options = board < today ? [meetings, todays] : [todays]
    return FormField(.approvedOn, .choice(options, chosen: nil), isNeeded: true)
  }
}

extension DashboardState {
  /// Goes on with another day. What a form of an approval was filled with for the day before is filled in
  /// anew; what was typed stays.
  mutating func dayCame(_ day: Day) {
    today = day
    if case .update(let form)? = overlay { overlay = .update(filledAnew(form)) }
    drafts = drafts.map(filledAnew)
  }

  private func filledAnew(_ form: UpdateForm) -> UpdateForm {
    guard form.subject == .approval, !form.isSaving else { return form }
    var new = form
    new.fill(.approval, with: fields(of: .approval, for: form))
    new.focus = form.focus
    return new
  }
}
