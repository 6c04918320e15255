import ImprovementPlan
import Testing

@Suite("What is against a request")
struct ObjectionTests {
  private func expect(
    _ words: [String], _ action: Action, in plan: Snapshot? = nil,
    _ change: (inout UpdateRequest) -> Void
  ) {
    #expect(objections(to: request(change), of: action, in: plan) == words)
  }

  @Test(
    "a state that can't follow, with those that can",
    arguments: [
      (
        .notStarted, .complete,
        "state: complete can't follow on not started; what can: in progress; complete, awaiting sign-off; suspended; superseded"
      ),
      (
        .complete, .notStarted,
        "state: not started can't follow on complete; what can: complete and embedded; in progress"
      ),
      (
        nil, .embedded,
        "state: complete and embedded can't follow on not reported; what can: not started; in progress; complete, awaiting sign-off; complete; suspended; superseded"
      ),
    ] as [(Lifecycle?, Lifecycle, String)])
  func states(from: Lifecycle?, to: Lifecycle, words: String) {
    let work = action(from) { $0.evidence = [Evidence(kind: .audit, text: "40 cases")] }
    expect([words], work) { $0.state = to }
  }

  @Test func `a plan with states of its own is held to those`() {
    let work = action()
    let plan = snapshot(asAt: "2026-10-31", [work]) {
      $0.scheme.nextStates = [NextStates(from: .notStarted, to: [.inProgress])]
    }
    expect(
      ["state: suspended can't follow on in progress; what can: nothing"], work, in: plan
    ) {
      $0.state = .suspended
      $0.note = "no funding"
    }
  }

  @Test(arguments: [
    (Lifecycle.suspended, "note: suspended needs a note that says why"),
    (Lifecycle.superseded, "note: superseded needs a note that says why"),
  ])
  func `work goes out of play with a note only`(state: Lifecycle, words: String) {
    expect([words], action()) { $0.state = state }
    expect([], action()) {
      $0.state = state
      $0.note = "agreed with the chair"
    }
  }

  @Test func `complete without evidence asks, and a yes settles it`() {
    let asked = outcome(of: request { $0.state = .complete }, to: action())
    #expect(
      asked
        == .failure(
          Objections([
            Objection(
              .evidence, "there is no evidence that it worked; complete all the same?",
              isQuestion: true)
          ])))
    expect([], action()) {
      $0.state = .complete
      $0.mayLackEvidence = true
    }
    expect([], action { $0.evidence = [Evidence(kind: .audit, text: "a")] }) {
      $0.state = .complete
    }
  }

  @Test func `embedded needs evidence, whatever is answered`() {
    expect(
      ["evidence: complete and embedded needs evidence of what it achieved"], action(.complete)
    ) {
      $0.state = .embedded
      $0.mayLackEvidence = true
    }
    expect([], action(.complete)) {
      $0.state = .embedded
      $0.evidence = Evidence(kind: .voiceOfTheChild, text: "they are heard")
    }
  }

  @Test(
    "evidence says something and is not of a later day",
    arguments: [
      ("", nil, ["evidence: evidence has to say what it shows"]),
      ("a", "2026-11-18", []),
      (
        "a", "2026-11-19",
        ["evidence: evidence of 19 Nov 2026 is of a later day than today, 18 Nov 2026"]
      ),
    ] as [(String, Day?, [String])])
  func evidence(text: String, date: Day?, words: [String]) {
    expect(words, action()) { $0.evidence = Evidence(kind: .audit, text: text, date: date) }
  }

  @Test(
    "a rating is of the plan and of the state, against the dates, with reason and recovery",
    arguments: [
      (
        "purple", nil, nil,
        [
          "rating: purple is no rating of this plan; expected over-a-month-late, up-to-a-month-late, on-time"
        ]
      ),
      (
        "complete", nil, nil,
        [
          "rating: complete is not for work that is in progress; expected over-a-month-late, up-to-a-month-late, on-time"
        ]
      ),
      ("on-time", "why", nil, ["rating: that is what the dates say; nothing needs to be set"]),
      (
        "up-to-a-month-late", nil, nil,
        [
          "reason: rating it A up to a month late against the dates needs a reason",
          "recovery: A up to a month late needs a recovery action: what is being done",
        ]
      ),
      ("over-a-month-late", "why", "weekly calls", []),
    ] as [(String, String?, String?, [String])])
  func ratings(id: String, reason: String?, recovery: String?, words: [String]) {
    expect(words, action(due: "2026-12-31")) {
      $0.rating = .to(id)
      $0[.reason] = reason
      $0[.recovery] = recovery
    }
  }

  @Test func `a recovery action that is there already is enough`() {
    expect([], action(due: "2026-12-31") { $0.recovery = "weekly calls" }) {
      $0.rating = .to("over-a-month-late")
      $0[.reason] = "the supplier is late"
    }
  }

  @Test func `what the dates say is judged as at the data date, not today`() {
    expect(
      ["rating: that is what the dates say; nothing needs to be set"], action(due: "2026-11-10")
    ) {
      $0.rating = .to("on-time")
      $0[.reason] = "a"
    }
  }

  @Test func `setting what the dates say over an override says how to end it`() {
    let rated = action(due: "2026-12-31") {
      $0.override = RatingOverride(rating: "over-a-month-late", reason: "supplier")
    }
    expect(
      [
        "rating: that is what the dates say; to end the rating that was set, go by the dates again"
      ], rated
    ) {
      $0.rating = .to("on-time")
      $0[.reason] = "back on course"
    }
    expect(["rating: the rating is what the dates say already"], action()) { $0.rating = .byDates }
  }

  @Test(arguments: [Lifecycle.complete, .embedded])
  func `complete work is not rated otherwise`(state: Lifecycle) {
    expect(["rating: complete work is rated complete; it can't be rated otherwise"], action(state))
    {
      $0.rating = .to("on-time")
      $0[.reason] = "a"
    }
  }

  @Test(
    "a new date is another, not before the start, of open work and with a reason",
    arguments: [
      ("2026-06-16", "a", .inProgress, ["due: it is due on 16 Jun 2026 already"]),
      (
        "2026-01-31", "a", .inProgress,
        ["due: 31 Jan 2026 is before the work starts, 1 Feb 2026"]
      ),
      ("2026-12-31", nil, .inProgress, ["reason: a new due date needs a reason"]),
      ("2026-12-31", "a", .complete, ["due: work that is complete can't be re-dated"]),
      ("2026-12-31", "a", .superseded, ["due: work that is superseded can't be re-dated"]),
      (
        "2026-12-31", "a", .suspended,
        [
          "due: 15 Oct 2026 is proposed already and awaits the board; propose 31 Dec 2026 as well?"
        ]
      ),
      (
        "2026-10-15", "a", .inProgress,
        ["due: 15 Oct 2026 is proposed already and awaits the board"]
      ),
    ] as [(Day, String?, Lifecycle, [String])])
  func dates(due: Day, reason: String?, state: Lifecycle, words: [String]) {
    let work = action(due: "2026-06-16", state) {
      $0.start = "2026-02-01"
      $0.revisions = [Revision(from: "2026-06-16", to: "2026-10-15", reason: "recruitment")]
    }
    expect(words, work) {
      $0.due = due
      $0[.reason] = reason
    }
  }

  @Test func `work that is reopened can be re-dated in one go`() {
    expect([], action(due: "2026-06-16", .complete)) {
      $0.state = .inProgress
      $0.due = "2026-12-31"
      $0[.reason] = "the audit found gaps"
    }
  }

  @Test(
    "an approval names who, is of a day that can be, and of its meeting",
    arguments: [
      (approval("2026-11-18", at: "B2"), []),
      (approval("2026-11-02", at: "B3"), []),
      (
        approval("2026-11-02", by: " "),
        ["approval: an approval needs the body or role that approved"]
      ),
      (
        approval("2026-11-19"),
        ["approvalDay: an approval of 19 Nov 2026 is of a later day than today, 18 Nov 2026"]
      ),
      (
        approval("2026-06-08"),
        ["approvalDay: 8 Jun 2026 is before the approval of the last move, 9 Jun 2026"]
      ),
      (
        approval("2026-11-02", at: "B9"),
        ["meeting: B9 is no meeting of this plan; the board met at B2 (18 Nov 2026)"]
      ),
      (
        approval("2026-11-02", at: "B2"),
        ["approvalDay: B2 met on 18 Nov 2026, which has to be the day of the approval"]
      ),
    ] as [(Approval, [String])])
  func approvals(approval: Approval, words: [String]) {
    let work = action(due: "2026-09-15", first: "2026-06-16") {
      $0.revisions = [approved(from: "2026-06-16", to: "2026-09-15", on: "2026-06-09")]
    }
    let plan = snapshot(asAt: "2026-10-31", [work]) {
      var met = Meeting(ref: "B2", title: "Second board", body: .improvementBoard)
      met.date = "2026-11-18"
      $0.meetings = [met, Meeting(ref: "B3", title: "Third board", body: .improvementBoard)]
    }
    expect(words, work, in: plan) {
      $0.due = "2026-12-31"
      $0[.reason] = "recruitment"
      $0.approval = approval
    }
  }

  @Test(
    "an approval of the date that was proposed approves the proposal, and is not before it",
    arguments: [
      ("2026-10-31", nil, ["approvalDay: 31 Oct 2026 is before it was proposed, 1 Nov 2026"]),
      (
        "2026-10-31", "2026-12-31",
        ["approvalDay: 31 Oct 2026 is before it was proposed, 1 Nov 2026"]
      ),
      ("2026-11-02", nil, []), ("2026-11-02", "2026-12-31", []),
      ("2026-10-31", "2027-01-31", ["reason: a new due date needs a reason"]),
    ] as [(Day, Day?, [String])])
  func proposed(on: Day, due: Day?, words: [String]) throws {
    let work = action(due: "2026-06-16") {
      var asked = Revision(from: "2026-06-16", to: "2026-12-31", reason: "recruitment")
      asked.proposedOn = "2026-11-01"
      $0.revisions = [asked]
    }
    expect(words, work) {
      $0.due = due
      $0.approval = approval(on)
    }
    guard words.isEmpty else { return }
    let approving = request {
      $0.due = due
      $0.approval = approval(on)
      $0[.reason] = "a second advert"
    }
    let rows = try outcome(of: approving, to: work).get()
    #expect(rows.first?.change == .approval(to: "2026-12-31", approval(on)))
    #expect(rows.count == (due == nil ? 2 : 1))
    #expect(rows.first?.why == (due == nil ? nil : "a second advert"))
  }

  @Test func `an approval needs a move that awaits it`() {
    expect(["approval: no new date awaits approval; say which date is approved"], action()) {
      $0.approval = approval("2026-11-02")
    }
    let overtaken = action(due: "2026-09-15", first: "2026-06-16") {
      $0.revisions = [
        Revision(from: "2026-06-16", to: "2026-12-31", reason: "first thought"),
        approved(from: "2026-06-16", to: "2026-09-15", on: "2026-06-09"),
      ]
    }
    expect(["approval: no new date awaits approval; say which date is approved"], overtaken) {
      $0.approval = approval("2026-11-02")
    }
  }

  @Test func `no move is approved before it was proposed, nor of finished work`() {
    let proposed = action(due: "2026-06-16", .complete) {
      $0.revisions = [Revision(from: "2026-06-16", to: "2026-12-31", reason: "recruitment")]
      $0.revisions[0].proposedOn = "2026-11-10"
    }
    expect(
      [
        "approvalDay: 2 Nov 2026 is before it was proposed, 10 Nov 2026",
        "approval: work that is complete can't be re-dated",
      ], proposed
    ) { $0.approval = approval("2026-11-02") }
  }

  @Test func `a text has 2,000 characters at most, accents counted once`() {
    expect([], action()) { $0.note = String(repeating: "é", count: 2_000) }
    expect(["note: 2,001 characters; at most 2,000 are recorded"], action()) {
      $0.note = String(repeating: "é", count: 2_001)
    }
  }

  @Test(
    "nothing by which a child could be known, in any text",
    arguments: [
      (request { $0.note = "DOB 3 May" }, "note: a date of birth"),
      (request { $0[.reason] = "a boy aged 9" }, "reason: a child's age (9)"),
      (request { $0[.recovery] = "a boy aged 9" }, "recovery: a child's age (9)"),
      (request { $0[.lead] = "NHS 9434765919" }, "lead: what looks like an NHS number"),
      (
        request { $0.evidence = Evidence(kind: .audit, text: "DOB 3 May") },
        "evidence: a date of birth"
      ),
    ])
  func childData(request: UpdateRequest, words: String) {
    #expect(
      objections(to: request, of: action())
        == [words + "; nothing by which a child could be known is recorded"])
  }

  @Test func `all objections are told at once`() {
    expect(
      [
        "state: complete and embedded can't follow on in progress; what can: complete, awaiting sign-off; complete; suspended; superseded; not started",
        "evidence: complete and embedded needs evidence of what it achieved",
        "rating: complete work is rated complete; it can't be rated otherwise",
        "due: it is due on 16 Jun 2026 already",
        "due: work that is complete and embedded can't be re-dated",
        "reason: a new due date needs a reason",
        "note: a date of birth; nothing by which a child could be known is recorded",
      ], action(due: "2026-06-16")
    ) {
      $0.state = .embedded
      $0.rating = .to("on-time")
      $0.due = "2026-06-16"
      $0.note = "DOB 3 May"
    }
  }
}
