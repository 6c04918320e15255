extension Action {
  /// Takes away what a recorded change left, as if it had not been recorded.
  ///
  /// - Parameters:
  ///   - before: the action as it was before the change, where that is known: a day and a
  ///     reason that came with what it replaced are in no row of it.
  ///   - text: what stands for a note or a piece of evidence.
  mutating func takeAway(
    _ row: RecordedChange, asBefore before: Action?, saidAs text: SaidTexts.Text?
  ) {
    switch row.change {
    case .lifecycle(let from, _): goBack(to: from, before)
    case .rating(let from, _): unrate(to: from, before)
    case .impact(let from, _): impact = from
    case .note(let words): return remove(words, of: row, saidAs: text)
    case .evidence(let piece): remove(row.counted(piece), saidAs: text)
    case .due(let from, let to, let approval): moveBack(row, from, to, approval)
    case .approval(let to, let approval): disapprove(to, row.counted(approval), before)
    case .text(let text, let from, _): self[keyPath: text.place] = from
    case .undo: return
    }
    removeReports(of: row)
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

  private mutating func remove(_ piece: Evidence, saidAs text: SaidTexts.Text?) {
    let said = text.flatMap { text in
      evidence.lastIndex { $0.text == piece.text && text.isSame(as: $0) }
    }
    let place =
      said ?? evidence.lastIndex { $0.text == piece.text && $0.date == piece.date }
      ?? evidence.lastIndex { $0.text == piece.text }
    if let place { evidence.remove(at: place) }
  }

  private mutating func moveBack(
    _ row: RecordedChange, _ from: Day?, _ to: Day, _ approval: Approval?
  ) {
    let counted = approval.map(row.counted)
    let exact = revisions.lastIndex { $0.to == to && $0.approval == counted }
    let place = exact ?? (approval == nil ? nil : approvedMove(to: to))
    if let place {
      removeRevision(at: place)
    } else if from == nil {
      // Where a first date was laid over another, it moved that.
      (originalDue, due) = (nil, nil)
      // There is no date left that they could move.
      revisions.removeAll { $0.approval == nil }
    } else if approval != nil, approvedRevisions.isEmpty {
      // Whoever wrote the snapshot has it as the date first set.
      (originalDue, due) = (from, from)
    }
  }

  private func approvedMove(to day: Day) -> Int? {
    revisions.lastIndex { $0.to == day && $0.approval != nil }
  }

  /// Takes a move away, and the date with it where it was in force; what was asked for from there is asked
  /// for from where the date is then.
  private mutating func removeRevision(at place: Int) {
    let move = revisions.remove(at: place)
    guard move.approval != nil else { return }
    due = approvedRevisions.last?.to ?? originalDue
    for later in revisions.indices[place...] where revisions[later].from == move.to {
      revisions[later].from = move.from
    }
    revisions.removeAll { $0.from == $0.to }
  }

  private mutating func disapprove(_ to: Day, _ approval: Approval, _ before: Action?) {
    let asked = before?.revisions.last { $0.to == to && $0.approval == nil }
    guard let place = approvedMove(to: to) else {
      guard let asked, approvedRevisions.isEmpty else { return }
      (originalDue, due) = (asked.from, asked.from)
      return revisions.append(asked)
    }
    var revision = revisions.remove(at: place)
    due = revision.from
    revision.approval = nil
    revisions.append(asked ?? revision)
  }

  private mutating func remove(
    _ words: String, of row: RecordedChange, saidAs text: SaidTexts.Text?
  ) {
    let place = text.flatMap { text in
      updates.firstIndex { $0.text == words && text.isSame(as: $0) }
    }
    if let place { updates.remove(at: place) } else { removeReports(of: row) }
  }

  /// What was frozen when less was known of the row's clock bears another day.
  private mutating func removeReports(of row: RecordedChange) {
    for report in row.reports {
      let place =
        updates.lastIndex(of: report)
        ?? updates.lastIndex {
          $0.by == report.by && $0.date >= row.firstBorne
            && row.counting(asOf: $0.date).reports.contains($0)
        }
      if let place { updates.remove(at: place) }
    }
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
