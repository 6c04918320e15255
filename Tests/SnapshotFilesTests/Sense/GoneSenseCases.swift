import ImprovementPlan

@testable import SnapshotFiles

extension HistoryCase {
  /// What a snapshot has no more, and should have.
  static let gone: [HistoryCase] = records + fields

  private static let records: [HistoryCase] = [
    HistoryCase(
      "an action that is gone",
      [
        "actions: found no A3; expected it, as in OLD, superseded where the work is given up"
      ]
    ) { before, _ in before.actions.append(titled("A3")) },
    HistoryCase(
      "five of twelve actions gone, in one warning",
      [
        "actions: found no A11, A12, A13 and 2 more; expected each, as in OLD, superseded where the work is given up"
      ]
    ) { before, after in
      let others = words.enumerated().map { titled("A\($0 + 11)", "\($1) everybody") }
      before.actions += others; after.actions += others.dropFirst(5)
    },
    HistoryCase(
      "a metric that is gone",
      ["metrics: found no M2; expected it, as in OLD, with the figures it had"]
    ) { _, after in after.metrics.removeLast() },
    HistoryCase(
      "a decision that is gone",
      ["decisions: found no N1; expected it, as in OLD, since it was decided"]
    ) { _, after in after.decisions = [] },
    HistoryCase(
      "a monitoring visit that is gone",
      ["visits: found no V1; expected it, as in OLD, since the visit was"]
    ) { _, after in after.visits = [] },
    HistoryCase(
      "two meetings gone that were held",
      ["meetings: found no B3 and B4; expected each, as in OLD, since the meeting was held"]
    ) { before, _ in before.meetings += [scrutiny("B3", on(9, 14)), scrutiny("B4", on(10, 12))] },
    HistoryCase(
      "a met deadline that is gone",
      ["deadlines: found no D1; expected it, as in OLD, since the deadline was met"]
    ) { _, after in after.deadlines = [] },
    HistoryCase(
      "a recommendation that is gone",
      ["recommendations: found no R2; expected it, as in OLD, in Ofsted's words"]
    ) { before, _ in
      before.recommendations.append(Recommendation(ref: "R2", text: "Recruit permanent staff"))
    },
    HistoryCase(
      "the inspection gone",
      ["inspection: found no such field; expected the inspection that OLD has"]
    ) { _, after in after.inspection = nil },
    HistoryCase(
      "all reports of an action gone",
      ["actions[1].updates (A2): found no report; expected the one of OLD"]
    ) { _, after in after.actions[1].updates = [] },
    HistoryCase(
      "all reports of two actions gone, in one warning",
      ["actions: found no report of A1 and A2; expected those of OLD, or the newest of each"]
    ) { _, after in
      after.actions[0].updates = []; after.actions[1].updates = []
    },
  ]

  private static let fields: [HistoryCase] = [
    HistoryCase(
      "a decision done on another day",
      ["decisions[0].doneOn (N1): found 2026-09-09; expected 2026-09-08, as in OLD"]
    ) { _, after in after.decisions[0].doneOn = on(9, 9) },
    HistoryCase(
      "another theme by the same ref",
      [
        "themes[1].title (T2): found \"Finance\"; expected \"Practice\", as in OLD; another theme has a ref of its own"
      ]
    ) { _, after in after.themes[1].title = "Finance" },
    HistoryCase(
      "two actions that exchanged their refs, told once",
      [
        "actions[2].ref (A3): found A3 for what was A4 in OLD; expected a ref that means one record in every snapshot",
        "actions[3].ref (A4): found A4 for what was A3 in OLD; expected a ref that means one record in every snapshot",
      ]
    ) { before, after in
      before.actions += [titled("A3", "Recruit staff"), titled("A4", "Buy laptops")]
      after.actions += [titled("A3", "Buy laptops"), titled("A4", "Recruit staff")]
    },
    HistoryCase(
      "a meeting that another body held",
      [
        "meetings[2].body (B3): found cabinet; expected scrutiny, as OLD has it, whose meeting was held"
      ]
    ) { before, after in
      before.meetings.append(scrutiny("B3", on(9, 14)))
      after.meetings.append(scrutiny("B3", on(9, 14)))
      before.meetings[2].title = "Evening meeting"; after.meetings[2].title = "Evening meeting"
      after.meetings[2].body = .cabinet
    },
    HistoryCase(
      "a held meeting without its day",
      [
        "meetings[2].date (B3): found no such field; expected 2026-09-14, as OLD has it, when it was held"
      ]
    ) { before, after in
      before.meetings.append(scrutiny("B3", on(9, 14)))
      after.meetings.append(scrutiny("B3", on(9, 14)))
      after.meetings[2].date = nil; after.meetings[2].when = "in autumn"
    },
    HistoryCase(
      "a visit without the day of its letter",
      [
        "visits[0].letter (V1): found no such field; expected 2026-03-02, as OLD has it, when it was"
      ]
    ) { _, after in after.visits[0].letter = nil },
    HistoryCase(
      "an inspection without its overall judgement",
      [
        "inspection.overall: found no such field; expected inadequate, as in OLD of the same inspection"
      ]
    ) { _, after in after.inspection?.overall = nil },
  ]

  /// What may go.
  static let rightlyGone: [HistoryCase] = [
    HistoryCase("superseded work that is cleared away", []) { before, _ in
      var action = titled("A3")
      action.lifecycle = .superseded
      before.actions.append(action)
    },
    HistoryCase("a meeting to come that was cancelled", []) { _, after in
      after.meetings.removeLast()
    },
    HistoryCase("a deadline that nobody met, and a visit that wasn't made", []) { before, _ in
      var deadline = Deadline(ref: "D2", title: "Review by the DfE")
      deadline.due = on(12, 18)
      before.deadlines.append(deadline)
      var visit = MonitoringVisit(ref: "V2", title: "Second monitoring visit")
      visit.when = "by December 2026"
      before.visits.append(visit)
    },
    HistoryCase("what followed from the inspection before", []) { _, after in
      after.inspection?.published = on(11, 10); after.inspection?.visitedFrom = on(10, 5)
      after.inspection?.visitedTo = on(10, 16); after.inspection?.overall = nil
      after.inspection?.areas[0].judgement = .good
      after.recommendations = []; after.visits = []; after.deadlines = []; after.decisions = []
      after.actions[1].recommendations = []
    },
    HistoryCase("an action never reported on", []) { before, after in
      before.actions.append(titled("A3")); after.actions.append(titled("A3"))
    },
    HistoryCase("a theme's title put better", []) { _, after in
      after.themes[1].title = "Good practice"
    },
    HistoryCase("a decision carried out since", []) { before, _ in
      before.decisions[0].doneOn = nil
    },
    HistoryCase("a meeting to come of another body", []) { _, after in
      after.meetings[1].body = .scrutiny; after.meetings[1].title = "Scrutiny"
    },
    HistoryCase("the body of a meeting that was held, known now", []) { before, after in
      before.meetings.append(scrutiny("B3", on(9, 14))); before.meetings[2].body = .other
      after.meetings.append(scrutiny("B3", on(9, 14)))
    },
  ]

  private static let words = [
    "Train", "Visit", "Phone", "Write to", "Thank", "Pay", "House", "Teach", "Hear", "Meet",
  ]

  private static func scrutiny(_ ref: Ref, _ date: Day) -> Meeting {
    var meeting = Meeting(ref: ref, title: "Scrutiny committee", body: .scrutiny)
    meeting.date = date
    return meeting
  }

  static func measure(_ ref: Ref) -> Metric {
    var metric = Metric(ref: ref, name: "Placements \(ref)", unit: .count, goodIs: .lower)
    metric.observations = [Observation(at: on(10, 31), value: 40)]
    return metric
  }
}
