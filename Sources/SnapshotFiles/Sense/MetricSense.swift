import ImprovementPlan

extension Metric {
  /// What a metric is held to, a rule a line.
  static var senseRules: [SenseRule<Metric>] {
    [
      { metric, _ in metric.ranges }, { metric, _ in metric.idleTargets },
      { metric, _ in metric.tooGoodSide }, { metric, _ in metric.neverOffTarget },
      { metric, _ in metric.roundedTargets }, { metric, _ in metric.comparatorOddities },
      { metric, _ in metric.observationOddities }, { metric, _ in metric.monthOddities },
      { metric, _ in metric.fractions }, { metric, _ in metric.neverMissed },
      { metric, _ in metric.otherScale }, { metric, _ in metric.otherWhole },
      { metric, _ in metric.otherTarget }, { metric, _ in metric.oldTarget },
      { metric, _ in metric.nameAgainstUnit }, { $0.ownComparators($1.plan.council) },
      { metric, _ in metric.slippedPoints }, { metric, _ in metric.otherComparators },
      { metric, _ in metric.nameAgainstPolarity },
    ]
  }

  private func isOutside(_ value: Double?) -> Bool {
    value.map { $0 < 0 || $0 > limit.most } ?? false
  }

  private var ranges: [Oddity] {
    let own: [(String, Double?)] = [
      ("target", target), ("tooGood", tooGood), ("tolerance.green", tolerance.green),
      ("tolerance.amber", tolerance.amber),
    ]
    let others = comparators.enumerated().map { ("comparators[\($0)].value", $1.value) }
    let told = (own + others).filter { isOutside($0.1) }.map { path, value in
      Oddity.impossible(path, value.map(Metric.words) ?? "", expected: limit.words)
    }
    // Percentages outside are told by the reader already.
    let figures = unit == .percent ? [] : observations.enumerated().filter { isOutside($1.value) }
    return told
      + figures.map { index, observation in
        let isNegative = observation.value.map { $0 < 0 } ?? false
        return .impossible(
          "observations[\(index)].value", isNegative ? "less than none" : "more than can be",
          expected: limit.words)
      }
  }

  static func words(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  private var hasTolerance: Bool { tolerance != Tolerance() }

  /// Fields that say something only beside others.
  private var idleTargets: [Oddity] {
    let neutral = goodIs == .neutral ? "neither way is good" : nil
    let untargeted = target == nil ? "there is no target" : nil
    let fields: [(String, Bool, String?)] = [
      ("target", target != nil, neutral), ("tooGood", tooGood != nil, neutral),
      ("tolerance", hasTolerance, neutral ?? untargeted), ("targetBy", targetBy != nil, untargeted),
    ]
    return fields.compactMap { field, isGiven, reason in
      guard isGiven, let reason else { return nil }
      return .unlikely(
        field, "\(field), though \(reason)", expected: "no such field: nothing is judged by it")
    }
  }

  private var tooGoodSide: [Oddity] {
    guard let tooGood, let target, goodIs != .neutral else { return [] }
    let isSound = goodIs == .lower ? tooGood < target : tooGood > target
    if isSound { return [] }
    let side = goodIs == .lower ? "below" : "above"
    return [
      .impossible(
        "tooGood", "\(Metric.words(tooGood)) beside a target of \(Metric.words(target))",
        expected: "a figure \(side) the target, since \(goodIs.rawValue) is better")
    ]
  }

  /// A tolerance so wide that no figure, or hardly any, can be off target.
  private var neverOffTarget: [Oddity] {
    guard let target, target > 0 || unit == .percent, hasTolerance else { return [] }
    let isAll =
      switch goodIs {
      case .higher: tolerance.amber > 0.9 * target
      case .lower:
        (target > 0 && tolerance.amber >= 20 * target)
          || (unit == .percent && target + tolerance.amber >= 0.9 * limit.most)
      case .neutral: false
      }
    guard isAll else { return [] }
    return [
      .unlikely(
        "tolerance.amber",
        "\(Metric.words(tolerance.amber)) around a target of \(Metric.words(target))",
        expected: "a tolerance that some figure can be outside of")
    ]
  }

  /// A target that screens would show as another one.
  private var roundedTargets: [Oddity] {
    let fields: [(String, Double?)] = [
      ("target", target), ("tooGood", tooGood), ("tolerance.green", tolerance.green),
      ("tolerance.amber", tolerance.amber),
    ]
    let scale = (0..<min(decimals, 6)).reduce(1.0) { scale, _ in scale * 10 }
    return fields.compactMap { field, value in
      guard let value, abs((value * scale).rounded() - value * scale) > 1e-6 else { return nil }
      return .unlikely(
        field, "\(value), shown with \(decimals) decimal places",
        expected: "no more places than \"decimals\" has")
    }
  }

  private var comparatorOddities: [Oddity] {
    var seen: Set<String> = []
    return comparators.enumerated().flatMap { index, comparator -> [Oddity] in
      let path = "comparators[\(index)]"
      // Notes may tell two apart, if both have one.
      let key = Likeness.of(comparator.name) + (comparator.at?.iso ?? "")
      let isNew = seen.insert(key + (comparator.note ?? "")).inserted
      let isAgain = comparators.prefix(index).contains { $0.says(what: comparator) }
      let again =
        isNew && !isAgain
        ? nil
        : Oddity.impossible(
          path, "\(Quoted.text(comparator.name)) again, for the same day",
          expected: "one figure for a day")
      let bare =
        comparator.value == nil && comparator.note == nil
        ? Oddity.unlikely(path, "a name alone", expected: "a value, or a note of what is said")
        : nil
      return [again, bare].compactMap { $0 }
    }
  }

  /// A share written as a part of one: 0.82 where 82% is meant.
  private var fractions: [Oddity] {
    let values = observations.compactMap(\.value).filter { $0 != 0 }
    guard unit == .percent, goodIs != .neutral, let target, target > 20, !values.isEmpty,
      values.allSatisfy({ $0 > 0 && $0 <= 1 })
    else { return [] }
    return [
      .unlikely(
        "observations", "parts of one beside a target of \(Metric.words(target))%",
        expected: "percentages, 82 and not 0.82")
    ]
  }
}

extension Comparator {
  /// Whether both give a figure of one name for one day, and no two notes that tell them apart.
  fileprivate func says(what other: Comparator) -> Bool {
    Likeness.of(name) == Likeness.of(other.name) && at == other.at && value != nil
      && other.value != nil && (note == nil || other.note == nil)
  }
}

extension Metric {
  /// What a figure can be at most. A percentage of what it is no part of, as of a budget, may be over 100.
  var limit: (most: Double, words: String) {
    mayExceedWhole ? (1_000, "0 to 1,000%") : unit.limit
  }

  /// Whether a percentage holds one thing against another that it is no part of. Words say so, or counts
  /// that come to a figure over 100, or a target and a figure that are both over 100.
  var mayExceedWhole: Bool {
    guard unit == .percent else { return false }
    if saysSo(name) || saysSo(definition ?? "") { return true }
    let aims = [target, tooGood].compactMap { $0 }
    let isAimed = aims.contains { (100.1...200).contains($0) }
    return observations.contains { $0.isCountedOver(decimals) }
      || isAimed && observations.contains { (100.1...200).contains($0.value ?? 0) }
  }

  private func saysSo(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { Metric.heldAgainst.contains(String($0)) }
  }

  private static let heldAgainst: Set<String> = [
    "against", "budget", "budgeted", "capacity", "change", "compared", "cost", "costs", "growth",
    "increase", "occupancy", "profile", "ratio", "relative", "spend", "spending", "spent",
    "underspend",
    "overspend", "utilisation",
  ]
}

extension Observation {
  /// A value over 100 that its own counts come to.
  fileprivate func isCountedOver(_ decimals: Int) -> Bool {
    guard let value, let numerator, let denominator, denominator > 0, numerator > denominator
    else { return false }
    let share = 100 * Double(numerator) / Double(denominator)
    return abs(share - value) <= Observation.rounding(decimals)
  }
}

extension Metric.Unit {
  /// What a figure of a unit can be at most, and where that is a matter of sense and not of arithmetic,
  /// a good deal more than any council has.
  var limit: (most: Double, words: String) {
    switch self {
    case .percent: (100, "0 to 100%")
    case .ratePer10000: (10_000, "0 to 10,000 of every 10,000")
    case .cases: (1_000, "0 to 1,000 cases a worker")
    case .days: (20_000, "0 to 20,000 days")
    case .count: (1e9, "0 to 1,000,000,000")
    }
  }
}
