import ImprovementPlan

/// What can't be true of two snapshots of one council.
enum HistoryChecks {
  /// Faults between each snapshot and the one before it.
  static func faults(between snapshots: [FiledSnapshot]) -> [Diagnostic] {
    let ordered = snapshots.sorted { $0.snapshot.asAt < $1.snapshot.asAt }
    return zip(ordered, ordered.dropFirst()).flatMap { before, after in
      (councilFaults(before, after) + originalDueFaults(before, after)
        + HistorySense(before, after).faults).map {
          var diagnostic = $0
          diagnostic.file = after.file
          return diagnostic
        }
    }
  }

  private static func councilFaults(
    _ before: FiledSnapshot, _ after: FiledSnapshot
  ) -> [Diagnostic] {
    let fault = Diagnostic.foreign(
      after.snapshot.council, where: before.snapshot.council, in: before.file)
    return [fault].compactMap(\.self)
  }

  /// An original due date never changes; it may be set where there was none.
  private static func originalDueFaults(
    _ before: FiledSnapshot, _ after: FiledSnapshot
  ) -> [Diagnostic] {
    let known = Dictionary(
      before.snapshot.actions.map { ($0.ref, $0.originalDue) },
      uniquingKeysWith: { first, _ in first })
    return after.snapshot.actions.enumerated().compactMap { index, action in
      guard let original = known[action.ref] ?? nil, original != action.originalDue else {
        return nil
      }
      return Diagnostic(
        .error, path: "actions[\(index)].originalDue", record: action.ref,
        found: action.originalDue?.iso ?? "no such field",
        expected: "\(original), as in \(before.file); a date that moves is a revision")
    }
  }
}
