import ImprovementPlan
package import Listings

extension DashboardState {
  /// Why nothing is listed, and what can be done about it.
  package func emptyWords(of list: ListID) -> String {
    guard self.list(list).filterText.isEmpty else {
      return "Nothing matches; \(keys.label(of: .clearFilter)) clears the filter"
    }
    return switch list {
    case .pane(.themes): "The plan names no theme"
    case .pane(.overdue): nothingOverdue
    case .pane(.metrics): "The plan has no metric"
    case .place(.view(.actions)): "The plan has no action"
    case .place(.view(.recommendations)): "No recommendation is recorded"
    case .place(.view(.decisions)): "No decision is recorded"
    case .place(.view(.meetings)): "No meeting, deadline, report or visit is recorded"
    case .place(.view(.changes)): nothingCompared
    case .place(.view(.history)): unread ?? "Nothing is recorded yet"
    case .place(.history(let action)): unread ?? "Nothing is recorded of \(action) yet"
    case .place(.view(.conflicts)):
      unread ?? "Nothing that was recorded contradicts the snapshot"
    default: "Nothing is recorded here"
    }
  }

  /// Says, where it is so, that actions without a date can't be overdue: none late is not all well.
  private var nothingOverdue: String {
    let undated = plan.oneLiner.undated
    guard undated > 0 else { return "Nothing is overdue" }
    return "Nothing with a date is overdue; \(undated) open have no date set"
      + " (\(keys.label(of: .view(.actions))) lists all)"
  }

  /// Why there are no changes: an earlier snapshot that can't be read isn't one that changed nothing.
  private var nothingCompared: String {
    guard let day = askedEarlier else { return "There is no earlier snapshot to compare with" }
    return
      "The snapshot of \(day.medium) can't be read; \(keys.label(of: .olderComparison)) goes to an older"
      + " one"
  }

  /// Why nothing of the register is shown, for one that can't be read isn't one that holds nothing; nil
  /// where all of it is.
  private var unread: String? {
    switch plan.register {
    case .unusable(let why): "The register can't be used: \(why)"
    case .olderSnapshot: "What was recorded is laid over the newest snapshot alone"
    case .writable, .readOnly, .withoutKeys: nil
    }
  }
}
