extension Metric {
  /// Whose figure, what it is and for when: "England 22.6% (2024-25)". Where a source compares
  /// without a figure, what it says: "England: slightly above the national average".
  public func label(of comparator: Comparator) -> String {
    let date = comparator.at.map { " (\(comparatorPeriod($0)))" } ?? ""
    guard let value = comparator.value else {
      return "\(comparator.name): \(comparator.note ?? "no figure")\(date)"
    }
    return "\(comparator.name) \(shortFigure(value, decimals: decimals(beside: value)))\(date)"
  }

  /// How far the current figure is from somebody else's: "4.6 over England 15.4 (September 2024)";
  /// adds how far apart the two are where that is more than a year: "7 years after this figure".
  /// Nil where either has no figure.
  public func distanceWords(to comparator: Comparator) -> String? {
    guard let theirs = comparator.value, let current, let ours = current.value else { return nil }
    let gap = Metric.cleared(ours - theirs)
    let places = decimals(beside: theirs)
    let size = Figure.text(abs(gap), decimals: places)
    let isSame = size == Figure.text(0, decimals: places)
    let unitWords = unit == .percent ? (size == "1" ? " point" : " points") : ""
    let relation = isSame ? "the same as" : "\(size)\(unitWords) \(gap > 0 ? "over" : "under")"
    let apart = timeApart(comparator.at, current.at).map { ", \($0)" } ?? ""
    return "\(relation) \(label(of: comparator))\(apart)"
  }

  /// How long after or before this metric's figure a comparator's is, where more than a year.
  private func timeApart(_ theirs: Day?, _ ours: Day?) -> String? {
    guard let theirs, let ours else { return nil }
    if theirs > ours.adding(months: 12) {
      return "\(PlanWords.span(from: ours, to: theirs)) after this figure"
    }
    if ours > theirs.adding(months: 12) {
      return "\(PlanWords.span(from: theirs, to: ours)) before this figure"
    }
    return nil
  }

  /// A comparator of 31 March is for the year that ended then, unless the metric counts on a day.
  private func comparatorPeriod(_ day: Day) -> String {
    (kind == .pointInTime ? nil : day.financialYearEnded) ?? day.monthAndYear
  }
}
