import ImprovementPlan

extension Metric {
  /// Figures that are gone from within the series, or all of them; it may begin later than it did, and
  /// figures are revised.
  func oddities(since old: Metric, _ earlier: EarlierSnapshot) -> [Oddity] {
    let days = Set(observations.compactMap(\.at))
    let lost = old.observations.compactMap(\.at).first { day in
      !days.contains(day) && (observations.isEmpty || days.contains { $0 < day })
    }
    let gone = lost.map { day in
      Oddity.unlikely(
        "observations", "no figure of \(day)",
        expected: "one, as in \(earlier.file), even if suppressed or without a value")
    }
    let own = [
      gone, hidden(since: old, earlier), lostTarget(since: old, earlier),
      Oddity.another(
        "definition", definition ?? "", since: old.definition ?? "", earlier, "measure"),
    ].compactMap { $0 }
    return own
      + (shifted(since: old, earlier).map { [$0] }
        ?? rescaled(since: old, earlier) + otherWholes(since: old, earlier))
  }

  /// Two and more figures, every one of which was shown and isn't any more.
  private func hidden(since old: Metric, _ earlier: EarlierSnapshot) -> Oddity? {
    let shown = Set(old.observations.filter { $0.value != nil }.compactMap(\.at))
    let now = observations.filter { $0.at.map(shown.contains) ?? false }
    guard now.count > 1, observations.allSatisfy({ $0.value == nil }),
      now.allSatisfy(\.suppressed)
    else { return nil }
    return .unlikely(
      "observations", "every figure suppressed",
      expected: "those that \(earlier.file) shows, or a ref of its own for what is hidden")
  }

  /// A figure of one day that is a hundred times what it was: revised figures differ by parts.
  private func rescaled(since old: Metric, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard unit == old.unit else { return [] }
    let former = Dictionary(
      old.observations.compactMap { one in one.at.flatMap { at in one.value.map { (at, $0) } } },
      uniquingKeysWith: { one, _ in one })
    return observations.enumerated().compactMap { index, one in
      guard let at = one.at, let was = former[at], let now = one.value, was > 0, now > 0,
        unit.isOtherScale(was, now)
      else { return nil }
      return .unlikely(
        "observations[\(index)].value", "a figure of \(at) on another scale",
        expected: "about that in \(earlier.file)")
    }
  }

  private func lostTarget(since old: Metric, _ earlier: EarlierSnapshot) -> Oddity? {
    guard let was = old.target, target == nil, goodIs != .neutral else { return nil }
    return .unlikely(
      "target", "no such field", expected: "\(Metric.words(was)), as in \(earlier.file), or another"
    )
  }

  /// A number of all, of one day, that is about ten times what it was; counts that are revised differ by parts.
  private func otherWholes(since old: Metric, _ earlier: EarlierSnapshot) -> [Oddity] {
    let former = Dictionary(
      old.observations.compactMap { one in
        one.at.flatMap { at in one.denominator.map { (at, $0) } }
      }, uniquingKeysWith: { one, _ in one })
    let places = observations.indices.filter { index in
      let one = observations[index]
      guard let was = one.at.flatMap({ former[$0] }), let now = one.denominator else {
        return false
      }
      return min(was, now) > 0 && max(was, now) >= 50 && max(was, now) >= 8 * min(was, now)
    }
    guard let first = places.first, let day = observations[first].at else { return [] }
    let others =
      places.count > 1 ? ", and of \(PlanWords.count(places.count - 1, "other day"))" : ""
    return [
      .unlikely(
        "observations[\(first)].denominator", "one of \(day)\(others) on another scale",
        expected: "about that in \(earlier.file)")
    ]
  }

  /// Figures of four days and more each of which is what the day before it had.
  private func shifted(since old: Metric, _ earlier: EarlierSnapshot) -> Oddity? {
    let former = Dictionary(
      old.observations.compactMap { one in one.at.map { ($0, one.value) } },
      uniquingKeysWith: { one, _ in one })
    let days = observations.indices.dropFirst().filter { index in
      guard let at = observations[index].at, let before = observations[index - 1].at else {
        return false
      }
      return former[at] != nil && former[before] != nil
    }
    let isMoved = days.allSatisfy { index in
      let before = observations[index - 1].at.flatMap { former[$0] ?? nil }
      return observations[index].value != nil && observations[index].value == before
    }
    let changed = days.filter { index in
      observations[index].at.flatMap { former[$0] ?? nil } != observations[index].value
    }
    guard days.count > 3, isMoved, changed.count > 2 else { return nil }
    return .unlikely(
      "observations", "the figures of the days before, each a day on",
      expected: "those in \(earlier.file)")
  }
}
