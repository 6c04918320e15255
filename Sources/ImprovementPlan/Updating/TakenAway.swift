extension Action {
  /// Takes away what a recorded change left, as if it had not been recorded.
  ///
  /// - Parameter before: the action as it was before the change, where that is known: a day and a
  ///   reason that came with what it replaced are in no row of it.
  mutating func takeAway(_ row: RecordedChange, asBefore before: Action?) {
    switch row.change {
    case .lifecycle(let from, _): goBack(to: from, before)
    case .rating(let from, _): unrate(to: from, before)
    case .impact(let from, _): impact = from
    case .note: break
    case .evidence(let piece): remove(row.counted(piece))
    case .due(let from, let to, let approval): moveBack(row, from, to, approval)
    case .approval(let to, let approval): disapprove(to, row.counted(approval), before)
    case .lead(let from, _): lead = from
    case .recovery(let from, _): recovery = from
    case .reason(let from, _): reason = from
    case .undo: return
    }
    let reports = row.reports
    for report in reports { removeUpdate(report, orSaying: row) }
  }

  private mutating func goBack(to state: Lifecycle?, _ before: Action?) {
    lifecycle = state
    completedOn = before?.lifecycle == state ? before?.completedOn : nil
  }

  private mutating func unrate(to rating: String?, _ before: Action?) {
    guard let rating else { return override = nil }
    let known = before?.override.flatMap { $0.rating == rating ? $0 : nil }
    override = known ?? RatingOverride(rating: rating, reason: PlanWords.notReported)
  }

  private mutating func remove(_ piece: Evidence) {
    let place =
      evidence.lastIndex { $0.text == piece.text && $0.date == piece.date }
      ?? evidence.lastIndex { $0.text == piece.text }
    if let place { evidence.remove(at: place) }
  }

  private mutating func moveBack(
    _ row: RecordedChange, _ from: Day?, _ to: Day, _ approval: Approval?
  ) {
    let approval = approval.map(row.counted)
    let place = revisions.lastIndex { $0.to == to && $0.approval == approval }
    let move = place.map { revisions.remove(at: $0) }
    // Where a first date was laid over another, it moved that.
    if from == nil, move == nil {
      (originalDue, due) = (nil, nil)
      // There is no date left that they could move.
      revisions.removeAll { $0.approval == nil }
    }
    if approval != nil, let from = from ?? move?.from { due = from }
  }

  private mutating func disapprove(_ to: Day, _ approval: Approval, _ before: Action?) {
    guard let place = revisions.lastIndex(where: { $0.to == to && $0.approval != nil }) else {
      return
    }
    var revision = revisions.remove(at: place)
    due = revision.from
    let asked = before?.revisions.last { $0.to == to && $0.approval == nil }
    revision.approval = nil
    revisions.append(asked ?? revision)
  }

  /// A report of the same words counts as this one, where none is exactly it.
  private mutating func removeUpdate(_ report: StatusUpdate, orSaying row: RecordedChange) {
    let place =
      updates.lastIndex(of: report)
      ?? updates.firstIndex {
        row.change.kind == .note && $0.text == report.text && $0.date >= row.earliest
      }
    if let place { updates.remove(at: place) }
  }
}

extension RecordedChange {
  /// The reports that it leaves in the plan.
  var reports: [StatusUpdate] {
    var bare = Action(ref: action, title: "")
    if case .due(let from, _, _) = change { bare.due = from }
    bare.apply(self)
    return bare.updates
  }
}
