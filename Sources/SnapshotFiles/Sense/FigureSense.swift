import ImprovementPlan

extension Metric {
  var observationOddities: [Oddity] {
    observations.enumerated().flatMap { index, observation in
      [
        observation.nothing, observation.uncounted(unit), observation.worthless,
        observation.part(unit, decimals), contradicted(observation), observation.unfilled,
        observation.hidesNothing, observation.toldInNote,
        unit == .percent ? observation.noShare(decimals) : nil,
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
      guard kind == .yearToDate, second - first < 200, !Metric.yearBegins(from: first, to: second)
      else { return nil }
      let totals: [(String, Bool)] = [
        ("value", unit == .count && Metric.fell(before.value, after.value)),
        ("numerator", Metric.fell(before.numerator, after.numerator)),
        (
          "denominator", unit != .ratePer10000 && Metric.fell(before.denominator, after.denominator)
        ),
      ]
      return totals.first(where: \.1).map { field, _ in
        .unlikely(
          path + "." + field, "a total of the year to date that fell",
          expected: "no less than before")
      }
    }
  }
}

extension Metric {
  /// Whether a year of some kind, by calendar, budget or school, begins after one figure's month and up to
  /// the other's.
  static func yearBegins(from first: Day, to second: Day) -> Bool {
    let (old, new) = (first.civil, second.civil)
    let months = 12 * (new.year - old.year) + new.month - old.month
    return months > 0
      && (1...months).contains { [1, 4, 9].contains((old.month + $0 - 1) % 12 + 1) }
  }

  private static func fell<Number: Comparable>(_ old: Number?, _ new: Number?) -> Bool {
    guard let old, let new else { return false }
    return new < old
  }
}

extension Observation {
  /// Out of how many, without what was found, nor a word why.
  fileprivate var unfilled: Oddity? {
    guard value == nil, numerator == nil, !suppressed, note == nil, let denominator,
      denominator > 0
    else { return nil }
    return .unlikely(
      "denominator", "a denominator alone", expected: "a value, suppressed, or a note")
  }

  /// None can't be found among none: there is nothing to hide.
  fileprivate var hidesNothing: Oddity? {
    guard suppressed, denominator == 0 else { return nil }
    return .impossible(
      "suppressed", "a suppressed figure of none", expected: "no data, which is no figure")
  }

  /// A hidden figure that may be told in words.
  fileprivate var toldInNote: Oddity? {
    guard suppressed, let note, NamedDays.all(in: note).isEmpty,
      note.split(whereSeparator: { !$0.isNumber }).contains(where: { (1...2).contains($0.count) })
    else { return nil }
    return .unlikely(
      "note", "a number beside a suppressed figure", expected: "words that don't tell it")
  }

  /// A percentage that no number of so few can come to.
  fileprivate func noShare(_ decimals: Int) -> Oddity? {
    guard let value, numerator == nil, let denominator, (1...1000).contains(denominator),
      (0...100).contains(value)
    else { return nil }
    let nearest = (value * Double(denominator) / 100).rounded() / Double(denominator) * 100
    guard abs(nearest - value) > Observation.rounding(decimals) else { return nil }
    return .impossible(
      "value", "a percentage that no share of its denominator comes to",
      expected: "a whole number of it, in percent")
  }

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
