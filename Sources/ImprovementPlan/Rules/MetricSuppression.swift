extension Suppression {
  /// A metric as it may be shown: no figure of it tells of few, nor do two beside each other.
  func published(_ metric: Metric) -> Metric {
    var shown = metric
    shown.observations = withoutTellingSteps(
      metric.observations.map { isTelling($0, of: metric) ? $0.withheld : $0 }, of: metric)
    shown.comparators = metric.comparators.map { comparator in
      let isSmall = metric.unit == .count && comparator.value.map(self.isSmall) == true
      return isSmall ? comparator.withheld : comparator
    }
    return shown
  }

  /// Whether two figures of a metric, each of which may be shown, tell of few where they are held against
  /// each other: as totals of one year to date, or as what was said at first and later of one day.
  func isTelling(
    from old: Observation, of older: Metric, to new: Observation, of newer: Metric
  ) -> Bool {
    let isTotal = [older.kind, newer.kind].contains(.yearToDate) && new.isOfSameYear(as: old)
    let isOfOneDay = new.at != nil && new.at == old.at
    guard isTotal || isOfOneDay else { return false }
    return isTellingStep(from: old.counts(of: older), to: new.counts(of: newer))
  }

  /// Whether a figure is a small count, or says one beside itself, or lets one be worked out.
  private func isTelling(_ observation: Observation, of metric: Metric) -> Bool {
    observation.counts(of: metric).all.contains(where: isSmall)
  }

  /// Figures of a year to date, without those that differ from the one before by few: April to June
  /// 14, then April to July 17, tell that July was 3.
  private func withoutTellingSteps(
    _ observations: [Observation], of metric: Metric
  ) -> [Observation] {
    guard metric.kind == .yearToDate else { return observations }
    var last: Observation?
    return observations.map { observation in
      guard observation.hasFigure else { return observation }
      if let last, isTelling(from: last, of: metric, to: observation, of: metric) {
        return observation.withheld
      }
      last = observation
      return observation
    }
  }

  private func isTellingStep(from old: CountsOfFigure, to new: CountsOfFigure) -> Bool {
    zip(old.inOrder, new.inOrder).contains { old, new in
      guard let old, let new else { return false }
      return isSmall(new - old)
    }
  }
}

/// The counts that a figure says or lets be worked out; nil for one that can't be.
private struct CountsOfFigure {
  /// The figure itself, where it is a count.
  var figure: Double?
  var counted: Double?
  /// All, whether they were counted or not.
  var whole: Double?
  /// Those that weren't counted, where the figure is a share.
  var left: Double?

  var inOrder: [Double?] { [figure, counted, whole, left] }
  var all: [Double] { inOrder.compactMap(\.self) }
}

extension Observation {
  fileprivate func counts(of metric: Metric) -> CountsOfFigure {
    let counted = numerator.map(Double.init) ?? countedByFigure(metric.unit)
    let whole = denominator.map(Double.init) ?? wholeByFigure(metric.unit)
    let isShare = metric.unit != .cases && metric.unit != .days
    let left = isShare ? counted.flatMap { part in whole.map { $0 - part } } : nil
    return CountsOfFigure(
      figure: metric.unit == .count ? value : nil, counted: counted, whole: whole, left: left)
  }

  /// How many were counted, by the share of all; the sum, by the average of all.
  private func countedByFigure(_ unit: Metric.Unit) -> Double? {
    guard let whole = unit.sharesOf, let value, let denominator else { return nil }
    return Figure.rounded(value * Double(denominator) / whole).map(Double.init)
  }

  /// How many there are, by the share that was counted, or by the average and the sum.
  private func wholeByFigure(_ unit: Metric.Unit) -> Double? {
    guard let whole = unit.sharesOf, let value, let numerator, value > 0 else { return nil }
    return Figure.rounded(Double(numerator) * whole / value).map(Double.init)
  }

  /// Of one financial year, which begins in April; or of no known one.
  fileprivate func isOfSameYear(as other: Observation) -> Bool {
    guard let day = at, let before = other.at else { return true }
    return day.financialYear == before.financialYear
  }

  /// The same without its figure and all that was said of it.
  fileprivate var withheld: Observation {
    var hidden = Observation(at: at, value: nil)
    hidden.suppressed = true
    return hidden
  }
}

extension Comparator {
  fileprivate var withheld: Comparator {
    var hidden = self
    hidden.value = nil
    hidden.note = MetricStanding.suppressed.word
    return hidden
  }
}

extension Metric.Unit {
  /// What a figure is so many of for each that was counted: a share of a hundred or ten thousand, an average
  /// of one; nil where it is the count itself.
  fileprivate var sharesOf: Double? {
    switch self {
    case .percent: 100
    case .ratePer10000: 10_000
    case .cases, .days: 1
    case .count: nil
    }
  }
}

extension Day {
  /// The year in which its financial year begins.
  fileprivate var financialYear: Int {
    let date = civil
    return date.month >= 4 ? date.year : date.year - 1
  }
}
