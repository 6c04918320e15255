import ImprovementPlan

/// Judges the two tables beside the plans: bank holidays and England's figures.
enum TableSense {
  /// Everything wrong with one table that was named, told by its name.
  static func faults(ofFile file: String, today: Day) -> [Diagnostic] {
    switch TableName.allCases.first(where: { file.hasSuffix($0.rawValue) }) {
    case .bankHolidays: faults(of: BankHolidays.rows(file: file), file)
    case .englandFigures: faults(of: EnglandFigure.rows(file: file), file, today)
    case nil: [Diagnostic(misnamedTable: file, as: nil)]
    }
  }

  static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  static func faults(
    of table: (values: [BankHolidays.Row], diagnostics: [Diagnostic]), _ file: String
  ) -> [Diagnostic] {
    let isBare = table.values.isEmpty && table.diagnostics.isEmpty
    return table.diagnostics + (isBare ? [bare(file, .bankHolidays)] : [])
      + HolidaySense(table.values, file).faults
  }

  static func faults(
    of table: (values: [EnglandFigure.Row], diagnostics: [Diagnostic]), _ file: String, _ today: Day
  ) -> [Diagnostic] {
    let isBare = table.values.isEmpty && table.diagnostics.isEmpty
    return table.diagnostics + (isBare ? [bare(file, .englandFigures)] : [])
      + EnglandSense(table.values, file, today).faults
  }

  private static func bare(_ file: String, _ table: TableName) -> Diagnostic {
    Diagnostic(.warning, file: file, found: "a header alone", expected: table.content)
  }
}

extension Diagnostic {
  /// That a file is named nearly as a table, or as none, and isn't read.
  init(misnamedTable file: String, as table: TableName?) {
    let names = TableName.allCases.map(\.rawValue)
    self.init(
      .warning, file: file, found: "a name that is no table's",
      expected: (table.map(\.rawValue) ?? names.joined(separator: " or "))
        + "; the file is not read")
  }

  /// A warning of a row.
  static func ofRow(
    _ file: String, _ line: Int?, _ column: String, _ found: String, expected: String
  ) -> Diagnostic {
    Diagnostic(.warning, file: file, line: line, path: column, found: found, expected: expected)
  }
}
