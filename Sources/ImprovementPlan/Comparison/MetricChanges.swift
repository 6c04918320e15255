extension Snapshot {
  /// What changed about the metrics.
  ///
  /// - Parameter suppression: what hides figures that tell of few; nil where nothing does.
  func metricChanges(since older: Snapshot, hidingBy suppression: Suppression?) -> [Change] {
    let pairs = RecordPairs(older.metrics, metrics, by: \.ref)
    return pairs.kept.flatMap { $0.new.changes(since: $0.old, hidingBy: suppression) }
      + pairs.added.map(Change.metricAdded) + pairs.gone.map(Change.metricWithdrawn)
  }
}

extension Metric {
  fileprivate func changes(
    since older: Metric, hidingBy suppression: Suppression?
  ) -> [Change] {
    // What is hidden crossed nothing that may be told.
    let isHidden = [standing, older.standing].contains(.suppressed)
    let isCrossing = standing != older.standing && !isHidden
    let crossing: [Change] =
      isCrossing
      ? [.metricCrossed(self, from: older.standing, to: standing)]
      : [move(since: older, hidingBy: suppression)].compactMap { $0 }
    return crossing + restatements(since: older, hidingBy: suppression)
  }

  /// From the figure that was newest then to the one that is now, where they differ as shown.
  private func move(since older: Metric, hidingBy suppression: Suppression?) -> Change? {
    guard unit == older.unit, let new = current, let old = older.current else { return nil }
    if suppression?.isTelling(from: old, of: older, to: new, of: self) == true { return nil }
    guard new.isNewer(than: old), let from = old.value, let to = new.value else { return nil }
    return direction(from: from, to: to) == .noChange
      ? nil : .metricMoved(self, from: from, to: to)
  }

  /// Dates both have whose figure differs. A figure given for the first time is late, not restated.
  private func restatements(
    since older: Metric, hidingBy suppression: Suppression?
  ) -> [Change] {
    let before = older.figuresByDay
    return observations.compactMap { observation in
      guard let day = observation.at, let old = before[day], let from = old.value else {
        return nil
      }
      if suppression?.isTelling(from: old, of: older, to: observation, of: self) == true {
        return nil
      }
      let to = observation.hasFigure ? observation.value : nil
      return to == from ? nil : .figureRestated(self, at: day, from: from, to: to)
    }
  }

  private var figuresByDay: [Day: Observation] {
    let dated = observations.compactMap { observation -> (Day, Observation)? in
      guard observation.hasFigure, observation.value != nil, let day = observation.at else {
        return nil
      }
      return (day, observation)
    }
    return Dictionary(dated, uniquingKeysWith: { _, last in last })
  }
}

extension Observation {
  /// For a later day, or not known to be for the same or an earlier one.
  fileprivate func isNewer(than older: Observation) -> Bool {
    guard let before = older.at else { return true }
    return at.map { $0 > before } ?? false
  }
}
