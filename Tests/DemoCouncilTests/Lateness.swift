import ImprovementPlan

/// Written out here, so that the demo's counts don't lean on the rules they are to show.
func isLate(_ action: Action, asAt day: Day) -> Bool {
  switch action.lifecycle {
  case .complete, .embedded, .suspended, .superseded: false
  default: action.due.map { $0 < day } ?? false
  }
}
