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
      guard let day = calendar.deadline(by: rule), day != due else { return nil }
      return Diagnostic(
        .warning, file: file, path: "deadlines[\(index)].due", record: deadline.ref,
        found: due.iso, expected: "\(day.iso): \(rule.words)")
    }
  }
}
