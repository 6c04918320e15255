import ImprovementPlan
import Testing

struct DeadlineWordsTests {
  private let calendar = WorkingCalendar(
    bankHolidays: [
      "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28",
      "2017-12-25", "2017-12-26",
    ])

  @Test(
    arguments: [
      ("2017-07-20", "2017-04-07", 70, "70 working days after 7 April 2017 is 20 July 2017"),
      (
        "2017-07-19", "2017-04-07", 70,
        "70 working days after 7 April 2017 is 20 July 2017, not the date recorded"
      ),
      (nil, "2017-04-13", 1, "1 working day after 13 April 2017 is 18 April 2017"),
      ("2018-03-01", "2017-12-20", 70, "bank holidays for 2018 are not known"),
      ("2031-05-01", "2031-01-20", 70, "bank holidays for 2031 are not known"),
      ("2017-07-20", "2017-04-07", -1, nil),
    ] as [(Day?, Day, Int, String?)])
  func `a deadline says what its rule gives`(due: Day?, from: Day, days: Int, words: String?) {
    var deadline = Deadline(ref: "D1", title: "Plan to the DfE")
    deadline.due = due
    deadline.rule = WorkingDayRule(from: from, days: days)
    #expect(deadline.ruleWords(in: calendar) == words)
  }

  @Test func `a deadline without a rule has no such words`() {
    var deadline = Deadline(ref: "D1", title: "Sign-off by the board")
    deadline.due = "2017-02-22"
    #expect(deadline.ruleWords(in: calendar) == nil)
  }
}
