import ImprovementPlan

extension Desk {
  func page(of action: Action) -> [Item] {
    var page = Page()
    page.field("Action", Phrase(action.title, .strong))
    page.field("More", action.detail)
    addConflicts(of: action, to: &page)
    addStanding(of: action, to: &page)
    addDates(of: action, to: &page)
    addPeople(of: action, to: &page)
    addReasons(of: action, to: &page)
    addProof(of: action, to: &page)
    addHistory(of: action, to: &page)
    addLinks(of: action, to: &page)
    cite(action.citation, on: &page)
    return page.items
  }

  /// What was recorded and isn't in the figures, because the snapshot says otherwise.
  private func addConflicts(of action: Action, to page: inout Page) {
    guard let ledger = plan.ledger else { return }
    for contradiction in ledger.contradictions where contradiction.change.action == action.ref {
      let recorded = ledger.sentence(of: contradiction.change, reference: today)
      page.field("Conflict", Phrase("\(recorded); \(contradiction.snapshotSentence)", .warning))
    }
  }

  private func addStanding(of action: Action, to page: inout Page) {
    page.field("State", action.stateWords + (action.completedOn.map { ", \($0.long)" } ?? ""))
    page.field("Delivery", delivery(of: action))
    let impact = action.impact.map(\.words) ?? PlanWords.notReported
    page.field("Impact", Phrase(impact, action.impact == nil ? .muted : .text))
  }

  /// The rating; where an officer set it, the derived one and the reason beside it.
  private func delivery(of action: Action) -> Phrase {
    let shown = rating(of: action)
    guard let override = action.override,
      action.overridingRating(in: snapshot.scheme) != nil
    else { return shown }
    let derived = action.derivedRating(in: snapshot.scheme, asAt: asAt)
    let derivedWords = derived.map { "\($0.letter) \($0.word)" } ?? PlanWords.notRated
    return shown + Phrase(", set by an officer (by its dates: \(derivedWords)): \(override.reason)")
  }

  private func addDates(of action: Action, to page: inout Page) {
    if let start = action.start { addStart(start, of: action, to: &page) }
    let slip = action.slipWords(in: today).map { " (\($0))" } ?? ""
    page.field("Due", wholeDue(of: action) + Phrase(slip))
    page.field("Late", lateWords(action))
    if let proposed = action.proposedRevision {
      let asked = askedWords(proposed, of: action)
      let words = "proposed\(asked): \(proposed.to.medium), awaiting the board: \(proposed.reason)"
      page.field("Re-date", Phrase(words, .warning))
    }
  }

  /// A day that was planned is none on which anything was started: where that isn't reported, or the day
  /// lies ahead.
  private func addStart(_ start: Day, of action: Action, to page: inout Page) {
    switch action.lifecycle {
    case .notStarted: page.field("To start", start.medium)
    case .suspended where start > today, .superseded where start > today, nil where start > today:
      page.field("To start", start.medium)
    case _ where start > today:
      page.field("Start", "planned for \(start.medium), \(action.stateWords) already")
    default: page.field("Started", start.medium)
    }
  }

  private func wholeDue(of action: Action) -> Phrase {
    if let due = action.due { return Phrase(due.medium) }
    return action.dueNote.map { Phrase($0) } ?? Phrase(PlanWords.noDateSet, .muted)
  }

  private func lateWords(_ action: Action) -> Phrase? {
    let late = action.latenessWords(asAt: asAt)
    let first = action.daysLateAgainstOriginal(asAt: asAt)
    let meaning = action.rating(in: snapshot.scheme, asAt: asAt).map { Meaning.tone($0.tone) }
    switch (late, first) {
    case (let late?, let first?) where action.slippedDays != nil:
      return Phrase("\(late); \(first) against the date first set", meaning ?? .warning)
    case (let late?, _): return Phrase(late, meaning ?? .warning)
    case (nil, let first?):
      return Phrase("not late against the current date, \(PlanWords.days(first)) against the first")
    case (nil, nil): return nil
    }
  }

  private func addPeople(of action: Action, to page: inout Page) {
    page.field(
      "Lead", lead(of: action), opens: action.lead.map { .owner($0) })
    page.field("Accountable", action.accountable)
    page.field("Partners", action.partners.isEmpty ? nil : action.partners.joined(separator: "; "))
    page.field("Priority", action.priority.map { "\($0) (1 is highest)" })
  }

  private func addReasons(of action: Action, to page: inout Page) {
    // An officer's own rating carries its reason beside it.
    let mustExplain =
      action.override == nil && action.owesExplanation(in: snapshot.scheme, asAt: asAt)
    page.field("Why", explained(action.reason, mustExplain))
    page.field("Doing", explained(action.recovery, mustExplain))
  }

  private func explained(_ text: String?, _ isOwed: Bool) -> Phrase? {
    if let text { return Phrase(text) }
    return isOwed ? Phrase("not recorded, though the rating calls for it", .warning) : nil
  }

  private func addProof(of action: Action, to page: inout Page) {
    page.field("Success", action.successMeasure)
    let evidence = action.evidence.map { evidence in
      Phrase(
        "\(evidence.kind.words): \(evidence.text)"
          + (evidence.date.map { " (\($0.medium))" } ?? ""))
    }
    page.lines("Evidence", evidence, none: action.isComplete ? nil : "none recorded")
    if action.isCompleteWithoutEvidence {
      page.field("Evidence", Phrase("complete, but no evidence of impact", .warning))
    }
  }

  private func addLinks(of action: Action, to page: inout Page) {
    section("Answers these recommendations", action.recommendations, on: &page)
    section("Must come first", action.dependsOn, on: &page)
    section("Metrics it should move", action.metrics, on: &page)
  }
}
