import ImprovementPlan

/// Turns a measure's path into monthly figures. A month's figure depends on the seed and the
/// month alone, so that every snapshot shows the same one.
struct MeasureFigures {
  let measure: Measure
  let seed: UInt64
  /// The newest month any snapshot shows.
  let newest: Day

  func metric(asAt day: Day, months: Int, comparators: [Comparator]) -> Metric {
    var metric = Metric(
      ref: measure.ref, name: measure.name, unit: measure.unit, goodIs: measure.goodIs)
    metric.definition = measure.definition
    metric.kind = measure.kind
    metric.decimals = measure.decimals
    metric.target = measure.target
    metric.targetBy = measure.targetBy
    metric.tolerance = Tolerance(amber: measure.amber)
    metric.tooGood = measure.tooGood
    metric.themes = [measure.theme]
    metric.comparators = comparators
    metric.note = measure.note
    metric.citation = Citation(source: DemoSources.scorecard, place: "measure \(measure.ref)")
    metric.observations = observations(asAt: day, months: months)
    return metric
  }

  private func observations(asAt day: Day, months: Int) -> [Observation] {
    let last = day.lastFullMonthEnd
    let monthsBack = monthsBetween(last, newest)
    return (0..<max(0, months)).reversed().map { back in
      observation(monthsBack + back, at: last.monthEnd(adding: -back), asAt: day)
    }
  }

  private func observation(_ back: Int, at month: Day, asAt day: Day) -> Observation {
    if let noData = measure.noData, noData.months.contains(back) {
      var gap = Observation(at: month, value: nil)
      gap.note = noData.why
      return gap
    }
    var figure = figure(back, at: month, asAt: day)
    if measure.hidden.contains(back) || isSmall(figure) {
      figure = Observation(at: month, value: nil)
      figure.suppressed = true
      figure.note = "hidden: fewer than six children"
    }
    return figure
  }

  private func figure(_ back: Int, at month: Day, asAt day: Day) -> Observation {
    var random = SplitMix64(seed: seed, record: back)
    var value = Path(measure).value(back, wobble: random.wobble())
    var note: String?
    if let restated = measure.restated, restated.month == back {
      if day < restated.from { value -= restated.by } else { note = restated.why }
    }
    var observation = Observation(at: month, value: rounded(value))
    if let cases = measure.cases {
      observation = share(value, of: cases + spread(cases, back, &random), at: month)
    }
    observation.note = note
    return observation
  }

  /// The newest, pinned months count the cases the table says, so that they come out as written.
  private func spread(_ cases: Int, _ back: Int, _ random: inout SplitMix64) -> Int {
    back < measure.tail.count ? 0 : random.number(in: -(cases / 20)...(cases / 20))
  }

  private func share(_ percent: Double, of cases: Int, at month: Day) -> Observation {
    let counted = min(cases, max(0, Int((percent * Double(cases) / 100).rounded())))
    var observation = Observation(
      at: month, value: rounded(Double(counted) * 100 / Double(cases)))
    observation.numerator = counted
    observation.denominator = cases
    return observation
  }

  /// Published counts from 1 to 5 could point to a child.
  private func isSmall(_ observation: Observation) -> Bool {
    if let counted = observation.numerator, let all = observation.denominator {
      return (1...5).contains(counted) || (1...5).contains(all - counted)
    }
    guard measure.unit == .count, let value = observation.value else { return false }
    return value >= 1 && value <= 5
  }

  private func rounded(_ value: Double) -> Double {
    let scale = [1.0, 10, 100][min(measure.decimals, 2)]
    return max(0, (value * scale).rounded() / scale)
  }

  private func monthsBetween(_ earlier: Day, _ later: Day) -> Int {
    (later.civil.year - earlier.civil.year) * 12 + later.civil.month - earlier.civil.month
  }
}

/// The line a measure's figures follow, before a month's own stray.
private struct Path {
  private let measure: Measure
  private let months = 24

  init(_ measure: Measure) {
    self.measure = measure
  }

  func value(_ back: Int, wobble: Double) -> Double {
    if back < measure.tail.count { return measure.tail[measure.tail.count - 1 - back] }
    return base(back) + wobble * measure.wobble
  }

  private func base(_ back: Int) -> Double {
    guard let first = measure.path.first, measure.path.count > 1 else {
      return measure.path.first ?? 0
    }
    guard back < months else { return first }
    let place = Double(months - back) * Double(measure.path.count - 1) / Double(months)
    let index = min(Int(place), measure.path.count - 2)
    let share = place - Double(index)
    return measure.path[index] * (1 - share) + measure.path[index + 1] * share
  }
}
