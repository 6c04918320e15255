import ImprovementPlan

/// Who meets about the plan, and when: held and to come.
enum DemoMeetings {
  static var all: [Meeting] { boards + scrutiny + others }

  private static let inDepth = [
    "front door and thresholds", "caseloads and recruitment", "supervision and oversight",
    "audit and what it changed", "children in care and permanence", "care leavers",
    "missing children and exploitation",
  ]

  private static var boards: [Meeting] {
    Boards.dates.enumerated().map { index, board in
      var meeting = Meeting(ref: board.ref, title: "Improvement board", body: .improvementBoard)
      meeting.date = board.day
      meeting.purpose = "Exceptions, new dates and sign-offs; in depth: \(inDepth[index % 7])"
      meeting.citation = Citation(source: DemoSources.board, place: "forward plan")
      return meeting
    }
  }

  private static var scrutiny: [Meeting] {
    [
      ("SC1", 2025_06_19), ("SC2", 2025_11_13), ("SC3", 2026_03_12), ("SC4", 2026_07_16),
      ("SC5", 2026_12_10), ("SC6", 2027_03_11),
    ].map {
      meeting(
        $0.0, "Children's scrutiny committee", .scrutiny, $0.1,
        "Progress on the plan, a standing item until every action is complete")
    }
  }

  private static var others: [Meeting] {
    [
      meeting("CB1", "Cabinet", .cabinet, 2025_06_17, "Agree the improvement budget"),
      meeting("CB2", "Cabinet", .cabinet, 2026_02_10, "Third quarterly budget report"),
      meeting("CB3", "Cabinet", .cabinet, 2026_06_23, "Agree the sufficiency strategy"),
      meeting("CB4", "Cabinet", .cabinet, 2026_12_15, "Budget report for the second quarter"),
      meeting("CB5", "Cabinet", .cabinet, 2027_02_09, "Children's services budget for 2027-28"),
      meeting("CC1", "Full Council", .council, 2026_12_17, "Statement by the lead member"),
    ]
  }

  private static func meeting(
    _ ref: String, _ title: String, _ body: Meeting.Body, _ day: Int, _ purpose: String
  ) -> Meeting {
    var meeting = Meeting(ref: Ref(ref), title: title, body: body)
    meeting.date = Day(written: day)
    meeting.purpose = purpose
    meeting.citation = Citation(source: DemoSources.board, place: "forward plan")
    return meeting
  }
}
