import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// The folder with the project's own data.
let dataFolder: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/") + "/data"
}()

@Suite("The tables beside the plans")
struct TableTests {
  @Test("England's bank holidays of 2016 to 2028")
  func holidays() {
    let (holidays, diagnostics) = BankHolidays.read(file: dataFolder + "/bank-holidays.csv")
    #expect(diagnostics.isEmpty)
    #expect(holidays.years == 2016...2028)
    #expect(holidays.days.count == 107)
    #expect(holidays.days.allSatisfy { $0.weekday <= 5 })
  }

  @Test(
    "days that were moved, added or stand in for a day of a weekend",
    arguments: [
      (2020, ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"]),
      (2021, ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"]),
      (
        2022,
        [
          "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26",
          "12-27",
        ]
      ),
      (2023, ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"]),
      (2017, ["01-02", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"]),
    ])
  func year(_ year: Int, days: [String]) {
    let holidays = BankHolidays.read(file: dataFolder + "/bank-holidays.csv").holidays
    let found = holidays.days.filter { $0.civil.year == year }.sorted().map { $0.iso.dropFirst(5) }
    #expect(found == days.map { $0[...] })
  }

  @Test("England figures carry their date, unit and source")
  func figures() throws {
    let (figures, diagnostics) = EnglandFigure.read(file: dataFolder + "/england-figures.csv")
    #expect(diagnostics.isEmpty)
    #expect(figures.count == 19)
    let caseload = try #require(figures.first)
    #expect(caseload.measure == "Average social worker caseload")
    #expect(caseload.unit == .cases)
    #expect(caseload.goodIs == .lower)
    #expect(caseload.value == 15.4)
    #expect(caseload.asAt == Day(2024, 9, 30))
    #expect(caseload.source == "DfE children's social work workforce 2024")
    #expect(figures.contains { $0.unit == .ratePer10000 && $0.value == 67 })
  }

  @Test("a cell's text is cleaned, and what is quoted of one")
  func hostileCells() throws {
    let folder = try TemporaryFolder()
    let hostile = "a\u{1B}]0;PWNED\u{7}b\u{202E}c"
    let figures = try folder.write(
      """
      measure,definition,unit,good_is,value,as_at,source
      \(hostile),"\(hostile)\nd",cases,lower,1,2024-09-30,\(hostile)
      \(hostile),,\(hostile),lower,1,2024-09-30,x

      """, to: "figures.csv")
    let (read, diagnostics) = EnglandFigure.read(file: figures)
    let figure = try #require(read.first)
    #expect(figure.measure == "a\u{FFFD}b\u{FFFD}c")
    #expect(figure.definition == "a\u{FFFD}b\u{FFFD}c d")
    #expect(figure.source == "a\u{FFFD}b\u{FFFD}c")
    #expect(diagnostics.map(\.found) == ["\"a\u{FFFD}b\u{FFFD}c\""])
  }

  @Test("a row at fault is named and left out")
  func faults() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "date,name\n2026-01-01,New Year's Day\n2026-02-30,\"No, such day\"\n,\n", to: "days.csv")
    let (holidays, diagnostics) = BankHolidays.read(file: file)
    #expect(holidays.days == [Day(2026, 1, 1)!])
    #expect(
      shortened(diagnostics, folder.path) == [
        "days.csv:3: error: date: found \"2026-02-30\"; expected a day as yyyy-mm-dd",
        "days.csv:4: error: date: found an empty cell; expected a day as yyyy-mm-dd",
      ])
  }

  @Test("a file without its columns, and none at all")
  func notATable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("day,name\n2026-01-01,New Year's Day\n", to: "days.csv")
    #expect(
      shortened(BankHolidays.read(file: file).diagnostics, folder.path) == [
        "days.csv:1: error: found no column date; expected date,name"
      ])
    #expect(
      shortened(BankHolidays.read(file: folder.path + "/x.csv").diagnostics, folder.path) == [
        "x.csv: error: found no such file; expected a file to read"
      ])
  }
}
