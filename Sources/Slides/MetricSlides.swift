import ImprovementPlan
import Listings

extension Desk {
  /// How the metrics stand; each that is off target, with its chart; those near target on a list.
  func metricSlides(holding held: HeldSlide?) -> [Slide] {
    guard !snapshot.metrics.isEmpty else { return [noMetrics] }
    let off = snapshot.metrics(standing: .offTarget).map(\.ref).holding(held)
    return [metricsSlide] + off.compactMap { plan.metric($0) }.map { metricSlide($0) }
  }

  private var noMetrics: Slide {
    Slide(
      .topic(.metrics), title: "Metrics", parts: [.lines(["This plan has no metrics recorded"])],
      opens: .view(.plan))
  }

  private var metricsSlide: Slide {
    let off = snapshot.metrics(standing: .offTarget).count
    let words = "\(off) of \(PlanWords.count(snapshot.metrics.count, "metric")) off target"
    let figure = Slide.BigFigure("\(off)", .tone(.bad), beside: [Phrase(words, .strong)])
    return Slide(
      .topic(.metrics), title: "Metrics",
      parts: [off > 0 ? .figure(figure) : .lines([noneOffTarget]), .rows(standingRows)],
      opens: .view(.home))
  }

  private var noneOffTarget: Phrase {
    let canJudge = snapshot.metrics.contains { $0.standing.tone != .idle }
    return Phrase(canJudge ? "No metric is off target" : "No metric can be judged", .strong)
  }

  private var standingRows: [Slide.Row] {
    let counts = MetricStanding.allCases.map { ($0, snapshot.metrics(standing: $0).count) }
      .filter { $0.1 > 0 }
    return counts.map { standing, count in
      let words = Phrase(
        "\(standing.letter)  \(standing.word)",
        standing.tone == .idle ? .muted : .tone(standing.tone))
      let share = Double(count) / Double(snapshot.metrics.count)
      return Slide.Row(words, Phrase("\(count)", .strong), share: counts.count > 1 ? share : nil)
    }
  }

  /// One metric: its figure, what it means in words, and a large chart.
  private func metricSlide(_ metric: Metric) -> Slide {
    let standing = metric.standing
    let figure = Slide.BigFigure(
      metric.latestFigure ?? "–", standing.tone == .idle ? .strong : .tone(standing.tone),
      beside: [
        Phrase("\(metric.latestWords)\(metric.latestMonth)", .strong),
        Phrase("\(standing.letter) \(standing.word)", .tone(standing.tone)),
        Phrase(verdict(of: metric)),
      ])
    let hasChart = metric.observations.count(where: \.hasFigure) > 1
    return Slide(
      .record(.metric, metric.ref), kicker: "Metric \(standing.word)",
      title: "\(metric.ref) \(metric.name)",
      parts: [.figure(figure)] + (hasChart ? [.chart(metric)] : []),
      notes: [metric.definition, metric.note].compactMap(\.self), opens: .record(metric.ref))
  }

  /// "worse; 2.9 points off target; lower is better; England 22.6% (2024-25)".
  private func verdict(of metric: Metric) -> String {
    let moved = metric.latest?.hasFigure == true ? metric.direction?.words : nil
    let compared = metric.newestComparator(asAt: asAt).map { metric.label(of: $0) }
    return [moved, metric.standingWords, metric.goodIs.words, compared, metric.tooGoodWords]
      .compactMap(\.self).joined(separator: "; ")
  }
}

extension Metric {
  /// The newest figure with its percent sign alone; nil where the newest has none.
  fileprivate var latestFigure: String? {
    guard let latest, latest.hasFigure else { return nil }
    return latest.value.map { shortFigure($0) }
  }

  fileprivate var latestMonth: String { latest?.at.map { ", \($0.monthAndYear)" } ?? "" }
}
