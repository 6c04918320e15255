import ImprovementPlan
import Testing

@Suite("A request comes to rows")
struct UpdateRequestTests {
  private let late = action(due: "2026-06-16") {
    $0.lead = "Head of Quality"
    $0.impact = .notYet
  }

  @Test(
    "each part gives a row of its own",
    arguments: [
      (
        request { $0.state = .awaitingSignOff },
        .lifecycle(from: .inProgress, to: .awaitingSignOff), nil
      ),
      (request { $0.impact = .emerging }, .impact(from: .notYet, to: .emerging), nil),
      (
        request { $0[.lead] = "Head of Practice" },
        .text(.lead, from: "Head of Quality", to: "Head of Practice"), nil
      ),
      (
        request { $0[.recovery] = "agency cover" }, .text(.recovery, from: nil, to: "agency cover"),
        nil
      ),
      (
        request { $0[.reason] = "two vacancies" }, .text(.reason, from: nil, to: "two vacancies"),
        nil
      ),
      (request { $0.note = "Seen by the board" }, .note("Seen by the board"), nil),
      (
        request { $0.evidence = Evidence(kind: .audit, text: "40 cases") },
        .evidence(Evidence(kind: .audit, text: "40 cases")), nil
      ),
      (
        request {
          $0.due = "2026-12-31"
          $0[.reason] = "recruitment"
        }, .due(from: "2026-06-16", to: "2026-12-31", approval: nil), "recruitment"
      ),
      (
        request {
          $0.rating = .to("on-time")
          $0[.reason] = "signed off in draft"
        }, .rating(from: nil, to: "on-time"), "signed off in draft"
      ),
    ] as [(UpdateRequest, ActionChange, String?)])
  func rows(request: UpdateRequest, change: ActionChange, why: String?) throws {
    #expect(try outcome(of: request, to: late).get() == [NewChange("P1", change, why: why)])
  }

  @Test func `the rows stand in one order, and the note goes with the first that has no reason`()
    throws
  {
    let all = request {
      $0.note = "the audit is done"
      $0.state = .complete
      $0.evidence = Evidence(kind: .audit, text: "40 cases")
      $0.impact = .emerging
      $0[.lead] = "Head of Practice"
      $0[.recovery] = "agency cover"
    }
    #expect(
      try outcome(of: all, to: late).get() == [
        NewChange("P1", .lifecycle(from: .inProgress, to: .complete), why: "the audit is done"),
        NewChange("P1", .impact(from: .notYet, to: .emerging)),
        NewChange("P1", .text(.lead, from: "Head of Quality", to: "Head of Practice")),
        NewChange("P1", .text(.recovery, from: nil, to: "agency cover")),
        NewChange("P1", .evidence(Evidence(kind: .audit, text: "40 cases"))),
      ])
  }

  @Test func `a note beside a re-date alone is a row, for the re-date has its own reason`() throws {
    let redate = request {
      $0.due = "2026-12-31"
      $0[.reason] = "recruitment"
      $0.note = "discussed with the chair"
    }
    #expect(
      try outcome(of: redate, to: late).get() == [
        NewChange(
          "P1", .due(from: "2026-06-16", to: "2026-12-31", approval: nil), why: "recruitment"),
        NewChange("P1", .note("discussed with the chair")),
      ])
  }

  @Test func `what is so already is left out, and where nothing else is asked that is said`() throws
  {
    let same = request {
      $0.state = .inProgress
      $0[.lead] = "Head of Quality"
      $0.impact = .notYet
    }
    #expect(objections(to: same, of: late) == ["all: nothing would change"])
    var noted = same
    noted.note = "still so"
    #expect(try outcome(of: noted, to: late).get() == [NewChange("P1", .note("still so"))])
  }

  @Test func `blank texts are none, and a text is on one line without spaces around it`() throws {
    let blank = request {
      $0.note = " \n\t "
      $0[.lead] = ""
      $0[.recovery] = "   "
      $0[.reason] = "\r\n"
    }
    #expect(objections(to: blank, of: late) == ["all: nothing would change"])
    let lines = request { $0.note = "  first line \r\n\r\n\tsecond  line\n" }
    #expect(
      try outcome(of: lines, to: late).get()
        == [NewChange("P1", .note("first line second  line"))])
  }

  @Test(
    "a text with a sign of what couldn't be kept is refused, also where nothing else is in it",
    arguments: [
      ("it\u{FFFD}s late", "behind “it”"), ("\u{FFFD}", "at its beginning"),
      ("the manager is away so it\u{FFFD}s late", "behind “is away so it”"),
    ])
  func unkept(text: String, place: String) {
    let unkept = request {
      $0.note = text
      $0[.lead] = "Head of Audit"
    }
    #expect(
      objections(to: unkept, of: late) == [
        "note: found � \(place), which stands for a character that can't be kept; expected a text without"
      ])
  }

  @Test(
    "a text in which nothing can be seen is blank wherever it is needed",
    arguments: [
      "\u{200B}", "\u{2800}", "\u{3164}", "\u{AD} \u{2800}", "\u{E0001}\u{7}",
      "\u{3000}",
    ])
  func unseen(text: String) {
    let unseen = request {
      $0.state = .suspended
      $0.note = text
      $0[.lead] = text
      $0[.reason] = text
      $0.evidence = Evidence(kind: .audit, text: text)
      $0.due = "2026-12-31"
      $0.approval = approval("2026-11-02", by: text)
    }
    #expect(
      Set(objections(to: unseen, of: action(.inProgress) { $0.lead = "Head of Audit" }))
        == [
          "note: suspended needs a note that says why",
          "reason: a new due date needs a reason",
          "approval: an approval needs the body or role that approved",
          "evidence: evidence has to say what it shows",
        ])
    let rated = request {
      $0.rating = .to("over-a-month-late")
      $0[.reason] = text
      $0[.recovery] = text
    }
    #expect(
      objections(to: rated, of: action(due: "2026-12-31")) == [
        "reason: rating it R over a month late against the dates needs a reason",
        "recovery: R over a month late needs a recovery action: what is being done",
      ])
    let seen = request { $0.note = "\u{200B}ok\u{2800}" }
    #expect(objections(to: seen, of: late) == [])
  }

  @Test func `an unchanged rating leaves its reason to be why the action is late`() throws {
    var rated = late
    rated.override = RatingOverride(rating: "on-time", reason: "signed off in draft")
    let again = request {
      $0.rating = .to("on-time")
      $0[.reason] = "the auditor is away"
    }
    #expect(
      try outcome(of: again, to: rated).get()
        == [NewChange("P1", .text(.reason, from: nil, to: "the auditor is away"))])
  }

  @Test func `an override is ended by going by the dates, with no reason asked`() throws {
    var rated = late
    rated.override = RatingOverride(rating: "on-time", reason: "signed off in draft")
    let byDates = request { $0.rating = .byDates }
    #expect(
      try outcome(of: byDates, to: rated).get()
        == [NewChange("P1", .rating(from: "on-time", to: nil))])
  }

  @Test func `an approval without a date is of the move that was proposed`() throws {
    var proposed = late
    proposed.revisions = [Revision(from: "2026-06-16", to: "2026-12-31", reason: "recruitment")]
    let approved = request { $0.approval = approval("2026-11-18") }
    #expect(
      try outcome(of: approved, to: proposed).get()
        == [NewChange("P1", .approval(to: "2026-12-31", approval("2026-11-18")))])
  }
}
