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

  @Test("The shipped tables make sense")
  func shipped() {
    #expect(
      SnapshotCheck.diagnostics(of: [dataFolder + "/bank-holidays.csv"], hidingFigures: false) == []
    )
    #expect(
      SnapshotCheck.diagnostics(of: [dataFolder + "/england-figures.csv"], hidingFigures: false)
        == [])
  }

  @Test(
    "holidays that can't be all of England's",
    arguments: [
      (
        "2017-04-15,Saturday",
        [
          "10: warning: date: found 2017-04-15, a Saturday; expected the day it was kept, from Monday to Friday",
          "10: warning: date: found 2017-04-15 after 2017-12-26; expected each day once, the oldest first",
        ]
      ),
      (
        "2017-12-26,Boxing day",
        ["10: warning: date: found 2017-12-26 again; expected each day once, the oldest first"]
      ),
      (
        "2017-12-27,Boxing  Day",
        [
          "10: warning: name: found \"Boxing  Day\" again in 2017; expected each holiday once a year"
        ]
      ),
      ("2017-12-27,", ["10: warning: name: found an empty cell; expected the holiday's name"]),
      (
        "2018-01-01,New Year",
        [
          "10: warning: date: found 1 holiday in 2018; expected 8 or more, as England has every year"
        ]
      ),
      (
        "2017-02-30,No day", ["10: error: date: found \"2017-02-30\"; expected a day as yyyy-mm-dd"]
      ),
      (
        "2017-12-27,7",
        ["10: warning: name: found \"7\"; expected the holiday's name"]
      ),
      (
        "2017-12-27,Good Friday (moved)",
        ["10: warning: date: found 2017-12-27, \"Good Friday (moved)\"; expected 2017-04-14"]
      ),
      (
        "9999-12-31,End",
        [" warning: date: found holidays from 2017 to 9999; expected years that follow each other"]
      ),
    ])
  func oddHolidays(row: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      date,name
      2017-01-02,New Year
      2017-04-14,Good Friday
      2017-04-17,Easter Monday
      2017-05-01,Early May
      2017-05-29,Spring
      2017-08-28,Summer
      2017-12-25,Christmas Day
      2017-12-26,Boxing Day
      \(row)

      """, to: "bank-holidays.csv")
    let found = shortened(SnapshotCheck.diagnostics(of: [file], hidingFigures: false), folder.path)
    #expect(Set(found) == Set(expected.map { "bank-holidays.csv:" + $0 }))
  }

  @Test(
    "holidays on a day that isn't theirs",
    arguments: [
      ("2016-03-24", "Good Friday", "2016-03-25"), ("2016-04-04", "Easter Monday", "2016-03-28"),
      ("2024-12-24", "Christmas Day", "2024-12-25 or 2024-12-27"),
      ("2024-12-23", "Boxing Day", "2024-12-26 or 2024-12-27 or 2024-12-28"),
      ("2024-01-04", "New Year's Day", "2024-01-01 or 2024-01-02 or 2024-01-03"),
    ])
  func misplaced(day: String, name: String, right: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("date,name\n\(day),\(name)\n", to: "bank-holidays.csv")
    let found = shortened(SnapshotCheck.diagnostics(of: [file], hidingFigures: false), folder.path)
    #expect(
      found.first
        == "bank-holidays.csv:2: warning: date: found \(day), \"\(name)\"; expected \(right)")
  }

  @Test("a dozen holidays in a year")
  func tooManyHolidays() throws {
    let folder = try TemporaryFolder()
    let days = (4...15).map { "2019-02-\($0 < 10 ? "0" : "")\($0),Invented \($0)\n" }.joined()
    let file = try folder.write("date,name\n" + days, to: "bank-holidays.csv")
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [file], hidingFigures: false), folder.path).last
        == "bank-holidays.csv:2: warning: date: found 12 holidays in 2019; expected 8 to 11")
  }

  @Test("a table of a header alone, and an empty one, say what is expected in it")
  func hollow() throws {
    let folder = try TemporaryFolder()
    let header = "measure,definition,unit,good_is,value,as_at,source"
    try folder.write("date,name\n", to: "bank-holidays.csv")
    try folder.write("", to: "england-figures.csv")
    try folder.write(header + "\n", to: "b/england-figures.csv")
    let files = ["bank-holidays.csv", "england-figures.csv", "b/england-figures.csv"]
    #expect(
      shortened(
        SnapshotCheck.diagnostics(of: files.map { folder.path + "/" + $0 }, hidingFigures: false),
        folder.path) == [
          "bank-holidays.csv: warning: found a header alone; expected England's bank holidays",
          "england-figures.csv: error: found an empty file; expected \(header)",
          "b/england-figures.csv: warning: found a header alone; expected England's figures",
        ])
  }

  @Test(
    "England's figures that can't be so",
    arguments: [
      (
        "Re-referrals,,percent,lower,0.226,2024-03-31,DfE",
        [
          "3: warning: value: found 0.226 beside 22.6 of the same measure; expected figures of one scale"
        ]
      ),
      (
        "Re-referrals,,percent,lower,22,2024-03-31,DfE 2019",
        [
          "3: warning: source: found \"DfE 2019\" for a figure as at 2024-03-31; expected a source of its year or later"
        ]
      ),
      (
        "Re-referrals,,percent,lower,22.6,2025-03-31,DfE",
        [
          "3: warning: measure: found \"Re-referrals\" as at 2025-03-31 again, as in line 2; expected one figure of a measure for a day"
        ]
      ),
      (
        "Re-Referrals,,percent,lower,22.6,2024-03-31,DfE",
        [
          "3: warning: measure: found \"Re-Referrals\"; expected \"Re-referrals\", as the same measure has it above"
        ]
      ),
      (
        "Re-referrals,,count,higher,22,2024-03-31,DfE",
        [
          "3: warning: unit: found \"count\"; expected \"percent\", as the same measure has it above",
          "3: warning: good_is: found \"higher\"; expected \"lower\", as the same measure has it above",
        ]
      ),
      (
        "Turnover,,percent,lower,226,2024-03-31,DfE",
        ["3: warning: value: found 226; expected 0 to 100%"]
      ),
      (
        "Turnover,,days,lower,-2,2024-03-31,DfE",
        ["3: warning: value: found -2; expected 0 to 20,000 days"]
      ),
      (
        "Turnover,,percent,lower,22,2027-03-31,DfE",
        ["3: warning: as_at: found 2027-03-31; expected a day from 1990 to today, 2026-11-29"]
      ),
      (
        "Turnover,,percent,lower,nan,2024-03-31,DfE",
        ["3: error: value: found \"nan\"; expected a number as 15.4"]
      ),
      (
        "Turnover,,percent,lower,1e1,2024-03-31,DfE",
        ["3: error: value: found \"1e1\"; expected a number as 15.4"]
      ),
      (
        "Turnover,,percent,lower,0x1F,2024-03-31,DfE",
        ["3: error: value: found \"0x1F\"; expected a number as 15.4"]
      ),
    ])
  func oddFigures(row: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      measure,definition,unit,good_is,value,as_at,source
      Re-referrals,,percent,lower,22.6,2025-03-31,DfE
      \(row)

      """, to: "england-figures.csv")
    let found = shortened(
      SnapshotCheck.diagnostics(of: [file], today: SenseCase.today, hidingFigures: false),
      folder.path)
    #expect(found == expected.map { "england-figures.csv:" + $0 })
  }
}
