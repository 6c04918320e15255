import ImprovementPlan

extension Action {
  /// What an action is held to, a rule a line.
  static var senseRules: [SenseRule<Action>] {
    [
      { action, _ in action.daysBeforeStart }, { $0.workAhead($1.asAt) },
      { $0.unfinishedDependencies($1) }, { $0.vainDependencies($1) },
      { action, _ in action.impactOfDropped }, { action, _ in action.stateAgainstReports },
      { $0.undatedCompletion($1) }, { action, _ in action.unprovedImpact },
      { action, _ in action.evidenceOfNothing }, { action, _ in action.pendingMoves },
      { action, _ in action.moves }, { $0.strayPriority($1) }, { action, _ in action.owners },
      { $0.undescribed($1) }, { $0.ratedAsDone($1.plan.scheme) },
      { action, _ in action.rivalMoves }, { $0.bodies($1.meetings) },
      { $0.approvedBetweenMeetings($1.plan.meetings) },
      { action, _ in action.reportsOutOfTurn },
      { action, _ in action.otherDueInWords },
    ]
  }

  private var hasBegun: Bool {
    switch lifecycle {
    case .inProgress, .awaitingSignOff, .complete, .embedded: true
    case .notStarted, .suspended, .superseded, nil: false
    }
  }

  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  private var daysBeforeStart: [Oddity] {
    let proofs = evidence.enumerated().map {
      Oddity.ifBefore($1.date, "evidence[\($0)].date", start, "the start")
    }
    let reports = updates.enumerated().map { index, update in
      update.lifecycle.map { $0 == .notStarted || $0 == .suspended || $0 == .superseded } ?? true
        ? nil : Oddity.ifBefore(update.date, "updates[\(index)].date", start, "the start")
    }
    return ([Oddity.ifBefore(completedOn, "completedOn", start, "the start")] + proofs + reports)
      .compactMap { $0 }
  }

  private func workAhead(_ asAt: Day) -> [Oddity] {
    guard hasBegun, let start, start > asAt, let lifecycle else { return [] }
    return [
      .impossible(
        "start", "\(start), which is to come, of work that is \(lifecycle.words)",
        expected: "a day up to the data date, \(asAt), or not started")
    ]
  }

  /// The newest report that says how far the work is, against how far the action is said to be. A
  /// completion of a later day needs no report.
  private var stateAgainstReports: [Oddity] {
    guard let last = updates.lastIndex(where: { $0.lifecycle != nil }),
      let reported = updates[last].lifecycle, reported != lifecycle
    else { return completionWithoutState }
    if isDone, let completedOn, completedOn > updates[last].date { return [] }
    if lifecycle == .embedded && reported == .complete { return [] }
    // Work begins on its day without a report.
    if lifecycle == .inProgress, reported == .notStarted, let start, start > updates[last].date {
      return []
    }
    return [
      .impossible(
        "lifecycle",
        "\(lifecycle.map(\.words) ?? "no state"), but reported as \(reported.words) on \(updates[last].date)",
        expected: "the state of the newest report")
    ]
  }

  private var completionWithoutState: [Oddity] {
    guard lifecycle == nil, let completedOn else { return [] }
    return [
      .impossible(
        "lifecycle", "no state, but completed on \(completedOn)", expected: "complete or embedded")
    ]
  }

  /// A plan from papers may not know when work was completed; one that knows it of other work should.
  private func undatedCompletion(_ context: PlanContext) -> [Oddity] {
    guard isDone, completedOn == nil, context.datesCompletions else { return [] }
    return [
      .unlikely(
        "completedOn", "no such field of work that is complete",
        expected: "the day it was completed, as other actions have it")
    ]
  }

  private var unprovedImpact: [Oddity] {
    var oddities: [Oddity] = []
    if lifecycle == .embedded && evidence.isEmpty {
      oddities.append(
        .impossible("evidence", "none of work that is embedded", expected: "evidence of impact"))
    }
    if lifecycle == .embedded, let impact, impact == .notYet || impact == .unlikely {
      oddities.append(
        .impossible(
          "impact", "\(impact.words) of work that is embedded", expected: "emerging or achieved"))
    }
    if lifecycle == .suspended && impact == .achieved {
      oddities.append(
        .unlikely("impact", "achieved of work that is suspended", expected: "work that goes on"))
    }
    if impact == .achieved && evidence.isEmpty {
      oddities.append(
        .unlikely("impact", "achieved, without evidence", expected: "what shows it, in evidence"))
    }
    return oddities
  }

  private var evidenceOfNothing: [Oddity] {
    guard lifecycle == .notStarted else { return [] }
    if let impact, impact == .emerging || impact == .achieved {
      return [
        .impossible(
          "impact", "\(impact.words) of work that hasn't started", expected: "not yet, or no impact"
        )
      ]
    }
    return evidence.isEmpty
      ? []
      : [
        .unlikely("evidence", "evidence of work that hasn't started", expected: "a state of work")
      ]
  }

  private func strayPriority(_ context: PlanContext) -> [Oddity] {
    let lowest = max(20, context.plan.actions.count)
    guard let priority, !(1...lowest).contains(priority) else { return [] }
    return [.impossible("priority", "\(priority)", expected: "1, the highest, to \(lowest)")]
  }

  private var owners: [Oddity] {
    guard let lead else { return [] }
    let name = Likeness.of(lead)
    return partners.enumerated().filter { Likeness.of($1) == name }.map { index, _ in
      .unlikely(
        "partners[\(index)]", "\(Quoted.text(lead)), who leads it",
        expected: "those beside the lead")
    }
  }

  /// Papers often name neither owner nor date, and what isn't known is left out; but where most of the
  /// plan's work has theme, lead and date, one action without any of them was cut short.
  private func undescribed(_ context: PlanContext) -> [Oddity] {
    let says = !themes.isEmpty || lead != nil || accountable != nil || !partners.isEmpty
    let isDated = start != nil || due != nil || dueNote != nil
    let others = context.plan.actions.count - 1
    guard !says, !isDated, others > 0, 2 * context.describedActions >= others else { return [] }
    return [
      .unlikely(
        "", "no theme, no lead and no date", expected: "them, as most actions of the plan have them"
      )
    ]
  }

  private func ratedAsDone(_ scheme: Scheme) -> [Oddity] {
    guard let override, hasBegun || lifecycle == .notStarted, !isDone,
      let rating = scheme.ratings.first(where: { $0.id == override.rating }), rating.tone == .done
    else { return [] }
    return [
      .unlikely(
        "override.rating", "\(Quoted.text(rating.word)) of work that isn't complete",
        expected: "a rating of open work")
    ]
  }
}
