import ImprovementPlan

extension Desk {
  /// A row of the register as the history, an action's own history or the conflicts have it.
  func recordedRow(_ number: Int, in list: ListID) -> Item {
    guard let ledger = plan.ledger, let change = ledger.change(number) else {
      return Item(.recorded(number), in: .heading, cells: [""])
    }
    if list == .place(.view(.conflicts)) { return conflictRow(change, in: ledger) }
    let when = Phrase(change.at.words(in: today), .muted)
    let isOfOne = list != .place(.view(.history))
    let ref = Phrase(change.action.text, .label)
    return Item(
      .recorded(number), in: isOfOne ? .ownHistory : .history,
      cells: [when, Phrase(change.by.words)] + (isOfOne ? [] : [ref])
        + [words(of: change, in: ledger)],
      below: [[Item.Part(Phrase(change.by.words, .muted), standsInFor: 1)]],
      opens: place(of: change))
  }

  /// What stands in the place of what was taken out of the register, and the row that took it out.
  func takenOutRow(_ number: Int, in list: ListID) -> Item {
    guard let one = plan.ledger?.takenOut(number), let origin = one.origin(number) else {
      return Item(.takenOut(number), in: .heading, cells: [""])
    }
    let isOfOne = list != .place(.view(.history))
    let action = Phrase(origin.action ?? "", .label)
    return Item(
      .takenOut(number), in: isOfOne ? .ownHistory : .history,
      cells: [Phrase(origin.at.words(in: today), .muted), Phrase(origin.by.words)]
        + (isOfOne ? [] : [action])
        + [Phrase(one.words(number, reference: today) ?? "", .muted)],
      below: [[Item.Part(Phrase(origin.by.words, .muted), standsInFor: 1)]])
  }

  /// What was recorded, and what became of it where that isn't plain from the plan.
  func words(of change: RecordedChange, in ledger: Ledger) -> Phrase {
    let words = Phrase(ledger.words(of: change))
    guard let standing = ledger.standingWords(of: change) else { return words }
    let isContradicted = ledger.standing(of: change.number) == .contradicted
    return words + Phrase(" · \(standing)", isContradicted ? .warning : .muted)
  }

  private func conflictRow(_ change: RecordedChange, in ledger: Ledger) -> Item {
    let contradiction = ledger.contradiction(change.number)
    let recorded = Phrase("\(change.at.words(in: today)) \(change.by.words): ", .muted)
    let snapshot = contradiction.map { Phrase($0.snapshotSentence, .warning) }
    let remedy =
      plan.register == .writable
      ? Phrase("K keeps what was recorded, T takes the snapshot's word", .muted) : nil
    return Item(
      .recorded(change.number), in: .conflicts,
      cells: [
        Phrase(change.action.text, .label), recorded + Phrase(ledger.words(of: change)),
      ],
      below: [snapshot, remedy].compactMap(\.self).map { [Item.Part($0)] },
      opens: place(of: change))
  }

  /// The action's page; none where the snapshot no longer has it.
  private func place(of change: RecordedChange) -> Place? {
    plan.action(change.action).map { .record($0.ref) }
  }

  /// When it was recorded takes more room where a year has to be said.
  func historyColumns(ofOne isOfOne: Bool) -> [Column] {
    let ends = [plan.ledger?.changes.first, plan.ledger?.changes.last].compactMap(\.self)
    let when = ends.map { $0.at.words(in: today).count }.max() ?? 12
    return [Column("when", .fixed(max(12, when))), Column("who", .fixed(20), rank: 1)]
      + (isOfOne ? [] : [Column("", .fixed(6))]) + [Column("what", .flexible(least: 34))]
  }
}

extension Column {
  static let conflicts = [Column("", .fixed(6)), Column("", .flexible(least: 24))]
}
