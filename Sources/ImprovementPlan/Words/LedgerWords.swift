extension Ledger {
  /// A recorded change in a sentence, without who and when; an undo says what it takes back, or, where
  /// that was an undo, puts back.
  public func words(of change: RecordedChange) -> String {
    let (subject, isPutting) = undone(by: change)
    return change.words(in: plan.scheme, undone: subject, puttingBack: isPutting)
  }

  /// Who, when and what was recorded.
  public func sentence(of change: RecordedChange, reference: Day) -> String {
    "\(change.at.words(in: reference)) \(change.by.words): \(words(of: change))"
  }

  /// What became of a change where that isn't plain from the plan: "taken back", "in the snapshot
  /// now", "replaced since", "contradicts the snapshot"; nil where it is laid over the snapshot.
  public func standingWords(of change: RecordedChange) -> String? {
    switch standing(of: change.number) {
    case .undone: Ledger.undoneWords
    case .settled: Ledger.settledWords
    case .replaced: Ledger.replacedWords
    case .contradicted: Ledger.contradictedWords
    case .carriesOn, .undoes, nil: nil
    }
  }

  /// What a history says of a change beside who recorded it, and what would be read as that.
  public static let marks =
    [
      RecordedChange.takingBackWords, RecordedChange.puttingBackWords, RecordedChange.clockOffWords,
      undoneWords, settledWords, replacedWords, contradictedWords,
    ] + ["undone", "redacted", "taken out"]

  private static let undoneWords = "taken back"
  private static let settledWords = "in the snapshot now"
  private static let replacedWords = "replaced since"
  private static let contradictedWords = "contradicts the snapshot"

  /// How much is laid over the snapshot, and until when: "3 changes since, to 18 Nov"; nil where
  /// nothing is.
  public func sinceWords(in reference: Day) -> String? {
    laidOver.map { count, newest in
      newest > plan.asAt
        ? "\(count) since, to \(newest.short(in: reference))" : "\(count) laid over the snapshot"
    }
  }

  /// The same in fewer words: "3 changes to 18 Nov".
  public func shortSinceWords(in reference: Day) -> String? {
    laidOver.map { count, newest in
      newest > plan.asAt ? "\(count) to \(newest.short(in: reference))" : "\(count) laid over"
    }
  }

  /// "3 changes" and the day of the newest of them.
  private var laidOver: (count: String, newest: Day)? {
    let since = changes.filter { standing(of: $0.number) == .carriesOn }
    return since.map(\.day).max().map { (PlanWords.count(since.count, "change"), $0) }
  }

  /// "2 recorded changes contradict the snapshot of 30 Nov 2026"; nil where none does.
  public var contradictionWords: String? {
    guard let first = contradictions.first else { return nil }
    let count = contradictions.count
    let verb = count == 1 ? "contradicts" : "contradict"
    let changes = PlanWords.count(count, "recorded change")
    return "\(changes) \(verb) the snapshot of \(first.asAt.medium)"
  }

  /// Which rows were recorded by a clock that was off, in a sentence; nil where none was.
  public var clockWords: String? { PlanWords.clockWords(of: changes.filter(\.isClockOff)) }

  /// What the mark of a snapshot grows by, so that two people with the same mark see the same: "+57",
  /// the number of the plan's newest row; empty where nothing was recorded.
  public var markSuffix: String {
    let newest = [changes.last?.number, takenOut.last?.number].compactMap(\.self).max()
    return newest.map { "+\($0)" } ?? ""
  }

  private func undone(by row: RecordedChange) -> (RecordedChange?, puttingBack: Bool) {
    let (subject, isPutting) = subject(of: row)
    return subject == row ? (nil, false) : (subject, isPutting)
  }
}

extension Contradiction {
  /// What the snapshot has instead: "the snapshot of 30 Nov 2026 says suspended".
  public var snapshotSentence: String {
    let snapshot = "the snapshot of \(asAt.medium)"
    return snapshotWords.map { "\(snapshot) says \($0)" } ?? "\(snapshot) no longer has the action"
  }
}

extension [RecordedChange] {
  /// Which rows of a whole register, of any plans, were recorded by a clock that was off, in a sentence;
  /// nil where none was.
  ///
  /// - Parameter today: no clock that is right was ahead of it.
  public func clockWords(today: Day) -> String? {
    let plans = Dictionary(grouping: self, by: \.council).values
    let off = plans.flatMap { rows in
      // Where data of a later day were there already, it is today's clock that is behind.
      let isBehind = rows.contains { today < $0.basis }
      return RecordedDays.read(rows, today: isBehind ? nil : today).filter(\.isClockOff)
    }
    return PlanWords.clockWords(of: off.sorted { $0.number < $1.number })
  }
}

extension PlanWords {
  fileprivate static func clockWords(of off: [RecordedChange]) -> String? {
    let off = off.map { "\($0.number)" }
    guard let last = off.last else { return nil }
    if off.count == 1 {
      return
        "change \(last) was recorded by a clock that was off; its day is reckoned from its neighbours"
    }
    return
      "changes \(off.dropLast().joined(separator: ", ")) and \(last) were recorded by a clock that was off; "
      + "their days are reckoned from their neighbours"
  }
}
