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
        direction(of: metric), sparkline, target ?? "–", comparator ?? "–",
      ],
      below: [
        [
          Item.Part(sparkline, standsInFor: 4),
          Item.Part(target.map { Phrase("target ") + $0 } ?? "no target", standsInFor: 5),
          Item.Part(comparator ?? "", standsInFor: 6),
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

  /// "R 2.8 over 15%": the letter of the standing with the gap in words.
  func standing(of metric: Metric) -> Phrase {
    let standing = metric.standing
    let isJudged = standing.tone != .idle
    let words = isJudged ? metric.shortGapWords ?? standing.word : standing.shortWord
    return Phrase("\(standing.letter) \(words)", isJudged ? .tone(standing.tone) : .muted)
  }

  func direction(of metric: Metric) -> Phrase {
    switch metric.latest?.hasFigure == true ? metric.direction : nil {
    case .better: Phrase("better", .better)
    case .worse: Phrase("worse", .worse)
    case .noChange: Phrase("no change", .unchanged)
    case .changed(let way): Phrase(way.rawValue, .unchanged)
    case nil: Phrase("–", .muted)
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
    metric.newestComparator.map { Phrase(metric.label(of: $0)) }
  }
}

extension Metric {
  /// The newest comparator with a figure; one without a date counts as the oldest.
  package var newestComparator: Comparator? {
    comparators.filter { $0.value != nil }
      .max { ($0.at?.number ?? .min) < ($1.at?.number ?? .min) }
  }
}

extension MetricStanding {
  /// The word where a column has no room for more: the polarity's own says the rest.
  fileprivate var shortWord: String { self == .neutral ? "no better side" : word }
}

/// A row of small bars, one a figure.
package enum Sparkline {
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The newest `count` observations; a gap where there is no figure.
  package static func text(of metric: Metric, count: Int = 13) -> String {
    let shown = metric.observations.suffix(count)
    let values = shown.filter(\.hasFigure).compactMap(\.value)
    guard values.count > 1, let low = values.min(), let high = values.max() else { return "" }
    return String(
      shown.map { observation in
        guard observation.hasFigure, let value = observation.value else { return " " }
        return step(value, low, high)
      })
  }

  private static func step(_ value: Double, _ low: Double, _ high: Double) -> Character {
    guard high > low else { return steps[3] }
    // Halves, because the whole difference of the largest figures has no number.
    let share = (value / 2 - low / 2) / (high / 2 - low / 2)
    return steps[min(steps.count - 1, Int(share * Double(steps.count)))]
  }
}
