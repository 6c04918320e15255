extension Snapshot {
  /// A new inspection or report, and the judgements that are new or others.
  func inspectionChanges(since older: Snapshot) -> [Change] {
    guard let inspection else { return [] }
    let isOther = older.inspection.map { !inspection.isSame(as: $0) } ?? true
    let isNews = isOther || inspection.isPublished(since: older)
    return (isNews ? [.inspected(inspection)] : [])
      + inspection.judgements(since: older.inspection).filter { isOther || !$0.isSame }
  }
}

extension Inspection {
  /// Whether the report came out since an older snapshot.
  fileprivate func isPublished(since older: Snapshot) -> Bool {
    older.inspection?.published == nil && published.map { $0 > older.asAt } ?? false
  }

  /// Told by the days both know; where they share none, by the kind of inspection.
  fileprivate func isSame(as other: Inspection) -> Bool {
    let days = [(visitedFrom, other.visitedFrom), (published, other.published)]
    let matches = days.compactMap { mine, theirs in
      mine.flatMap { mine in theirs.map { mine == $0 } }
    }
    return matches.isEmpty ? framework == other.framework : matches.contains(true)
  }

  /// The overall judgement and each area's, beside the one before. An area that is no longer judged
  /// is left out: a later inspection need not judge every area.
  fileprivate func judgements(since older: Inspection?) -> [Change] {
    let before = Dictionary(
      older?.areas.map { ($0.area, $0.judgement) } ?? [], uniquingKeysWith: { first, _ in first })
    let whole = overall.map { [Change.judged(area: nil, from: older?.overall, to: $0)] } ?? []
    return whole + areas.map { .judged(area: $0.area, from: before[$0.area], to: $0.judgement) }
  }
}

extension Change {
  fileprivate var isSame: Bool {
    if case .judged(_, let from, let to) = self { from == to } else { false }
  }
}

extension Judgement {
  /// Whether it is a better grade than another.
  public func isBetter(than other: Judgement) -> Bool { rank < other.rank }

  private var rank: Int {
    switch self {
    case .outstanding: 1
    case .good: 2
    case .requiresImprovement: 3
    case .inadequate: 4
    }
  }
}
