import ImprovementPlan
import SnapshotFiles
import Testing

@Suite("Deadlines beside the rule that gives them")
struct RuleCheckTests {
  private let holidays = """
    date,name
    2017-01-02,New Year
    2017-04-14,Good Friday
    2017-04-17,Easter Monday
    2017-05-01,Early May
    2017-05-29,Spring
    2017-08-28,Summer
    2017-12-25,Christmas Day
    2017-12-26,Boxing Day

    """

  @Test("a deadline that isn't where its rule puts it is told with file, place and record")
  func differing() throws {
    let folder = try TemporaryFolder()
    try folder.write(holidays, to: "bank-holidays.csv")
    let file = try folder.write(plan(due: "2017-07-19"), to: "fernshire/2017-12-27.json")
    let expected = [
      "\(file): warning: deadlines[0].due (D1): found 2017-07-19; "
        + "expected 2017-07-20: 70 working days after 7 April 2017"
    ]
    for path in [folder.path, folder.path + "/fernshire", file] {
      let found = SnapshotCheck.diagnostics(of: [path], hidingFigures: false).map { "\($0)" }
      #expect(found.map { $0.replacing("//", with: "/") } == expected)
    }
  }

  @Test(
    "nothing is said where rule and date agree",
    arguments: [
      ("2017-07-20", "2017-04-07")
    ])
  func agreeing(due: String, from: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(holidays, to: "bank-holidays.csv")
    try folder.write(plan(due: due, from: from), to: "fernshire/2017-12-27.json")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false).isEmpty)
  }

  @Test("a count through a year whose bank holidays aren't listed can't be judged, and is told")
  func uncounted() throws {
    let folder = try TemporaryFolder()
    try folder.write(holidays, to: "bank-holidays.csv")
    let file = try folder.write(
      plan(due: "2018-04-05", from: "2017-12-20"),
      to: "fernshire/2017-12-27.json")
    #expect(
      SnapshotCheck.diagnostics(of: [file], hidingFigures: false).map { "\($0)" } == [
        "\(file): warning: deadlines[0].rule (D1): found 70 working days after 20 December 2017, "
          + "through a year without bank holidays in bank-holidays.csv; expected every year it "
          + "counts through, so that the due day can be judged"
      ])
  }

  @Test("with bank holidays at fault, their faults are told once and no deadline is judged")
  func faultyHolidays() throws {
    let folder = try TemporaryFolder()
    let csv = try folder.write(holidays + "soon,Boxing Day\n", to: "bank-holidays.csv")
    try folder.write(plan(due: "2017-07-19"), to: "fernshire/2017-12-27.json")
    try folder.write(
      plan(due: "2017-07-19").replacing("Fernshire", with: "Otherton"),
      to: "otherton/2017-12-27.json")
    #expect(
      SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false).map { "\($0)" } == [
        "\(csv):10: error: date: found \"soon\"; expected a day as yyyy-mm-dd"
      ])
  }

  private func plan(due: String, from: String = "2017-04-07") -> String {
    """
    {
      "format": 1, "council": "Fernshire", "asAt": "2017-12-27",
      "deadlines": [
        {
          "ref": "D1", "title": "Plan to the DfE", "due": "\(due)",
          "rule": { "from": "\(from)", "days": 70 }
        }
      ]
    }
    """
  }
}
