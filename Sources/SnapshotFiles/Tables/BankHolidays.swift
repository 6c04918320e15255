package import ImprovementPlan

/// England's bank holidays, as `data/bank-holidays.csv` lists them.
package struct BankHolidays: Equatable, Sendable {
  /// Every bank holiday of the years covered.
  package let days: Set<Day>
  /// The years of which all are known; nil where the file lists none.
  package let years: ClosedRange<Int>?

  /// Holidays that cover every year from the first to the last of them.
  package init(days: some Sequence<Day>) {
    self.days = Set(days)
    let years = self.days.map(\.civil.year)
    self.years = years.min().flatMap { first in years.max().map { first...$0 } }
  }

  /// Reads a file with the columns `date` and `name`; rows at fault are left out.
  package static func read(file: String) -> (holidays: BankHolidays, diagnostics: [Diagnostic]) {
    let (rows, diagnostics) = rows(file: file)
    return (BankHolidays(days: rows.map(\.day)), diagnostics)
  }

  /// One line of the file.
  struct Row {
    var line: Int
    var day: Day
    var name: String?
  }

  /// The rows of a file, those at fault left out, and what is wrong with those.
  static func rows(file: String) -> (values: [Row], diagnostics: [Diagnostic]) {
    CSVTable.values(file, columns: ["date", "name"]) { row throws(CellFault) in
      let day = try row.cell("date", expected: "a day as yyyy-mm-dd") { Day(iso: $0) }
      return Row(line: row.line, day: day, name: row["name"])
    }
  }
}
