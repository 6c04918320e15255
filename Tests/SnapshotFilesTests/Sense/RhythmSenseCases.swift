import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of rhythm.
  static let rhythmCases: [SenseCase] = [
    SenseCase(
      "two meetings of the board on a day",
      [
        "warning: meetings[1].title (B2): found \"Improvement board\" again, as in meetings[0]; expected each once, in words of its own",
        "warning: meetings[1].date (B2): found 2026-09-07, when B1 of the same body meets; expected one meeting of a body on a day",
      ]
    ) { $0.meetings[1].date = on(9, 7) },
    SenseCase(
      "two meetings of scrutiny on a day, at one time",
      [
        "warning: meetings[3].date (B4): found 2026-09-14, when B3 of the same body meets; expected one meeting of a body on a day"
      ]
    ) {
      $0.meetings += [
        scrutiny("B3", "Health scrutiny", "10 am"), scrutiny("B4", "Schools scrutiny", "10am"),
      ]
    },
    SenseCase(
      "a meeting of which nothing is known",
      [
        "warning: meetings[1] (B2): found neither date nor when; expected what is known of when it meets"
      ]
    ) { $0.meetings[1].date = nil },
    SenseCase(
      "a decision at a meeting to come",
      [
        "warning: decisions[0].meeting (N1): found B2, which is to meet on 2026-12-07; expected a meeting up to the data date, 2026-10-31"
      ]
    ) { $0.decisions[0].meeting = "B2" },
    SenseCase(
      "a decision of another day than its meeting",
      [
        "warning: decisions[0].date (N1): found 2026-09-08; expected 2026-09-07, the day of B1"
      ]
    ) { $0.decisions[0].date = on(9, 8) },
    SenseCase(
      "due before the meeting that decided",
      [
        "warning: decisions[0].due (N1): found 2026-09-01; expected 2026-09-07, the day of B1, or later"
      ]
    ) {
      $0.decisions[0].date = nil; $0.decisions[0].due = on(9, 1)
    },
    SenseCase(
      "done before the meeting that decided",
      [
        "warning: decisions[0].doneOn (N1): found 2026-09-01; expected 2026-09-07, the day of B1, or later"
      ]
    ) {
      $0.decisions[0].date = nil; $0.decisions[0].doneOn = on(9, 1)
    },
    SenseCase(
      "a decision without day or meeting",
      [
        "warning: decisions[0] (N1): found neither date nor meeting; expected when or where it was decided"
      ]
    ) {
      $0.decisions[0].date = nil; $0.decisions[0].meeting = nil
    },
    SenseCase(
      "a deadline met before it opens",
      [
        "warning: deadlines[0].metOn (D1): found 2025-05-01; expected 2025-06-01, the day it opens, or later"
      ]
    ) { $0.deadlines[0].metOn = on(5, 1, 2025) },
    SenseCase(
      "a deadline met before its count starts",
      [
        "warning: deadlines[0].metOn (D1): found 2025-03-01; expected 2025-03-10, the day the count starts after, or later"
      ]
    ) {
      $0.deadlines[0].opens = nil; $0.deadlines[0].metOn = on(3, 1, 2025)
    },
    SenseCase(
      "a deadline without a day",
      [
        "warning: deadlines[0].due (D1): found no such field beside a rule; expected the day the rule gives"
      ]
    ) { $0.deadlines[0].due = nil },
    SenseCase(
      "a deadline without a day or a rule",
      [
        "warning: deadlines[0].due (D1): found no such field, and no note; expected a day, or in words what is known"
      ]
    ) {
      $0.deadlines[0].due = nil; $0.deadlines[0].rule = nil
    },
    SenseCase(
      "a deadline sooner than its count",
      [
        "warning: deadlines[0].due (D1): found 2025-03-20, 10 days after 2025-03-10; expected 70 working days after 10 March 2025"
      ]
    ) {
      $0.deadlines[0].opens = nil; $0.deadlines[0].metOn = nil;
      $0.deadlines[0].due = on(3, 20, 2025)
    },
    SenseCase(
      "a deadline counted from 9999",
      [
        "warning: deadlines[0].due (D1): found 2025-06-20, before 9999-12-01; expected 70 working days after 1 December 9999",
        "warning: deadlines[0].rule.from (D1): found 9999-12-01, which is to come; expected a day up to the data date, 2026-10-31, from which the days are counted",
        "warning: deadlines[0].rule.from (D1): found 9999-12-01; expected a day within 15 years of the data date, 2026-10-31",
        "warning: deadlines[0].metOn (D1): found 2025-06-19; expected 9999-12-01, the day the count starts after, or later",
      ]
    ) { $0.deadlines[0].rule?.from = on(12, 1, 9999) },
    SenseCase(
      "a deadline counted from the year 1",
      [
        "warning: deadlines[0].due (D1): found 2025-06-20, 739421 days after 0001-01-01; expected 70 working days after 1 January 1",
        "warning: deadlines[0].rule.from (D1): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31",
      ]
    ) { $0.deadlines[0].rule?.from = on(1, 1, 1) },
    SenseCase(
      "a visit in 9999 with findings",
      [
        "warning: visits[0].from (V1): found 9999-02-03; expected a day within 15 years of the data date, 2026-10-31",
        "warning: visits[0].findings (V1): found findings of a visit on 9999-02-03, which is to come; expected a visit up to the data date, 2026-10-31",
      ]
    ) {
      $0.visits[0].from = on(2, 3, 9999); $0.visits[0].to = nil; $0.visits[0].letter = nil
    },
    SenseCase(
      "a visit to come with findings",
      [
        "warning: visits[0].findings (V1): found findings of a visit on 2026-12-01, which is to come; expected a visit up to the data date, 2026-10-31"
      ]
    ) {
      $0.visits[0].from = on(12, 1); $0.visits[0].to = on(12, 2); $0.visits[0].letter = nil
    },
    SenseCase(
      "a letter before the visit's end",
      [
        "warning: visits[0].letter (V1): found 2026-02-03; expected 2026-02-04, the last day of the visit, or later"
      ]
    ) { $0.visits[0].letter = on(2, 3) },
    SenseCase(
      "a visit of months",
      [
        "warning: visits[0].to (V1): found 2026-05-04, 90 days on; expected days, not months"
      ]
    ) {
      $0.visits[0].to = on(5, 4); $0.visits[0].letter = nil
    },
    SenseCase(
      "a visit's last day alone",
      [
        "warning: visits[0].to (V1): found 2026-02-04 without from; expected the first day beside it"
      ]
    ) { $0.visits[0].from = nil },
    SenseCase(
      "a visit of which nothing is known",
      [
        "warning: visits[0] (V1): found neither days nor when; expected what is known of when it was"
      ]
    ) { $0.visits[0] = MonitoringVisit(ref: "V1", title: "First monitoring visit") },
    SenseCase(
      "two visits at once",
      [
        "warning: visits[1].from (V2): found 2026-02-04, during V1; expected visits one after another"
      ]
    ) {
      $0.visits.append(MonitoringVisit(ref: "V2", title: "Second visit"));
      $0.visits[1].from = on(2, 4)
    },
    SenseCase(
      "a report due in 9999",
      [
        "warning: reports[0].due (P1): found 9999-12-31; expected a day within 15 years of the data date, 2026-10-31"
      ]
    ) { $0.reports[0].due = on(12, 31, 9999) },
    SenseCase(
      "a report to who writes it",
      [
        "warning: reports[0].to (P1): found \"Independent chair\", who writes it; expected who receives it"
      ]
    ) {
      $0.reports[0].by = "Independent chair"; $0.reports[0].to = "Independent chair"
    },
    SenseCase(
      "an inspection of months",
      [
        "warning: inspection.visitedTo: found 2025-09-01, 231 days on; expected weeks, not months or years"
      ]
    ) {
      $0.inspection?.visitedTo = on(9, 1, 2025); $0.inspection?.published = on(10, 1, 2025)
    },
    SenseCase(
      "a report before the inspection's end",
      [
        "warning: inspection.published: found 2025-01-20; expected 2025-01-24, the inspection's last day, or later"
      ]
    ) { $0.inspection?.published = on(1, 20, 2025) },
    SenseCase(
      "a judgement of an inspection to come",
      [
        "warning: inspection.overall: found a judgement of an inspection on 2026-12-01, which is to come; expected an inspection up to the data date, 2026-10-31"
      ]
    ) {
      $0.inspection?.visitedFrom = on(12, 1); $0.inspection?.visitedTo = on(12, 11);
      $0.inspection?.published = nil
    },
    SenseCase(
      "good overall with an inadequate area",
      [
        "warning: inspection.overall: found good, though \"Help and protection\" is inadequate; expected an overall judgement that its areas bear out"
      ]
    ) { $0.inspection?.overall = .good },
    SenseCase(
      "an overall judgement after April 2026",
      [
        "warning: inspection.overall: found inadequate, of a report of 2026-05-11; expected no overall judgement: Ofsted gives none since April 2026"
      ]
    ) {
      $0.inspection?.visitedFrom = on(3, 2); $0.inspection?.visitedTo = on(3, 13)
      $0.inspection?.published = on(5, 11); $0.visits = []
    },
    SenseCase(
      "an area judged twice",
      [
        "warning: inspection.areas[1].area: found \"help & protection\" again, as in inspection.areas[0]; expected each once, in words of its own"
      ]
    ) { $0.inspection?.areas[1].area = "help & protection" },
    SenseCase(
      "a source after the data date",
      [
        "warning: sources[0].date (S1): found 2027-02-20; expected a day up to the data date, 2026-10-31, or within three months after"
      ]
    ) { $0.sources[0].date = on(2, 20, 2027) },
    SenseCase(
      "data as at a day to come",
      [
        "warning: asAt: found 2027-10-31; expected a data date up to today, 2026-11-29"
      ]
    ) { $0.asAt = on(10, 31, 2027) },
    SenseCase(
      "nothing at all",
      [
        "warning: found a plan with nothing in it; expected themes, actions or metrics"
      ]
    ) { $0 = Snapshot(council: "Fernshire", asAt: on(10, 31)) },
    SenseCase(
      "a council without a name",
      [
        "warning: council: found \"1234\"; expected the authority's name in words"
      ]
    ) { $0.council = "1234" },
    SenseCase(
      "two themes of one title",
      [
        "warning: themes[1].title (T2): found \"leadership\" again, as in themes[0]; expected each once, in words of its own"
      ]
    ) { $0.themes[1].title = "leadership" },
    SenseCase(
      "two facts alike",
      [
        "warning: facts[1].text: found \"The board met twice.\" again, as in facts[0]; expected each once, in words of its own"
      ]
    ) { $0.facts.append(PlanFact("The board met twice.")) },
  ]

  static func scrutiny(_ ref: Ref, _ title: String, _ when: String) -> Meeting {
    var meeting = Meeting(ref: ref, title: title, body: .scrutiny)
    meeting.date = on(9, 14)
    meeting.when = when
    return meeting
  }
}
