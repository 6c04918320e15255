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
    "On course. Team managers reported no obstacles this month.",
    "Work continues to plan; next step is a check with front-line staff.",
    "Progress checked at the theme group; nothing to escalate.",
    "Two more teams are using it. Feedback is being collected.",
    "Moving steadily. Sponsor saw the work on a practice visit.",
    "On course, though leave over the month slowed it a little.",
    "Partners have what they need from us; reply expected this month.",
    "Theme group content with the pace. Date holds.",
    "Draft shared with practitioners; their comments are being worked in.",
    "Half the planned sessions held. The rest are booked.",
    "Small-scale test done. Wider use starts next month.",
    "Date holds. First signs in the monthly figures are encouraging.",
  ]

  private static let late = [
    "Date missed. Catch-up plan agreed with the sponsor.",
    "Behind. Weekly check with the sponsor is in place.",
    "Still behind; the remaining work is known and has owners.",
    "Late, but the main obstacle has gone since the last report.",
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
