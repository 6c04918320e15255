extension Change {
  /// What a change is about.
  public enum Subject: Equatable, Sendable {
    case action(Action)
    case metric(Metric)
    /// Any other record of the plan, by its short name and its title.
    case record(Ref, title: String)
    /// The plan as a whole: an inspection, a judgement.
    case plan

    /// Its short name; nil for the plan as a whole.
    public var ref: Ref? {
      switch self {
      case .action(let action): action.ref
      case .metric(let metric): metric.ref
      case .record(let ref, _): ref
      case .plan: nil
      }
    }

    /// Its title, name or text; nil for the plan as a whole.
    public var title: String? {
      switch self {
      case .action(let action): action.title
      case .metric(let metric): metric.name
      case .record(_, let title): title
      case .plan: nil
      }
    }
  }

  /// What it is about.
  public var subject: Subject {
    switch self {
    case .inspected, .judged: .plan
    case .newlyOverdue(let action, _), .noLongerOverdue(let action), .newlyComplete(let action),
      .reopened(let action), .redated(let action, _, _, _), .ratingChanged(let action, _, _),
      .stateChanged(let action, _, _), .added(let action), .withdrawn(let action),
      .originalDueEdited(let action, _, _), .impactChanged(let action, _, _),
      .leadChanged(let action, _, _), .evidenceAdded(let action, _), .redateProposed(let action, _):
      .action(action)
    case .metricCrossed(let metric, _, _), .metricAdded(let metric), .metricMoved(let metric, _, _),
      .figureRestated(let metric, _, _, _), .metricWithdrawn(let metric):
      .metric(metric)
    case .record(let change): change.subject
    }
  }
}
