import ImprovementPlan

extension Metric {
  /// A target that every figure meets, and a "too good" that none is beyond.
  var neverMissed: [Oddity] {
    let best = goodIs == .lower ? 0 : limit.most
    let worst = goodIs == .lower ? limit.most : 0
    let better = "since \(goodIs.rawValue) is better"
    var oddities: [Oddity] = []
    if goodIs != .neutral, target == worst {
      oddities.append(
        .impossible(
          "target", "one that every figure meets, \(better)", expected: "one to be missed")
      )
    }
    if goodIs != .neutral, target != nil, tooGood == best {
      oddities.append(
        .impossible(
          "tooGood", "one that no figure is beyond, \(better)", expected: "one to be beyond")
      )
    }
    if unit == .count && decimals > 2 {
      oddities.append(
        .unlikely("decimals", "\(decimals) of a count", expected: "whole numbers, or 1 for a mean"))
    }
    return oddities
  }

  /// One figure, target or comparator on another scale than the figures beside it: 0.75 among 70s, 190
  /// after 19.5.
  var otherScale: [Oddity] {
    let values = observations.compactMap(\.value)
    guard unit == .percent else { return outliers }
    var oddities: [Oddity] = []
    if values.count > 1, let least = values.filter({ $0 > 1 }).min(), least > 20 {
      let parts = observations.indices.filter { Metric.isPart(observations[$0].value) }
      oddities += parts.filter { _ in parts.count < values.count }.map { index in
        Oddity.unlikely(
          "observations[\(index)].value", "a part of one among percentages",
          expected: "a percentage, 82 and not 0.82")
      }
    }
    guard let least = values.min(), least > 20 else { return oddities }
    let beside =
      [("target", target)] + comparators.enumerated().map { ("comparators[\($0)].value", $1.value) }
    return oddities
      + beside.filter { path, value in
        Metric.isPart(value) && (path != "target" || goodIs == .higher)
      }
      .map { path, _ in
        Oddity.unlikely(
          path, "a part of one beside percentages", expected: "a percentage, 82 and not 0.82")
      }
  }

  private static func isPart(_ value: Double?) -> Bool { value.map { $0 > 0 && $0 <= 1 } ?? false }

  /// Caseloads and rates of a population move by parts of themselves, never by eight times; a count or days
  /// by a hundred times only where one was written in other units.
  private var outliers: [Oddity] {
    let known = observations.enumerated().compactMap { index, observation in
      observation.value.flatMap {
        $0 > 0 && $0 <= limit.most ? (index: index, value: $0, at: observation.at) : nil
      }
    }
    return zip(known, known.dropFirst()).filter { before, now in
      unit.isOtherScale(before.value, now.value) && !beginsAnew(before.at, now.at)
    }.map { before, now in
      Oddity.unlikely(
        "observations[\(now.index)].value",
        unit.isShareOfPeople
          ? "eight times the figure before, or an eighth"
          : "a hundred times the figure before, or a hundredth",
        expected: "a figure of the same scale")
    }
  }

  /// Whether a total of the year to date begins with the second of two days.
  private func beginsAnew(_ first: Day?, _ second: Day?) -> Bool {
    guard kind == .yearToDate, let first, let second else { return false }
    return Metric.yearBegins(from: first, to: second)
  }

  /// A number of all that is a hundred times the one before.
  var otherWhole: [Oddity] {
    let known = observations.enumerated().compactMap { index, observation in
      observation.denominator.flatMap {
        $0 > 0 ? (index: index, value: Double($0), at: observation.at) : nil
      }
    }
    return zip(known, known.dropFirst()).filter { before, now in
      Unit.count.isOtherScale(before.value, now.value) && !beginsAnew(before.at, now.at)
    }.map { _, now in
      Oddity.unlikely(
        "observations[\(now.index)].denominator",
        "a hundred times the one before, or a hundredth", expected: "one of the same scale")
    }
  }

  /// A target on another scale than every figure. None is a target of its own kind.
  var otherTarget: [Oddity] {
    let values = observations.compactMap(\.value).filter { $0 > 0 }
    guard unit != .percent, let target, target > 0, target <= limit.most,
      let least = values.min(),
      let most = values.max(), unit.isOtherScale(target, least), unit.isOtherScale(target, most),
      (target < least) == (target < most)
    else { return [] }
    return [
      .unlikely(
        "target", "\(Metric.words(target)), on another scale than every figure",
        expected: "a target of the figures' scale")
    ]
  }

  /// A target whose day had passed a year and more before the first figure.
  var oldTarget: [Oddity] {
    guard let targetBy, let first = observations.compactMap(\.at).min(),
      targetBy.isLongBefore(first)
    else { return [] }
    return [
      .unlikely(
        "targetBy", "\(targetBy), more than a year before the first figure",
        expected: "a day by which figures can tell")
    ]
  }

  /// A name that says another unit.
  var nameAgainstUnit: [Oddity] {
    let words = name.lowercased()
    let isShare = ["%", "percent", "per cent", "proportion", "share"].contains(
      where: words.contains)
    let units: [(Bool, Set<Unit>, String)] = [
      (words.hasPrefix("percentage of") || words.hasPrefix("proportion of"), [.percent], "percent"),
      (!isShare && words.contains("per 10,000"), [.ratePer10000], "rate-per-10000"),
      (
        !isShare && (words.hasPrefix("average days") || words.hasPrefix("average number of days")),
        [.days], "days"
      ),
      (
        !isShare && !words.contains(" per ") && words.hasPrefix("number of"),
        [.count, .days, .cases], "count"
      ),
    ]
    guard let wrong = units.first(where: { $0.0 && !$0.1.contains(unit) }) else { return [] }
    return [
      .unlikely(
        "unit", "\(unit.rawValue) of \(Quoted.text(name))", expected: "\(wrong.2), as it says")
    ]
  }

  func ownComparators(_ council: String) -> [Oddity] {
    comparators.enumerated().filter { Likeness.of($1.name) == Likeness.of(council) }.map {
      index, _ in
      .unlikely(
        "comparators[\(index)].name", "the council itself",
        expected: "others; its own are observations"
      )
    }
  }
}

extension Metric.Unit {
  var isShareOfPeople: Bool { self == .cases || self == .ratePer10000 }

  /// Whether two figures are so far apart that one was written in other units.
  func isOtherScale(_ one: Double, _ other: Double) -> Bool {
    let (least, most) = (min(one, other), max(one, other))
    switch self {
    case .percent: return false
    case .cases, .ratePer10000: return most >= 10 && most >= 8 * least
    case .count, .days: return most >= 1000 && most >= 100 * least
    }
  }
}
