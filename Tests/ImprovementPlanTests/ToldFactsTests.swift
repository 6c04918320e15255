import ImprovementPlan
import Testing

@Suite("What rows tell")
struct ToldFactsTests {
  @Test("A report that a row became is told, and so is a text noted on that day or before")
  func reports() {
    let told = ToldFacts([
      row(1, .note("Interviews held"), on: "2026-11-18"),
      row(2, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-11-19"),
    ])
    #expect(told.has(StatusUpdate(date: "2026-11-18", text: "Interviews held")))
    #expect(told.has(StatusUpdate(date: "2026-11-30", by: "Board", text: "Interviews held")))
    #expect(!told.has(StatusUpdate(date: "2026-11-17", text: "Interviews held")))
    #expect(!told.has(StatusUpdate(date: "2026-11-18", text: "Interviews to be held")))
    var action = action(.notStarted)
    action.updates = []
    let ledger = Ledger(
      [row(2, .lifecycle(from: .notStarted, to: .inProgress), on: "2026-11-19")],
      over: snapshot(asAt: "2026-10-31", [action]))
    let report = ledger.plan.actions[0].updates.last
    #expect(report.map(told.has) == true)
  }

  @Test("However many reports are asked about, each row is looked at once")
  func looksOnce() {
    let looks = Looks()
    let rows = (1...50).map { row($0, .note("Report \($0)"), on: "2026-11-18") }
    let told = ToldFacts(rows.lazy.map { looks.count($0) })
    let reports = (1...400).map { StatusUpdate(date: "2026-11-18", text: "Report \($0)") }
    #expect(reports.count(where: told.has) == 50)
    #expect(looks.number == 50)
  }
}

private final class Looks {
  private(set) var number = 0

  func count<Row>(_ row: Row) -> Row {
    number += 1
    return row
  }
}
