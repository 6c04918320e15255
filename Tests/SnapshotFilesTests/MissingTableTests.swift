import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("Where check can't look, it says so")
struct MissingTableTests {
  private let counted = plan(
    #""deadlines": [{"ref": "D1", "title": "Plan to the DfE", "due": "2026-03-16","#
      + #" "rule": {"from": "2025-12-03", "days": 70}}]"#)
  private let compared = plan(
    #""metrics": [{"ref": "M1", "name": "Seen in time", "unit": "percent", "goodIs": "higher","#
      + #" "comparators": [{"name": "England", "value": 81}]}]"#)

  private func told(_ folder: borrowing TemporaryFolder) -> [String] {
    shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
  }

  @Test("bank holidays that aren't there are told once where a deadline counts working days")
  func noHolidays() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      counted.replacing("\"Fernshire\"", with: "\"Bury\""), to: "bury/2026-10-31.json")
    try folder.write(counted, to: "fernshire/2026-10-31.json")
    let lines = told(folder)
    #expect(lines.count == 1)
    let file = folder.path + "/bury/2026-10-31.json"
    #expect(
      lines.first?.hasPrefix(
        "bank-holidays.csv: warning: found no such file, though D1 in bury/2026-10-31.json counts "
          + "working days; expected England's bank holidays") == true)
    #expect(SnapshotCheck.diagnostics(of: [file], hidingFigures: false).count == 1)
  }

  @Test("who has never had tables, and counts nothing, is told nothing")
  func neverHad() throws {
    let folder = try TemporaryFolder()
    try folder.write(compared, to: "fernshire/2026-10-31.json")
    #expect(told(folder) == [])
  }

  @Test(
    "England's figures that aren't there are told where the other table is and a metric compares")
  func noFigures() throws {
    let folder = try TemporaryFolder()
    try folder.writeTables()
    try folder.write(compared, to: "fernshire/2026-10-31.json")
    #expect(told(folder) == [])
    try folder.remove("england-figures.csv")
    #expect(
      told(folder) == [
        "england-figures.csv: warning: found no such file, though M1 in fernshire/2026-10-31.json "
          + "compares with England; expected England's figures with their dates and sources: "
          + "without them new plans have none, and 'board demo' writes nothing"
      ])
  }

  @Test(
    "a table that is nearly named is told, and not read",
    arguments: [
      ("Bank-Holidays.csv", "bank-holidays.csv"), ("bank_holidays.csv", "bank-holidays.csv"),
      ("bank-holidays.CSV", "bank-holidays.csv"), ("bank-holiday.csv", "bank-holidays.csv"),
      ("bank-holidays (1).csv", "bank-holidays.csv"), ("bank-holidays", "bank-holidays.csv"),
      ("Copy of bank-holidays.csv", "bank-holidays.csv"),
      ("england-figures.csv.txt", "england-figures.csv"),
      ("England Figures.xlsx", "england-figures.csv"),
      ("engalnd-figures.csv", "england-figures.csv"),
    ])
  func nearly(name: String, right: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(compared, to: "fernshire/2026-10-31.json")
    try folder.write("date,name\n", to: name)
    #expect(
      told(folder) == [
        "\(name): warning: found a name that is no table's; expected \(right); the file is not read"
      ])
  }

  @Test("a backup of a table and another file are none")
  func others() throws {
    let folder = try TemporaryFolder()
    try folder.write(compared, to: "fernshire/2026-10-31.json")
    for name in ["bank-holidays.csv~", ".bank-holidays.csv.swp", "bank.csv", "figures.csv"] {
      try folder.write("", to: name)
    }
    #expect(told(folder) == [])
  }

  @Test("a table in a council's folder is told, from above and from within")
  func misplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write(compared, to: "fernshire/2026-10-31.json")
    try folder.write("date,name\n", to: "fernshire/bank-holidays.csv")
    let expected = [
      "fernshire/bank-holidays.csv: warning: found a table in a council's folder; expected it beside "
        + "the councils' folders; here it is not read"
    ]
    #expect(told(folder) == expected)
    #expect(
      shortened(
        SnapshotCheck.diagnostics(of: [folder.path + "/fernshire"], hidingFigures: false),
        folder.path) == expected)
  }

  @Test("a table asked for by name that isn't there, or is none, is told")
  func asked() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b\n", to: "notes.csv")
    let asked = ["bank-holidays.csv", "notes.csv"].map { folder.path + "/" + $0 }
    #expect(
      shortened(SnapshotCheck.diagnostics(of: asked, hidingFigures: false), folder.path) == [
        "bank-holidays.csv: error: found no such file; expected a file to read",
        "notes.csv: warning: found a name that is no table's; expected bank-holidays.csv or "
          + "england-figures.csv; the file is not read",
      ])
  }
}
