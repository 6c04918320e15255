import ImprovementPlan
import Testing

/// Changes of what surrounds the actions and metrics.
struct RecordChangesTests {
  @Test(
    arguments: [
      ([], [deadline("2026-06-30")], ["D1 Plan to the DfE: added, due 30 Jun 2026"]),
      ([], [deadline(nil)], ["D1 Plan to the DfE: added, no date set"]),
      (
        [], [deadline("2026-06-30", opens: "2026-06-01")],
        ["D1 Plan to the DfE: added, from 1 Jun 2026 to 30 Jun 2026"]
      ),
      (
        [], [deadline("2026-05-20", met: "2026-05-20")],
        ["D1 Plan to the DfE: added, met on 20 May 2026"]
      ),
      ([deadline("2026-06-30")], [], ["D1 Plan to the DfE: no longer in the plan"]),
      (
        [deadline("2026-05-20")], [deadline("2026-05-20", met: "2026-05-25")],
        ["D1 Plan to the DfE: met on 25 May 2026, 5 days late"]
      ),
      (
        [deadline("2026-06-30")], [deadline("2026-07-31")],
        ["D1 Plan to the DfE: moved from 30 Jun 2026 to 31 Jul 2026"]
      ),
      (
        [deadline(nil)], [deadline("2026-07-31")],
        ["D1 Plan to the DfE: due date set: 31 Jul 2026"]
      ),
      (
        [deadline("2026-06-30")], [deadline(nil)],
        ["D1 Plan to the DfE: due date of 30 Jun 2026 removed"]
      ),
      ([deadline("2026-06-30")], [deadline("2026-06-30")], []),
    ] as [([Deadline], [Deadline], [String])])
  func `a deadline that is met, moved, new or gone is told`(
    before: [Deadline], after: [Deadline], sentences: [String]
  ) {
    let found = changes {
      $0.deadlines = before
    } to: {
      $0.deadlines = after
    }
    #expect(found.map(\.sentence) == sentences)
  }

  @Test(
    arguments: [
      ([], [visit { $0.when = "by March" }], ["V1 Third visit: now listed, by March"]),
      ([], [visit()], ["V1 Third visit: now listed"]),
      (
        [visit { $0.when = "by March" }], [visit { $0.from = "2026-05-11" }],
        ["V1 Third visit: now listed, 11 May 2026"]
      ),
      (
        [visit { $0.from = "2026-05-11" }],
        [visit { ($0.from, $0.letter) = ("2026-05-11", "2026-05-22") }],
        ["V1 Third visit: recorded, 11 May 2026; letter published 22 May 2026"]
      ),
      ([visit { $0.findings = "Better." }], [visit { $0.findings = "Better now." }], []),
      ([visit()], [], []),
    ] as [([MonitoringVisit], [MonitoringVisit], [String])])
  func `a visit is told when it is listed and when something came of it`(
    before: [MonitoringVisit], after: [MonitoringVisit], sentences: [String]
  ) {
    let found = changes {
      $0.visits = before
    } to: {
      $0.visits = after
    }
    #expect(found.map(\.sentence) == sentences)
  }

  @Test func `decisions are told when they are taken and when they are done`() {
    let found = changes {
      $0.decisions = [decision("K1")]
    } to: {
      $0.decisions = [
        decision("K1") { $0.doneOn = "2026-05-20" },
        decision("K2") { ($0.date, $0.due) = ("2026-05-18", "2026-06-30") },
      ]
    }
    #expect(
      found.map(\.sentence) == [
        "K2 Report to Cabinet: decided on 18 May 2026, due 30 Jun 2026",
        "K1 Report to Cabinet: done on 20 May 2026",
      ])
  }

  @Test func `recommendations and themes that are new or gone are told`() {
    let found = changes {
      $0.recommendations = [Recommendation(ref: "R1", text: "Supervise monthly")]
      $0.themes = [Theme(ref: "T1", title: "Practice")]
    } to: {
      $0.recommendations = [Recommendation(ref: "R2", text: "Audit more.")]
      $0.themes = [Theme(ref: "T2", title: "Workforce")]
    }
    #expect(
      found.map { "\($0.kind.title): \($0.sentence)" } == [
        "Recommendation added: R2 Audit more: added",
        "Recommendation withdrawn: R1 Supervise monthly: no longer in the plan",
        "Theme added: T2 Workforce: added", "Theme withdrawn: T1 Practice: no longer in the plan",
      ])
  }

  @Test func `a new judgement comes first and is of the plan as a whole`() {
    let found = changes {
      $0.inspection = inspection("2024-05-01", .inadequate, ["Care leavers": .inadequate])
      $0.actions = [action(due: "2026-05-01")]
    } to: {
      $0.inspection = inspection("2026-05-01", nil, ["Care leavers": .inadequate])
      $0.actions = [action(due: "2026-05-01")]
    }
    #expect(
      found.map(\.sentence) == [
        "Inspected 1 May to 12 May 2026 (standard)", "Care leavers judged inadequate, as before",
        "P1 Title of P1: newly overdue, 26 days late",
      ])
    #expect(found.map { $0.subject.ref } == [nil, nil, "P1"])
  }

  @Test func `a report that came out since is news, and so is each judgement in it`() {
    let before = inspection("2026-04-01", nil, [:])
    var after = inspection("2026-04-01", .good, ["Care leavers": .outstanding])
    after.published = "2026-05-20"
    let found = changes {
      $0.inspection = before
    } to: {
      $0.inspection = after
    }
    #expect(
      found.map(\.sentence) == [
        "Inspected 1 Apr to 12 Apr 2026 (standard), report published 20 May 2026",
        "Overall judged good", "Care leavers judged outstanding",
      ])
    #expect(
      changes {
        $0.inspection = after
      } to: {
        $0.inspection = after
      }.isEmpty)
    #expect(
      changes {
        $0.inspection = after
      } to: { _ in
      }.isEmpty)
  }

  @Test func `grades have an order`() {
    #expect(Judgement.good.isBetter(than: .requiresImprovement))
    #expect(Judgement.outstanding.isBetter(than: .good))
    #expect(!Judgement.inadequate.isBetter(than: .requiresImprovement))
    #expect(!Judgement.good.isBetter(than: .good))
  }

  private func inspection(_ from: Day, _ overall: Judgement?, _ areas: [String: Judgement])
    -> Inspection
  {
    var inspection = Inspection()
    inspection.framework = "standard"
    (inspection.visitedFrom, inspection.visitedTo) = (from, from + 11)
    inspection.overall = overall
    inspection.areas = areas.map { AreaJudgement(area: $0.key, judgement: $0.value) }
    return inspection
  }

  private func decision(_ ref: Ref, change: (inout Decision) -> Void = { _ in }) -> Decision {
    var decision = Decision(ref: ref, text: "Report to Cabinet.")
    change(&decision)
    return decision
  }
}

private func deadline(_ due: Day?, opens: Day? = nil, met: Day? = nil) -> Deadline {
  var deadline = Deadline(ref: "D1", title: "Plan to the DfE")
  (deadline.due, deadline.opens, deadline.metOn) = (due, opens, met)
  return deadline
}

private func visit(change: (inout MonitoringVisit) -> Void = { _ in }) -> MonitoringVisit {
  var visit = MonitoringVisit(ref: "V1", title: "Third visit")
  change(&visit)
  return visit
}
