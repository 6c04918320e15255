import ImprovementPlan

extension Desk {
  func page(of meeting: Meeting) -> [Item] {
    var page = Page()
    page.field("Meeting", Phrase(meeting.title, .strong))
    page.field("Of", meeting.body.words)
    page.field("When", when(meeting.date, or: meeting.when))
    page.field("Purpose", meeting.purpose)
    cite(meeting.citation, on: &page)
    section(
      "Decided there", snapshot.decisions.filter { $0.meeting == meeting.ref }.map(\.ref), on: &page
    )
    let redated = snapshot.actions.filter { action in
      action.revisions.contains { $0.approval?.meeting == meeting.ref }
    }
    section("Re-dates approved there", redated.map(\.ref), on: &page)
    return page.items
  }

  func page(of report: Report) -> [Item] {
    var page = Page()
    page.field("Report", Phrase(report.title, .strong))
    page.field("Owed by", report.by ?? PlanWords.noOwnerNamed)
    page.field("To", report.to)
    page.field("Rhythm", report.every)
    page.field("Next due", report.due?.long ?? PlanWords.noDateSet)
    page.field("Note", report.note)
    cite(report.citation, on: &page)
    return page.items
  }

  func page(of deadline: Deadline) -> [Item] {
    var page = Page()
    page.field("Deadline", Phrase(deadline.title, .strong))
    page.field("Opens", deadline.opens?.long)
    page.field(deadline.opens == nil ? "Due" : "Closes", deadline.due?.long ?? PlanWords.noDateSet)
    page.field("Rule", calendar.flatMap(deadline.ruleWords) ?? deadline.rule?.words)
    page.field("Met", deadline.metOn.map { "\($0.long)" })
    page.field("Note", deadline.note)
    cite(deadline.citation, on: &page)
    return page.items
  }

  func page(of visit: MonitoringVisit) -> [Item] {
    var page = Page()
    page.field("Visit", Phrase(visit.title, .strong))
    page.field("When", when(of: visit))
    page.lines("Looked at", visit.focus.map { Phrase($0) })
    page.field("Letter", visit.letter?.long)
    page.field("Found", visit.findings)
    cite(visit.citation, on: &page)
    section("Action plan after the visit", visit.actions, on: &page)
    return page.items
  }

  func page(of decision: Decision) -> [Item] {
    var page = Page()
    page.field("Decision", Phrase(decision.text, .strong))
    page.field("Date", decision.date?.long ?? PlanWords.noDateSet)
    if let ref = decision.meeting, case .meeting(let meeting)? = plan.record(ref) {
      page.field("Decided at", meeting.title, opens: .record(ref))
    }
    page.field("Action by", actionBy(decision))
    page.field("State", state(of: decision))
    cite(decision.citation, on: &page)
    section("Actions it concerns", decision.actions, on: &page)
    return page.items
  }

  func page(of source: Source) -> [Item] {
    var page = Page()
    page.field("Source", Phrase(source.title, .strong))
    page.field("Date", source.date?.long ?? "undated")
    page.field("Where", source.place)
    section("Records that rest on it", citing(source.ref), on: &page)
    return page.items
  }

  private func citing(_ source: Ref) -> [Ref] {
    let cited: [(Ref, Citation?)] =
      snapshot.themes.map { ($0.ref, $0.citation) }
      + snapshot.recommendations.map { ($0.ref, $0.citation) }
      + snapshot.actions.map { ($0.ref, $0.citation) }
      + snapshot.metrics.map { ($0.ref, $0.citation) }
      + snapshot.meetings.map { ($0.ref, $0.citation) }
      + snapshot.deadlines.map { ($0.ref, $0.citation) }
      + snapshot.reports.map { ($0.ref, $0.citation) }
      + snapshot.visits.map { ($0.ref, $0.citation) }
      + snapshot.decisions.map { ($0.ref, $0.citation) }
    return cited.filter { $0.1?.source == source }.map(\.0)
  }
}
