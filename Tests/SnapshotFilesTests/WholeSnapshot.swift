import ImprovementPlan

/// A snapshot in which every field of every record holds something, and all of it is sound.
enum WholeSnapshot {
  static let citation = Citation(source: "S1", place: "item 5, decision 1")

  static var snapshot: Snapshot {
    var plan = Snapshot(council: "Fernshire", asAt: day(2026, 10, 31))
    plan.fictional = true
    plan.title = "Better for children"
    plan.version = "v7"
    plan.phase = "laying the foundations"
    plan.trail = Trail(rows: 57, head: String(repeating: "0a", count: 32))
    plan.inspection = inspection
    plan.scheme = scheme
    plan.deadlines = [deadline]
    plan.themes = [theme]
    plan.recommendations = [recommendation]
    plan.actions = [action, Action(ref: "A2", title: "Train every \"manager\"\\supervisor")]
    plan.metrics = [metric]
    plan.meetings = [meeting]
    plan.reports = [report]
    plan.visits = [visit]
    plan.decisions = [decision]
    plan.facts = [PlanFact("The board met 12 times", citation: citation)]
    plan.sources = [source]
    return plan
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day)! }

  private static var source: Source {
    var source = Source(ref: "S1", title: "Minutes of the improvement board")
    source.date = day(2026, 9, 7)
    source.place = "agenda item 4"
    return source
  }

  private static var inspection: Inspection {
    var inspection = Inspection()
    inspection.framework = "inspection of local authority children's services"
    inspection.visitedFrom = day(2025, 1, 13)
    inspection.visitedTo = day(2025, 1, 24)
    inspection.published = day(2025, 3, 10)
    inspection.overall = .inadequate
    inspection.areas = [AreaJudgement(area: "help and protection", judgement: .inadequate)]
    inspection.citation = citation
    return inspection
  }

  private static let scheme = Scheme(
    name: "Two colours",
    ratings: [
      Rating(
        id: "late", letter: "R", word: "late", meaning: "past the due date", tone: .bad,
        rule: RatingRule(states: [.notStarted, .inProgress], overMonths: 0, upToMonths: 12)),
      Rating(
        id: "fine", letter: "G", word: "on time", meaning: "anything else", tone: .good,
        rule: RatingRule(states: Lifecycle.allCases)),
    ], staleAfterWeeks: 8,
    nextStates: [
      NextStates(from: .notStarted, to: [.inProgress]),
      NextStates(from: .inProgress, to: [.complete, .notStarted]),
      NextStates(from: nil, to: [.notStarted]),
    ])

  private static var deadline: Deadline {
    var deadline = Deadline(ref: "D1", title: "Plan to the DfE")
    deadline.opens = day(2025, 6, 1)
    deadline.due = day(2025, 6, 20)
    deadline.rule = WorkingDayRule(from: day(2025, 3, 10), days: 70)
    deadline.metOn = day(2025, 6, 19)
    deadline.note = "counted from publication"
    deadline.citation = citation
    return deadline
  }

  private static var theme: Theme {
    var theme = Theme(ref: "T1", title: "Leadership, management and governance")
    theme.sponsor = "Chief executive"
    theme.summary = "Knowing what practice is like"
    theme.citation = citation
    return theme
  }

  private static var recommendation: Recommendation {
    var recommendation = Recommendation(ref: "R1", text: "Supervise every case")
    recommendation.paragraph = "23"
    recommendation.themes = ["T1"]
    recommendation.partners = ["police"]
    recommendation.citation = citation
    return recommendation
  }

  private static var action: Action {
    var action = Action(ref: "A1", title: "Embed monthly case supervision")
    action.detail = "In every team, the out-of-hours team included"
    action.themes = ["T1"]
    action.recommendations = ["R1"]
    action.lead = "Head of Safeguarding"
    action.accountable = "Director of children's services"
    action.partners = ["police", "health"]
    action.priority = 1
    action.start = day(2026, 1, 5)
    action.originalDue = day(2026, 6, 16)
    action.due = day(2026, 9, 15)
    action.dueNote = "before the next visit"
    action.revisions = [revision]
    action.lifecycle = .complete
    action.completedOn = day(2026, 10, 20)
    action.override = RatingOverride(rating: "late", reason: "one team is still without")
    action.impact = .emerging
    action.reason = "two manager posts vacant"
    action.recovery = "agency cover to 31 January"
    action.successMeasure = "every case supervised within 20 working days"
    action.evidence = [Evidence(kind: .audit, text: "29 of 40 in time", date: day(2026, 10, 18))]
    action.metrics = ["M1"]
    action.dependsOn = ["A2"]
    action.updates = [
      StatusUpdate(
        date: day(2026, 10, 18), by: "Head of Safeguarding", text: "40 cases audited",
        lifecycle: .inProgress)
    ]
    action.citation = citation
    return action
  }

  private static var revision: Revision {
    let approval = Approval(by: "improvement board", on: day(2026, 9, 7), meeting: "B1")
    var revision = Revision(
      from: day(2026, 6, 16), to: day(2026, 9, 15), reason: "recruitment delay",
      approval: approval)
    revision.proposedOn = day(2026, 8, 30)
    return revision
  }

  private static var metric: Metric {
    var metric = Metric(ref: "M1", name: "Supervision in time", unit: .percent, goodIs: .higher)
    metric.definition = "Cases supervised in the last 20 working days"
    metric.kind = .pointInTime
    metric.decimals = 1
    metric.target = 95
    metric.targetBy = day(2027, 3, 31)
    metric.tolerance = Tolerance(green: 1, amber: 5.5)
    metric.tooGood = 99.5
    metric.themes = ["T1"]
    metric.comparators = [comparator]
    metric.observations = observations
    metric.note = "the out-of-hours team is left out"
    metric.citation = citation
    return metric
  }

  private static var comparator: Comparator {
    var comparator = Comparator(name: "England", value: 81.4, at: day(2025, 3, 31))
    comparator.note = "derived"
    comparator.citation = citation
    return comparator
  }

  private static var observations: [Observation] {
    var counted = Observation(at: day(2026, 9, 30), value: 72.5)
    counted.numerator = 29
    counted.denominator = 40
    counted.note = "an audit of 40"
    var hidden = Observation(at: day(2026, 10, 31), value: nil)
    hidden.suppressed = true
    return [counted, hidden]
  }

  private static var meeting: Meeting {
    var meeting = Meeting(ref: "B1", title: "Improvement board", body: .improvementBoard)
    meeting.date = day(2026, 9, 7)
    meeting.when = "every six weeks"
    meeting.purpose = "approve new dates"
    meeting.citation = citation
    return meeting
  }

  private static var report: Report {
    var report = Report(ref: "P1", title: "Chair's report")
    report.by = "Independent chair"
    report.to = "the minister"
    report.every = "quarterly"
    report.due = day(2026, 12, 31)
    report.note = "six pages at most"
    report.citation = citation
    return report
  }

  private static var visit: MonitoringVisit {
    var visit = MonitoringVisit(ref: "V1", title: "First monitoring visit")
    visit.from = day(2026, 2, 3)
    visit.to = day(2026, 2, 4)
    visit.when = "in February"
    visit.focus = ["help and protection"]
    visit.letter = day(2026, 3, 2)
    visit.findings = "Progress from a low base"
    visit.actions = ["A1"]
    visit.citation = citation
    return visit
  }

  private static var decision: Decision {
    var decision = Decision(ref: "N1", text: "Approve the new date")
    decision.date = day(2026, 9, 7)
    decision.meeting = "B1"
    decision.actionBy = ["Independent chair"]
    decision.due = day(2026, 9, 30)
    decision.doneOn = day(2026, 9, 8)
    decision.actions = ["A1"]
    decision.citation = citation
    return decision
  }
}

extension SnapshotComparison {
  /// Of plans of which nothing is hidden.
  init(from older: Snapshot, to newer: Snapshot) {
    self.init(from: older.shown(by: HouseRules()), to: newer.shown(by: HouseRules()))
  }
}
