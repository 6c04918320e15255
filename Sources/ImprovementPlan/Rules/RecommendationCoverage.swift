/// Whether and how the plan answers one of Ofsted's recommendations.
public struct RecommendationCoverage: Equatable, Sendable {
  /// The recommendation.
  public let recommendation: Recommendation
  /// The actions that answer it, superseded ones left out.
  public let actions: [Action]
  /// How many of them are complete or embedded.
  public let done: Int
  /// How many are open.
  public let open: Int
  /// How many are overdue.
  public let overdue: Int
  /// How it stands as a whole.
  public let state: State
  /// Whether any of the actions has evidence recorded.
  public let hasEvidence: Bool

  /// How a recommendation stands, from its actions.
  public enum State: String, Sendable, CaseIterable {
    /// No action answers it: a gap in the plan.
    case noAction = "no action recorded"
    /// At least one action is overdue.
    case late
    /// Nothing is overdue and work has begun.
    case underWay = "under way"
    /// Every open action is not started, and none is done.
    case notStarted = "not started"
    /// Nothing is open and something is suspended.
    case suspended
    /// Every action is complete.
    case finished = "all finished"
  }

  /// The state in words; late or finished work adds "no evidence" where none is recorded.
  public var words: String {
    let needsEvidence = state == .late || state == .finished
    return state.rawValue + (needsEvidence && !hasEvidence ? ", no evidence" : "")
  }

  init(of recommendation: Recommendation, actions: [Action], asAt: Day) {
    self.recommendation = recommendation
    self.actions = actions
    done = actions.count(where: \.isComplete)
    open = actions.count(where: \.isOpen)
    overdue = actions.count { $0.isOverdue(asAt: asAt) }
    hasEvidence = actions.contains { !$0.evidence.isEmpty }
    state = RecommendationCoverage.state(of: actions, overdue: overdue)
  }

  private static func state(of actions: [Action], overdue: Int) -> State {
    if actions.isEmpty { return .noAction }
    if overdue > 0 { return .late }
    if actions.allSatisfy(\.isComplete) { return .finished }
    let open = actions.filter(\.isOpen)
    if open.isEmpty { return .suspended }
    let nothingBegan = open.allSatisfy { $0.lifecycle == .notStarted }
    return nothingBegan && !actions.contains(where: \.isComplete) ? .notStarted : .underWay
  }
}

extension Snapshot {
  /// Whether and how the plan answers each recommendation, in the plan's order.
  public func coverage(asAt: Day) -> [RecommendationCoverage] {
    var answers: [Ref: [Action]] = [:]
    for action in actions where action.isInPlan {
      for ref in Set(action.recommendations) { answers[ref, default: []].append(action) }
    }
    return recommendations.map {
      RecommendationCoverage(of: $0, actions: answers[$0.ref] ?? [], asAt: asAt)
    }
  }
}
