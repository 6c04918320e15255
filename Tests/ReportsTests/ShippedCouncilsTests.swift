import ImprovementPlan
import SnapshotFiles
import TestSupport
import Testing

@testable import Reports

/// The summary over the newest snapshot of each council that comes with the program.
struct ShippedCouncilsTests {
  @Test(
    arguments: [
      ("bury", [.themes, .metrics, .dates, .decisions, .sources]),
      ("fernshire", Heading.allCases),
      ("manchester", [.themes, .metrics, .dates, .decisions, .visits, .sources]),
      ("telford-and-wrekin", [.themes, .metrics, .dates, .decisions, .sources]),
      ("tower-hamlets", [.themes, .metrics, .dates, .decisions, .visits, .sources]),
      ("worcestershire", [.themes, .dates, .uncovered, .visits, .sources]),
    ] as [(String, [Heading])])
  func `a council's summary has a heading for all it records, in 80 columns`(
    council: String, headings: [Heading]
  ) throws {
    let library = PlanLibrary(dataFolder: dataFolder, hidingFigures: false)
    let newest = try #require(try library.snapshotDays(of: council).last)
    let plan = try #require(library.read(council, newest).snapshot)
    let lines = planSummary(
      plan.shown, id: council, today: day("2026-11-22"), asOf: plan.asAt, notices: []
    )
    .split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.compactMap { line in Heading.allCases.first { line.hasPrefix($0.rawValue) } }
    #expect(found == headings)
    #expect(lines.filter { $0.count > 80 || $0.last == " " } == [])
  }

  enum Heading: String, CaseIterable {
    case themes = "PLAN THEMES"
    case metrics = "METRICS: "
    case dates = "NEXT DATES: "
    case decisions = "DECISIONS AND WHO ACTS: "
    case uncovered = "RECOMMENDATIONS WITH NO ACTION RECORDED: "
    case visits = "OFSTED'S VISITS"
    case sources = "SOURCES"
  }

  private let dataFolder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/data"
}
