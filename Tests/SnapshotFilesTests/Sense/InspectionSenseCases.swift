import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of deadlines against their rules, the inspection, and what is told of meetings and visits.
  static let inspectionCases: [SenseCase] = [
    SenseCase(
      "a deadline two years after what its rule gives",
      [
        "warning: deadlines[0].due (D1): found 2027-06-21, 833 days after 2025-03-10; expected 70 working days after 10 March 2025"
      ]
    ) { $0.deadlines[0].due = on(6, 21, 2027) },
    SenseCase(
      "a deadline a week before what its rule gives",
      [
        "warning: deadlines[0].due (D1): found 2025-06-13, 95 days after 2025-03-10; expected 70 working days after 10 March 2025"
      ]
    ) { $0.deadlines[0].due = on(6, 13, 2025) },
    SenseCase(
      "a rule that counts from a day to come",
      [
        "warning: deadlines[0].rule.from (D1): found 2026-12-01, which is to come; expected a day up to the data date, 2026-10-31, from which the days are counted"
      ]
    ) {
      $0.deadlines[0].rule?.from = on(12, 1); $0.deadlines[0].due = on(3, 15, 2027)
      $0.deadlines[0].opens = nil; $0.deadlines[0].metOn = nil
    },
    SenseCase(
      "a meeting with another day in words",
      [
        "warning: meetings[1].when (B2): found 2027-06-08 beside the date 2026-12-07; expected one day"
      ]
    ) { $0.meetings[1].when = "Tuesday 8 June 2027" },
    SenseCase(
      "a report of which a title alone is known",
      [
        "warning: reports[0] (P1): found a title alone; expected by whom, to whom, how often or when it is due"
      ]
    ) { $0.reports[0].every = nil },
    SenseCase(
      "a report every nought weeks",
      [
        "warning: reports[0].every (P1): found \"every 0 weeks\"; expected a rhythm, as every six weeks"
      ]
    ) { $0.reports[0].every = "every 0 weeks" },
    SenseCase(
      "a report every day of one date",
      [
        "warning: reports[0].every (P1): found \"2026-10-10\"; expected a rhythm, as every six weeks"
      ]
    ) { $0.reports[0].every = "2026-10-10" },
    SenseCase(
      "findings of a visit that goes on",
      [
        "warning: visits[0].findings (V1): found findings of a visit until 2026-11-02, which is to come; expected a visit up to the data date, 2026-10-31"
      ]
    ) {
      $0.visits[0].from = on(10, 30); $0.visits[0].to = on(11, 2); $0.visits[0].letter = nil
    },
    SenseCase(
      "findings of a visit to come, in words",
      [
        "warning: visits[0].findings (V1): found findings of a visit in 2030, which is to come; expected a visit up to the data date, 2026-10-31"
      ]
    ) {
      $0.visits[0].from = nil; $0.visits[0].to = nil; $0.visits[0].letter = nil
      $0.visits[0].when = "by March 2030"
    },
    SenseCase(
      "a monitoring visit during the inspection",
      [
        "warning: visits[0].from (V1): found 2025-01-20, between the inspection of 2025-01-13 and its report of 2025-03-10; expected a visit after the inspection"
      ]
    ) {
      $0.visits[0].from = on(1, 20, 2025); $0.visits[0].to = nil
      $0.visits[0].letter = on(3, 3, 2025)
    },
    SenseCase(
      "a decision cited from a source of years before",
      [
        "warning: decisions[0].citation.source (N1): found S1, of 2020-06-08, for a decision of 2026-09-07; expected a source that can tell of it"
      ]
    ) {
      $0.sources[0].date = on(6, 8, 2020); $0.decisions[0].citation = Citation(source: "S1")
    },
    SenseCase(
      "an inspection's last day alone",
      [
        "warning: inspection.visitedTo: found 2025-01-24 without visitedFrom; expected the first day beside it"
      ]
    ) { $0.inspection?.visitedFrom = nil },
    SenseCase(
      "inadequate, with every area good",
      [
        "warning: inspection.overall: found inadequate, though every area is good or outstanding; expected an overall judgement that its areas bear out"
      ]
    ) {
      $0.inspection?.areas[0].judgement = .outstanding
    },
    SenseCase(
      "outstanding, with an area that requires improvement",
      [
        "warning: inspection.overall: found outstanding, though \"Help and protection\" is requires improvement to be good; expected an overall judgement that its areas bear out"
      ]
    ) {
      $0.inspection?.overall = .outstanding
      $0.inspection?.areas[0].judgement = .requiresImprovement
    },
    SenseCase(
      "better than inadequate, with help and protection inadequate",
      [
        "warning: inspection.overall: found requires-improvement, though \"Help and protection\" is inadequate; expected an overall judgement that its areas bear out"
      ]
    ) { $0.inspection?.overall = .requiresImprovement },
    SenseCase(
      "a trail of no rows",
      ["warning: trail.rows: found 0 beside a head; expected the number of rows up to it"]
    ) { $0.trail = Trail(rows: 0, head: String(repeating: "ab", count: 32)) },
    SenseCase(
      "a head of noughts",
      ["warning: trail.head: found noughts alone; expected the newest row's hash"]
    ) { $0.trail = Trail(rows: 5, head: String(repeating: "0", count: 64)) },
  ]
}
