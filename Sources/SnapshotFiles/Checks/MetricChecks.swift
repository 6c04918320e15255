import ImprovementPlan

extension Snapshot {
  /// What is wrong with single metrics and their figures.
  var metricFaults: [Diagnostic] {
    metrics.enumerated().flatMap { index, metric in
      (metric.ownFaults + metric.dateFaults(asAt: asAt) + metric.orderFaults + metric.figureFaults)
        .map { $0.within("metrics[\(index)]", metric.ref) }
    }
  }
}

extension Metric {
  fileprivate var ownFaults: [Diagnostic] {
    var faults: [Diagnostic] = []
    if decimals > 6 {
      faults.append(
        Diagnostic(.error, path: "decimals", found: "\(decimals)", expected: "0 to 6"))
    }
    if tolerance.green < 0 || tolerance.amber < tolerance.green {
      faults.append(
        Diagnostic(
          .error, path: "tolerance", found: "green \(tolerance.green), amber \(tolerance.amber)",
          expected: "green at 0 or more, amber no smaller than green"))
    }
    return faults
  }

  // A comparator may be of a later day: the nearest England figure is often published afterwards.
  fileprivate func dateFaults(asAt: Day) -> [Diagnostic] {
    observations.enumerated().compactMap {
      Diagnostic.ifAfter(asAt, $1.at, "observations[\($0)].at")
    }
  }

  fileprivate var orderFaults: [Diagnostic] {
    observations.indices.dropFirst().compactMap { index in
      guard let before = observations[index - 1].at else { return nil }
      let day = observations[index].at
      if let day, day > before { return nil }
      let found = day.map { $0 == before ? "\($0) again" : "\($0) after \(before)" }
      return Diagnostic(
        .error, path: "observations[\(index)].at", found: found ?? "no date after \(before)",
        expected: "one figure a day, undated ones first, then the oldest first")
    }
  }

  fileprivate var figureFaults: [Diagnostic] {
    let mayExceed = mayExceedWhole
    return observations.enumerated().flatMap { index, observation in
      let share = unit == .percent ? observation.shareFault(decimals, mayExceed: mayExceed) : nil
      let range = unit == .percent ? observation.rangeFault(mayExceed: mayExceed) : nil
      return [observation.suppressionFault, share, range].compactMap {
        $0?.within("observations[\(index)]")
      }
    }
  }
}

extension Observation {
  fileprivate func rangeFault(mayExceed: Bool) -> Diagnostic? {
    if denominator == 0, value != nil {
      return Diagnostic(
        .warning, path: "value", found: "a percentage of none",
        expected: "no value, which is shown as no data")
    }
    guard let value, value < 0 || value > (mayExceed ? 1000 : 100) else { return nil }
    let way = value > 100 && !mayExceed ? ", or a definition that says against what it is held" : ""
    return Diagnostic(
      .warning, path: "value", found: "\(value)%",
      expected: "a percentage from 0 to \(mayExceed ? "1,000" : "100")\(way)")
  }

  fileprivate var suppressionFault: Diagnostic? {
    guard suppressed, value != nil || numerator != nil else { return nil }
    return Diagnostic(
      .error, path: value == nil ? "numerator" : "value", found: "a figure that is suppressed",
      expected: "no value and no numerator beside \"suppressed\": true")
  }

  fileprivate func shareFault(_ decimals: Int, mayExceed: Bool) -> Diagnostic? {
    guard let numerator, let denominator else { return nil }
    if numerator > denominator, !mayExceed {
      return Diagnostic(
        .error, path: "numerator", found: "\(numerator) of \(denominator)",
        expected: "a numerator no larger than the denominator")
    }
    guard let value, denominator > 0 else { return nil }
    let share = 100 * Double(numerator) / Double(denominator)
    guard abs(share - value) > Observation.rounding(decimals) else { return nil }
    return Diagnostic(
      .warning, path: "value",
      found: "\(value), but \(numerator) of \(denominator) is \((share * 10).rounded() / 10)%",
      expected: "the same, rounded to \(decimals) decimal places")
  }

  /// What rounding to so many places can change, and a little for what binary fractions can't hold.
  static func rounding(_ decimals: Int) -> Double {
    (0..<min(decimals, 6)).reduce(0.5) { half, _ in half / 10 } + 1e-9
  }
}
