import ImprovementPlan

extension PlanFixtures {
  static func action(_ ref: Ref, _ title: String, themes: [Ref]) -> Action {
    var action = Action(ref: ref, title: title)
    action.themes = themes
    return action
  }

  /// In the plan's order: A3 stands before A2, which is as late and has a higher priority.
  static var actions: [Action] {
    [
      secondSystem, supervise, audits, vacancies, briefings, training, standards, needs, report,
      files,
    ]
  }

  /// As they stood on 19 September 2026: three not yet late, one not re-dated, one not yet added.
  static var earlierActions: [Action] {
    actions.filter { $0.ref != "A8" }.map { action in
      var action = action
      action.updates.removeAll { $0.date > day("2026-09-19") }
      if action.ref == "A2" { action.revisions = [] }
      if action.ref == "A3" { action.lifecycle = .inProgress }
      if action.ref == "A9" {
        action.revisions = []
        action.due = day("2026-09-30")
      }
      return action
    }
  }

  /// Superseded: no longer in the plan, and counted nowhere.
  private static var secondSystem: Action {
    var action = action("A0", "Buy a second case system", themes: ["T2"])
    action.lifecycle = .superseded
    action.lead = "Head of Quality"
    return action
  }

  /// Over a month late, re-dated with approval, explained.
  private static var supervise: Action {
    var action = action("A1", "Supervise every case monthly", themes: ["T2"])
    action.detail = "In all six teams."
    action.recommendations = ["R1"]
    action.lead = "Head of Safeguarding"
    action.accountable = "Director of Children's Services"
    action.partners = ["Health trust"]
    action.priority = 2
    action.start = day("2026-03-02")
    action.originalDue = day("2026-06-16")
    action.due = day("2026-09-15")
    action.revisions = [
      Revision(
        from: day("2026-06-16"), to: day("2026-09-15"), reason: "recruitment delay",
        approval: Approval(by: "Improvement board", on: day("2026-06-09"), meeting: "B1"))
    ]
    action.lifecycle = .inProgress
    action.impact = .notYet
    action.reason = "two manager posts are vacant"
    action.recovery = "agency cover to 31 January"
    action.successMeasure = "every case within 20 working days"
    action.metrics = ["M1"]
    action.dependsOn = ["A2"]
    action.updates = [
      StatusUpdate(
        date: day("2026-10-18"), by: "Head of Safeguarding", text: "29 of 41 in time.",
        lifecycle: .inProgress)
    ]
    action.citation = Citation(source: "S1", place: "page 9")
    return action
  }

  /// Up to a month late, unexplained, stale, with a new date that awaits the board.
  private static var vacancies: Action {
    var action = action("A2", "Fill the manager posts", themes: ["T1"])
    action.recommendations = ["R1"]
    action.lead = "Head of Workforce"
    action.priority = 1
    action.originalDue = day("2026-10-19")
    action.due = day("2026-10-19")
    var proposed = Revision(
      from: day("2026-10-19"), to: day("2026-12-31"), reason: "a second advert")
    proposed.proposedOn = day("2026-10-12")
    action.revisions = [proposed]
    action.lifecycle = .inProgress
    action.updates = [StatusUpdate(date: day("2026-08-29"), text: "First advert closed.")]
    return action
  }

  /// Waits for sign-off; of all the latest against its first date, and has no priority.
  private static var audits: Action {
    var action = action("A3", "Audit ten files a month", themes: ["T2"])
    action.recommendations = ["R2"]
    action.lead = "Head of Quality"
    action.originalDue = day("2026-05-31")
    action.due = day("2026-10-19")
    action.revisions = [
      Revision(
        from: day("2026-05-31"), to: day("2026-10-19"), reason: "auditors left",
        approval: Approval(by: "Improvement board", on: day("2026-06-09"), meeting: "B1"))
    ]
    action.lifecycle = .awaitingSignOff
    action.reason = "sign-off waits for the board"
    action.updates = [StatusUpdate(date: day("2026-10-20"), text: "Sent for sign-off.")]
    return action
  }

  /// Complete, with no evidence of impact.
  private static var briefings: Action {
    var action = action("A4", "Brief every member each quarter", themes: ["T1"])
    action.lead = "Chief Executive"
    action.originalDue = day("2026-06-30")
    action.due = day("2026-06-30")
    action.lifecycle = .complete
    action.completedOn = day("2026-06-25")
    return action
  }

  /// Complete and embedded, with evidence.
  private static var training: Action {
    var action = action("A5", "Train every manager", themes: ["T1", "T2"])
    action.recommendations = ["R1"]
    action.lead = "Head of Workforce"
    action.originalDue = day("2026-05-31")
    action.due = day("2026-05-31")
    action.lifecycle = .embedded
    action.completedOn = day("2026-05-29")
    action.impact = .achieved
    action.evidence = [
      Evidence(kind: .audit, text: "Audit of 40 supervisions", date: day("2026-08-03")),
      Evidence(kind: .voiceOfTheChild, text: "Children say they are heard"),
    ]
    return action
  }

  /// Suspended with approval.
  private static var standards: Action {
    var action = action("A6", "Write the practice standards", themes: ["T2"])
    action.recommendations = ["R2"]
    action.lead = "Head of Safeguarding"
    action.originalDue = day("2026-12-31")
    action.due = day("2026-12-31")
    action.lifecycle = .suspended
    return action
  }

  /// No theme, no date, no owner, no state reported.
  private static var needs: Action {
    var action = action("A7", "Learn what homes children need", themes: [])
    action.dueNote = "ongoing"
    return action
  }

  /// Not started and not yet due, with no owner.
  private static var report: Action {
    var action = action("A8", "Publish the quality report", themes: ["T2"])
    action.recommendations = ["R2"]
    action.priority = 3
    action.originalDue = day("2026-11-20")
    action.due = day("2026-11-20")
    action.lifecycle = .notStarted
    return action
  }

  /// On time against its new date, late against its first; rated worse by an officer.
  private static var files: Action {
    var action = action("A9", "Move case files to the new system", themes: ["T2"])
    action.recommendations = ["R2"]
    action.lead = "Head of Safeguarding"
    action.priority = 2
    action.originalDue = day("2026-09-30")
    action.due = day("2026-12-05")
    action.revisions = [
      Revision(
        from: day("2026-09-30"), to: day("2026-12-05"), reason: "the supplier was late",
        approval: Approval(by: "Improvement board", on: day("2026-10-07")))
    ]
    action.lifecycle = .inProgress
    action.override = RatingOverride(
      rating: "up-to-a-month-late", reason: "the supplier is late again")
    action.recovery = "weekly calls with the supplier"
    action.updates = [StatusUpdate(date: day("2026-10-30"), text: "Two of six teams moved.")]
    return action
  }
}
