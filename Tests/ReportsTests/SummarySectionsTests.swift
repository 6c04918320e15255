import ImprovementPlan
import Testing

@testable import Reports

/// What the summary says after the metrics: dates, decisions, gaps, visits and sources.
struct SummarySectionsTests {
  @Test func `what comes next is told nearest first, then what has no day, then what is owed`() {
    var plan = Snapshot(council: "Fernshire", asAt: day("2026-10-31"))
    plan.meetings = [
      meeting("B2", "Improvement board", "2026-12-04", purpose: "sign-offs"),
      meeting("B1", "Improvement board", "2026-10-23"), meeting("B0", "Away day", nil),
    ]
    plan.reports = [
      report("P1", "Budget report", by: "Finance Partner", to: "Cabinet", due: "2026-11-22"),
      report("P2", "Chair's report", by: "Independent chair", every: "quarterly"),
    ]
    plan.deadlines = [
      deadline("D1", "Reinspection", opens: "2027-04-05", due: "2027-10-29"),
      deadline("D2", "DfE review", due: "2026-11-02"),
      deadline("D3", "First DfE review", due: "2026-05-29", met: "2026-05-21"),
    ]
    #expect(
      dateLines(of: plan, today: today).joined(separator: "\n") == """
        NEXT DATES: 3 to come, nearest first
        22 Nov 2026, today
            Budget report: owed by Finance Partner to Cabinet, every two months
        4 Dec 2026, in 12 days
            Improvement board: sign-offs
        5 Apr to 29 Oct 2027, opens in 4 months
            Reinspection
        No date set
            Away day
        Quarterly
            Chair's report: owed by Independent chair
        Past, and not recorded as met:
        Was due 2 Nov 2026, 20 days ago, not recorded as met
            DfE review
        """)
  }

  @Test func `an old plan tells its last dates, as past`() {
    var plan = Snapshot(council: "Manchester", asAt: day("2017-12-21"))
    plan.meetings = (1...6).map { meeting(Ref("B\($0)"), "Board \($0)", "2017-0\($0)-14") }
    plan.deadlines = [
      deadline("D1", "Re-inspection", opens: "2017-09-01", due: "2018-01-31", met: "2017-10-09"),
      deadline("D2", "Plan to the DfE", due: "2017-07-20"),
      deadline("D3", "Peer review", opens: "2016-09-01", due: "2017-05-31"),
    ]
    plan.reports = [report("P1", "Adviser's report", by: "Adviser", due: "2017-06-30")]
    #expect(
      dateLines(of: plan, today: today).joined(separator: "\n") == """
        NEXT DATES: no day ahead is recorded
        The last ones:
        1 Sep 2017 to 31 Jan 2018, met 9 Oct 2017
            Re-inspection
        Was due 20 Jul 2017, 9 years ago, not recorded as met
            Plan to the DfE
        Was due 30 Jun 2017, 9 years ago
            Adviser's report: owed by Adviser, every two months
        14 Jun 2017, 9 years ago
            Board 6
        1 Sep 2016 to 31 May 2017, closed 9 years ago, not recorded as met
            Peer review
        """)
  }

  @Test(
    arguments: [
      ("2026-11-01", "2026-12-31", "1 Nov to 31 Dec 2026, closes in 39 days"),
      ("2026-11-22", "2026-12-31", "22 Nov to 31 Dec 2026, opens today"),
      ("2026-11-23", nil, "From 23 Nov 2026, no end set, opens tomorrow"),
      ("2026-11-01", nil, "From 1 Nov 2026, no end set"),
    ] as [(String, String?, String)])
  func `a window says when it opens, then when it closes`(
    opens: String, due: String?, words: String
  ) {
    var plan = Snapshot(council: "Fernshire", asAt: day("2026-10-31"))
    plan.deadlines = [deadline("D1", "Reinspection", opens: opens, due: due)]
    #expect(dateLines(of: plan, today: today).dropFirst() == [words, "    Reinspection"])
  }

  @Test func `decisions say how they stand and who acts`() {
    var plan = Snapshot(council: "Tower Hamlets", asAt: day("2019-04-16"))
    plan.decisions = [
      decision("K1", "Note the outcome.", "2017-04-26"),
      decision("K3", "Send a weekly list.", nil, due: "2027-01-15", by: ["Democratic Services"]),
      decision(
        "K2", "Send the improvement plan to the Department for Education by 20 July 2017.",
        "2017-06-27", due: "2017-07-20", by: ["Corporate Director", "Divisional Director"]),
    ]
    #expect(
      decisionLines(of: plan, asAt: plan.asAt, today: today).joined(separator: "\n") == """
        DECISIONS AND WHO ACTS: 3
        27 Jun 2017: K2 Send the improvement plan to the Department for Education by 20
            July 2017.
            was due 20 Jul 2017, not recorded as done; action by: Corporate Director;
            Divisional Director
        26 Apr 2017: K1 Note the outcome.
            no date set; no owner named
        Undated: K3 Send a weekly list.
            due 15 Jan 2027; action by: Democratic Services
        """)
  }

  @Test func `of many decisions the newest ten are told`() {
    var plan = Snapshot(council: "Fernshire", asAt: day("2026-10-31"))
    plan.decisions = (10...21).map { decision(Ref("K\($0)"), "Agree", "2026-09-\($0)") }
    let lines = decisionLines(of: plan, asAt: plan.asAt, today: today)
    #expect(lines[0] == "DECISIONS AND WHO ACTS: the newest 10 of 12")
    #expect(lines[1] == "21 Sep 2026: K21 Agree")
    #expect(lines[19] == "12 Sep 2026: K12 Agree")
    #expect(lines.count == 21)
  }

  @Test func `recommendations with no action, visits and sources are listed`() {
    var plan = Snapshot(council: "Fernshire", asAt: day("2026-10-31"))
    plan.recommendations = [
      Recommendation(ref: "R1", text: "Supervise every worker."),
      Recommendation(ref: "R2", text: "House homeless young people."),
    ]
    var action = Action(ref: "A1", title: "Supervise")
    action.recommendations = ["R1"]
    plan.actions = [action]
    var first = MonitoringVisit(ref: "V1", title: "First monitoring visit")
    (first.from, first.to) = (day("2025-06-10"), day("2025-06-11"))
    first.focus = ["front door", "out of hours"]
    plan.visits = [first, MonitoringVisit(ref: "V2", title: "Second monitoring visit")]
    plan.sources = [Source(ref: "S1", title: "Board papers"), Source(ref: "S2", title: "The plan")]
    let sections = [
      uncoveredLines(of: plan, asAt: plan.asAt), visitLines(of: plan), sourceLines(of: plan),
    ]
    #expect(
      sections.joined().joined(separator: "\n") == """
        RECOMMENDATIONS WITH NO ACTION RECORDED: 1 of 2
        R2 House homeless young people.
        OFSTED'S VISITS
        First monitoring visit
            10 Jun to 11 Jun 2025; focus: front door, out of hours
        Second monitoring visit
            no date set
        SOURCES
        Board papers
        The plan
        """)
  }

  @Test func `a plan with none of these has no such section`() {
    let plan = Snapshot(council: "Bury", asAt: day("2022-01-19"))
    #expect(dateLines(of: plan, today: today) == [])
    #expect(decisionLines(of: plan, asAt: plan.asAt, today: today) == [])
    #expect(uncoveredLines(of: plan, asAt: plan.asAt) == [])
    #expect(visitLines(of: plan) == [])
    #expect(sourceLines(of: plan) == [])
  }

  private let today = day("2026-11-22")

  private func meeting(_ ref: Ref, _ title: String, _ date: String?, purpose: String? = nil)
    -> Meeting
  {
    var meeting = Meeting(ref: ref, title: title, body: .improvementBoard)
    meeting.date = date.map(day)
    meeting.purpose = purpose
    return meeting
  }

  private func report(
    _ ref: Ref, _ title: String, by: String, to: String? = nil, every: String = "every two months",
    due: String? = nil
  ) -> Report {
    var report = Report(ref: ref, title: title)
    (report.by, report.to, report.every, report.due) = (by, to, every, due.map(day))
    return report
  }

  private func deadline(
    _ ref: Ref, _ title: String, opens: String? = nil, due: String?, met: String? = nil
  ) -> Deadline {
    var deadline = Deadline(ref: ref, title: title)
    (deadline.opens, deadline.due, deadline.metOn) = (
      opens.map(day), due.map(day), met.map(day)
    )
    return deadline
  }

  private func decision(
    _ ref: Ref, _ text: String, _ date: String?, due: String? = nil, by: [String] = []
  ) -> Decision {
    var decision = Decision(ref: ref, text: text)
    (decision.date, decision.due, decision.actionBy) = (date.map(day), due.map(day), by)
    return decision
  }
}
