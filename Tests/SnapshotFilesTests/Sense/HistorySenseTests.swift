import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// A sound plan and the next snapshot of it, with one thing changed in either.
struct HistoryCase: Sendable, CustomTestStringConvertible {
  let name: String
  let expected: [String]
  private let change: @Sendable (inout Snapshot, inout Snapshot) -> Void

  init(
    _ name: String, _ expected: [String],
    _ change: @escaping @Sendable (inout Snapshot, inout Snapshot) -> Void
  ) {
    self.name = name
    self.expected = expected
    self.change = change
  }

  var testDescription: String { name }

  var found: [String] {
    get throws {
      let folder = try TemporaryFolder()
      var before = SenseCase.soundPlan
      var after = before
      after.asAt = on(11, 15)
      change(&before, &after)
      for plan in [before, after] { try SnapshotWriter.write(plan, inFolder: folder.path + "/f") }
      try folder.writeTables()
      let checked = SnapshotCheck.diagnostics(
        of: [folder.path], today: SenseCase.today, hidingFigures: false)
      return shortened(checked, folder.path).map { $0.replacing("f/2026-10-31.json", with: "OLD") }
        .map { $0.replacing("f/2026-11-15.json: warning: ", with: "") }
    }
  }
}

@Suite("What can't be so between two snapshots of one council")
struct HistorySenseTests {
  @Test("one thing changed", arguments: HistoryCase.odd + HistoryCase.gone + HistoryCase.lost)
  func odd(_ odd: HistoryCase) throws { #expect(try odd.found == odd.expected) }

  @Test(
    "what may change",
    arguments: HistoryCase.meant + HistoryCase.rightlyGone + HistoryCase.rightlyLost)
  func meant(_ meant: HistoryCase) throws { #expect(try meant.found == []) }
}

extension HistoryCase {
  private static func trail(_ rows: Int, _ digit: String) -> Trail {
    Trail(rows: rows, head: String(repeating: digit, count: 64))
  }

  fileprivate static let odd: [HistoryCase] = [
    HistoryCase(
      "a trail with fewer rows",
      [
        "trail.rows: found 5; expected 9, as in OLD, or more: rows were taken out of the register"
      ]
    ) {
      $0.trail = trail(9, "a"); $1.trail = trail(5, "b")
    },
    HistoryCase(
      "a trail of as many rows with another head",
      [
        "trail.head: found another head for the same 9 rows; expected the head that OLD has: rows of the register were rewritten"
      ]
    ) {
      $0.trail = trail(9, "a"); $1.trail = trail(9, "b")
    },
    HistoryCase(
      "a fictional council that is a real one now",
      ["fictional: found false; expected true, as in OLD"]
    ) { _, after in after.fictional = false },
    HistoryCase(
      "another judgement of the same inspection",
      [
        "inspection.overall: found requires-improvement; expected inadequate, as in OLD of the same inspection",
        "inspection.areas[0].judgement (): found good; expected inadequate, as in OLD of the same inspection",
      ].map { $0.replacing(" ()", with: "") }
    ) { _, after in
      after.inspection?.overall = .requiresImprovement
      after.inspection?.areas[0].judgement = .good
    },
    HistoryCase(
      "two themes that exchanged their refs",
      [
        "themes[0].ref (T1): found T1 for what was T2 in OLD; expected a ref that means one record in every snapshot",
        "themes[1].ref (T2): found T2 for what was T1 in OLD; expected a ref that means one record in every snapshot",
      ]
    ) { _, after in
      after.themes[0].title = "Practice"; after.themes[1].title = "Leadership"
    },
    HistoryCase(
      "a report that is gone",
      [
        "actions[1].updates (A2): found no report of 2026-10-18; expected it, as in OLD: a report stays in the history"
      ]
    ) {
      let first = StatusUpdate(date: on(3, 2), text: "Begun", lifecycle: .inProgress)
      $0.actions[1].updates.insert(first, at: 0)
      $1.actions[1].updates = [first]
    },
    HistoryCase(
      "a report that was rewritten",
      [
        "actions[1].updates[0].text (A2): found another text of the report of 2026-10-18; expected the one in OLD: a report is added, not rewritten"
      ]
    ) { _, after in after.actions[1].updates[0].text = "All were audited" },
    HistoryCase(
      "evidence that is gone",
      [
        "actions[0].evidence (A1): found 0 pieces of evidence; expected the 1 of OLD, or more"
      ]
    ) { _, after in after.actions[0].evidence = [] },
    HistoryCase(
      "another day of completion",
      [
        "actions[0].completedOn (A1): found 2026-06-19; expected 2026-06-20, as in OLD, or a report of why it changed"
      ]
    ) { _, after in after.actions[0].completedOn = on(6, 19) },
    HistoryCase(
      "complete work that isn't any more, without a report",
      [
        "actions[0].lifecycle (A1): found not started of work that was complete; expected complete, as in OLD, or a report of why it was reopened"
      ]
    ) {
      $0.actions[0].evidence = []; $1.actions[0].evidence = []; $0.actions[0].updates = []
      $1.actions[0].lifecycle = .notStarted; $1.actions[0].completedOn = nil
      $1.actions[0].updates = []; $1.actions[1].dependsOn = []
    },
    HistoryCase(
      "an approval by somebody else",
      [
        "actions[1].revisions[0].approval.by (A2): found \"Chief executive\"; expected \"Improvement board\", as in OLD"
      ]
    ) { _, after in after.actions[1].revisions[0].approval?.by = "Chief executive" },
    HistoryCase(
      "an approval of long before, which wasn't there",
      [
        "actions[1].revisions[0].approval.on (A2): found 2026-09-07, of which OLD knows nothing; expected an approval no older than that snapshot"
      ]
    ) { before, _ in
      before.actions[1].revisions = []; before.actions[1].due = before.actions[1].originalDue
    },
    HistoryCase(
      "a figure gone from within its series",
      [
        "metrics[0].observations (M1): found no figure of 2026-10-31; expected one, as in OLD, even if suppressed or without a value"
      ]
    ) { _, after in after.metrics[0].observations.removeLast() },
    HistoryCase(
      "all figures gone",
      [
        "metrics[1].observations (M2): found no figure of 2026-09-30; expected one, as in OLD, even if suppressed or without a value"
      ]
    ) { _, after in after.metrics[1].observations = [] },
    HistoryCase(
      "a held meeting on another day",
      [
        "meetings[0].date (B1): found 2026-09-08; expected 2026-09-07, as OLD has it, when it was held"
      ]
    ) { _, after in
      after.meetings[0].date = on(9, 8); after.decisions[0].date = on(9, 8)
      after.actions[1].revisions[0].approval?.on = on(9, 8)
    },
    HistoryCase(
      "a decision in other words",
      [
        "decisions[0].text (N1): found other words; expected those in OLD: a new decision has its own ref"
      ]
    ) { _, after in after.decisions[0].text = "Refuse the new date" },
    HistoryCase(
      "a decision undone",
      ["decisions[0].doneOn (N1): found no such field; expected 2026-09-08, as in OLD"]
    ) { _, after in after.decisions[0].doneOn = nil },
    HistoryCase(
      "a deadline no longer met",
      ["deadlines[0].metOn (D1): found no such field; expected 2025-06-19, as in OLD"]
    ) { _, after in after.deadlines[0].metOn = nil },
    HistoryCase(
      "other findings of one visit",
      [
        "visits[0].findings (V1): found other findings; expected those in OLD, since the visit is the same"
      ]
    ) { _, after in after.visits[0].findings = "All is well" },
    HistoryCase(
      "another action by the same ref",
      [
        "actions[1].title (A2): found \"Buy laptops\"; expected \"Supervise every month\", as in OLD; another action has a ref of its own"
      ]
    ) { _, after in after.actions[1].title = "Buy laptops" },
    HistoryCase(
      "a version that goes back",
      ["version: found \"v6\"; expected \"v7\", as in OLD, or a later one"]
    ) {
      $0.version = "v7"; $1.version = "v6"
    },
    HistoryCase(
      "every figure suppressed that was shown",
      [
        "metrics[1].observations (M2): found every figure suppressed; expected those that OLD shows, or a ref of its own for what is hidden"
      ]
    ) { _, after in
      for index in 0...1 {
        after.metrics[1].observations[index].value = nil
        after.metrics[1].observations[index].suppressed = true
      }
    },
    HistoryCase(
      "figures of the same days in other units",
      [
        "metrics[1].observations[0].value (M2): found a figure of 2026-09-30 on another scale; expected about that in OLD",
        "metrics[1].observations[1].value (M2): found a figure of 2026-10-31 on another scale; expected about that in OLD",
      ]
    ) { before, after in
      before.metrics[1].target = nil; after.metrics[1].target = nil
      for index in 0...1 { after.metrics[1].observations[index].value? *= 1000 }
    },
    HistoryCase(
      "a decision of another day",
      ["decisions[0].date (N1): found 2026-09-08; expected 2026-09-07, as in OLD"]
    ) { before, after in
      before.decisions[0].meeting = nil; after.decisions[0].meeting = nil
      after.decisions[0].date = on(9, 8)
    },
    HistoryCase(
      "a visit on another day than it was, and a deadline met on another",
      [
        "deadlines[0].metOn (D1): found 2025-06-18; expected 2025-06-19, as in OLD",
        "visits[0].from (V1): found 2026-02-02; expected 2026-02-03, as OLD has it, when it was",
      ]
    ) { _, after in
      after.visits[0].from = on(2, 2); after.deadlines[0].metOn = on(6, 18, 2025)
    },
    HistoryCase(
      "another recommendation by the same ref",
      [
        "recommendations[0].text (R1): found \"Recruit permanent staff\"; expected \"Supervise every case\", as in OLD; another recommendation has a ref of its own"
      ]
    ) { _, after in after.recommendations[0].text = "Recruit permanent staff" },
    HistoryCase(
      "another kind of measure",
      [
        "metrics[1].kind (M2): found rolling-12-months; expected in-month, as in OLD; another measure has a ref of its own"
      ]
    ) { _, after in after.metrics[1].kind = .rolling12 },
  ]

  fileprivate static let meant: [HistoryCase] = [
    HistoryCase("nothing but the day", []) { _, _ in },
    HistoryCase("a register that grew", []) {
      $0.trail = trail(9, "a"); $1.trail = trail(12, "b")
    },
    HistoryCase("a later start of the figures, as a chart of so many months has it", []) {
      _, after in
      after.metrics[0].observations.removeFirst()
    },
    HistoryCase("a figure that was revised, as provisional ones are", []) { _, after in
      after.metrics[1].observations[0].value = 41
    },
    HistoryCase("the newest report alone, as a tracker's column holds it", []) { _, after in
      after.actions[1].updates = [
        StatusUpdate(date: on(11, 10), text: "60 audited", lifecycle: .inProgress)
      ]
    },
    HistoryCase("work reopened with a report", []) { _, after in
      after.actions[0].lifecycle = .inProgress; after.actions[0].completedOn = nil
      after.actions[0].updates.append(
        StatusUpdate(date: on(11, 10), text: "Reopened", lifecycle: .inProgress))
    },
    HistoryCase("another inspection", []) { _, after in
      after.inspection?.published = on(11, 10); after.inspection?.visitedFrom = on(10, 5)
      after.inspection?.visitedTo = on(10, 16); after.inspection?.overall = nil
      after.inspection?.areas[0].judgement = .good
    },
    HistoryCase("a later version, and months for versions", []) {
      $0.version = "v1.9"; $1.version = "v1.10"
    },
    HistoryCase("versions named by months or days", []) {
      $0.version = "12/2026"; $1.version = "01/2027"
    },
    HistoryCase("versions that may be days", []) {
      $0.version = "31.10"; $1.version = "15.11"
    },
    HistoryCase("one figure suppressed that was shown", []) { _, after in
      after.metrics[1].observations[1].value = nil
      after.metrics[1].observations[1].suppressed = true
    },
    HistoryCase("a title put better", []) { _, after in
      after.actions[1].title = "Supervise all staff monthly"
    },
  ]
}
