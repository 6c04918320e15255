import ImprovementPlan
import Testing

struct NextBoardTests {
  @Test(
    arguments: [
      ([board("2017-10-17"), board("2018-01-02")], "board in 12 days"),
      ([board(when: "every six weeks"), board("2017-12-22")], "board tomorrow"),
      (
        [board("2017-10-17"), board(when: "every six weeks")],
        "board every six weeks, next date not set"
      ),
      (
        [board(when: "every month; no date given")], "board every month, next date not set"
      ),
      ([board("2017-09-05"), board("2017-10-17"), board()], "last board 17 Oct 2017"),
      ([board(), scrutiny("2018-01-02"), scrutiny(when: "every month")], "no board date set"),
      ([], "no board date set"),
    ] as [([Meeting], String)])
  func `says when the board meets next, or what is known of it`(
    meetings: [Meeting], words: String
  ) {
    let plan = snapshot(asAt: "2017-09-12") { $0.meetings = meetings }
    #expect(plan.nextBoardWords(from: "2017-12-21") == words)
  }
}

struct LastBoardTests {
  @Test(
    arguments: [
      ([board("2017-10-17"), board("2017-12-20"), board()], "2017-12-20"),
      ([board("2017-10-17"), board("2017-12-21"), scrutiny("2017-12-20")], "2017-10-17"),
      ([board("2018-01-02"), board(when: "every month")], nil),
    ] as [([Meeting], Day?)])
  func `is the newest of the board's own before the day`(meetings: [Meeting], expected: Day?) {
    let plan = snapshot(asAt: "2017-09-12") { $0.meetings = meetings }
    #expect(plan.lastBoard(before: "2017-12-21")?.date == expected)
  }
}

private func board(_ date: Day? = nil, when: String? = nil) -> Meeting {
  meeting(.improvementBoard, date, when)
}

private func scrutiny(_ date: Day? = nil, when: String? = nil) -> Meeting {
  meeting(.scrutiny, date, when)
}

private func meeting(_ body: Meeting.Body, _ date: Day?, _ when: String?) -> Meeting {
  var meeting = Meeting(ref: "B1", title: "Meeting", body: body)
  (meeting.date, meeting.when) = (date, when)
  return meeting
}
