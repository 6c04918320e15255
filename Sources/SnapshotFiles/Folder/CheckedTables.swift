import ImprovementPlan

/// The tables of one data folder, each read once.
struct CheckedTables {
  let folder: String
  /// nil where the file isn't there.
  private let holidays: (values: [BankHolidays.Row], diagnostics: [Diagnostic])?
  private let figures: (values: [EnglandFigure.Row], diagnostics: [Diagnostic])?

  /// What is wrong with the names in the folder, or that nobody can tell.
  private var nameFaults: [Diagnostic] = []

  init(in folder: String) {
    self.folder = folder
    let (holidays, figures) = (
      folder + "/" + TableName.bankHolidays.rawValue,
      folder + "/" + TableName.englandFigures.rawValue
    )
    self.holidays = FileBytes.isAbsent(holidays) ? nil : BankHolidays.rows(file: holidays)
    self.figures = FileBytes.isAbsent(figures) ? nil : EnglandFigure.rows(file: figures)
    do throws(FileFault) {
      let names = try FolderListing.ifStillThere(folder)?.names ?? []
      nameFaults = names.compactMap { name in
        TableName(nearly: name).map { Diagnostic(misnamedTable: folder + "/" + name, as: $0) }
      }
    } catch {
      var fault = Diagnostic(error, file: folder)
      fault.severity = .warning
      fault.expected += ", to look for tables in"
      nameFaults = [fault]
    }
  }

  /// By which deadlines are judged; nil where the holidays aren't there, or have faults, which are told
  /// beside: a count without all of them is wrong.
  var calendar: WorkingCalendar? {
    guard let holidays, holidays.diagnostics.isEmpty else { return nil }
    let known = BankHolidays(days: holidays.values.map(\.day))
    return WorkingCalendar(bankHolidays: known.days, years: known.years)
  }

  /// Everything wrong with the tables, and what isn't there for these snapshots.
  func faults(for snapshots: [FiledSnapshot], today: Day) -> [Diagnostic] {
    let judged =
      (holidays.map { TableSense.faults(of: $0, file(.bankHolidays)) } ?? [])
      + (figures.map { TableSense.faults(of: $0, file(.englandFigures), today) } ?? [])
    return nameFaults + judged
      + [missingHolidays(for: snapshots), missingFigures(for: snapshots)].compactMap(\.self)
  }

  private func file(_ table: TableName) -> String { folder + "/" + table.rawValue }

  /// Without bank holidays nobody can tell whether a deadline in working days is where its rule puts it.
  private func missingHolidays(for snapshots: [FiledSnapshot]) -> Diagnostic? {
    guard holidays == nil else { return nil }
    let counted = snapshots.lazy.compactMap { filed in
      filed.snapshot.deadlines.first { $0.rule != nil }.map { (filed.file, $0.ref) }
    }
    guard let (plan, deadline) = counted.first else { return nil }
    return Diagnostic(
      .warning, file: file(.bankHolidays),
      found: "no such file, though \(deadline) in \(plan) counts working days",
      expected: "\(TableName.bankHolidays.content) (date,name): without them no such deadline is "
        + "judged, and screens show its rule alone")
  }

  /// Who keeps one table and compares with England lost the other; who keeps none needs none.
  private func missingFigures(for snapshots: [FiledSnapshot]) -> Diagnostic? {
    guard figures == nil, holidays != nil else { return nil }
    let compared = snapshots.lazy.compactMap { filed in
      filed.snapshot.metrics.first { metric in
        metric.comparators.contains { Likeness.of($0.name) == "england" }
      }.map { (filed.file, $0.ref) }
    }
    guard let (plan, metric) = compared.first else { return nil }
    return Diagnostic(
      .warning, file: file(.englandFigures),
      found: "no such file, though \(metric) in \(plan) compares with England",
      expected:
        "\(TableName.englandFigures.content) with their dates and sources: without them new "
        + "plans have none, and 'board demo' writes nothing")
  }
}
