import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// A sound plan with one thing changed, and every word that is to be said of it.
struct SenseCase: Sendable, CustomTestStringConvertible {
  let name: String
  let expected: [String]
  private let change: @Sendable (inout Snapshot) -> Void

  init(_ name: String, _ expected: [String], _ change: @escaping @Sendable (inout Snapshot) -> Void)
  {
    self.name = name
    self.expected = expected
    self.change = change
  }

  var testDescription: String { name }

  /// What is said of the changed plan as a file, without the file's name and lines.
  var found: [String] {
    get throws {
      var plan = SenseCase.soundPlan
      change(&plan)
      let bytes = Array(SnapshotWriter.text(of: plan).utf8)
      let read = SnapshotReader.read(
        bytes: bytes, of: "\(plan.asAt).json", judgedOn: SenseCase.today)
      #expect(read.1.allSatisfy { $0.line != nil })
      return read.1.map { diagnostic in
        String(describing: diagnostic).split(separator: ": ", maxSplits: 1)[1].description
      }
    }
  }

  static let today = Day(2026, 11, 29)!

}

/// A day of 2026, or of another year.
func on(_ month: Int, _ day: Int, _ year: Int = 2026) -> Day { Day(year, month, day)! }

extension SenseCase {
  /// Two actions, two metrics and one of everything else, all of it sound.
  static let soundPlan: Snapshot = {
    var plan = Snapshot(council: "Fernshire", asAt: on(10, 31))
    plan.fictional = true
    plan.themes = [Theme(ref: "T1", title: "Leadership"), Theme(ref: "T2", title: "Practice")]
    plan.recommendations = [Recommendation(ref: "R1", text: "Supervise every case")]
    plan.actions = [done, open]
    plan.metrics = [share, count]
    plan.meetings = [meeting("B1", on(9, 7)), meeting("B2", on(12, 7))]
    plan.inspection = inspection
    plan.deadlines = [deadline]
    plan.reports = [report]
    plan.visits = [visit]
    plan.decisions = [decision]
    plan.facts = [PlanFact("The board met twice")]
    plan.sources = [Source(ref: "S1", title: "Minutes of the board")]
    return plan
  }()

  private static var done: Action {
    var action = Action(ref: "A1", title: "Train every supervisor")
    action.themes = ["T1"]
    action.lead = "Head of Safeguarding"
    action.priority = 1
    action.start = on(1, 5)
    action.originalDue = on(6, 30)
    action.due = on(6, 30)
    action.lifecycle = .complete
    action.completedOn = on(6, 20)
    action.evidence = [Evidence(kind: .audit, text: "All were trained", date: on(6, 18))]
    action.updates = [
      StatusUpdate(date: on(6, 20), text: "All trained", lifecycle: .complete)
    ]
    return action
  }

  private static var open: Action {
    var action = Action(ref: "A2", title: "Supervise every month")
    action.themes = ["T2"]
    action.recommendations = ["R1"]
    action.lead = "Director of Children's Services"
    action.partners = ["Police"]
    action.start = on(2, 2)
    action.originalDue = on(9, 30)
    action.due = on(12, 31)
    var move = Revision(from: on(9, 30), to: on(12, 31), reason: "two posts are vacant")
    move.proposedOn = on(8, 30)
    move.approval = Approval(by: "Improvement board", on: on(9, 7), meeting: "B1")
    action.revisions = [move]
    action.lifecycle = .inProgress
    action.dependsOn = ["A1"]
    action.metrics = ["M1"]
    action.updates = [
      StatusUpdate(date: on(10, 18), text: "40 audited", lifecycle: .inProgress)
    ]
    return action
  }

  private static var share: Metric {
    var metric = Metric(ref: "M1", name: "Supervised in time", unit: .percent, goodIs: .higher)
    metric.decimals = 1
    metric.target = 95
    metric.targetBy = on(3, 31, 2027)
    metric.tolerance = Tolerance(green: 1, amber: 5)
    metric.tooGood = 99.5
    metric.comparators = [Comparator(name: "England", value: 81.4, at: on(3, 31, 2025))]
    var first = Observation(at: on(9, 30), value: 72.5)
    first.numerator = 29
    first.denominator = 40
    metric.observations = [first, Observation(at: on(10, 31), value: 75)]
    return metric
  }

  private static var count: Metric {
    var metric = Metric(ref: "M2", name: "Children missing", unit: .count, goodIs: .lower)
    metric.kind = .inMonth
    metric.target = 10
    metric.observations = [
      Observation(at: on(9, 30), value: 40), Observation(at: on(10, 31), value: 31),
    ]
    return metric
  }

  private static func meeting(_ ref: Ref, _ date: Day) -> Meeting {
    var meeting = Meeting(ref: ref, title: "Improvement board", body: .improvementBoard)
    meeting.date = date
    return meeting
  }

  private static var inspection: Inspection {
    var inspection = Inspection()
    inspection.visitedFrom = on(1, 13, 2025)
    inspection.visitedTo = on(1, 24, 2025)
    inspection.published = on(3, 10, 2025)
    inspection.overall = .inadequate
    inspection.areas = [
      AreaJudgement(area: "Help and protection", judgement: .inadequate),
      AreaJudgement(area: "Children in care", judgement: .good),
    ]
    return inspection
  }

  private static var deadline: Deadline {
    var deadline = Deadline(ref: "D1", title: "Plan to the DfE")
    deadline.opens = on(6, 1, 2025)
    deadline.due = on(6, 20, 2025)
    deadline.rule = WorkingDayRule(from: on(3, 10, 2025), days: 70)
    deadline.metOn = on(6, 19, 2025)
    return deadline
  }

  private static var report: Report {
    var report = Report(ref: "P1", title: "Chair's report")
    report.every = "every six weeks"
    return report
  }

  private static var visit: MonitoringVisit {
    var visit = MonitoringVisit(ref: "V1", title: "First monitoring visit")
    visit.from = on(2, 3)
    visit.to = on(2, 4)
    visit.letter = on(3, 2)
    visit.findings = "Progress from a low base"
    return visit
  }

  private static var decision: Decision {
    var decision = Decision(ref: "N1", text: "Approve the new date")
    decision.date = on(9, 7)
    decision.meeting = "B1"
    decision.due = on(9, 30)
    decision.doneOn = on(9, 8)
    return decision
  }

  /// Five ratings that cover all work, for a case to change.
  static let ratings = Scheme.standard.ratings
}

/// An action of a ref, with a title that no other has.
func titled(_ ref: String, _ title: String = "Do something else") -> Action {
  var action = Action(ref: Ref(ref), title: title)
  action.themes = ["T1"]
  return action
}
