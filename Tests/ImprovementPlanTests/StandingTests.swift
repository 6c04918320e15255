import ImprovementPlan
import Testing

struct StandingTests {
  private let asAt: Day = "2026-05-15"

  @Test func `a theme counts its actions by rating and names the worst`() {
    let plan = snapshot(
      asAt: asAt,
      [
        action("A", due: "2026-06-30") { $0.themes = ["T1"] },
        action("B", due: "2026-05-01") { $0.themes = ["T1", "T2"] },
        action("C", due: "2026-03-01", first: "2026-01-01") { $0.themes = ["T1"] },
        action("D", due: "2026-01-01", first: "2025-06-01", .complete) { $0.themes = ["T1"] },
        action("E", .inProgress) { $0.themes = ["T1"] },
        action("F", due: "2026-01-01", .superseded) { $0.themes = ["T1"] },
        action("G", due: "2026-01-01") { $0.themes = ["T2"] },
      ])
    let theme = plan.standing(ofTheme: "T1", asAt: asAt)
    #expect(theme.total == 5)
    #expect(theme.done == 1)
    #expect(theme.fractionDone == 0.2)
    #expect(theme.ratings.map(\.rating.letter) == ["B", "S", "W", "R", "A", "N", "G"])
    #expect(theme.ratings.map(\.count) == [1, 0, 0, 1, 1, 0, 1])
    #expect(theme.count(ofRating: "on-time") == 1)
    #expect(theme.count(ofTone: .bad) == 1)
    #expect(theme.unrated == 1)
    #expect(theme.overdue == 2)
    #expect(theme.slipped == 1)
    #expect(theme.worst?.ref == "C")
    #expect(plan.standing(ofTheme: "T2", asAt: asAt).worst?.ref == "G")
  }

  @Test func `a theme counts by dates, as the one-liner does, whatever an officer set`() {
    let plan = snapshot(
      asAt: asAt,
      [
        action("A", due: "2026-06-30") {
          $0.themes = ["T"]
          $0.override = RatingOverride(rating: "over-a-month-late", reason: "supplier failed")
        }
      ])
    let theme = plan.standing(ofTheme: "T", asAt: asAt)
    #expect(theme.count(ofRating: "on-time") == 1)
    #expect(theme.count(ofRating: "over-a-month-late") == 0)
  }

  @Test func `where nothing is overdue the worst is what slipped furthest`() {
    let plan = snapshot(
      asAt: asAt,
      [
        action("A", due: "2026-06-30", first: "2026-06-01") { $0.themes = ["T"] },
        action("B", due: "2026-06-30", first: "2026-01-01") { $0.themes = ["T"] },
        action("C", due: "2026-06-30", first: "2025-01-01", .complete) { $0.themes = ["T"] },
      ])
    #expect(plan.standing(ofTheme: "T", asAt: asAt).worst?.ref == "B")
    #expect(plan.standing(ofTheme: "none", asAt: asAt).worst == nil)
    #expect(plan.standing(ofTheme: "none", asAt: asAt).fractionDone == 0)
  }

  @Test(
    arguments: [
      ([], .noAction, "no action recorded"),
      ([action("A", due: "2026-05-01")], .late, "late, no evidence"),
      ([action("A", due: "2026-05-01", .complete)], .finished, "all finished, no evidence"),
      ([action("A", .complete) { $0.evidence = [audit] }], .finished, "all finished"),
      ([action("A", due: "2026-05-01") { $0.evidence = [audit] }], .late, "late"),
      ([action("A", due: "2026-06-01")], .underWay, "under way"),
      ([action("A", .notStarted)], .notStarted, "not started"),
      ([action("A", .notStarted), action("B", .complete)], .underWay, "under way"),
      ([action("A", .suspended), action("B", .complete)], .suspended, "suspended"),
      ([action("A", .superseded)], .noAction, "no action recorded"),
    ] as [([Action], RecommendationCoverage.State, String)])
  func `a recommendation's coverage is told from its actions`(
    actions: [Action], state: RecommendationCoverage.State, words: String
  ) {
    let linked = actions.map { action in
      var linked = action
      linked.recommendations = ["R1", "R2"]
      return linked
    }
    let plan = snapshot(asAt: asAt, linked) {
      $0.recommendations = [Recommendation(ref: "R1", text: "Embed supervision")]
    }
    let coverage = plan.coverage(asAt: asAt)
    #expect(coverage.map(\.state) == [state])
    #expect(coverage.first?.words == words)
  }

  @Test func `a recommendation counts done, open and overdue`() {
    let plan = snapshot(
      asAt: asAt,
      [
        action("A", due: "2026-05-01") { $0.recommendations = ["R1"] },
        action("B", due: "2026-06-01") { $0.recommendations = ["R1", "R1"] },
        action("C", .complete) { $0.recommendations = ["R2", "R1"] },
      ]
    ) {
      $0.recommendations = ["R1", "R2", "R3"].map { Recommendation(ref: $0, text: "") }
    }
    let coverage = plan.coverage(asAt: asAt)
    #expect(coverage.map(\.actions.count) == [3, 1, 0])
    #expect(coverage.map(\.open) == [2, 0, 0])
    #expect(coverage.map(\.done) == [1, 1, 0])
    #expect(coverage.map(\.overdue) == [1, 0, 0])
  }

  @Test func `owners come with the heaviest arrears first and the unnamed last`() {
    let plan = snapshot(
      asAt: asAt,
      [
        owned("A", by: "Head of Quality", due: "2026-06-14"),
        owned("B", by: "Head of Safeguarding", due: "2026-05-01"),
        owned("C", by: nil, due: "2026-07-01"),
        owned("D", by: "Head of Quality", due: "2026-06-15"),
        owned("E", by: "Head of Quality", due: "2026-01-01", .complete),
        owned("F", by: "Director", due: "2026-07-01"),
        owned("G", by: "Retired role", due: "2026-01-01", .superseded),
      ])
    let loads = plan.ownerLoads(asAt: asAt)
    #expect(
      loads.map(\.words) == [
        "Head of Safeguarding", "Head of Quality", "Director", "no owner named",
      ])
    #expect(loads.map(\.overdue) == [1, 0, 0, 0])
    #expect(loads.map(\.open) == [1, 2, 1, 1])
    #expect(loads.map(\.done) == [0, 1, 0, 0])
    #expect(loads.map(\.total) == [1, 3, 1, 1])
    #expect(loads.map(\.dueSoon) == [0, 1, 0, 0])
    #expect(loads.map(\.stale) == [1, 0, 0, 0])
  }

  @Test func `records are found by ref and by what they belong to`() {
    let plan = snapshot(
      asAt: asAt,
      [
        action("B") { $0.lead = "Deputy" },
        action("A") { ($0.themes, $0.recommendations, $0.lead) = (["T2"], ["R2"], "Head") },
        action("C", .superseded) { $0.lead = "Deputy" },
      ]
    ) {
      var named = Recommendation(ref: "R1", text: "")
      named.themes = ["T1"]
      $0.recommendations = [named, Recommendation(ref: "R2", text: "")]
      $0.themes = [Theme(ref: "T1", title: "One"), Theme(ref: "T2", title: "Two")]
    }
    #expect(plan.action("A")?.ref == "A")
    #expect(plan.action("Z") == nil)
    #expect(plan.theme("T2")?.title == "Two")
    #expect(plan.recommendations(inTheme: "T1").map(\.ref) == ["R1"])
    #expect(plan.recommendations(inTheme: "T2").map(\.ref) == ["R2"])
    #expect(plan.actions(inTheme: "T2").map(\.ref) == ["A"])
    #expect(plan.unthemedActions.map(\.ref) == ["B", "C"])
    #expect(plan.actions(for: "R2").map(\.ref) == ["A"])
    #expect(plan.actions(ledBy: "Head").count == 1)
    #expect(plan.actions(ledBy: nil).isEmpty)
  }

  @Test(
    "Late work is counted to the board after the day judged, by its day where another is next",
    arguments: [
      ("2026-10-31", "2026-11-01", "2026-11-20", "the next board"),
      ("2026-10-31", "2026-11-20", "2026-11-20", "the next board"),
      ("2026-10-31", "2026-11-21", "2026-11-20", "the board of 20 Nov 2026"),
      ("2026-09-18", "2026-11-19", "2026-10-02", "the board of 2 Oct 2026"),
      ("2026-10-02", "2026-10-02", "2026-11-20", "the next board"),
      ("2026-11-20", "2026-11-21", nil, nil),
    ] as [(Day, Day, Day?, String?)])
  func boardAhead(judged: Day, today: Day, board: Day?, words: String?) {
    let plan = snapshot(asAt: "2026-09-30") {
      $0.meetings = ["2026-10-02", "2026-11-20"].enumerated().map { index, date in
        var meeting = Meeting(ref: Ref("B\(index)"), title: "Board", body: .improvementBoard)
        meeting.date = Day(iso: date)
        return meeting
      }
    }
    let ahead = plan.boardAhead(ofDayJudged: judged, today: today)
    #expect(ahead?.day == board)
    #expect(ahead?.words == words)
  }

  @Test func `the next board is the first on the day or after it`() {
    let plan = snapshot(asAt: asAt) {
      $0.meetings = [
        meeting("B3", .improvementBoard, "2026-07-01"),
        meeting("B1", .improvementBoard, "2026-05-15"),
        meeting("S1", .scrutiny, "2026-05-20"), meeting("B2", .improvementBoard, "2026-06-10"),
        meeting("B4", .improvementBoard, nil),
      ]
    }
    #expect(plan.nextBoard(onOrAfter: "2026-05-15")?.ref == "B1")
    #expect(plan.nextBoard(onOrAfter: "2026-05-16")?.ref == "B2")
    #expect(plan.nextMeeting(onOrAfter: "2026-05-16")?.ref == "S1")
    #expect(plan.nextMeeting(onOrAfter: "2026-05-16", of: .cabinet) == nil)
    #expect(plan.nextBoard(onOrAfter: "2026-07-02") == nil)
  }

  private func owned(_ ref: Ref, by lead: String?, due: Day, _ state: Lifecycle = .inProgress)
    -> Action
  {
    action(ref, due: due, state) {
      $0.lead = lead
      $0.start = ref == "B" ? "2026-01-01" : nil
      $0.updates = ref == "A" ? [StatusUpdate(date: asAt, text: "On course")] : []
    }
  }

  private func meeting(_ ref: Ref, _ body: Meeting.Body, _ date: Day?) -> Meeting {
    var meeting = Meeting(ref: ref, title: "Meeting", body: body)
    meeting.date = date
    return meeting
  }
}

private let audit = Evidence(kind: .audit, text: "38 of 40 in time")
