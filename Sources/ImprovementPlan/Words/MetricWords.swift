extension Metric {
  /// The metric in a sentence: "better; 2.9 points off target; England 22.6% (2024-25)". The parts
  /// are the direction, how far from target, the first comparator, and a warning where the figure
  /// is too good to be sound. What is missing is said or left out, never made up.
  public var verdict: String {
    var parts = [standingWords]
    if latest?.hasFigure == true, let direction { parts.insert(direction.words, at: 0) }
    if let comparator = comparators.first { parts.append(label(of: comparator)) }
    if let warning = tooGoodWords { parts.append(warning) }
    return parts.joined(separator: "; ")
  }

  /// How far from target, or why that can't be said: "2.9 points off target", "no target",
  /// "no data; last figure 22.9% (June 2026)".
  public var standingWords: String {
    switch standing {
    case .onTarget, .nearTarget, .offTarget: gapWords ?? standing.word
    case .noTarget, .neutral: standing.word
    case .noData, .suppressed: standing.word + lastFigureWords
    }
  }

  /// The gap to the target: "2.9 points off target", "on target", "0.5 points better than target";
  /// nil where there is none. Off by no more than the green tolerance says that it is within it.
  public var gapWords: String? {
    guard let gap = gapToTarget, let target else { return nil }
    if gap == 0 { return "on target" }
    let places = decimals(beside: target)
    let distance = showsAsZero(gap, places) ? "just" : difference(abs(gap), decimals: places)
    if gap < 0 { return "\(distance) better than target" }
    return "\(distance) off target" + (gap <= tolerance.green ? ", within tolerance" : "")
  }

  /// The gap for a narrow column: "2.0 over 18", "4 under 90%", "on target"; nil where there
  /// is none.
  public var shortGapWords: String? {
    guard let gap = gapToTarget, let target, let value = current?.value else { return nil }
    if gap <= 0 { return "on target" }
    let places = decimals(beside: target)
    let distance = showsAsZero(gap, places) ? "just" : Figure.text(gap, decimals: places)
    return "\(distance) \(value > target ? "over" : "under") \(aimFigure(target))"
  }

  /// The aim, and by when: "aim 18 by Mar 2018", "no target".
  public var aimWords: String {
    guard let target else { return MetricStanding.noTarget.word }
    return "aim \(aimFigure(target))" + (targetBy.map { " by \($0.shortMonthAndYear)" } ?? "")
  }

  /// Why a figure that looks good calls for a look; nil where it doesn't.
  public var tooGoodWords: String? {
    guard isTooGood else { return nil }
    return goodIs == .lower ? "unusually low, worth a check" : "unusually high, worth a check"
  }

  /// The move between the last two figures: "24.1% to 22.9%"; nil with fewer than two.
  public var moveWords: String? {
    guard let new = current?.value, let old = previous?.value else { return nil }
    return "\(shortFigure(old)) to \(shortFigure(new))"
  }

  /// The newest observation as text: its figure, "suppressed" or "no data".
  public var latestWords: String { latest.map(words) ?? MetricStanding.noData.word }

  /// An observation as text: its figure with unit, "suppressed" or "no data".
  public func words(for observation: Observation) -> String {
    if observation.suppressed { return MetricStanding.suppressed.word }
    return observation.value.map(figure) ?? MetricStanding.noData.word
  }

  private var lastFigureWords: String {
    guard let current, let value = current.value else { return "" }
    return "; last figure \(shortFigure(value))"
      + (current.at.map { " (\($0.monthAndYear))" } ?? "")
  }

  /// The metric's decimals, or more where a figure beside its own is given more exactly.
  func decimals(beside other: Double) -> Int { max(decimals, Figure.decimalsNeeded(by: other)) }

  private func showsAsZero(_ gap: Double, _ places: Int) -> Bool {
    Figure.text(abs(gap), decimals: places) == Figure.text(0, decimals: places)
  }
}
