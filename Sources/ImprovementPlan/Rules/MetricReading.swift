extension Metric {
  /// The newest observation, with or without a figure.
  public var latest: Observation? { observations.last }

  /// The newest observation with a figure.
  public var current: Observation? { observations.last(where: \.hasFigure) }

  /// The observation with a figure before the current one.
  public var previous: Observation? {
    guard let index = observations.lastIndex(where: \.hasFigure) else { return nil }
    return observations[..<index].last(where: \.hasFigure)
  }

  /// Whether the last two figures got better or worse; nil with fewer than two. They are compared
  /// as shown, rounded to the metric's decimals, so that two equal figures never count as a change.
  public var direction: Direction? {
    guard let new = current?.value, let old = previous?.value else { return nil }
    return direction(from: old, to: new)
  }

  /// Whether a move from one figure to another is for better or worse, as shown.
  public func direction(from old: Double, to new: Double) -> Direction {
    if Figure.text(new, decimals: decimals) == Figure.text(old, decimals: decimals) {
      return .noChange
    }
    return switch goodIs {
    case .higher: new > old ? .better : .worse
    case .lower: new < old ? .better : .worse
    case .neutral: .changed(new > old ? .higher : .lower)
    }
  }

  /// How far the current figure is on the wrong side of the target, in the metric's unit; negative
  /// where it betters the target, nil without a figure, a target or a good side.
  public var gapToTarget: Double? {
    guard let value = current?.value, let target else { return nil }
    switch goodIs {
    case .lower: return Metric.cleared(value - target)
    case .higher: return Metric.cleared(target - value)
    case .neutral: return nil
    }
  }

  /// Whether the current figure is too good to be sound and calls for a look: few re-referrals may
  /// mean that families aren't coming back to the door.
  public var isTooGood: Bool {
    guard let value = current?.value, let tooGood else { return false }
    switch goodIs {
    case .lower: return value < tooGood
    case .higher: return value > tooGood
    case .neutral: return false
    }
  }

  /// A difference without the dust of binary fractions, so that 20.3 − 20 is within 0.3.
  static func cleared(_ difference: Double) -> Double {
    Figure.rounded(difference * 1_000_000).map { Double($0) / 1_000_000 } ?? difference
  }
}

/// Which way a metric moved, as a judgement: not up or down.
public enum Direction: Hashable, Sendable {
  case better
  case worse
  case noChange
  /// A metric with no good side moved.
  case changed(Way)

  /// Which way the figure itself moved.
  public enum Way: String, Sendable {
    case higher
    case lower
  }

  /// One or two words: "better", "no change"; "higher" where neither way is good.
  public var words: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .noChange: "no change"
    case .changed(let way): way.rawValue
    }
  }

  /// Which sort of colour it gets; none where neither way is good.
  public var tone: Tone? {
    switch self {
    case .better: .good
    case .worse: .bad
    case .noChange, .changed: nil
    }
  }
}
