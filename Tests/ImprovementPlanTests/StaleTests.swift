import ImprovementPlan
import Testing

struct StaleTests {
  private let asAt: Day = "2026-10-31"

  @Test(
    arguments: [
      ("2026-09-19", nil, false), ("2026-09-18", nil, true), (nil, "2026-09-18", true),
      (nil, "2026-09-19", false), (nil, nil, false), ("2026-01-01", "2026-10-01", false),
      (nil, "2027-01-01", false), ("2026-11-05", "2026-01-01", true),
    ] as [(Day?, Day?, Bool)])
  func `is silence of more than six weeks since the last report or the start`(
    update: Day?, start: Day?, stale: Bool
  ) {
    let silent = action(due: "2027-01-01") {
      $0.start = start
      $0.updates = update.map { [StatusUpdate(date: $0, text: "Going well")] } ?? []
    }
    #expect(silent.isStale(asAt: asAt, in: .standard) == stale)
  }

  @Test(arguments: [Lifecycle.complete, .embedded, .suspended, .superseded])
  func `is said of open work only`(_ lifecycle: Lifecycle) {
    #expect(!action("P1", lifecycle) { $0.start = "2020-01-01" }.isStale(asAt: asAt, in: .standard))
  }

  @Test func `follows the scheme's weeks`() {
    let scheme = Scheme(name: "Weekly", ratings: [], staleAfterWeeks: 1)
    let quiet = action { $0.start = "2026-10-23" }
    #expect(quiet.isStale(asAt: asAt, in: scheme))
    #expect(!quiet.isStale(asAt: asAt, in: .standard))
  }

  @Test func `is not said in a plan whose source carries no reports`() {
    let old = action("A") { $0.start = "2020-01-01" }
    let reported = action("B") {
      $0.updates = [StatusUpdate(date: "2026-10-30", text: "On course")]
    }
    #expect(snapshot(asAt: asAt, [old]).staleActions(asAt: asAt).isEmpty)
    #expect(snapshot(asAt: asAt, [old, reported]).staleActions(asAt: asAt).map(\.ref) == ["A"])
  }

  @Test func `the newest report counts, whatever order reports come in`() {
    let reported = action {
      $0.updates = [
        StatusUpdate(date: "2026-10-19", text: "Second"),
        StatusUpdate(date: "2026-09-01", text: "First"),
      ]
    }
    #expect(reported.lastUpdate == "2026-10-19")
    #expect(reported.lastReport(asAt: asAt) == "2026-10-19")
    #expect(reported.lastReport(asAt: "2026-09-11") == "2026-09-01")
    #expect(reported.updateWords(asAt: asAt) == "last update 19 Oct 2026")
    #expect(reported.updateWords(asAt: "2026-09-11") == "last update 1 Sep 2026")
    #expect(action().lastReport(asAt: asAt) == nil)
    #expect(action().updateWords(asAt: asAt) == "never updated")
  }

  @Test func `what was recorded since ends the silence, though it is later than the as-at date`() {
    let quiet = action { $0.updates = [StatusUpdate(date: "2026-08-01", text: "Begun")] }
    #expect(quiet.isStale(asAt: asAt, in: .standard))
    #expect(!quiet.isStale(asAt: asAt, in: .standard, recorded: "2026-11-18"))
    #expect(quiet.lastReport(asAt: asAt, recorded: "2026-11-18") == "2026-11-18")
    #expect(quiet.updateWords(asAt: asAt, recorded: "2026-11-18") == "last update 18 Nov 2026")
    let plan = snapshot(asAt: asAt, [quiet])
    #expect(plan.ownerLoads(asAt: asAt).map(\.stale) == [1])
    #expect(plan.ownerLoads(asAt: asAt, recorded: ["P1": "2026-11-18"]).map(\.stale) == [0])
  }

  @Test func `one recorded report does not make a plan without reports a plan of silent owners`() {
    let old = action("A") { $0.start = "2020-01-01" }
    let recorded = action("B") {
      $0.updates = [StatusUpdate(date: "2026-11-18", text: "On course")]
    }
    #expect(snapshot(asAt: asAt, [old, recorded]).staleActions(asAt: asAt).isEmpty)
  }
}
