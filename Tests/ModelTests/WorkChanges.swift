import ImprovementPlan

extension Work {
  /// Carries out a change, as the words of the field have it.
  ///
  /// - Returns: the report that it leaves.
  @discardableResult
  mutating func change(by row: RecordedChange) -> Report? {
    let day = row.at.day
    func report(_ text: String?, _ state: Lifecycle? = nil) -> Report? {
      text.map { Report(day: day, who: row.by.words, text: $0, state: state) }
    }
    switch row.change {
    case .lifecycle(_, let to):
      let (wasComplete, isComplete) = (Work.isComplete(state), Work.isComplete(to))
      state = to
      if !isComplete { completedOn = nil } else if !wasComplete { completedOn = day }
      return report(row.why, to)
    case .rating(_, let to):
      rating = to
      ratingReason = to == nil ? nil : row.why
      return to == nil ? report(row.why) : nil
    case .impact(_, let to): impact = to
    case .note(let text): return report(text)
    case .evidence(let piece): evidence.append(Piece(text: piece.text, day: piece.date ?? day))
    case .due(_, let to, let approval): return report(move(to, approval, row))
    case .approval(let to, let approval): approve(to, approval)
    case .text(.lead, _, let to): lead = to
    case .text(.recovery, _, let to): recovery = to
    case .text(.reason, _, let to): reason = to
    case .undo: return nil
    }
    return report(row.why)
  }

  private static func isComplete(_ state: Lifecycle?) -> Bool {
    state == .complete || state == .embedded
  }

  /// - Returns: what is reported where it is the first date.
  private mutating func move(_ to: Day, _ approval: Approval?, _ row: RecordedChange) -> String? {
    let approved = approval.map { "\($0.by) \($0.on.iso)" }
    guard let from = due, from != to || approval != nil else {
      (original, due) = (original ?? to, to)
      let consent = approval.map { ", approved by \($0.by) on \($0.on.medium)" } ?? ""
      return "due date set: \(to.medium)\(consent); \(row.why ?? "")"
    }
    moves.append(
      Move(
        from: from, to: to, why: row.why ?? "", approved: approved,
        asked: approval == nil ? row.at.day : nil))
    if approval != nil { due = to }
    return nil
  }

  private mutating func approve(_ to: Day, _ approval: Approval) {
    guard let place = moves.lastIndex(where: { $0.approved == nil && $0.to == to }), let due else {
      return
    }
    var move = moves.remove(at: place)
    move.from = due
    move.approved = "\(approval.by) \(approval.on.iso)"
    if let asked = move.asked, asked > approval.on { move.asked = nil }
    moves.append(move)
    self.due = to
  }
}
