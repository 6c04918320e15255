extension Ledger {
  /// The newest intent of a person that still counts, by the number of its first row.
  public func newestIntent(of login: String) -> Int? {
    changes.last { $0.by.login == login && isInForce($0) }?.intent
  }

  /// The rows that take back the newest intent of a person, whole; the newest row first.
  ///
  /// - Parameter expected: the intent the person was shown; nil for whichever is the newest.
  /// - Throws: an objection where there is none, where it isn't the one expected, where somebody has
  ///   changed the same since, or where a snapshot has it already.
  public func undoing(
    newestOf login: String, expecting expected: Int? = nil
  ) throws(Objection) -> [NewChange] {
    guard let intent = newestIntent(of: login) else {
      throw Objection(nil, "nothing of yours can be taken back")
    }
    guard intent == expected ?? intent else {
      throw Objection(nil, "your last change is another one by now; look again what it is")
    }
    let rows = changes.filter { $0.intent == intent && isInForce($0) }
    for row in rows {
      if standing(of: row.number) == .settled { throw settledObjection(row) }
      if let later = laterChange(than: row) { throw overtakenObjection(row, later) }
      if let undo = newestUndo(of: row), subject(of: undo).isPutting != subject(of: row).isPutting {
        throw takenBackObjection(row)
      }
    }
    if let objection = loneEmbedded(without: rows) ?? bareRating(without: rows) { throw objection }
    return rows.reversed().map { NewChange($0.action, takingBack($0)) }
  }

  /// What takes a row back: an undo of it; or, where it was taken back and put back since, one of what put it
  /// back, for a row is taken back once.
  func takingBack(_ row: RecordedChange) -> ActionChange {
    .undo(of: (newestUndo(of: row) ?? row).number)
  }

  /// The newest of the undos that took a row back, put it back, and so on; nil where there is none.
  private func newestUndo(of row: RecordedChange) -> RecordedChange? {
    var newest = row.number
    for later in changes where later.change.undoneRow == newest { newest = later.number }
    return newest == row.number ? nil : change(newest)
  }

  /// Evidence without which an action would be embedded with none.
  private func loneEmbedded(without rows: [RecordedChange]) -> Objection? {
    let pieces = rows.filter { $0.change.kind == .evidence }
    let stays = pieces.first { row in
      guard let action = plan.action(row.action), action.lifecycle == .embedded else {
        return false
      }
      let isStepTakenBack = rows.contains {
        $0.action == row.action && $0.change.kind == .lifecycle
      }
      return !isStepTakenBack
        && action.evidence.count <= pieces.count { $0.action == row.action }
    }
    return stays.map {
      Objection(
        .evidence, "complete and embedded needs evidence, and there is no other: \(words($0))",
        action: $0.action)
    }
  }

  /// A rating that an officer set and that would lack the recovery action it needs.
  private func bareRating(without rows: [RecordedChange]) -> Objection? {
    rows.lazy.compactMap { row in
      guard let action = plan.action(row.action), standing(of: row.number) == .carriesOn else {
        return nil
      }
      var (rating, recovery) = (action.override?.rating, action.recovery)
      for other in rows where other.action == row.action {
        if case .rating(let from, _) = other.change { rating = from }
        if case .text(.recovery, let from, _) = other.change { recovery = from }
      }
      let rated = plan.scheme.ratings.first { $0.id == rating }
      guard let rated, rated.needsRecovery, recovery == nil,
        rating != action.override?.rating || action.recovery != nil
      else { return nil }
      return Objection(
        .text(.recovery),
        "\(rated.words) needs a recovery action, and there is no other: \(words(row))",
        action: row.action)
    }.first
  }

  /// A later change of another intent that stands on the same part of the same action.
  private func laterChange(than row: RecordedChange) -> RecordedChange? {
    guard row.change.part?.isReplaced == true else { return nil }
    return changes.last {
      $0.number > row.number && $0.intent != row.intent && $0.action == row.action
        && $0.change.part == row.change.part && isInForce($0)
    }
  }

  private func settledObjection(_ row: RecordedChange) -> Objection {
    Objection(
      row.change.part, "a snapshot has it already, so it can only be changed again: \(words(row))",
      action: row.action)
  }

  private func takenBackObjection(_ row: RecordedChange) -> Objection {
    Objection(
      row.change.part, "it was taken back already, so it can only be changed again: \(words(row))",
      action: row.action)
  }

  private func overtakenObjection(_ row: RecordedChange, _ later: RecordedChange) -> Objection {
    Objection(
      row.change.part, "the same was changed since: \(words(later))", action: row.action)
  }

  private func words(_ row: RecordedChange) -> String {
    "\(row.action) \(row.sentence(in: plan.scheme, reference: plan.asAt))"
  }
}

extension Ledger {
  /// What somebody recorded after the row `seen` that a request about these actions would
  /// overwrite: what has to be told before it is recorded. What was taken back since has changed nothing;
  /// an undo counts where what it took back had been seen, and so does what took out what had been seen.
  ///
  /// - Returns: the numbers of the rows, in order.
  public func overwritten(
    by request: UpdateRequest, of actions: [Ref], after seen: Int
  ) -> [Int] {
    let parts = request.replacedParts
    let actions = Set(actions)
    let changed = changes.filter { change in
      guard change.number > seen, actions.contains(change.action) else { return false }
      return part(changedBy: change, after: seen).map { parts.contains($0) } ?? false
    }
    let gone = takenOut.filter { one in
      guard one.number > seen, one.row <= seen else { return false }
      return one.said(of: actions, in: parts)
        || one.without.contains { actions.contains($0.action) }
    }
    return (changed.map(\.number) + gone.map(\.number)).sorted()
  }

  private func part(changedBy change: RecordedChange, after seen: Int) -> UpdateRequest.Part? {
    if case .undo(let number) = change.change {
      return number <= seen ? self.change(number)?.change.part : nil
    }
    return isInForce(change) ? change.change.part : nil
  }
}

extension TakenOut {
  /// Whether what it took out was of a part of one of these actions; so it counts where that isn't known.
  fileprivate func said(of actions: Set<Ref>, in parts: Set<UpdateRequest.Part>) -> Bool {
    guard let of else { return true }
    guard actions.contains(Ref(of.subject)), let kind = ActionChange.Kind(named: of.kind) else {
      return false
    }
    return kind.part.map(parts.contains) ?? true
  }
}

extension UpdateRequest {
  /// The parts of an action of which it would replace what is there.
  fileprivate var replacedParts: Set<Part> {
    let asked: [(Part, Bool)] = [
      (.state, state != nil), (.rating, rating != nil), (.impact, impact != nil),
      (.due, due != nil || approval != nil),
    ]
    let texts = texts.keys.filter { $0 != .reason || due == nil && rating == nil }
    return Set(asked.filter(\.1).map(\.0) + texts.map(Part.text))
  }
}
