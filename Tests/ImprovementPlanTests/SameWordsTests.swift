import ImprovementPlan
import Testing

/// A state, a lead or evidence leaves why as a report, and a note may say the same.
@Suite("The same words reported twice are two reports, whatever each was recorded with")
struct SameWordsTests {
  private static let head = String(repeating: "a", count: 64)
  private static let plan = snapshot(asAt: "2026-10-31", [action { $0.impact = .notYet }])

  static let changes: [ActionChange] = [
    .lifecycle(from: .inProgress, to: .suspended), .text(.lead, from: nil, to: "Chef"),
    .impact(from: .notYet, to: .emerging), .text(.recovery, from: nil, to: "agency cover"),
    .evidence(Evidence(kind: .audit, text: "40 cases")), .note("new"),
  ]

  /// Where a copy that was frozen says how far its register went: to the end, nowhere, in another one.
  enum Told: CaseIterable { case kept, none, foreign }

  private func change(_ which: Int, as number: Int = 1) -> RecordedChange {
    let change = Self.changes[which]
    return row(
      number, change, on: "2026-11-10", over: Self.plan.asAt,
      why: change == .note("new") ? nil : "new")
  }

  private func note(as number: Int = 2) -> RecordedChange {
    row(number, .note("new"), on: "2026-11-10", over: Self.plan.asAt)
  }

  private func copy(_ rows: [RecordedChange], asAt day: Day, _ told: Told) throws -> Snapshot {
    let trail: Trail? =
      switch told {
      case .kept: Trail(rows: rows.count, head: Self.head)
      case .none: nil
      case .foreign: Trail(rows: rows.count, head: String(repeating: "f", count: 64))
      }
    return try Ledger(rows, over: Self.plan, today: day).frozen(asAt: day, today: day, trail: trail)
  }

  private func ledger(_ rows: [RecordedChange], over copy: Snapshot) -> Ledger {
    Ledger(rows, over: copy, today: "2026-11-20") { day in
      [Self.plan, copy].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
  }

  private func reports(_ ledger: Ledger) -> [String] {
    ledger.plan.action("P1")?.updates.map(\.text) ?? []
  }

  @Test(arguments: changes.indices, Told.allCases)
  func `a note that a late snapshot lacks carries on beside them`(which: Int, told: Told) throws {
    for day: Day in ["2026-11-10", "2026-11-15"] {
      let rows = [change(which), note()]
      let ledger = ledger(rows, over: try copy([rows[0]], asAt: day, told))
      #expect(ledger.standings == [.settled, .carriesOn])
      #expect(reports(ledger) == ["new", "new"])
    }
  }

  @Test(arguments: changes.indices, Told.allCases)
  func `the change that it lacks carries on beside the note`(which: Int, told: Told) throws {
    let rows = [note(as: 1), change(which, as: 2)]
    let ledger = ledger(rows, over: try copy([rows[0]], asAt: "2026-11-10", told))
    #expect(ledger.standings == [.settled, .carriesOn])
    #expect(reports(ledger) == ["new", "new"])
  }

  @Test(arguments: changes.indices, Told.allCases)
  func `both are settled where it has both`(which: Int, told: Told) throws {
    for day: Day in ["2026-11-10", "2026-11-15"] {
      let rows = [change(which), note()]
      let copy = try copy(rows, asAt: day, told)
      let ledger = ledger(rows, over: copy)
      #expect(ledger.standings == [.settled, .settled])
      #expect(ledger.plan == copy)
    }
  }

  @Test(arguments: changes.indices, Told.allCases)
  func `a note that it lacks cancels out with its undo, and takes nothing with it`(
    which: Int, told: Told
  ) throws {
    for day: Day in ["2026-11-10", "2026-11-15"] {
      let rows = [
        change(which), note(), row(3, .undo(of: 2), on: "2026-11-11", over: Self.plan.asAt),
      ]
      let copy = try copy([rows[0]], asAt: day, told)
      let ledger = ledger(rows, over: copy)
      #expect(ledger.contradictions.isEmpty)
      #expect(ledger.standings == [.settled, .undone(by: 3), .undoes(2)])
      #expect(ledger.plan == copy)
    }
  }

  @Test(arguments: changes.indices, Told.allCases)
  func `a change that it has and that was taken back goes, and the note stays`(
    which: Int, told: Told
  ) throws {
    let rows = [
      change(which), row(2, .undo(of: 1), on: "2026-11-10", over: Self.plan.asAt), note(as: 3),
    ]
    let ledger = ledger(rows, over: try copy([rows[0]], asAt: "2026-11-10", told))
    let only = Ledger(rows, over: Self.plan, today: "2026-11-20")
    #expect(ledger.plan.action("P1") == only.plan.action("P1"))
  }

  @Test func `the undo of a note takes away the very text that stands for it`() {
    let written = action {
      $0.updates = [
        StatusUpdate(date: "2026-11-11", by: "bob", text: "new", lifecycle: .suspended),
        StatusUpdate(date: "2026-11-12", by: "bob", text: "new"),
        StatusUpdate(date: "2026-11-13", text: "new"),
      ]
    }
    let rows = [
      note(as: 1), row(2, .note("new"), on: "2026-11-12", over: Self.plan.asAt, by: "bob"),
      row(3, .undo(of: 1), on: "2026-11-16", over: Self.plan.asAt),
    ]
    let ledger = ledger(rows, over: snapshot(asAt: "2026-11-15", [written]))
    #expect(ledger.contradictions.isEmpty)
    #expect(ledger.plan.action("P1")?.updates.map(\.by) == ["bob", "bob"])
  }

  @Test func `a state's report stands for no note`() {
    let written = action {
      $0.updates = [
        StatusUpdate(date: "2026-11-12", by: "ann", text: "new", lifecycle: .inProgress)
      ]
    }
    let ledger = ledger([note(as: 1)], over: snapshot(asAt: "2026-11-15", [written]))
    #expect(ledger.standings == [.carriesOn])
    let told = ToldFacts([note(as: 1)])
    #expect(!told.has(written.updates[0]))
  }
}
