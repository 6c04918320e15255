import ImprovementPlan

extension Metric {
  var observationOddities: [Oddity] {
    observations.enumerated().flatMap { index, observation in
      [
        observation.nothing, observation.uncounted(unit), observation.worthless,
        observation.part(unit, decimals), contradicted(observation),
      ].compactMap { $0?.within("observations[\(index)]") }
    }
  }

  /// A figure that isn't what its counts come to. Percentages are held to theirs by the reader.
  private func contradicted(_ observation: Observation) -> Oddity? {
    guard let value = observation.value, let numerator = observation.numerator else { return nil }
    let counted: Double? =
      switch unit {
      case .percent: nil
      case .count: Double(numerator)
      case .ratePer10000: observation.quotient.map { $0 * 10_000 }
      case .cases, .days: observation.quotient
      }
    guard let counted, abs(counted - value) > Observation.rounding(decimals) else { return nil }
    return .impossible(
      "value", "a value that its own counts contradict",
      expected: unit == .count
        ? "the numerator, which is what is counted"
        : "numerator by denominator\(unit == .ratePer10000 ? " for every 10,000" : ""), rounded")
  }

  /// Two figures for one month, and running totals that fall within a year.
  var monthOddities: [Oddity] {
    observations.indices.dropFirst().compactMap { index in
      let (before, after) = (observations[index - 1], observations[index])
      guard let first = before.at, let second = after.at else { return nil }
      let path = "observations[\(index)]"
      if kind == .inMonth, first.civil.month == second.civil.month, second - first < 31 {
        return .unlikely(
          path + ".at", "\(second), in the month of \(first)", expected: "one figure for a month")
      }
      guard kind == .yearToDate, unit == .count, second - first < 200,
        ![1, 4, 9].contains(second.civil.month), let old = before.value, let new = after.value,
        new < old
      else { return nil }
      return .unlikely(
        path + ".value", "a total of the year to date that fell", expected: "no less than before")
    }
  }
}

extension Observation {
  fileprivate var quotient: Double? {
    guard let numerator, let denominator, denominator > 0 else { return nil }
    return Double(numerator) / Double(denominator)
  }

  fileprivate var nothing: Oddity? {
    guard value == nil, numerator == nil, denominator == nil, !suppressed, note == nil else {
      return nil
    }
    return .unlikely("", "no figure and no word why", expected: "a value, suppressed, or a note")
  }

  fileprivate func uncounted(_ unit: Metric.Unit) -> Oddity? {
    guard numerator != nil, denominator == nil, unit != .count else { return nil }
    return .impossible(
      "numerator", "a numerator alone", expected: "the denominator beside it")
  }

  fileprivate var worthless: Oddity? {
    guard value == nil, !suppressed, let numerator else {
      guard value != nil, denominator == 0 else { return nil }
      return .impossible(
        "denominator", "a figure of none", expected: "no value, which is shown as no data")
    }
    _ = numerator
    return .impossible("value", "counts without a figure", expected: "what they come to")
  }

  /// More counted than there were, and parts of what comes in wholes.
  fileprivate func part(_ unit: Metric.Unit, _ decimals: Int) -> Oddity? {
    if let numerator, let denominator, numerator > denominator,
      unit == .ratePer10000 || unit == .count
    {
      return .impossible(
        "numerator", "more than the denominator", expected: "a numerator no larger than it")
    }
    guard unit == .count, decimals == 0, let value, value != value.rounded() else { return nil }
    return .impossible("value", "part of one in a count", expected: "a whole number")
  }
}
