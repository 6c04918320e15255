import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("A plan that is frozen out of what was recorded")
struct FrozenSnapshotTests {
  @Test(
    "whatever the rules let through leaves a sound snapshot that has all of it",
    arguments: 1...60 as ClosedRange<UInt64>)
  func random(seed: UInt64) throws {
    var officer = RandomOfficer(seed: seed)
    let plan = RandomOfficer.plan
    var rows: [RecordedChange] = []
    for step in 0..<40 {
      let day = plan.asAt + 1 + step
      let ledger = Ledger(rows, over: plan)
      rows += officer.rows(in: ledger, on: day, after: rows.count)
    }
    #expect(rows.count > 20)
    let frozen = try Ledger(rows, over: plan).frozen(asAt: plan.asAt + 41)
    #expect(frozen.faults == [])
    for (before, after) in zip(plan.actions, frozen.actions) where before.originalDue != nil {
      #expect(after.originalDue == before.originalDue)
    }
    let after = Ledger(rows, over: frozen)
    #expect(after.plan == frozen)
    #expect(rows.allSatisfy { after.standing(of: $0.number) != .carriesOn })
    #expect(after.contradictions == [])
  }

  @Test("it is read back from its file as it was frozen, so that everything is settled")
  func readBack() throws {
    var officer = RandomOfficer(seed: 7)
    let plan = RandomOfficer.plan
    let rows = officer.rows(in: Ledger([], over: plan), on: plan.asAt + 1, after: 0)
    let frozen = try Ledger(rows, over: plan).frozen(asAt: plan.asAt + 2)
    let folder = try TemporaryFolder()
    let file = try SnapshotWriter.write(frozen, inFolder: folder.path)
    #expect(SnapshotReader.read(file: file).snapshot == frozen)
  }
}

extension Snapshot {
  fileprivate var faults: [String] {
    (recordFaults(named: asAt.iso + ".json") + linkFaults()).map { "\($0)" }
  }
}

/// Asks for one thing after another, as its seed has it, and takes some of it back.
private struct RandomOfficer {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// Four actions: dated, dated and re-dated, undated and of unknown state, finished.
  static var plan: Snapshot {
    var plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    var board = Meeting(ref: "B1", title: "The board", body: .improvementBoard)
    board.date = plan.asAt + 10
    plan.meetings = [board]
    plan.actions = ["A1", "A2", "A3", "A4"].map { Action(ref: Ref($0), title: "Work \($0)") }
    for index in [0, 1, 3] {
      plan.actions[index].originalDue = plan.asAt - 30
      plan.actions[index].due = plan.asAt - 30
      plan.actions[index].start = plan.asAt - 200
      plan.actions[index].lifecycle = index == 3 ? .complete : .inProgress
    }
    plan.actions[1].revisions = [
      Revision(
        from: plan.asAt - 30, to: plan.asAt + 20, reason: "recruitment",
        approval: Approval(by: "the board", on: plan.asAt - 40)),
      Revision(from: plan.asAt + 20, to: plan.asAt + 60, reason: "recruitment again"),
    ]
    plan.actions[1].due = plan.asAt + 20
    return plan
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// What one request comes to, tried until the rules let one through.
  mutating func rows(in ledger: Ledger, on day: Day, after last: Int) -> [RecordedChange] {
    for _ in 0..<20 {
      let new = below(8) == 0 ? try? ledger.undoing(newestOf: "ann") : asked(in: ledger, on: day)
      if let new, !new.isEmpty { return recorded(new, on: day, after: last) }
    }
    return []
  }

  private mutating func asked(in ledger: Ledger, on day: Day) -> [NewChange]? {
    let action = ledger.plan.actions[below(ledger.plan.actions.count)]
    return try? request(on: day).changes(to: action, in: ledger.plan, today: day)
  }

  private func recorded(_ new: [NewChange], on day: Day, after last: Int) -> [RecordedChange] {
    new.enumerated().map { place, change in
      RecordedChange(
        number: last + 1 + place, intent: last + 1, at: Moment(day: day, second: 0)!,
        by: Author(login: "ann"), council: "fernshire", action: change.action,
        basis: RandomOfficer.plan.asAt, change: change.change, why: change.why)
    }
  }

  private mutating func request(on day: Day) -> UpdateRequest {
    var request = UpdateRequest()
    if below(2) == 0 { request.state = Lifecycle.allCases[below(Lifecycle.allCases.count)] }
    if below(3) == 0 { request.due = day + below(300) - 150 }
    if below(4) == 0 { request.approval = Approval(by: "the board", on: day - below(5)) }
    if below(9) == 0 { request.approval?.meeting = "B1" }
    if below(4) == 0 {
      let ratings = Scheme.standard.ratings
      request.rating = below(3) == 0 ? .byDates : .to(ratings[below(ratings.count)].id)
    }
    if below(5) == 0 { request.evidence = Evidence(kind: .audit, text: "audit \(day)") }
    if below(3) == 0 { request.impact = Impact.allCases[below(Impact.allCases.count)] }
    if below(2) == 0 { request.note = "text \(below(1_000))" }
    for text in ActionText.allCases where below(2) == 0 {
      request[text] = "text \(below(1_000))"
    }
    request.mayLackEvidence = true
    return request
  }
}
