/// One difference between two snapshots of a plan, of the sorts members ask about.
public enum Change: Equatable, Sendable {
  /// Inspectors came, or their report was published.
  case inspected(Inspection)
  /// A judgement of an area, or the overall one with no area named, is new or another; or another
  /// inspection judged the same.
  case judged(area: String?, from: Judgement?, to: Judgement)
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
  /// The work got further, or back, in a way none of the changes above tells already.
  case stateChanged(Action, from: Lifecycle?, to: Lifecycle?)
  /// In the plan now and not before.
  case added(Action)
  /// In the plan before, and superseded or gone now.
  case withdrawn(Action)
  /// The due date first set was edited, which must never happen.
  case originalDueEdited(Action, from: Day, to: Day?)
  /// It is said otherwise whether the work changed anything for children.
  case impactChanged(Action, from: Impact?, to: Impact?)
  /// Another role leads.
  case leadChanged(Action, from: String?, to: String?)
  /// An open or complete action has more evidence than before, by so many pieces.
  case evidenceAdded(Action, count: Int)
  /// A new due date was asked for and awaits approval; it is not in force.
  case redateProposed(Action, Revision)
  /// A metric stands otherwise against its target.
  case metricCrossed(Metric, from: MetricStanding, to: MetricStanding)
  /// A metric is watched now and wasn't before.
  case metricAdded(Metric)
  /// A metric has a newer figure that differs, and stands against its target as before.
  case metricMoved(Metric, from: Double, to: Double)
  /// A figure given before for a date is another now; nil where it was taken back.
  case figureRestated(Metric, at: Day, from: Double, to: Double?)
  /// A metric is no longer watched.
  case metricWithdrawn(Metric)
  /// A deadline, visit, decision, recommendation or theme is new, gone or another.
  case record(RecordChange)

  /// Which sort of change it is.
  public var kind: Kind {
    switch self {
    case .inspected: .inspected
    case .judged: .judged
    case .newlyOverdue: .newlyOverdue
    case .noLongerOverdue: .noLongerOverdue
    case .newlyComplete: .newlyComplete
    case .reopened: .reopened
    case .redated: .redated
    case .ratingChanged: .ratingChanged
    case .stateChanged: .stateChanged
    case .added: .added
    case .withdrawn: .withdrawn
    case .originalDueEdited: .originalDueEdited
    case .impactChanged: .impactChanged
    case .leadChanged: .leadChanged
    case .evidenceAdded: .evidenceAdded
    case .redateProposed: .redateProposed
    case .metricCrossed: .metricCrossed
    case .metricAdded: .metricAdded
    case .metricMoved: .metricMoved
    case .figureRestated: .figureRestated
    case .metricWithdrawn: .metricWithdrawn
    case .record(let change): change.kind
    }
  }
}
