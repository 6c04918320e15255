import ImprovementPlan

@testable import SnapshotFiles

extension HistoryCase {
  /// What moved or was lost from one snapshot to the next.
  static let lost: [HistoryCase] = lostOfWork + lostOfFigures + lostOfPlan

  private static let lostOfWork: [HistoryCase] = [
    HistoryCase(
      "a start that moved",
      [
        "actions[1].start (A2): found 2026-03-02; expected 2026-02-02, as OLD has it, when it began"
      ]
    ) { _, after in after.actions[1].start = on(3, 2) },
    HistoryCase(
      "open work that nobody owes any more",
      [
        "actions[1].lead (A2): found no such field; expected \"Director of Children's Services\", as in OLD, or who took it over"
      ]
    ) { _, after in after.actions[1].lead = nil },
    HistoryCase(
      "complete on a day on which it was open",
      [
        "actions[2].completedOn (A3): found 2026-07-01, when the work was open by OLD; expected a day no older than that snapshot"
      ]
    ) { before, after in
      before.actions.append(titled("A3")); after.actions.append(titled("A3"))
      before.actions[2].lifecycle = .inProgress
      after.actions[2].lifecycle = .complete; after.actions[2].completedOn = on(7, 1)
    },
    HistoryCase(
      "work under way that hasn't begun now",
      [
        "actions[1].lifecycle (A2): found not started, of work that was in progress; expected in progress, as in OLD, or a report of why it stopped"
      ]
    ) {
      $0.actions[1].updates = []; $1.actions[1].updates = []
      $1.actions[1].lifecycle = .notStarted
    },
    HistoryCase(
      "an aim achieved that is not now",
      [
        "actions[0].impact (A1): found not yet; expected achieved, as in OLD, or a report of why not"
      ]
    ) {
      $0.actions[0].impact = .achieved; $1.actions[0].impact = .notYet
    },
    HistoryCase(
      "a report of before that nobody knew of",
      [
        "actions[1].updates[1].date (A2): found 2026-05-04, of which OLD knows nothing; expected a report no older than that snapshot"
      ]
    ) { before, after in
      let first = StatusUpdate(date: on(3, 2), text: "Begun", lifecycle: .inProgress)
      before.actions[1].updates.insert(first, at: 0)
      after.actions[1].updates.insert(first, at: 0)
      let late = StatusUpdate(date: on(5, 4), text: "Well on course", lifecycle: .inProgress)
      after.actions[1].updates.insert(late, at: 1)
    },
    HistoryCase(
      "evidence in other words",
      [
        "actions[0].evidence[0].text (A1): found another text of the evidence of that day; expected the one in OLD: evidence is added, not rewritten"
      ]
    ) { _, after in after.actions[0].evidence[0].text = "Nine in ten" },
  ]

  private static let lostOfFigures: [HistoryCase] = [
    HistoryCase(
      "a target gone",
      [
        "metrics[1].target (M2): found no such field; expected 10, as in OLD, or another"
      ]
    ) { _, after in after.metrics[1].target = nil },
    HistoryCase(
      "another definition of a measure",
      [
        "metrics[1].definition (M2): found \"Agency staff\"; expected \"Missing overnight\", as in OLD; another measure has a ref of its own"
      ]
    ) {
      $0.metrics[1].definition = "Missing overnight"; $1.metrics[1].definition = "Agency staff"
    },
    HistoryCase(
      "numbers of all ten times what they were",
      [
        "metrics[1].observations[0].denominator (M2): found one of 2026-09-30, and of 1 other day on another scale; expected about that in OLD"
      ]
    ) {
      for index in 0...1 {
        $0.metrics[1].observations[index].denominator = 200
        $1.metrics[1].observations[index].denominator = 2000
      }
    },
    HistoryCase(
      "figures that moved by a month",
      [
        "metrics[1].observations (M2): found the figures of the days before, each a day on; expected those in OLD"
      ]
    ) {
      $0.metrics[1].observations = SenseCase.figures([40, 38, 35, 33, 31])
      $1.metrics[1].observations = SenseCase.figures([41, 40, 38, 35, 33])
    },
  ]

  private static let lostOfPlan: [HistoryCase] = [
    HistoryCase(
      "a deadline that moved after its day",
      [
        "deadlines[0].due (D1): found 2025-06-23; expected 2025-06-20, as in OLD"
      ]
    ) { before, after in
      before.deadlines[0].rule = nil; after.deadlines[0].rule = nil
      after.deadlines[0].due = on(6, 23, 2025)
    },
    HistoryCase(
      "a report due before it was",
      [
        "reports[0].due (P1): found 2026-10-12; expected 2026-12-07, as in OLD, or later"
      ]
    ) {
      $0.reports[0].due = on(12, 7); $1.reports[0].due = on(10, 12)
    },
    HistoryCase(
      "an inspection published on another day",
      [
        "inspection.published: found 2025-03-11; expected 2025-03-10, as in OLD"
      ]
    ) { _, after in after.inspection?.published = on(3, 11, 2025) },
    HistoryCase(
      "late work that is rated otherwise by the same scheme",
      [
        "scheme.ratings[0].rule: found another rule of \"complete\"; expected that in OLD, or another name of the scheme"
      ]
    ) { before, after in
      after.scheme.ratings[0].rule.states = [.embedded, .complete]
    },
    HistoryCase(
      "a recommendation that no action answers now",
      [
        "recommendations[0] (R1): found no action that answers it; expected A2, as in OLD, or another"
      ]
    ) { _, after in after.actions[1].recommendations = [] },
    HistoryCase(
      "a theme that no action belongs to now",
      [
        "themes[1] (T2): found no action that belongs to it; expected A2, as in OLD, or another"
      ]
    ) { _, after in after.actions[1].themes = ["T1"] },
    HistoryCase(
      "a theme gone",
      [
        "themes: found no T3; expected it, as in OLD, a theme of the plan"
      ]
    ) { before, _ in before.themes.append(Theme(ref: "T3", title: "Workforce")) },
    HistoryCase(
      "all reports owed gone",
      [
        "reports: found no P1; expected it, as in OLD, as long as it is owed"
      ]
    ) { _, after in after.reports = [] },
    HistoryCase(
      "a source gone",
      [
        "sources: found no S2; expected it, as in OLD, as long as the plan tells what is in it"
      ]
    ) { before, _ in before.sources.append(Source(ref: "S2", title: "Scorecard")) },
    HistoryCase(
      "a fact gone",
      [
        "facts: found no \"Posts are vacant\"; expected it, as in OLD"
      ]
    ) { before, _ in before.facts.append(PlanFact("Posts are vacant")) },
    HistoryCase(
      "an area of the inspection gone",
      [
        "inspection.areas: found no \"Children in care\"; expected it, as in OLD of the same inspection"
      ]
    ) { _, after in after.inspection?.areas.removeLast() },
    HistoryCase(
      "most of the actions and metrics gone at once",
      [
        "actions: found 2 of the 5 that OLD has; expected the others too, or another title of a plan that was made anew",
        "metrics: found 2 of the 5 that OLD has; expected the others too, or another title of a plan that was made anew",
      ]
    ) { before, _ in
      before.actions += [titled("A3", "Recruit staff"), titled("A4", "Buy laptops")]
      before.actions.append(titled("A5", "Write to schools"))
      before.metrics += ["M3", "M4", "M5"].map { measure($0) }
    },
  ]

  /// What may move or be lost.
  static let rightlyLost: [HistoryCase] = [
    HistoryCase("a start to come that was put off", []) { before, after in
      before.actions.append(titled("A3")); after.actions.append(titled("A3"))
      before.actions[2].start = on(12, 1); after.actions[2].start = on(12, 8)
    },
    HistoryCase("completed since, on a day shortly before", []) { before, after in
      before.actions.append(titled("A3")); after.actions.append(titled("A3"))
      before.actions[2].lifecycle = .inProgress
      after.actions[2].lifecycle = .complete; after.actions[2].completedOn = on(10, 12)
    },
    HistoryCase("history of before the oldest report, filled in", []) { _, after in
      let first = StatusUpdate(date: on(3, 2), text: "Begun", lifecycle: .inProgress)
      after.actions[1].updates.insert(first, at: 0)
    },
    HistoryCase("a deadline to come that was moved", []) { before, after in
      for day in [on(12, 18), on(1, 18, 2027)] {
        var deadline = Deadline(ref: "D2", title: "Review by the DfE")
        deadline.due = day
        if day == on(12, 18) {
          before.deadlines.append(deadline)
        } else {
          after.deadlines.append(deadline)
        }
      }
    },
    HistoryCase("numbers of all that were revised", []) {
      $0.metrics[1].observations[1].denominator = 200
      $1.metrics[1].observations[1].denominator = 260
    },
    HistoryCase("other papers, with facts and sources of their own", []) { before, after in
      before.facts += [PlanFact("Posts are vacant"), PlanFact("Audits began")]
      after.facts = [PlanFact("A new system came")]
      before.sources += [Source(ref: "S2", title: "Scorecard")]
      after.sources = [Source(ref: "S3", title: "Report to cabinet")]
    },
    HistoryCase("ratings of another scheme", []) { before, after in
      after.scheme.name = "From November";
      after.scheme.ratings[0].rule.states = [.embedded, .complete]
    },
    HistoryCase("most actions gone in a plan that was made anew", []) { before, after in
      before.actions += [titled("A3", "Recruit staff"), titled("A4", "Buy laptops")]
      before.actions.append(titled("A5", "Write to schools"))
      before.title = "Improvement plan"; after.title = "Getting to good"
    },
    HistoryCase("most actions gone, and others in their place", []) { before, after in
      before.actions += [titled("A3", "Recruit staff"), titled("A4", "Buy laptops")]
      before.actions.append(titled("A5", "Write to schools"))
      after.actions += [titled("A6", "Visit every school"), titled("A7", "Phone carers")]
    },
  ]
}
