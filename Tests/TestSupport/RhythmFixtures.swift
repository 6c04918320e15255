import ImprovementPlan

extension PlanFixtures {
  /// In the plan's order, which is neither that of their names nor the worst first.
  static var metrics: [Metric] {
    var timely = Metric(
      ref: "M1", name: "Cases supervised in time", unit: .percent, goodIs: .higher)
    timely.definition = "Cases with a supervision in the month."
    timely.kind = .inMonth
    timely.target = 95
    timely.targetBy = day("2027-03-31")
    timely.tolerance = Tolerance(green: 0, amber: 5)
    timely.themes = ["T2"]
    timely.observations = figures([68, 70, 71])
    timely.observations[2].numerator = 29
    timely.observations[2].denominator = 41
    timely.observations[1].note = "one team left out"
    timely.citation = Citation(source: "S1")
    var caseload = Metric(ref: "M2", name: "Average caseload", unit: .cases, goodIs: .lower)
    caseload.decimals = 1
    caseload.target = 18
    caseload.tolerance = Tolerance(green: 0, amber: 2)
    caseload.themes = ["T2"]
    caseload.comparators = [Comparator(name: "Neighbours", value: 17.2, at: day("2026-03-31"))]
    caseload.observations = figures([20.4, 20.1, 19])
    var agency = Metric(ref: "M3", name: "Agency social workers", unit: .percent, goodIs: .lower)
    agency.themes = ["T1"]
    agency.observations = figures([12, 13, nil])
    return [caseload, agency, timely]
  }

  /// Figures of the ends of August, September and October 2026.
  private static func figures(_ values: [Double?]) -> [Observation] {
    zip(["2026-08-31", "2026-09-30", "2026-10-31"], values).map {
      Observation(at: day($0), value: $1)
    }
  }

  static var meetings: [Meeting] {
    var last = Meeting(ref: "B3", title: "December board", body: .improvementBoard)
    last.date = day("2026-12-16")
    var held = Meeting(ref: "B1", title: "June board", body: .improvementBoard)
    held.date = day("2026-06-09")
    held.purpose = "New dates"
    var next = Meeting(ref: "B2", title: "November board", body: .improvementBoard)
    next.date = day("2026-11-25")
    next.purpose = "Exceptions"
    var scrutiny = Meeting(ref: "C1", title: "Children's scrutiny", body: .scrutiny)
    scrutiny.when = "each quarter"
    return [last, held, next, scrutiny]
  }

  static var deadlines: [Deadline] {
    var plan = Deadline(ref: "D1", title: "Plan to the Department")
    plan.due = day("2026-03-13")
    plan.rule = WorkingDayRule(from: day("2025-12-01"), days: 70)
    plan.metOn = day("2026-03-12")
    var window = Deadline(ref: "D2", title: "Re-inspection window")
    window.opens = day("2027-01-01")
    window.due = day("2027-06-30")
    window.note = "at 24 hours' notice"
    return [plan, window]
  }

  static var reports: [Report] {
    var chair = Report(ref: "P1", title: "Chair's report")
    chair.by = "Independent chair"
    chair.to = "the Department"
    chair.every = "quarterly"
    chair.due = day("2026-12-01")
    return [chair]
  }

  static var visits: [MonitoringVisit] {
    var visit = MonitoringVisit(ref: "V1", title: "First visit")
    visit.from = day("2026-09-08")
    visit.to = day("2026-09-09")
    visit.focus = ["supervision", "case files"]
    visit.letter = day("2026-10-06")
    visit.findings = "Some progress."
    visit.actions = ["A1"]
    return [visit]
  }

  static var decisions: [Decision] {
    var approved = Decision(ref: "N1", text: "Approve the new date of A1")
    approved.date = day("2026-06-09")
    approved.meeting = "B1"
    approved.actionBy = ["Head of Safeguarding", "Head of Workforce"]
    approved.due = day("2026-06-30")
    approved.doneOn = day("2026-06-25")
    approved.actions = ["A1"]
    var vacancies = Decision(ref: "N2", text: "Report vacancies monthly")
    vacancies.date = day("2026-09-09")
    vacancies.due = day("2026-10-20")
    return [approved, Decision(ref: "N3", text: "Invite schools"), vacancies]
  }
}
