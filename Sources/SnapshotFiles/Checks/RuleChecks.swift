import ImprovementPlan

/// Whether deadlines that count working days fall where the count ends.
enum RuleChecks {
  /// Warnings for the snapshots of data folders that hold the bank holidays. Where that file has
  /// faults, which `TableSense` tells, nothing is judged: a count without all holidays is wrong.
  static func faults(of snapshots: [FiledSnapshot]) -> [Diagnostic] {
    let ruled = snapshots.filter { $0.snapshot.deadlines.contains { $0.rule != nil } }
    let byFile = Dictionary(grouping: ruled, by: \.bankHolidays).sorted { $0.key < $1.key }
    return byFile.flatMap { file, snapshots -> [Diagnostic] in
      if FileBytes.isAbsent(file) { return [] }
      let (holidays, diagnostics) = BankHolidays.read(file: file)
      guard diagnostics.isEmpty else { return [] }
      let calendar = WorkingCalendar(bankHolidays: holidays.days, years: holidays.years)
      return snapshots.flatMap { $0.ruleFaults(in: calendar) }
    }
  }
}

extension FiledSnapshot {
  /// Where the bank holidays are: beside the council's folder.
  fileprivate var bankHolidays: String { dataFolder + "/bank-holidays.csv" }

  /// The folder that holds the council's folder.
  var dataFolder: String {
    var parts = folder.split(separator: "/").filter { $0 != "." }
    if let last = parts.last, last != ".." { parts.removeLast() } else { parts.append("..") }
    let path = parts.joined(separator: "/")
    return folder.hasPrefix("/") ? "/" + path : path.isEmpty ? "." : path
  }

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
