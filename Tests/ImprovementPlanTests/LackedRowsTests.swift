import ImprovementPlan
import Testing

/// A snapshot that came late, from a copy of the register or written by hand, has only what left its trace
/// there: that a value is what it was again tells nothing.
@Suite("What was changed and changed back is in a snapshot only where it left its trace")
struct LackedRowsTests {
  private static let head = String(repeating: "a", count: 64)
  private let first: Day = "2026-12-18"
  private let plan: Snapshot

  init() {
    plan = snapshot(
      asAt: "2026-10-31",
      [
        action(due: "2026-12-18") {
          $0.lead = "Head of Quality"
          $0.impact = .unlikely
        }, action("P2"),
      ])
  }

  /// What is changed on the 8th and changed back on the 9th.
  private static let thereAndBack: [(ActionChange, ActionChange)] = [
    (
      .due(from: "2026-12-18", to: "2027-03-31", approval: approval("2026-11-08")),
      .due(from: "2027-03-31", to: "2026-12-18", approval: approval("2026-11-09"))
    ),
    (
      .lifecycle(from: .inProgress, to: .suspended), .lifecycle(from: .suspended, to: .inProgress)
    ),
    (.rating(from: nil, to: "at-risk"), .rating(from: "at-risk", to: nil)),
    (
      .text(.lead, from: "Head of Quality", to: "Head of Practice"),
      .text(.lead, from: "Head of Practice", to: "Head of Quality")
    ),
    (.impact(from: .unlikely, to: .emerging), .impact(from: .emerging, to: .unlikely)),
  ]

  private func rows(_ changes: (ActionChange, ActionChange)) -> [RecordedChange] {
    [
      row(1, .note("first"), on: "2026-11-05", of: "P2", over: plan.asAt),
      row(2, changes.0, on: "2026-11-08", over: plan.asAt, why: "there"),
      row(3, changes.1, on: "2026-11-09", over: plan.asAt, why: "and back"),
    ]
  }

  /// Frozen on the 15th from a copy of the register that has the first rows alone.
  private func late(_ rows: [RecordedChange], knowing count: Int, isTold: Bool) throws -> Snapshot {
    try Ledger(Array(rows.prefix(count)), over: plan, today: "2026-11-15").frozen(
      asAt: "2026-11-15", today: "2026-11-15",
      trail: isTold ? Trail(rows: count, head: Self.head) : nil)
  }

  private func laid(_ rows: [RecordedChange], over late: Snapshot) -> Ledger {
    Ledger(rows, over: late, today: "2026-11-20") { day in
      [plan, late].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
  }

  @Test(arguments: thereAndBack.indices, [true, false])
  func `what a later snapshot lacks is not settled by being as it was`(
    which: Int, isTold: Bool
  ) throws {
    let rows = rows(Self.thereAndBack[which])
    let all = try #require(Ledger(rows, over: plan, today: today).plan.action("P1"))
    let after = laid(rows, over: try late(rows, knowing: 1, isTold: isTold))
    #expect(after.standings == [.settled, .carriesOn, .carriesOn])
    #expect(after.plan.action("P1") == all)
    #expect(after.contradictions.isEmpty)
  }

  @Test(arguments: thereAndBack.indices, [true, false])
  func `what a later snapshot has is settled`(which: Int, isTold: Bool) throws {
    let rows = rows(Self.thereAndBack[which])
    let late = try late(rows, knowing: 3, isTold: isTold)
    let after = laid(rows, over: late)
    #expect(after.standings == [.settled, .settled, .settled])
    #expect(after.plan == late)
  }

  @Test func `a change and its way back that leave nothing carry on where they were not frozen`()
    throws
  {
    var rows = rows(Self.thereAndBack[3])
    rows[1] = row(2, Self.thereAndBack[3].0, on: "2026-11-08", over: plan.asAt)
    rows[2] = row(3, Self.thereAndBack[3].1, on: "2026-11-09", over: plan.asAt)
    let told = laid(rows, over: try late(rows, knowing: 1, isTold: true))
    #expect(told.standings == [.settled, .carriesOn, .carriesOn])
    let untold = laid(rows, over: try late(rows, knowing: 1, isTold: false))
    #expect(untold.standings == [.settled, .settled, .settled])
  }

  @Test(arguments: thereAndBack.indices, [true, false])
  func `what was taken back and said again carries on over a later snapshot that has it`(
    which: Int, isTold: Bool
  ) throws {
    let change = Self.thereAndBack[which].0
    let rows = [
      row(1, .note("first"), on: "2026-11-05", of: "P2", over: plan.asAt),
      row(2, change, on: "2026-11-08", over: plan.asAt, why: "said"),
      row(3, .undo(of: 2), on: "2026-11-09", over: plan.asAt),
      row(4, change, on: "2026-11-10", over: plan.asAt, why: "said again"),
    ]
    let all = try #require(Ledger(rows, over: plan, today: today).plan.action("P1"))
    let after = laid(rows, over: try late(rows, knowing: 2, isTold: isTold))
    #expect(after.contradictions.isEmpty)
    #expect(after.plan.action("P1") == all)
  }

  @Test(arguments: [false, true])
  func `a date that was moved and moved back doesn't hide that a proposal was withdrawn`(
    isProposedAgain: Bool
  ) throws {
    let proposal = ActionChange.due(from: first, to: "2027-06-30", approval: nil)
    let moves = Self.thereAndBack[0]
    var rows = [
      row(1, proposal, on: "2026-11-05", over: plan.asAt, why: "said"),
      row(2, .undo(of: 1), on: "2026-11-06", over: plan.asAt),
      row(3, moves.0, on: "2026-11-08", over: plan.asAt, why: "there"),
      row(4, moves.1, on: "2026-11-09", over: plan.asAt, why: "and back"),
    ]
    if isProposedAgain {
      rows.append(row(5, proposal, on: "2026-11-10", over: plan.asAt, why: "said again"))
    }
    let late = try late(rows, knowing: 1, isTold: true)
    let after = laid(rows, over: late)
    #expect(after.contradictions.map(\.change.number) == (isProposedAgain ? [] : [4]))
  }

  @Test(arguments: [true, false], [false, true])
  func `a late undo of what was said twice is for somebody to decide`(
    isTold: Bool, isMore: Bool
  ) throws {
    let (there, back) = Self.thereAndBack[1]
    var rows = [
      row(1, there, on: "2026-11-05", over: plan.asAt, why: "said"),
      row(2, there, on: "2026-11-08", over: plan.asAt, why: "said again"),
      row(3, .undo(of: 2), on: "2026-11-09", over: plan.asAt),
    ]
    if isMore {
      rows += [
        row(4, back, on: "2026-11-10", over: plan.asAt, why: "and back"),
        row(5, .undo(of: 4), on: "2026-11-10", over: plan.asAt),
      ]
    }
    let late = try late(rows, knowing: 2, isTold: isTold)
    let after = laid(rows, over: late)
    #expect(after.contradictions.map(\.change.number) == [3])
    #expect(after.plan == late)
  }

  @Test(arguments: thereAndBack.indices)
  func `what was taken back after a snapshot that lacks it is not offered to be taken back again`(
    which: Int
  ) throws {
    let rows = [
      row(1, .note("first"), on: "2026-11-05", of: "P2", over: plan.asAt),
      row(2, Self.thereAndBack[which].0, on: "2026-11-08", over: plan.asAt, why: "there"),
      // By somebody who had not seen the snapshot yet.
      row(3, .undo(of: 2), on: "2026-11-18", over: plan.asAt),
    ]
    let late = try late(rows, knowing: 1, isTold: true)
    let after = laid(rows, over: late)
    #expect(after.standings == [.settled, .undone(by: 3), .undoes(2)])
    #expect(after.newestIntent(of: "ann") == 1)
    #expect(after.plan == late)
  }

  @Test(arguments: thereAndBack.indices)
  func `who takes back the way back over a snapshot that lacks both is not contradicted by it`(
    which: Int
  ) throws {
    let rows = rows(Self.thereAndBack[which])
    let late = try late(rows, knowing: 1, isTold: true)
    let there = try #require(
      Ledger(Array(rows.prefix(2)), over: plan, today: today).plan.action("P1"))
    // Of the day of the snapshot, over the one before or over it; or of a later day.
    for (day, basis) in [
      ("2026-11-15", plan.asAt), ("2026-11-15", late.asAt), ("2026-11-18", plan.asAt),
    ] as [(Day, Day)] {
      let after = laid(rows + [row(4, .undo(of: 3), on: day, over: basis)], over: late)
      #expect(after.contradictions.isEmpty)
      #expect(after.plan.action("P1") == there)
    }
    let before = laid(
      rows + [row(4, .undo(of: 3), on: "2026-11-10", over: plan.asAt)], over: late)
    #expect(before.contradictions.map(\.change.number) == [2])
  }

  @Test func `an approval that was taken back twice is a proposal, and reported by neither`() throws
  {
    let (to, board) = (Day("2027-03-31"), approval("2026-11-08"))
    let proposal = row(
      1, .due(from: first, to: to, approval: nil), on: "2026-11-05", over: plan.asAt, why: "asked")
    let rows = [
      proposal, row(2, .approval(to: to, board), on: "2026-11-08", over: plan.asAt, why: "said"),
      row(3, .undo(of: 2), on: "2026-11-09", over: plan.asAt),
      row(4, .approval(to: to, board), on: "2026-11-15", over: plan.asAt, why: "said again"),
      row(5, .undo(of: 4), on: "2026-11-15", over: plan.asAt),
    ]
    let asked = try #require(Ledger([proposal], over: plan, today: today).plan.action("P1"))
    let after = laid(rows, over: try late(rows, knowing: 2, isTold: true))
    #expect(after.contradictions.isEmpty)
    #expect(after.plan.action("P1") == asked)
  }

  @Test(arguments: ["2026-11-09", "2026-11-15", "2026-11-18"] as [Day])
  func `what goes on from there carries it along, whenever it was changed back`(day: Day) throws {
    let there = Self.thereAndBack[1]
    let rows = [
      row(1, .note("first"), on: "2026-11-05", of: "P2", over: plan.asAt),
      row(2, there.0, on: "2026-11-08", over: plan.asAt, why: "there"),
      // By somebody who had not seen the snapshot yet.
      row(3, there.1, on: day, over: plan.asAt, why: "and back"),
      row(
        4, .lifecycle(from: .inProgress, to: .complete), on: "2026-11-20", over: "2026-11-15",
        why: "done"),
    ]
    let after = laid(rows, over: try late(rows, knowing: 1, isTold: true))
    #expect(after.plan.action("P1")?.updates.map(\.text) == ["there", "and back", "done"])
  }

  @Test func `a later snapshot that moved on from one that lacked it is contradicted`() throws {
    let rows = rows(Self.thereAndBack[0])
    let late = try late(rows, knowing: 1, isTold: true)
    let later = snapshot(asAt: "2026-11-30", [action(due: "2027-06-30"), action("P2")])
    let after = Ledger(rows, over: later, today: "2026-12-01") { day in
      [plan, late, later].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(after.contradictions.map(\.change.number) == [3])
  }

  @Test(arguments: thereAndBack.indices)
  func `what an earlier snapshot had isn't told again where a later one lacks it`(
    which: Int
  ) throws {
    let rows = rows(Self.thereAndBack[which])
    let frozen = try late(rows, knowing: 3, isTold: true)
    // Written by hand from a file of October.
    let later = snapshot(asAt: "2026-11-20", plan.actions)
    let after = Ledger(rows, over: later, today: "2026-11-20") { day in
      [plan, frozen, later].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(after.standings.dropFirst() == [.settled, .settled])
    #expect(after.plan.action("P1") == later.action("P1"))
  }

  @Test func `what was kept over a snapshot and changed back carries on over one that lacks it`()
    throws
  {
    let rows = [
      row(
        1, .lifecycle(from: .inProgress, to: .suspended), on: "2026-10-31", over: plan.asAt,
        why: "said"),
      // The snapshot it was recorded over was written anew, and said otherwise.
      row(
        2, .lifecycle(from: .notStarted, to: .suspended), on: "2026-11-05", over: plan.asAt,
        why: "kept"),
      row(
        3, .lifecycle(from: .suspended, to: .notStarted), on: "2026-11-06", over: plan.asAt,
        why: "and back"),
    ]
    var later = plan
    later.asAt = "2026-11-15"
    later.actions[0].lifecycle = .notStarted
    let after = laid(rows, over: later)
    #expect(after.plan.action("P1")?.updates.map(\.text) == ["kept", "and back"])
    #expect(after.contradictions.isEmpty)
  }

  @Test
  func
    `an approval that an earlier snapshot has isn't contradicted by one that was frozen without`()
    throws
  {
    let rows = [
      row(
        1, .due(from: first, to: "2027-03-31", approval: nil), on: "2026-11-05", over: plan.asAt,
        why: "asked"),
      row(
        2, .approval(to: "2027-03-31", approval("2026-11-08")), on: "2026-11-08", over: plan.asAt),
    ]
    let approved = try Ledger(rows, over: plan, today: "2026-11-12").frozen(asAt: "2026-11-12")
    let late = try late(rows, knowing: 1, isTold: true)
    let after = Ledger(rows, over: late, today: "2026-11-20") { day in
      [plan, approved, late].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(after.standings == [.settled, .settled])
  }

  @Test func `a single change that a later snapshot lacks is contradicted`() throws {
    let rows = Array(rows(Self.thereAndBack[0]).prefix(2))
    let after = laid(rows, over: try late(rows, knowing: 1, isTold: true))
    #expect(after.contradictions.map(\.change.number) == [2])
  }

  @Test func `a lead that left nothing is frozen with the reason of a rating beside it`() throws {
    var plan = plan
    plan.actions[0].override = RatingOverride(rating: "at-risk", reason: "from the start")
    let rows = [
      row(
        1, .text(.lead, from: "Head of Quality", to: "Head of Practice"), on: "2026-11-08",
        over: plan.asAt
      ),
      row(
        2, .text(.lead, from: "Head of Practice", to: "Head of Quality"), on: "2026-11-09",
        over: plan.asAt
      ),
    ]
    let frozen = try Ledger(rows, over: plan, today: today).frozen(asAt: today, today: today)
    #expect(Ledger(rows, over: frozen, today: today).standings == [.settled, .settled])
  }

  @Test(arguments: [
    ActionChange.note("alpha"), .text(.lead, from: "Head of Quality", to: "Head of Practice"),
  ])
  func `an undo isn't settled by a snapshot that never heard of the change`(change: ActionChange)
    throws
  {
    let rows = [
      row(1, change, on: "2026-11-07", over: plan.asAt),
      row(2, .undo(of: 1), on: "2026-11-07", over: plan.asAt),
    ]
    let byHand = snapshot(asAt: "2026-11-07", plan.actions)
    let late = try Ledger([rows[0]], over: byHand, today: "2026-11-15").frozen(
      asAt: "2026-11-15", today: "2026-11-15", trail: Trail(rows: 1, head: Self.head))
    let after = Ledger(rows, over: late, today: "2026-11-20") { day in
      [plan, byHand, late].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(after.contradictions.map(\.change.number) == [2])
  }

  @Test(arguments: [true, false])
  func `what was written by hand into the file of a frozen one is told once`(keepsTrail: Bool)
    throws
  {
    let note = row(1, .note("first"), on: "2026-11-05", of: "P2", over: plan.asAt)
    let frozen = try late([note], knowing: 1, isTold: true)
    let rows = [
      note, row(2, .note("alpha"), on: "2026-11-20", over: frozen.asAt),
      row(
        3, .evidence(Evidence(kind: .audit, text: "audit ok")), on: "2026-11-20",
        over: frozen.asAt),
      row(
        4, .lifecycle(from: .inProgress, to: .suspended), on: "2026-11-20", over: frozen.asAt,
        why: "there"),
      row(
        5, .lifecycle(from: .suspended, to: .inProgress), on: "2026-11-20", over: frozen.asAt,
        why: "and back"),
    ]
    var written = Ledger(rows, over: frozen, today: "2026-11-20").plan
    written.asAt = "2026-11-20"
    written.trail = keepsTrail ? frozen.trail : nil
    let after = laid(rows, over: written)
    #expect(after.standings == Array(repeating: .settled, count: 5))
    #expect(after.plan == written)
  }
}
