import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of slips of the hand: a digit, a day, a letter, a copied column.
  static let slipCases: [SenseCase] = slipsOfFigures + slipsOfDays + slipsOfWords

  private static let slipsOfFigures: [SenseCase] = [
    SenseCase(
      "a tenth of the number of all between its neighbours",
      [
        "warning: metrics[1].observations[1].denominator (M2): found about ten times those on both sides, or a tenth; expected one of the same scale"
      ]
    ) {
      $0.metrics[1].observations = figures([40, 41, 39], of: [400, 4100, 390])
    },
    SenseCase(
      "a percentage whose point slipped",
      [
        "warning: metrics[0].observations[1].value (M1): found about ten times those on both sides, or a tenth; expected one of the same scale"
      ]
    ) {
      $0.metrics[0].observations = figures([72.5, 7.3, 75])
    },
    SenseCase(
      "a count with a digit too many",
      [
        "warning: metrics[1].observations[1].value (M2): found about ten times those on both sides, or a tenth; expected one of the same scale"
      ]
    ) {
      $0.metrics[1].observations = figures([310, 3100, 290])
    },
    SenseCase(
      "another's caseload on another scale",
      [
        "warning: metrics[1].comparators[0].value (M2): found 158, on another scale than every figure; expected a figure of the same scale"
      ]
    ) {
      var metric = Metric(ref: "M2", name: "Caseload", unit: .cases, goodIs: .lower)
      metric.observations = figures([17, 16])
      metric.comparators = [Comparator(name: "England", value: 158, at: on(9, 30, 2024))]
      $0.metrics[1] = metric
    },
    SenseCase(
      "a metric with the figures of another",
      [
        "warning: metrics[1].observations (M2): found the figures of M1 again; expected figures of its own"
      ]
    ) {
      for index in 0...1 {
        $0.metrics[index] = Metric(
          ref: index == 0 ? "M1" : "M2", name: index == 0 ? "Seen" : "Reviewed", unit: .percent,
          goodIs: .higher)
        $0.metrics[index].observations = figures([71, 73, 74, 78])
      }
    },
    SenseCase(
      "work in time of which less is better",
      [
        "warning: metrics[0].goodIs (M1): found lower of \"Supervised in time\"; expected higher, or a name that says why"
      ]
    ) {
      $0.metrics[0].goodIs = .lower; $0.metrics[0].target = 5; $0.metrics[0].tooGood = nil
    },
    SenseCase(
      "re-referrals of which more is better",
      [
        "warning: metrics[1].goodIs (M2): found higher of \"Children re-referrals a year\"; expected lower, or a name that says why"
      ]
    ) {
      $0.metrics[1] = Metric(
        ref: "M2", name: "Children re-referrals a year", unit: .count, goodIs: .higher)
      $0.metrics[1].observations = figures([31, 40])
    },
  ]

  private static let slipsOfDays: [SenseCase] = [
    SenseCase(
      "a meeting ten years off",
      [
        "warning: meetings[1].date (B2): found 2036-12-08; expected a day within 7 years after the data date, 2026-10-31"
      ]
    ) { $0.meetings[1].date = on(12, 8, 2036) },
    SenseCase(
      "a move proposed to a day ten years off",
      [
        "warning: actions[1].revisions[1].to (A2): found 2036-12-08; expected a day within 7 years after the data date, 2026-10-31"
      ]
    ) {
      $0.actions[1].revisions.append(
        Revision(from: on(12, 31), to: on(12, 8, 2036), reason: "no funding"))
    },
    SenseCase(
      "work of years before the inspection",
      [
        "warning: actions[1].start (A2): found 2017-02-02; expected a day from 2018-01-13 on, 7 years before the plan's inspection"
      ]
    ) { $0.actions[1].start = on(2, 2, 2017) },
    SenseCase(
      "a Sunday at the end of a count of working days",
      [
        "warning: deadlines[0].due (D1): found 2025-06-22, a Sunday; expected a working day"
      ]
    ) { $0.deadlines[0].due = on(6, 22, 2025) },
    SenseCase(
      "Boxing Day at the end of a count of working days",
      [
        "warning: deadlines[0].due (D1): found 2025-12-26, Boxing Day; expected a working day"
      ]
    ) {
      $0.deadlines[0] = Deadline(ref: "D1", title: "Plan to the DfE")
      $0.deadlines[0].rule = WorkingDayRule(from: on(9, 16, 2025), days: 70)
      $0.deadlines[0].due = on(12, 26, 2025)
    },
    SenseCase(
      "a deadline on Good Friday",
      [
        "warning: deadlines[1].due (D2): found 2027-03-26, Good Friday; expected a working day"
      ]
    ) {
      $0.deadlines.append(Deadline(ref: "D2", title: "Review"))
      $0.deadlines[1].due = on(3, 26, 2027)
    },
    SenseCase(
      "a third review before the second",
      [
        "warning: deadlines[1].due (D2): found 2026-12-18, before D3 on 2027-01-18; expected deadlines in the order their titles number them"
      ]
    ) {
      $0.deadlines += [
        Deadline(ref: "D2", title: "Third review"), Deadline(ref: "D3", title: "Second review"),
      ]
      $0.deadlines[1].due = on(12, 18); $0.deadlines[2].due = on(1, 18, 2027)
    },
    SenseCase(
      "inspectors who came on a Sunday",
      [
        "warning: inspection.visitedFrom: found 2025-01-12, a Sunday; expected a working day"
      ]
    ) { $0.inspection?.visitedFrom = on(1, 12, 2025) },
    SenseCase(
      "a letter published on a Saturday",
      [
        "warning: visits[0].letter (V1): found 2026-02-28, a Saturday; expected a working day"
      ]
    ) { $0.visits[0].letter = on(2, 28) },
    SenseCase(
      "a report due on Christmas Day",
      [
        "warning: reports[0].due (P1): found 2026-12-25, Christmas Day; expected a working day"
      ]
    ) { $0.reports[0].due = on(12, 25) },
    SenseCase(
      "a report whose next one was due long ago",
      [
        "warning: reports[0].due (P1): found 2025-09-01, more than a year before the data date; expected the day the next one is due"
      ]
    ) { $0.reports[0].due = on(9, 1, 2025) },
    SenseCase(
      "a report whose next one is due in years",
      [
        "warning: reports[0].due (P1): found 2028-12-04, more than two years after the data date; expected the day the next one is due"
      ]
    ) { $0.reports[0].due = on(12, 4, 2028) },
    SenseCase(
      "a day of the week beside the date of another",
      [
        "warning: actions[1].detail (A2): found Friday beside 2026-12-07, a Monday; expected the date of that day"
      ]
    ) { $0.actions[1].detail = "Teams meet on Friday, 7th December 2026, at ten" },
    SenseCase(
      "a short day of the week beside the date of another",
      [
        "warning: meetings[1].purpose (B2): found Tue beside 2026-12-07, a Monday; expected the date of that day"
      ]
    ) { $0.meetings[1].purpose = "Papers by Tue 2026-12-07" },
    SenseCase(
      "a meeting on another day of the week than its words have",
      [
        "warning: meetings[1].when (B2): found another day of the week than 2026-12-07, a Monday; expected one day"
      ]
    ) { $0.meetings[1].when = "Fridays at 10 am" },
    SenseCase(
      "a title that is the name of another body",
      [
        "warning: meetings[1].body (B2): found cabinet of \"Improvement board\"; expected improvement-board, as the title says"
      ]
    ) { $0.meetings[1].body = .cabinet },
    SenseCase(
      "a source of after the data",
      [
        "warning: sources[0].date (S1): found 2026-11-20, after the data date; expected a day up to 2026-10-31, or a title that names the day"
      ]
    ) { $0.sources[0].date = on(11, 20) },
    SenseCase(
      "a source of a day to come",
      [
        "warning: sources[0].date (S1): found 2026-12-10, which is to come; expected a day up to today, 2026-11-29"
      ]
    ) { $0.sources[0].date = on(12, 10) },
    SenseCase(
      "a source with another date than its title",
      [
        "warning: sources[0].date (S1): found 2026-09-17; expected 2026-09-07, as the title says"
      ]
    ) {
      $0.sources[0] = Source(ref: "S1", title: "Minutes, 7 September 2026")
      $0.sources[0].date = on(9, 17)
    },
    SenseCase(
      "a decision found in the minutes of before",
      [
        "warning: decisions[0].citation.place (N1): found minutes of 2026-08-07, for a decision of 2026-09-07; expected minutes of that day, or later"
      ]
    ) { $0.decisions[0].citation = Citation(source: "S1", place: "minutes of 7 Aug 2026") },
    SenseCase(
      "a move approved by the board between its meetings",
      [
        "warning: actions[1].revisions[0].approval.on (A2): found 2026-09-10, when it didn't meet; expected the day of a meeting, as 2026-12-07, or who approved it for the body"
      ]
    ) {
      $0.actions[1].revisions[0].approval = Approval(by: "Improvement board", on: on(9, 10))
    },
  ]

  private static let slipsOfWords: [SenseCase] = [
    SenseCase(
      "more than there are, in words",
      [
        "warning: actions[0].evidence[0].text (A1): found more of a whole than it has, in words; expected the smaller number first"
      ]
    ) { $0.actions[0].evidence[0].text = "Register: 54 of 52 were trained" },
    SenseCase(
      "a letter too few in a shorter word, once beside often",
      [
        "warning: actions[1].updates[5].by (A2): found \"Practice Manger\" beside \"Practice Manager\"; expected one role in one spelling"
      ]
    ) { $0.actions[1].updates += reports(by: 4, "Practice Manager", once: "Practice Manger") },
    SenseCase(
      "a first letter lost, once beside often",
      [
        "warning: actions[1].updates[5].by (A2): found \"irector of Audit\" beside \"Director of Audit\"; expected one role in one spelling"
      ]
    ) { $0.actions[1].updates += reports(by: 4, "Director of Audit", once: "irector of Audit") },
    SenseCase(
      "a last letter lost, once beside often",
      [
        "warning: actions[1].updates[5].by (A2): found \"Head of Safet\" beside \"Head of Safety\"; expected one role in one spelling"
      ]
    ) { $0.actions[1].updates += reports(by: 4, "Head of Safety", once: "Head of Safet") },
    SenseCase(
      "a target over 100 that no figure comes to",
      [
        "warning: metrics[0].target (M1): found 105; expected 0 to 100%"
      ]
    ) {
      $0.metrics[0].target = 105; $0.metrics[0].tooGood = nil
    },
  ]
}
