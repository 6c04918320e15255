extension Action {
  /// The first rating of the scheme whose rule holds; nil is "not rated": no date, or nothing
  /// known of how far the work is. A dated action of unknown state is rated as in progress.
  public func derivedRating(in scheme: Scheme, asAt: Day) -> Rating? {
    guard let state = lifecycle ?? (due == nil ? nil : .inProgress) else { return nil }
    return scheme.ratings.first { $0.rule.holds(for: state, due: due, asAt: asAt) }
  }

  /// The rating to show: an officer's override where it names a rating of the scheme and the work
  /// isn't complete, else the derived one.
  public func rating(in scheme: Scheme, asAt: Day) -> Rating? {
    overridingRating(in: scheme) ?? derivedRating(in: scheme, asAt: asAt)
  }

  /// The rating an officer set against the derived one, where it is in force.
  public func overridingRating(in scheme: Scheme) -> Rating? {
    guard !isComplete, let override else { return nil }
    return scheme.ratings.first { $0.id == override.rating }
  }

  /// Rated amber or red without a reason, or without a recovery action: both are owed to the board.
  public func owesExplanation(in scheme: Scheme, asAt: Day) -> Bool {
    guard let tone = rating(in: scheme, asAt: asAt)?.tone else { return false }
    return (tone == .caution || tone == .bad) && (reason == nil || recovery == nil)
  }
}

extension RatingRule {
  /// Whether the rule holds for work in a state and due on a day, as at a day. Months are calendar
  /// months: a month after 31 January is 28 February.
  public func holds(for state: Lifecycle, due: Day?, asAt: Day) -> Bool {
    guard states.contains(state) else { return false }
    guard overMonths != nil || upToMonths != nil else { return true }
    guard let due else { return false }
    let isOver = overMonths.map { asAt > due.adding(months: $0) } ?? true
    let isWithin = upToMonths.map { asAt <= due.adding(months: $0) } ?? true
    return isOver && isWithin
  }
}
