extension Change {
  /// The sorts of change, in the order they are told: a new judgement is the biggest news.
  public enum Kind: String, Sendable, CaseIterable {
    case inspected = "Inspected"
    case judged = "Judged"
    case newlyOverdue = "Newly overdue"
    case noLongerOverdue = "No longer overdue"
    case newlyComplete = "Newly complete"
    case reopened = "Reopened"
    case redated = "Re-dated"
    case ratingChanged = "Rating changed"
    case stateChanged = "State changed"
    case added = "Added"
    case withdrawn = "Withdrawn"
    case originalDueEdited = "First due date edited"
    case impactChanged = "Impact changed"
    case leadChanged = "Lead changed"
    case evidenceAdded = "Evidence added"
    case redateProposed = "Re-date proposed"
    case metricCrossed = "Metric crossed a threshold"
    case metricAdded = "Metric added"
    case metricMoved = "Metric moved since then"
    case figureRestated = "Figure restated"
    case metricWithdrawn = "Metric withdrawn"
    case deadlineMet = "Deadline met"
    case deadlineMoved = "Deadline moved"
    case deadlineAdded = "Deadline added"
    case deadlineWithdrawn = "Deadline withdrawn"
    case visitRecorded = "Visit recorded"
    case decisionRecorded = "Decision recorded"
    case decisionDone = "Decision done"
    case recommendationAdded = "Recommendation added"
    case recommendationWithdrawn = "Recommendation withdrawn"
    case themeAdded = "Theme added"
    case themeWithdrawn = "Theme withdrawn"

    /// The heading its changes stand under.
    public var title: String { rawValue }
  }
}
