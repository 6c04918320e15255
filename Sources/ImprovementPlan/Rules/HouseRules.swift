/// What a council wants otherwise than its plan has it, when the plan is shown: in nothing that is
/// recorded, or written to a snapshot.
public struct HouseRules: Equatable, Sendable {
  /// What children looked after are called in the names and definitions of metrics; nil for what the
  /// plan calls them.
  public var wording: CareWording?
  /// An open action with no update for longer than this many weeks is stale; nil for the weeks of the
  /// plan's scheme.
  public var staleAfterWeeks: Int?
  /// How small counts are hidden; nil where they are shown, as a board's own papers show them.
  public var suppression: Suppression?

  /// Rules that change nothing.
  public init() {}
}

extension Snapshot {
  /// The plan as it is shown by these rules.
  public func shown(by rules: HouseRules) -> Snapshot {
    guard rules != HouseRules() else { return self }
    var shown = self
    shown.scheme.staleAfterWeeks = rules.staleAfterWeeks ?? scheme.staleAfterWeeks
    shown.metrics = metrics.map { $0.shown(by: rules) }
    return shown
  }
}

extension Metric {
  fileprivate func shown(by rules: HouseRules) -> Metric {
    var shown = self
    if let wording = rules.wording {
      shown.name = wording.applied(to: name)
      shown.definition = definition.map(wording.applied)
    }
    if let suppression = rules.suppression {
      shown.observations = observations.map { suppression.published($0, unit: unit) }
    }
    return shown
  }
}

extension Suppression {
  /// A figure as it may be published: where it would tell of few children, that it is suppressed.
  func published(_ observation: Observation, unit: Metric.Unit) -> Observation {
    guard isTelling(observation, unit: unit) else { return observation }
    var hidden = observation
    hidden.value = nil
    hidden.numerator = nil
    hidden.suppressed = true
    return hidden
  }

  /// Whether a figure is a small count or a share of one.
  private func isTelling(_ observation: Observation, unit: Metric.Unit) -> Bool {
    if unit == .count, let value = observation.value { return isSmall(value) }
    guard let numerator = observation.numerator else { return false }
    guard unit == .percent, let denominator = observation.denominator else {
      return isSmall(Double(numerator))
    }
    return !allowsPercentage(of: numerator, in: denominator)
  }
}
