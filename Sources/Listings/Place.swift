package import ImprovementPlan

/// Somewhere one can be in the dashboard. Refs are unique within a plan, so a record is a place.
package enum Place: Hashable, Sendable {
  case view(View)
  case record(Ref)
  /// Everything one role owes; nil is what nobody owes.
  case owner(String?)
  /// The actions that belong to no theme.
  case unthemed
  /// What was recorded of an action.
  case history(Ref)
}

/// The views of the dashboard beside the records.
package enum View: String, Hashable, Sendable, CaseIterable {
  case home
  case actions
  case recommendations
  case meetings
  case decisions
  case owners
  case changes
  case plan
  case history
  case conflicts
}

/// The three panes of the home view.
package enum Pane: String, Hashable, Sendable, CaseIterable {
  case themes
  case overdue
  case metrics
}

/// One list on the screen, with a selection of its own.
package enum ListID: Hashable, Sendable {
  case pane(Pane)
  case place(Place)
}

extension View {
  /// What people call the view.
  package var title: String {
    switch self {
    case .home: "Overview"
    case .actions: "All actions"
    case .recommendations: "Recommendations"
    case .meetings: "Meetings and deadlines"
    case .decisions: "Decisions"
    case .owners: "Owners"
    case .changes: "Changes"
    case .plan: "The plan and its inspection"
    case .history: "History"
    case .conflicts: "Conflicts with the snapshot"
    }
  }
}

extension Pane {
  /// What people call the pane.
  package var title: String {
    switch self {
    case .themes: "Plan themes"
    case .overdue: "Overdue"
    case .metrics: "Metrics"
    }
  }
}
