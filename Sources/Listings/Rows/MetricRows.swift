package import ImprovementPlan

extension Desk {
  func metricRow(_ metric: Metric) -> Item {
    let sparkline = Phrase(Sparkline.text(of: metric), .sparkline)
    let target = target(of: metric)
    let comparator = comparator(of: metric)
    return Item(
      .record(metric.ref), in: .metrics,
      cells: [
        Phrase("\(metric.ref) \(metric.name)"), latest(of: metric), standing(of: metric),
        gap(of: metric), direction(of: metric), sparkline, target ?? "–", comparator ?? "–",
      ],
      below: [
        [
          Item.Part(sparkline, standsInFor: 5),
          Item.Part(target.map { Phrase("target ") + $0 } ?? "no target", standsInFor: 6),
          Item.Part(comparator ?? "", standsInFor: 7),
        ]
      ],
      opens: .record(metric.ref))
  }

  private func latest(of metric: Metric) -> Phrase {
    guard let latest = metric.latest, latest.hasFigure, let value = latest.value else {
      return Phrase("–", .muted)
    }
    return Phrase(metric.shortFigure(value))
  }

  /// "R off target".
  private func standing(of metric: Metric) -> Phrase {
    let standing = metric.standing
    let word = standing == .neutral ? "neutral" : standing.word
    return Phrase(
      "\(standing.letter) \(word)", standing.tone == .idle ? .muted : .tone(standing.tone))
  }

  /// "2.8 over 15%"; nothing where the figure is on target or can't be judged.
  private func gap(of metric: Metric) -> Phrase {
    let isOff = metric.standing == .offTarget || metric.standing == .nearTarget
    return Phrase(isOff ? metric.shortGapWords ?? "" : "")
  }

  func direction(of metric: Metric) -> Phrase {
    guard metric.latest?.hasFigure == true, let direction = metric.direction else {
      return Phrase("–", .muted)
    }
    return self.direction(of: direction)
  }

  func direction(of direction: Direction) -> Phrase {
    switch direction {
    case .better: Phrase("better", .better)
    case .worse: Phrase("worse", .worse)
    case .noChange, .changed: Phrase(direction.words, .unchanged)
    }
  }

  /// The target and which side of it is good: "15% or less".
  private func target(of metric: Metric) -> Phrase? {
    guard let target = metric.target else { return nil }
    let side =
      switch metric.goodIs {
      case .higher: " or more"
      case .lower: " or less"
      case .neutral: ""
      }
    return Phrase(metric.aimFigure(target) + side)
  }

  private func comparator(of metric: Metric) -> Phrase? {
    metric.newestComparator(asAt: asAt).map { Phrase(metric.label(of: $0)) }
  }
}

extension Metric {
  /// The newest comparator with a figure that is no more than a year later than the metric's own,
  /// or than `asAt` where that has no date: a later one says nothing of how it stood then. One
  /// without a date counts as the oldest.
  package func newestComparator(asAt: Day? = nil) -> Comparator? {
    let limit = (current?.at ?? asAt).map { $0.adding(months: 12) } ?? Day(number: .max)
    return comparators.filter { $0.value != nil && ($0.at ?? limit) <= limit }
      .max { ($0.at?.number ?? .min) < ($1.at?.number ?? .min) }
  }
}

/// A row of small bars, one a figure.
package enum Sparkline {
  private static let steps: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The newest `count` observations; a gap where there is no figure.
  package static func text(of metric: Metric, count: Int = 13) -> String {
    let shown = metric.observations.suffix(count)
    let values = shown.filter(\.hasFigure).compactMap(\.value)
    guard values.count > 1, let low = values.min(), let high = values.max() else { return "" }
    let bars: [Unicode.Scalar] = shown.map { observation in
      guard observation.hasFigure, let value = observation.value else { return " " }
      return step(value, low, high)
    }
    return String(String.UnicodeScalarView(bars))
  }

  private static func step(_ value: Double, _ low: Double, _ high: Double) -> Unicode.Scalar {
    guard high > low else { return steps[3] }
    // Halves, because the whole difference of the largest figures has no number.
    let share = (value / 2 - low / 2) / (high / 2 - low / 2)
    return steps[min(steps.count - 1, Int(share * Double(steps.count)))]
  }
}
