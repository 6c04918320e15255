extension Action {
  /// Carries out a recorded change. What a person wrote and no field of the action holds is kept as
  /// a report, so that nothing is lost where the plan is frozen into a snapshot.
  mutating func apply(_ row: RecordedChange) {
    switch row.change {
    case .lifecycle(let from, let to): follow(row, from, to)
    case .rating(_, let to): rate(row, to)
    case .impact(_, let to): impact = to
    case .note(let text): report(row, text)
    case .evidence(let piece): evidence.append(row.counted(piece))
    case .due(_, let to, let approval): move(row, to, approval.map(row.counted))
    case .approval(let to, let approval): approve(to, row.counted(approval))
    case .text(let text, _, let to): self[keyPath: text.place] = to
    case .undo: return
    }
    if let why = row.why, row.change.leavesWhyUnsaid { report(row, why) }
  }

  private mutating func follow(_ row: RecordedChange, _ from: Lifecycle?, _ to: Lifecycle) {
    let wasComplete = isComplete
    lifecycle = to
    if !isComplete { completedOn = nil } else if !wasComplete { completedOn = row.day }
    report(row, row.why ?? ActionChange.stateWords(from, to), lifecycle: to)
  }

  private mutating func rate(_ row: RecordedChange, _ rating: String?) {
    override = rating.map { RatingOverride(rating: $0, reason: row.why ?? PlanWords.notReported) }
    if rating == nil, let why = row.why { report(row, why) }
  }

  private mutating func move(_ row: RecordedChange, _ to: Day, _ approval: Approval?) {
    // A first date may be laid over one that was recorded before it: where the two are the same, it moves nothing.
    guard let inForce = due, inForce != to || approval != nil else {
      return setFirstDate(row, to, approval)
    }
    var revision = Revision(
      from: inForce, to: to, reason: row.why ?? PlanWords.notReported, approval: approval)
    if approval == nil { revision.proposedOn = row.day } else { due = to }
    revisions.append(revision)
  }

  private mutating func setFirstDate(_ row: RecordedChange, _ to: Day, _ approval: Approval?) {
    originalDue = originalDue ?? to
    due = to
    let consent = approval.map { ", approved by \($0.words)" } ?? ""
    report(row, "due date set: \(to.medium)\(consent)" + (row.why.map { "; \($0)" } ?? ""))
  }

  private mutating func approve(_ to: Day, _ approval: Approval) {
    guard let inForce = due else { return }
    let place = revisions.lastIndex { $0.approval == nil && $0.to == to }
    guard let place else { return }
    var revision = revisions.remove(at: place)
    revision.from = inForce
    revision.approval = approval
    // A snapshot may say that it was asked for later than the board agreed to it.
    if let asked = revision.proposedOn, asked > approval.on { revision.proposedOn = nil }
    revisions.append(revision)
    due = to
  }

  private mutating func report(
    _ row: RecordedChange, _ text: String, lifecycle: Lifecycle? = nil
  ) {
    let update = StatusUpdate(
      date: row.day, by: row.by.words, text: text, lifecycle: lifecycle)
    let place = updates.lastIndex { $0.date <= update.date }.map { $0 + 1 } ?? 0
    updates.insert(update, at: place)
  }
}

extension ActionChange {
  /// Whether the action has no place for why this was changed.
  fileprivate var leavesWhyUnsaid: Bool {
    switch self {
    case .impact, .evidence, .approval, .text: true
    case .lifecycle, .rating, .note, .due, .undo: false
    }
  }
}
