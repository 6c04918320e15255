import ImprovementPlan

/// The short lines officers write when a step is under way and there is little new to say.
enum RoutineReports {
  /// A line for work that is open on a day; nil once it is closed.
  static func text(on day: Day, about work: Work, _ random: inout SplitMix64) -> String? {
    switch work.lifecycle(on: day) {
    case .notStarted: random.pick(notStarted)
    case .inProgress: random.pick(work.due(on: day) < day ? late : onCourse)
    case .awaitingSignOff: random.pick(awaiting)
    case .complete, .embedded, .suspended, .superseded: nil
    }
  }

  private static let notStarted = [
    "Not started. Start date holds.",
    "Scoping note with the sponsor; start date holds.",
    "Lead has time set aside from the start date.",
    "Waiting for the work it builds on; no concern about the date.",
  ]

  private static let onCourse = [
    "On course. Nothing to escalate this month.",
    "Work continues to plan; checked with front-line staff this month.",
    "Progress checked at the theme group; no new risks.",
    "Moving steadily. The sponsor saw the work on a practice visit.",
    "On course, though leave over the month slowed it a little.",
    "Theme group content with the pace. Date holds.",
    "Date holds. Staff say it helps; numbers to follow.",
    "No change to the plan of work. Next steps have owners and dates.",
    "Discussed at the managers' meeting; two small questions settled.",
    "Steady. The lead asked the sponsor to clear one obstacle, and it is cleared.",
    "Work goes on as planned; the next report will show figures.",
    "On course. Staff feedback was mixed but useful.",
  ]

  private static let late = [
    "Date missed. Catch-up plan agreed with the sponsor.",
    "Behind. Lead and sponsor meet weekly until it is done.",
    "Still behind; the remaining work is known and has owners.",
    "Late. The sponsor has asked for a dated plan of what is left.",
    "Late, and the lead says so. Two steps are left; both have an owner.",
    "No easy answer yet. Raised with the director at the monthly review.",
    "Slower than hoped. Staff were moved to it from less urgent work.",
    "Nearly there, but later than promised.",
  ]

  private static let awaiting = [
    "Finished. Papers for sign-off are with the board's secretary.",
    "Finished; sponsor has checked the work and recommends sign-off.",
  ]
}

extension Work {
  /// The due date in force on a day.
  func due(on day: Day) -> Day {
    var due = due
    for happening in story where happening.on <= day {
      if case .approved(let to, _) = happening.what { due = to }
    }
    return due
  }
}
