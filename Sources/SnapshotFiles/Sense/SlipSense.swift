import ImprovementPlan

extension Metric {
  /// One figure, or one number of all, about ten times those on both sides of it, or a tenth: a digit too many,
  /// or a point that slipped.
  var slippedPoints: [Oddity] {
    guard kind != .yearToDate else { return [] }
    // A share of few jumps; where its counts are given they are what is judged.
    let isBare = observations.allSatisfy { $0.numerator == nil }
    let values = unit == .percent && !isBare ? [] : observations.map(\.value)
    let least: Double = unit == .percent ? 30 : unit.isShareOfPeople ? .infinity : 200
    return slips(values, "value", least) + slips(wholes, "denominator", 50)
  }

  private var wholes: [Double?] { observations.map { $0.denominator.map(Double.init) } }

  /// - Parameter least: how large the larger must be; among fewer anything may be so.
  private func slips(_ figures: [Double?], _ field: String, _ least: Double) -> [Oddity] {
    let known = figures.enumerated().compactMap { index, figure in figure.map { (index, $0) } }
    guard known.count > 2 else { return [] }
    return (1..<(known.count - 1)).compactMap { place in
      let (index, figure) = known[place]
      let beside = [known[place - 1].1, known[place + 1].1]
      guard let low = beside.min(), let high = beside.max(), low > 0, figure > 0, high <= 2 * low,
        max(figure, low) >= least, figure > 8 * high || 8 * figure < low,
        !Unit.count.isOtherScale(figure, known[place - 1].1)
      else { return nil }
      return .unlikely(
        "observations[\(index)].\(field)", "about ten times those on both sides, or a tenth",
        expected: "one of the same scale")
    }
  }

  /// Another's figure on another scale than every one of the council's.
  var otherComparators: [Oddity] {
    let values = observations.compactMap(\.value).filter { $0 > 0 }
    guard unit == .cases || unit == .ratePer10000, let least = values.min(), let most = values.max()
    else { return [] }
    return comparators.enumerated().compactMap { index, other in
      guard let value = other.value, value > 0, value <= limit.most,
        unit.isOtherScale(value, least),
        unit.isOtherScale(value, most), (value < least) == (value < most)
      else { return nil }
      return .unlikely(
        "comparators[\(index)].value", "\(Metric.words(value)), on another scale than every figure",
        expected: "a figure of the same scale")
    }
  }

  /// A name that says which way is good, and the other way beside it.
  var nameAgainstPolarity: [Oddity] {
    let words = " " + name.lowercased() + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains(where: words.contains) }
    let good = unit == .percent && says(Metric.goodPhrases)
    let bad = says(Metric.badPhrases)
    guard good != bad, !says(Metric.turningPhrases), goodIs == (good ? .lower : .higher) else {
      return []
    }
    return [
      .unlikely(
        "goodIs", "\(goodIs.rawValue) of \(Quoted.text(name))",
        expected: "\(good ? "higher" : "lower"), or a name that says why")
    ]
  }

  private static let goodPhrases = [
    " in time ", " on time ", " within timescale", " up to date ", " good or better ",
  ]
  private static let badPhrases = [
    " posts vacant ", " vacancy rate ", " turnover ", " unallocated ", " re-referrals ",
    " sickness ",
    " average caseload ", " overdue ",
  ]
  /// After which a phrase may mean its contrary.
  private static let turningPhrases = [" not ", " no ", " without ", " fewer ", " reduc", " late "]
}

extension Snapshot {
  /// A metric that has every figure of another one: a column that was copied.
  var sameSeries: [Oddity] {
    var places: [String: Int] = [:]
    return metrics.enumerated().compactMap { index, metric in
      let values = metric.observations.compactMap(\.value)
      guard values.count > 3, Set(values).count > 2 else { return nil }
      let key = metric.observations.map(\.key).joined(separator: " ") + metric.unit.rawValue
      guard let first = places[key] else {
        places[key] = index
        return nil
      }
      return .unlikely(
        "metrics[\(index)].observations", "the figures of \(metrics[first].ref) again",
        expected: "figures of its own")
    }
  }
}

extension Observation {
  fileprivate var key: String {
    "\(at?.iso ?? "") \(value.map { String($0) } ?? "") \(numerator ?? -1) \(denominator ?? -1)"
  }
}
