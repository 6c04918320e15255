/// How a metric stands against its target: always shown as letter, word and colour together.
public enum MetricStanding: String, Sendable, CaseIterable {
  case onTarget = "on-target"
  case nearTarget = "near-target"
  case offTarget = "off-target"
  /// It has a figure and a good side, but nothing to hold it against.
  case noTarget = "no-target"
  /// The newest observation has no figure, or there is none.
  case noData = "no-data"
  /// The newest figure is hidden to protect children in small groups.
  case suppressed
  /// Neither higher nor lower is better.
  case neutral

  /// One letter; a dash where there is nothing to judge.
  public var letter: String {
    switch self {
    case .onTarget: "G"
    case .nearTarget: "A"
    case .offTarget: "R"
    case .noTarget, .noData, .suppressed, .neutral: "–"
    }
  }

  /// What it means, in a word or two.
  public var word: String {
    switch self {
    case .onTarget: "on target"
    case .nearTarget: "near target"
    case .offTarget: "off target"
    case .noTarget: "no target"
    case .noData: "no data"
    case .suppressed: "suppressed"
    case .neutral: "neither good nor bad"
    }
  }

  /// Which sort of colour it gets; what can't be judged gets no good or bad one.
  public var tone: Tone {
    switch self {
    case .onTarget: .good
    case .nearTarget: .caution
    case .offTarget: .bad
    case .noTarget, .noData, .suppressed, .neutral: .idle
    }
  }
}

extension Metric {
  /// How the newest observation stands against the target, by the metric's own tolerances.
  public var standing: MetricStanding {
    guard let latest else { return .noData }
    if latest.suppressed { return .suppressed }
    guard latest.value != nil else { return .noData }
    if goodIs == .neutral { return .neutral }
    guard let gap = gapToTarget else { return .noTarget }
    if gap <= tolerance.green { return .onTarget }
    return gap <= tolerance.amber ? .nearTarget : .offTarget
  }
}

extension Snapshot {
  /// The metrics of a standing, furthest from target first; the plan's order where none has a gap.
  /// Distances are compared as shares of the target, since units differ.
  public func metrics(standing: MetricStanding) -> [Metric] {
    let found = metrics.enumerated().filter { $0.element.standing == standing }
    return found.sorted { left, right in
      let (leftGap, rightGap) = (left.element.relativeGap, right.element.relativeGap)
      return leftGap == rightGap ? left.offset < right.offset : leftGap > rightGap
    }.map(\.element)
  }
}

extension Metric {
  /// The gap as a share of the target; the gap itself where the target is zero.
  var relativeGap: Double {
    guard let gapToTarget, let target else { return 0 }
    return target == 0 ? gapToTarget : gapToTarget / abs(target)
  }
}
