import ImprovementPlan
import Testing

struct SnapshotComparisonTests {
  @Test func `green fell from 70% to 58% because of what went overdue and what was re-dated`() {
    let before =
      actions(70, "G") { action($0, due: "2026-04-30") }
      + actions(30, "R") { action($0, .suspended) }
    let after = before.enumerated().map { position, old in
      switch position {
      case 0..<9: old
      case 9..<13: redated(old, to: "2026-09-30")
      case 13..<70: changed(old) { $0.lifecycle = .complete }
      case 70: changed(old) { $0.lifecycle = .embedded }
      default: old
      }
    }
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15", before), to: snapshot(asAt: "2026-05-27", after))
    #expect(
      comparison.onTargetSentence
        == "on target fell from 70% to 58%: 9 newly overdue, 4 re-dated; against that, 1 newly complete"
    )
    #expect(comparison.counts.map(\.kind) == [.newlyOverdue, .newlyComplete, .redated])
    #expect(comparison.counts.map(\.count) == [9, 58, 4])
    #expect(comparison.from == "2026-04-15")
    #expect(comparison.to == "2026-05-27")
  }

  @Test(
    arguments: [
      (
        [action("A", due: "2026-05-01")], [action("A", due: "2026-05-01", .complete)],
        "on target rose from 0% to 100%: 1 newly complete"
      ),
      (
        [action("A", due: "2026-06-01")], [action("A", due: "2026-06-01")],
        "on target stayed at 100%"
      ),
      (
        [action("A", due: "2026-06-01")],
        [action("A", due: "2026-06-01"), action("B", due: "2026-06-01")],
        "on target stayed at 100%"
      ),
      (
        [action("A", due: "2026-06-01")], [action("A", due: "2026-06-01"), action("B")],
        "on target fell from 100% to 50%: 1 added without a date"
      ),
      (
        [action("A", due: "2026-06-01"), action("B", .suspended)], [action("A", due: "2026-06-01")],
        "on target rose from 50% to 100%: 1 withdrawn"
      ),
      ([], [action("A")], "no actions to compare"),
    ] as [([Action], [Action], String)])
  func `the move of the share on target has its causes`(
    before: [Action], after: [Action], sentence: String
  ) {
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-05-15", before), to: snapshot(asAt: "2026-05-15", after))
    #expect(comparison.onTargetSentence == sentence)
  }

  @Test(
    arguments: [
      (
        action(due: "2026-05-01"), action(due: "2026-05-01"),
        ["P1 Title of P1: newly overdue, 26 days late"]
      ),
      (
        action(due: "2026-05-01"), action(due: "2026-05-01", .awaitingSignOff),
        ["P1 Title of P1: newly overdue, 26 days late, awaiting sign-off"]
      ),
      (
        action(due: "2026-04-01"), action(due: "2026-04-01", .suspended),
        ["P1 Title of P1: no longer overdue, now suspended"]
      ),
      (
        action(due: "2026-04-01"),
        action(due: "2026-04-01", .complete) { $0.completedOn = "2026-05-20" },
        ["P1 Title of P1: now complete on 20 May 2026, no evidence recorded"]
      ),
      (
        action(due: "2026-06-01", .complete), action(due: "2026-06-01"),
        ["P1 Title of P1: reopened, now in progress"]
      ),
      (
        action(due: "2026-06-01", .notStarted), action(due: "2026-06-01"),
        ["P1 Title of P1: rating changed from N not started to G on time"]
      ),
      (
        action(due: "2026-04-10"), action(due: "2026-04-10"),
        ["P1 Title of P1: rating changed from A up to a month late to R over a month late"]
      ),
      (
        action(due: "2026-06-01"), action(due: "2026-07-01", first: "2026-06-01"),
        ["P1 Title of P1: re-dated from 1 Jun 2026 to 1 Jul 2026, no approval recorded"]
      ),
      (
        action(due: "2026-07-01"), action(due: "2026-06-01", first: "2026-07-01"),
        ["P1 Title of P1: brought forward from 1 Jul 2026 to 1 Jun 2026, no approval recorded"]
      ),
      (
        action(due: nil), action(due: "2026-06-01"),
        [
          "P1 Title of P1: due date set: 1 Jun 2026",
          "P1 Title of P1: rating changed from not rated to G on time",
        ]
      ),
      (
        action(due: "2026-06-01"), action(due: nil, first: "2026-06-01"),
        [
          "P1 Title of P1: due date of 1 Jun 2026 removed",
          "P1 Title of P1: rating changed from G on time to not rated",
        ]
      ),
      (
        action(due: "2026-06-01"), action(due: "2026-06-01", .superseded),
        ["P1 Title of P1: superseded"]
      ),
      (
        action(due: "2026-06-01", .superseded), action(due: "2026-06-01"),
        ["P1 Title of P1: added, due 1 Jun 2026"]
      ),
      (
        action(due: "2026-06-01"), action(due: "2026-06-01", first: "2026-05-30"),
        ["P1 Title of P1: the due date first set was edited from 1 Jun 2026 to 30 May 2026"]
      ),
      (action(due: "2026-06-01"), action(due: "2026-06-01"), []),
    ] as [(Action, Action, [String])])
  func `tells what became of an action in plain words`(
    before: Action, after: Action, sentences: [String]
  ) {
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15", [before]), to: snapshot(asAt: "2026-05-27", [after]))
    #expect(comparison.changes.map(\.sentence) == sentences)
  }

  @Test func `names who approved a new date and when`() {
    let before = action(due: "2026-03-31")
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15", [before]),
      to: snapshot(asAt: "2026-05-27", [redated(before, to: "2026-06-30")]))
    #expect(
      comparison.changes.map(\.detail) == [
        "no longer overdue, due 30 Jun 2026",
        "re-dated from 31 Mar 2026 to 30 Jun 2026, approved by the board on 20 Apr 2026",
      ])
  }

  @Test func `the approval told is that of the date in force`() {
    let before = action(due: "2026-06-30")
    let after = changed(before) {
      $0.due = "2026-08-31"
      $0.revisions = [
        approved(from: "2026-06-30", to: "2026-07-31", on: "2026-04-20"),
        approved(from: "2026-07-31", to: "2026-08-31", on: "2026-05-18"),
        Revision(from: "2026-08-31", to: "2026-12-31", reason: "vacancies"),
      ]
    }
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15", [before]), to: snapshot(asAt: "2026-05-27", [after]))
    #expect(
      comparison.changes.map(\.detail) == [
        "re-dated from 30 Jun 2026 to 31 Aug 2026, approved by the board on 18 May 2026",
        "re-date proposed from 31 Aug 2026 to 31 Dec 2026, awaiting approval",
      ])
  }

  @Test func `orders by sort, the newly overdue by days late, and tells what came and went`() {
    let before = [
      action("A", due: "2026-05-20"), action("B", due: "2026-05-01"),
      action("C", due: "2026-06-01"),
    ]
    let after = [before[0], before[1], action("D", due: "2026-05-10"), action("E", .notStarted)]
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15", before), to: snapshot(asAt: "2026-05-27", after))
    #expect(
      comparison.changes.map { "\($0.kind.title): \($0.subject.ref?.text ?? "–") \($0.detail)" }
        == [
          "Newly overdue: B newly overdue, 26 days late",
          "Newly overdue: D newly overdue, 17 days late",
          "Newly overdue: A newly overdue, 7 days late", "Added: D added, due 10 May 2026",
          "Added: E added, no date set", "Withdrawn: C no longer in the plan",
        ])
    #expect(comparison.changes(of: .newlyOverdue).count == 3)
  }

  @Test func `tells metrics that crossed a threshold and figures that were restated`() {
    let before = metric(.lower, [24, 22, nil], target: 23)
    let after = metric(.lower, [24, 22.4, 21, 25], target: 23)
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15") { $0.metrics = [before] },
      to: snapshot(asAt: "2026-05-27") { $0.metrics = [after] })
    #expect(
      comparison.changes.map(\.sentence) == [
        "M1 A measure: from no data to off target, now 25.0%",
        "M1 A measure: February 2026 restated from 22.0% to 22.4%",
      ])
  }

  @Test(arguments: [([24, 21], [24, 21, nil]), ([24, nil], [24, nil, 25])])
  func `a metric whose newest figure is hidden crosses no threshold`(
    before: [Double?], after: [Double?]
  ) {
    let pair = [before, after].map { values in
      metric(.lower, values, target: 23) {
        for index in $0.observations.indices where $0.observations[index].value == nil {
          $0.observations[index].suppressed = true
        }
      }
    }
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15") { $0.metrics = [pair[0]] },
      to: snapshot(asAt: "2026-05-27") { $0.metrics = [pair[1]] })
    #expect(comparison.changes(of: .metricCrossed).isEmpty)
    #expect(!comparison.changes.contains { $0.sentence.contains("suppressed") })
  }

  @Test func `a figure taken back is a restatement`() {
    let before = metric(.lower, [24, 22])
    let after = metric(.lower, [24, 22]) { $0.observations[0].suppressed = true }
    let comparison = SnapshotComparison(
      from: snapshot(asAt: "2026-04-15") { $0.metrics = [before] },
      to: snapshot(asAt: "2026-05-27") { $0.metrics = [after] })
    #expect(comparison.changes.map(\.detail) == ["January 2026 restated from 24.0% to no figure"])
  }

  private func redated(_ action: Action, to day: Day) -> Action {
    changed(action) {
      $0.revisions = [approved(from: $0.due ?? day, to: day, on: "2026-04-20")]
      $0.due = day
    }
  }

  private func changed(_ action: Action, _ change: (inout Action) -> Void) -> Action {
    var changed = action
    change(&changed)
    return changed
  }
}
