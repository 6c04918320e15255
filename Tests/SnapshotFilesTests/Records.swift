import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// A record's name, its fields and which of them must be there, as the reader knows them.
struct RecordShape: Sendable, CustomTestStringConvertible {
  var name: String
  var fields: [String]
  var required: [String]

  var testDescription: String { name }

  init<Record: FileRecord>(_ record: Record.Type) {
    name = String(describing: record)
    fields = Record.fields.map(\.name)
    required = Record.fields.filter(\.isRequired).map(\.name)
  }

  static let all = [
    RecordShape(Snapshot.self), RecordShape(Inspection.self), RecordShape(AreaJudgement.self),
    RecordShape(Scheme.self), RecordShape(NextStates.self), RecordShape(Rating.self),
    RecordShape(RatingRule.self),
    RecordShape(Deadline.self), RecordShape(WorkingDayRule.self), RecordShape(Theme.self),
    RecordShape(Recommendation.self), RecordShape(Action.self), RecordShape(Revision.self),
    RecordShape(Approval.self), RecordShape(RatingOverride.self), RecordShape(Evidence.self),
    RecordShape(StatusUpdate.self), RecordShape(Metric.self), RecordShape(Tolerance.self),
    RecordShape(Comparator.self), RecordShape(Observation.self), RecordShape(Meeting.self),
    RecordShape(Report.self), RecordShape(MonitoringVisit.self), RecordShape(Decision.self),
    RecordShape(PlanFact.self), RecordShape(Trail.self), RecordShape(Source.self),
    RecordShape(Citation.self),
  ]
}
