/// Which states may follow on one.
public struct NextStates: Equatable, Sendable {
  /// The state before; nil where none was reported.
  public var from: Lifecycle?
  /// What may follow, in the order they are offered.
  public var to: [Lifecycle]

  /// States that may follow on one.
  public init(from: Lifecycle?, to: [Lifecycle]) {
    self.from = from
    self.to = to
  }

  /// Forward a step at a time, with sign-off between the work and its completion where a board asks
  /// for that; back where work is reopened; out of play and in again from any state of open work.
  public static let standard = [
    NextStates(
      from: .notStarted, to: [.inProgress, .awaitingSignOff, .suspended, .superseded]),
    NextStates(
      from: .inProgress, to: [.awaitingSignOff, .complete, .suspended, .superseded, .notStarted]),
    NextStates(
      from: .awaitingSignOff, to: [.complete, .inProgress, .suspended, .superseded]),
    NextStates(from: .complete, to: [.embedded, .inProgress]),
    NextStates(from: .embedded, to: [.complete]),
    NextStates(from: .suspended, to: [.inProgress, .notStarted, .superseded]),
    NextStates(from: .superseded, to: [.inProgress, .notStarted]),
    NextStates(
      from: nil,
      to: [.notStarted, .inProgress, .awaitingSignOff, .complete, .suspended, .superseded]),
  ]
}

extension Scheme {
  /// The states that may follow on one, in the order they are offered.
  public func nextStates(from state: Lifecycle?) -> [Lifecycle] {
    nextStates.first { $0.from == state }?.to ?? []
  }

  /// The ratings an officer may set against the derived one: those whose rule is for work in this
  /// state, and those whose rule names no state, which are never derived.
  public func settableRatings(for state: Lifecycle?) -> [Rating] {
    let state = state ?? .inProgress
    if state == .complete || state == .embedded { return [] }
    return ratings.filter { $0.rule.states.isEmpty || $0.rule.states.contains(state) }
  }
}
