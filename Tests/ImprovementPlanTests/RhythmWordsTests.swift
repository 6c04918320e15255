import ImprovementPlan
import Testing

struct RhythmWordsTests {
  @Test func `a meeting says its day, else its rhythm, else that no date is set`() {
    var board = Meeting(ref: "B1", title: "Improvement board", body: .improvementBoard)
    #expect(board.whenWords == "no date set")
    #expect(board.whatWords == "Improvement board")
    board.when = "every six weeks"
    board.purpose = "exceptions and sign-offs"
    #expect(board.whenWords == "every six weeks")
    #expect(board.whatWords == "Improvement board: exceptions and sign-offs")
    board.date = "2026-12-04"
    #expect(board.whenWords == "4 Dec 2026")
  }

  @Test(
    arguments: [
      (nil, nil, "Budget report: no owner named"),
      (nil, "Cabinet", "Budget report: to Cabinet, no owner named"),
      ("Finance Partner", nil, "Budget report: owed by Finance Partner"),
      ("Finance Partner", "Cabinet", "Budget report: owed by Finance Partner to Cabinet"),
    ] as [(String?, String?, String)])
  func `a report says who owes it and to whom`(by: String?, to: String?, words: String) {
    var report = Report(ref: "P1", title: "Budget report")
    (report.by, report.to) = (by, to)
    #expect(report.whatWords == words)
  }

  @Test func `a report says when the next one is due, else its rhythm`() {
    var report = Report(ref: "P1", title: "Budget report")
    #expect(report.whenWords == "no date set")
    report.every = "quarterly"
    #expect(report.whenWords == "quarterly")
    report.due = "2026-12-15"
    #expect(report.whenWords == "15 Dec 2026")
  }

  @Test(
    arguments: [
      (nil, nil, "no date set"),
      (nil, "2017-07-20", "20 Jul 2017"),
      ("2017-09-01", nil, "from 1 Sep 2017, no end set"),
      ("2017-09-01", "2018-01-31", "1 Sep 2017 to 31 Jan 2018"),
      ("2027-04-05", "2027-10-29", "5 Apr to 29 Oct 2027"),
    ] as [(Day?, Day?, String)])
  func `a deadline says its day or its window`(opens: Day?, due: Day?, words: String) {
    var deadline = Deadline(ref: "D1", title: "Re-inspection")
    (deadline.opens, deadline.due) = (opens, due)
    deadline.note = "24 hours' notice"
    #expect(deadline.whenWords == words)
    #expect(deadline.whatWords == "Re-inspection: 24 hours' notice")
  }

  @Test(
    arguments: [
      (nil, nil, nil, "no date set"),
      (nil, nil, "by March 2018", "by March 2018"),
      ("2018-07-11", nil, nil, "11 Jul 2018"),
      ("2018-07-11", "2018-07-12", "in July", "11 Jul to 12 Jul 2018"),
    ] as [(Day?, Day?, String?, String)])
  func `a visit says its days, else what is known of them`(
    from: Day?, to: Day?, when: String?, words: String
  ) {
    var visit = MonitoringVisit(ref: "V1", title: "Fifth monitoring visit")
    (visit.from, visit.to, visit.when) = (from, to, when)
    #expect(visit.whenWords == words)
  }
}
