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
    let (days, diagnostics) = CSVTable.values(file, columns: ["date", "name"]) {
      row throws(CellFault) in
      try row.cell("date", expected: "a day as yyyy-mm-dd") { Day(iso: $0) }
    }
    return (BankHolidays(days: days), diagnostics)
  }
}
