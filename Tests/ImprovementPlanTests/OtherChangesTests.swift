import ImprovementPlan
import Testing

/// Changes beyond an action's date and rating.
struct OtherChangesTests {
  @Test(
    arguments: [
      (
        work { $0.impact = .emerging }, work { $0.impact = .achieved },
        ["P1 Title of P1: impact changed from emerging to achieved"]
      ),
      (
        work { $0.lead = "Head of Safeguarding" }, work { $0.lead = "Principal Social Worker" },
        ["P1 Title of P1: lead changed from Head of Safeguarding to Principal Social Worker"]
      ),
      (
        work { $0.lead = "Head of Safeguarding" }, work(),
        ["P1 Title of P1: lead changed from Head of Safeguarding to no owner named"]
      ),
      (
        work(), work { $0.lead = "Head of Safeguarding" },
        ["P1 Title of P1: lead named: Head of Safeguarding"]
      ),
      (
        work { $0.evidence = [audit] }, work { $0.evidence = [audit, audit, audit] },
        ["P1 Title of P1: 2 pieces of evidence added"]
      ),
      (work(nil, .suspended), work(nil, .suspended) { $0.evidence = [audit] }, []),
      (work { $0.evidence = [audit] }, work(), []),
      (
        work("2026-06-30"), work("2026-06-30") { $0.revisions = [proposal] },
        ["P1 Title of P1: re-date proposed from 30 Jun 2026 to 30 Sep 2026, awaiting approval"]
      ),
      (
        work("2026-06-30") { $0.revisions = [proposal] },
        work("2026-06-30") { $0.revisions = [proposal] }, []
      ),
      (
        work("2026-06-30"), work("2026-06-30", .awaitingSignOff),
        ["P1 Title of P1: now complete, awaiting sign-off"]
      ),
      (
        work(nil, .complete), work(nil, .embedded),
        ["P1 Title of P1: now complete and embedded"]
      ),
      (
        work(nil, .inProgress), work(nil, nil),
        ["P1 Title of P1: state no longer reported, in progress before"]
      ),
    ] as [(Action, Action, [String])])
  func `tells what else became of an action`(before: Action, after: Action, sentences: [String]) {
    let found = changes {
      $0.actions = [before]
    } to: {
      $0.actions = [after]
    }
    #expect(found.map(\.sentence) == sentences)
  }

  @Test func `what is new of an action that wasn't there is told once`() {
    let new = work {
      ($0.impact, $0.lead, $0.evidence) = (.emerging, "Head of Quality", [audit])
    }
    #expect(
      changes { _ in
      } to: {
        $0.actions = [new]
      }.map(\.detail) == ["added, no date set"])
  }

  @Test(
    arguments: [
      (metric(.lower, [20]), metric(.lower, [20, 17.8]), ["20.0% to 17.8%, better"]),
      (metric(.higher, [20]), metric(.higher, [20, 17.8]), ["20.0% to 17.8%, worse"]),
      (metric(.neutral, [20]), metric(.neutral, [20, 21.5]), ["20.0% to 21.5%, higher"]),
      (metric(.lower, [20]), metric(.lower, [20, 20.01]), []),
      (metric(.lower, [20]), metric(.lower, [20, 25, 19]), ["20.0% to 19.0%, better"]),
      (
        metric(.lower, [20], target: 18), metric(.lower, [20, 17.8], target: 18),
        ["from off target to on target, now 17.8%"]
      ),
      (
        metric(.lower, [20], target: 18), metric(.lower, [20, 19], target: 18),
        ["20.0% to 19.0%, better"]
      ),
      (metric(.lower, [20]), metric(.lower, [21]), ["January 2026 restated from 20.0% to 21.0%"]),
      (
        metric(.lower, [20]), metric(.lower, [21, 19]),
        ["20.0% to 19.0%, better", "January 2026 restated from 20.0% to 21.0%"]
      ),
      (undated(30), undated(20), ["30.0% to 20.0%, better"]),
    ] as [(Metric, Metric, [String])])
  func `a metric moved where its newest figure is another`(
    before: Metric, after: Metric, details: [String]
  ) {
    let found = changes {
      $0.metrics = [before]
    } to: {
      $0.metrics = [after]
    }
    #expect(found.map(\.detail) == details)
  }

  @Test func `metrics that moved for the worse come first`() {
    let (before, after) = ([20.0], [20.0, 17])
    let polarities: [Metric.Polarity] = [.neutral, .lower, .higher, .higher]
    let found = changes {
      $0.metrics = named(polarities, before)
    } to: {
      $0.metrics = named(polarities, after)
    }
    #expect(found.map { $0.subject.ref } == ["M3", "M4", "M1", "M2"])
  }

  @Test(
    arguments: [
      (metric(.lower, [20], target: 18), "M1 A measure: added, 20.0%, off target"),
      (metric(.lower, [20]), "M1 A measure: added, 20.0%"),
      (metric(.lower, [], target: 18), "M1 A measure: added, no data"),
    ] as [(Metric, String)])
  func `a metric that is new or gone is told`(metric: Metric, sentence: String) {
    #expect(
      changes { _ in
      } to: {
        $0.metrics = [metric]
      }.map(\.sentence) == [sentence])
    #expect(
      changes {
        $0.metrics = [metric]
      } to: { _ in
      }.map(\.sentence) == [
        "M1 A measure: no longer in the plan"
      ])
  }
}

private let audit = Evidence(kind: .audit, text: "38 of 40 in time")
private let proposal = Revision(from: "2026-06-30", to: "2026-09-30", reason: "vacancies")

/// What changed between two plans of Fernshire, of 15 April and 27 May 2026.
func changes(_ before: (inout Snapshot) -> Void, to after: (inout Snapshot) -> Void) -> [Change] {
  SnapshotComparison(
    from: snapshot(asAt: "2026-04-15", change: before),
    to: snapshot(asAt: "2026-05-27", change: after)
  ).changes
}

private func work(
  _ due: Day? = nil, _ lifecycle: Lifecycle? = .inProgress,
  change: (inout Action) -> Void = { _ in }
) -> Action {
  action(due: due, lifecycle, change: change)
}

private func undated(_ value: Double) -> Metric {
  metric(.lower, [value]) { $0.observations[0].at = nil }
}

private func named(_ polarities: [Metric.Polarity], _ values: [Double]) -> [Metric] {
  polarities.enumerated().map { index, goodIs in
    var named = Metric(
      ref: Ref("M\(index + 1)"), name: "A measure", unit: .percent, goodIs: goodIs)
    named.observations = metric(goodIs, values).observations
    return named
  }
}
