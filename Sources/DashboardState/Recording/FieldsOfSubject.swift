import ImprovementPlan

extension UpdateSubject {
  /// The fields that recording this needs, filled with what there is.
  ///
  /// - Parameter deck: the slides of the meeting that is led from this screen; nil where none is.
  func fields(
    for actions: [Action], in plan: Snapshot, today: Day, at deck: MeetingDeck? = nil
  ) -> [FormField] {
    switch self {
    case .state(let state): UpdateSubject.fields(of: state, for: actions)
    case .note: [.text(.note, isNeeded: true)]
    case .rating:
      [ratingField(for: actions, in: plan.scheme)]
        + [.text(.reason, of: actions, isNeeded: true), .text(.recovery, of: actions)]
    case .impact: [FormField(.impact, .choice(impacts, chosen: nil), isNeeded: true), .text(.note)]
    case .evidence: UpdateSubject.evidence(isNeeded: true) + [.date(.evidenceDate, .behind)]
    case .due:
      [.date(.due, .ahead, isNeeded: true), .text(.text(.reason), isNeeded: true)]
        + [
          .text(.approvedBy), UpdateSubject.meeting(nil, among: plan.meetingsOfBoard(until: today)),
        ]
        + [.date(.approvedOn, .behind)]
    case .text(let text): [.text(text, of: actions, isNeeded: true)]
    case .approval:
      UpdateSubject.approval(of: actions, in: plan, today: today, at: deck)
    }
  }

  private static func fields(of state: Lifecycle, for actions: [Action]) -> [FormField] {
    let note = FormField.text(.note, isNeeded: state == .suspended || state == .superseded)
    let needsEvidence = state == .embedded && actions.contains(where: \.evidence.isEmpty)
    let asksForEvidence = state == .complete || state == .embedded
    return [note] + (asksForEvidence ? evidence(isNeeded: needsEvidence) : [])
  }

  private static func evidence(isNeeded: Bool) -> [FormField] {
    let kinds = zip("amvd", Evidence.Kind.allCases).map { key, kind in
      FormField.Option(key: key, words: kind.words, id: kind.rawValue)
    }
    // The text first: whoever types it without looking must not choose a kind by its letters.
    return [
      .text(.evidenceText, isNeeded: isNeeded),
      FormField(.evidenceKind, .choice(kinds, chosen: nil), isNeeded: isNeeded),
    ]
  }

  /// Filled with the newest meeting of the board that was held since the dates were proposed; at a
  /// meeting with that one, though the plan may not know it. Elsewhere, where none is known, nothing is
  /// filled in: an approval must not be made up by two keys. Where the deck names another day, the day has to
  /// be chosen.
  private static func approval(
    of actions: [Action], in plan: Snapshot, today: Day, at deck: MeetingDeck?
  ) -> [FormField] {
    let proposed = actions.compactMap { $0.proposedRevision?.proposedOn }.max() ?? today
    let held = plan.meetingsOfBoard(since: proposed, until: today)
    let newest = held.first
    let meeting = deck != nil && newest?.date != today ? nil : newest
    let day = deck == nil ? meeting?.date : today
    return [
      .text(.approvedBy, day.map { _ in "Improvement board" }, isNeeded: true),
      UpdateSubject.meeting(meeting, among: held),
      deck?.dayToChoose(on: today) ?? .date(.approvedOn, .behind, day),
    ]
  }

  /// - Parameter held: those that it can be, the newest first; two of them have room beside the field.
  private static func meeting(_ meeting: Meeting?, among held: [Meeting]) -> FormField {
    let offered = held.prefix(2).map(\.refAndDay).joined(separator: ", ")
    let line = TextLine(meeting?.ref.text ?? "", most: FormField.mostCharacters)
    return FormField(.meeting, .text(line), offered: offered.isEmpty ? nil : offered)
  }

  /// Those that every one of the actions can be given.
  private func ratingField(for actions: [Action], in scheme: Scheme) -> FormField {
    let settable = scheme.ratings.filter { rating in
      actions.allSatisfy { scheme.settableRatings(for: $0.lifecycle).contains(rating) }
    }
    let ratings = settable.map { rating in
      FormField.Option(
        key: rating.letter.first ?? "?", words: rating.word, id: rating.id)
    }
    let byDates = FormField.Option(key: "d", words: "what the dates say", id: "")
    return FormField(.rating, .choice(ratings + [byDates], chosen: nil), isNeeded: true)
  }

  private var impacts: [FormField.Option] {
    zip("nuea", Impact.allCases).map { key, impact in
      FormField.Option(key: key, words: impact.words, id: impact.rawValue)
    }
  }
}
