extension Snapshot {
  /// What changed about the metrics.
  func metricChanges(since older: Snapshot) -> [Change] {
    let pairs = RecordPairs(older.metrics, metrics, by: \.ref)
    return pairs.kept.flatMap { $0.new.changes(since: $0.old) }
      + pairs.added.map(Change.metricAdded) + pairs.gone.map(Change.metricWithdrawn)
  }
}

extension Metric {
  fileprivate func changes(since older: Metric) -> [Change] {
    // What is hidden crossed nothing that may be told.
    let isHidden = [standing, older.standing].contains(.suppressed)
    let isCrossing = standing != older.standing && !isHidden
    let crossing: [Change] =
      isCrossing
      ? [.metricCrossed(self, from: older.standing, to: standing)]
      : [move(since: older)].compactMap { $0 }
    return crossing + restatements(since: older)
  }

  /// From the figure that was newest then to the one that is now, where they differ as shown.
  private func move(since older: Metric) -> Change? {
    guard unit == older.unit, let new = current, let old = older.current else { return nil }
    guard new.isNewer(than: old), let from = old.value, let to = new.value else { return nil }
    return direction(from: from, to: to) == .noChange
      ? nil : .metricMoved(self, from: from, to: to)
  }

  /// Dates both have whose figure differs. A figure given for the first time is late, not restated.
  private func restatements(since older: Metric) -> [Change] {
    let before = older.figuresByDay
    return observations.compactMap { observation in
      guard let day = observation.at, let old = before[day] else { return nil }
      let new = observation.hasFigure ? observation.value : nil
      return new == old ? nil : .figureRestated(self, at: day, from: old, to: new)
    }
  }

  private var figuresByDay: [Day: Double] {
    let dated = observations.compactMap { observation -> (Day, Double)? in
      guard observation.hasFigure, let day = observation.at, let value = observation.value else {
        return nil
      }
      return (day, value)
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
