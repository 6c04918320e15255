import ImprovementPlan

extension ListID {
  /// What stands over the list.
  package func title(in plan: OpenPlan) -> String {
    switch self {
    case .pane(let pane): pane.title
    case .place(let place): place.title(in: plan)
    }
  }

  /// The one table the list is set in; nil where its items differ.
  package var table: Table? {
    switch self {
    case .pane(.themes): .themes
    case .pane(.overdue): .overdue
    case .pane(.metrics): .metrics
    case .place(.view(.actions)), .place(.owner), .place(.unthemed): .actions
    case .place(.view(.recommendations)): .recommendations
    case .place(.view(.owners)): .owners
    case .place(.view(.decisions)): .decisions
    case .place(.view(.history)): .history
    case .place(.history): .ownHistory
    case .place(.view(.conflicts)): .conflicts
    case .place: nil
    }
  }
}

extension Place {
  /// What a place is called over its list and in the trail.
  package func title(in plan: OpenPlan) -> String {
    switch self {
    case .view(let view): view.title
    case .owner(let lead): lead ?? PlanWords.noOwnerNamed
    case .unthemed: "Actions under no theme"
    case .history(let ref): "Recorded of \(ref)"
    case .record(let ref): plan.record(ref).map { "\(ref) \($0.shortTitle)" } ?? ref.text
    }
  }
}

extension Record {
  fileprivate var shortTitle: String {
    switch self {
    case .theme(let theme): theme.title
    case .recommendation(let recommendation): recommendation.text
    case .action(let action): action.title
    case .metric(let metric): metric.name
    case .meeting(let meeting): meeting.title
    case .report(let report): report.title
    case .deadline(let deadline): deadline.title
    case .visit(let visit): visit.title
    case .decision(let decision): decision.text
    case .source(let source): source.title
    }
  }
}
