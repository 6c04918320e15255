import ImprovementPlan

extension Action {
  /// Reports that don't fit the days of the work, or the report before.
  var reportsOutOfTurn: [Oddity] {
    updates.enumerated().compactMap { index, update in
      (afterCompletion(update) ?? longBefore(update) ?? fallBack(index))?
        .within("updates[\(index)]")
    }
  }

  private var isDone: Bool { lifecycle == .complete || lifecycle == .embedded }

  private func afterCompletion(_ update: StatusUpdate) -> Oddity? {
    guard isDone, let completedOn, let state = update.lifecycle else { return nil }
    if state == .notStarted || state == .inProgress, update.date > completedOn {
      return .impossible(
        "lifecycle", "\(state.words) on \(update.date), after the work was completed",
        expected: "completedOn on a later day than \(completedOn)")
    }
    guard state == .complete, update.date.adding(months: 2) < completedOn,
      !updates.contains(where: { $0.date > update.date && $0.lifecycle.map(\.isOpen) ?? false })
    else { return nil }
    return .unlikely(
      "lifecycle", "complete on \(update.date), months before completedOn",
      expected: "\(completedOn), or completedOn on the day of the report")
  }

  private func longBefore(_ update: StatusUpdate) -> Oddity? {
    guard let start, update.date.isLongBefore(start) else { return nil }
    return .unlikely(
      "date", "\(update.date), more than a year before the start",
      expected: "a day nearer to \(start)")
  }

  /// Work that was complete and then hadn't been started.
  private func fallBack(_ index: Int) -> Oddity? {
    guard updates[index].lifecycle == .notStarted,
      let before = updates.prefix(index).last(where: { $0.lifecycle != nil }),
      before.lifecycle == .complete || before.lifecycle == .embedded
    else { return nil }
    return .unlikely(
      "lifecycle", "not started, after complete on \(before.date)",
      expected: "in progress, of work that was reopened")
  }

  /// A note of a day that isn't the due day; longer notes may tell of others.
  var otherDueInWords: [Oddity] {
    guard let due, let dueNote, dueNote.count < 25, let named = NamedDays.all(in: dueNote).first,
      named != due, named != originalDue || revisions.isEmpty
    else { return [] }
    return [.unlikely("dueNote", "\(named) beside the due day \(due)", expected: "one day")]
  }
}

extension Day {
  /// By more than a year; a day too far away to be meant is told as such already.
  func isLongBefore(_ other: Day) -> Bool {
    adding(months: 12) < other && other < adding(months: 12 * DocumentSense.years)
  }
}

extension Lifecycle {
  fileprivate var isOpen: Bool { self == .notStarted || self == .inProgress || self == .suspended }
}
