package import ImprovementPlan

/// A made-up council, small enough to know by heart. Its dates are told from its data date, so that
/// the same figures come out whenever a test is run: opened as at 15 May, A1 was due on 31 March.
package enum Aldmoor {
  /// What the field tells its example of a re-date by.
  package static let asAt = day("2026-05-15")

  /// A snapshot file: A1 is 45 days late and A2 is 15, A3 is on time and A4 complete.
  ///
  /// - Parameter leadOfA2: what the file says of who leads A2.
  package static func text(asAt: Day = asAt, leadOfA2: String = "Head of Workforce") -> String {
    """
    {
      "format": 1,
      "council": "Aldmoor",
      "fictional": true,
      "title": "Plan for Aldmoor",
      "asAt": "\(asAt.iso)",
      "themes": [
        { "ref": "T1", "title": "Practice" }
      ],
      "actions": [
        \(action("A1", "Write the sufficiency strategy", due: asAt - 45)),
        \(action("A2", "Fill the manager posts", due: asAt - 15, lead: leadOfA2)),
        \(action("A3", "Audit ten files a month", due: asAt + 46)),
        \(action("A4", "Brief every member", due: asAt - 60, isComplete: true))
      ],
      "meetings": [
        { "ref": "B1", "title": "Improvement board", "body": "improvement-board",
          "date": "\((asAt + 7).iso)" }
      ]
    }

    """
  }

  private static func action(
    _ ref: String, _ title: String, due: Day, lead: String = "Head of Quality",
    isComplete: Bool = false
  ) -> String {
    let state =
      isComplete
      ? "\"lifecycle\": \"complete\", \"completedOn\": \"\(due.iso)\""
      : "\"lifecycle\": \"in-progress\""
    return """
      { "ref": "\(ref)", "title": "\(title)", "themes": ["T1"], "lead": "\(lead)",
            "originalDue": "\(due.iso)", "due": "\(due.iso)", \(state) }
      """
  }
}
