import ImprovementPlan

/// The metrics, those off target first, each with its gap, direction and comparator in words.
func metricLines(of snapshot: Snapshot) -> [String] {
  guard !snapshot.metrics.isEmpty else { return [] }
  let groups = MetricStanding.worstFirst.map {
    (standing: $0, metrics: snapshot.metrics(standing: $0))
  }
  .filter { !$0.metrics.isEmpty }
  let counts = groups.map { "\($0.metrics.count) \($0.standing.word)" }.joined(separator: ", ")
  return wrapped("METRICS: \(counts)", indent: 2)
    + groups.flatMap { $0.metrics.flatMap(lines) }
}

private func lines(of metric: Metric) -> [String] {
  let name = "\(metric.ref) \(metric.name) (\(metric.goodIs.words))"
  let parts =
    [reading(of: metric)] + judgement(of: metric)
    + metric.comparators.map {
      metric.distanceWords(to: $0) ?? metric.label(of: $0)
    }
  return wrapped(name, indent: 4)
    + wrapped(parts.joined(separator: "; "), first: 4, indent: 4)
}

/// "R off target: 22.9% (22 of 96), October 2026", "– no data; last figure 22.9% (June 2026)".
private func reading(of metric: Metric) -> String {
  let standing = metric.standing
  guard let latest = metric.latest, latest.hasFigure else {
    return "\(standing.letter) \(metric.standingWords)"
  }
  let date = latest.at.map { ", \($0.monthAndYear)" } ?? ""
  let counts = latest.countsWords.map { " (\($0))" } ?? ""
  return "\(standing.letter) \(standing.word): \(metric.latestWords)\(counts)\(date)"
}

/// The aim, the direction and the gap, as far as there is a figure to judge.
private func judgement(of metric: Metric) -> [String] {
  let aim = metric.target == nil ? nil : metric.aimWords
  guard metric.latest?.hasFigure == true else { return [aim].compactMap { $0 } }
  let gap = metric.gapWords == metric.standing.word ? nil : metric.gapWords
  return [aim, metric.direction?.words, gap, metric.tooGoodWords].compactMap { $0 }
}

extension MetricStanding {
  fileprivate static let worstFirst: [MetricStanding] = [
    .offTarget, .nearTarget, .noData, .suppressed, .noTarget, .neutral, .onTarget,
  ]
}
