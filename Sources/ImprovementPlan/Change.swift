/// One difference between two snapshots of a plan, of the sorts members ask about.
public enum Change: Equatable, Sendable {
  /// Overdue in the newer snapshot and not in the older one.
  case newlyOverdue(Action, daysLate: Int)
  /// Overdue before; now re-dated, suspended or otherwise out of arrears, but not complete.
  case noLongerOverdue(Action)
  /// Complete or embedded now and not before.
  case newlyComplete(Action)
  /// Complete or embedded before and not now.
  case reopened(Action)
  /// The current due date moved; the approval is of the move in force, nil where none is.
  case redated(Action, from: Day?, to: Day?, approval: Approval?)
  /// The rating changed in a way none of the changes above tells already.
  case ratingChanged(Action, from: Rating?, to: Rating?)
  /// In the plan now and not before.
  case added(Action)
  /// In the plan before, and superseded or gone now.
  case withdrawn(Action)
  /// The due date first set was edited, which must never happen.
  case originalDueEdited(Action, from: Day, to: Day?)
  /// A metric stands otherwise against its target.
  case metricCrossed(Metric, from: MetricStanding, to: MetricStanding)
  /// A figure given before for a date is another now; nil where it was taken back.
  case figureRestated(Metric, at: Day, from: Double, to: Double?)

  /// The sorts of change, in the order they are told.
  public enum Kind: String, Sendable, CaseIterable {
    case newlyOverdue = "Newly overdue"
    case noLongerOverdue = "No longer overdue"
    case newlyComplete = "Newly complete"
    case reopened = "Reopened"
    case redated = "Re-dated"
    case ratingChanged = "Rating changed"
    case added = "Added"
    case withdrawn = "Withdrawn"
    case originalDueEdited = "First due date edited"
    case metricCrossed = "Metric crossed a threshold"
    case figureRestated = "Figure restated"

    /// The heading its changes stand under.
    public var title: String { rawValue }
  }

  /// Which sort of change it is.
  public var kind: Kind {
    switch self {
    case .newlyOverdue: .newlyOverdue
    case .noLongerOverdue: .noLongerOverdue
    case .newlyComplete: .newlyComplete
    case .reopened: .reopened
    case .redated: .redated
    case .ratingChanged: .ratingChanged
    case .added: .added
    case .withdrawn: .withdrawn
    case .originalDueEdited: .originalDueEdited
    case .metricCrossed: .metricCrossed
    case .figureRestated: .figureRestated
    }
  }

  /// The action or metric it is about.
  public var subject: Subject {
    switch self {
    case .newlyOverdue(let action, _), .noLongerOverdue(let action), .newlyComplete(let action),
      .reopened(let action), .redated(let action, _, _, _), .ratingChanged(let action, _, _),
      .added(let action), .withdrawn(let action), .originalDueEdited(let action, _, _):
      .action(action)
    case .metricCrossed(let metric, _, _), .figureRestated(let metric, _, _, _):
      .metric(metric)
    }
  }

  /// What a change is about.
  public enum Subject: Equatable, Sendable {
    case action(Action)
    case metric(Metric)

    /// Its short name.
    public var ref: Ref {
      switch self {
      case .action(let action): action.ref
      case .metric(let metric): metric.ref
      }
    }

    /// Its title or name.
    public var title: String {
      switch self {
      case .action(let action): action.title
      case .metric(let metric): metric.name
      }
    }
  }
}
