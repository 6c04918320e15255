import ImprovementPlan

/// Whether deadlines that count working days fall where the count ends.
enum RuleChecks {
  /// Warnings for the snapshots of data folders that hold the bank holidays.
  static func faults(of snapshots: [FiledSnapshot], by tables: [CheckedTables]) -> [Diagnostic] {
    tables.flatMap { tables -> [Diagnostic] in
      guard let calendar = tables.calendar else { return [] }
      return snapshots.filter { $0.dataFolder == tables.folder }
        .flatMap { $0.ruleFaults(in: calendar) }
    }
  }
}

extension FiledSnapshot {
  fileprivate func ruleFaults(in calendar: WorkingCalendar) -> [Diagnostic] {
    snapshot.deadlines.enumerated().compactMap { index, deadline in
      guard let rule = deadline.rule, let due = deadline.due else { return nil }
      guard let day = calendar.deadline(by: rule) else { return uncounted(index, deadline, rule) }
      if day == due { return nil }
      return Diagnostic(
        .warning, file: file, path: "deadlines[\(index)].due", record: deadline.ref,
        found: due.iso, expected: "\(day.iso): \(rule.words)")
    }
  }

  /// A count that runs through a year the holidays don't cover.
  private func uncounted(
    _ index: Int, _ deadline: Deadline, _ rule: WorkingDayRule
  ) -> Diagnostic? {
    guard (1...1000).contains(rule.days) else { return nil }
    return Diagnostic(
      .warning, file: file, path: "deadlines[\(index)].rule", record: deadline.ref,
      found: "\(rule.words), through a year without bank holidays in bank-holidays.csv",
      expected: "every year it counts through, so that the due day can be judged")
  }
}
