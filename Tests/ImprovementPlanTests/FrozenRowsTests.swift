import ImprovementPlan
import Testing

/// A snapshot that was frozen says how many rows there were then: that tells what no value, no day and no
/// `basis` does.
@Suite("What was frozen is known by the rows there were then")
struct FrozenRowsTests {
  private let moved: Day = "2026-12-15"
  private let plan = snapshot(
    asAt: "2026-10-31",
    [
      action(due: "2026-06-16") {
        $0.revisions = [Revision(from: "2026-06-16", to: "2026-12-15", reason: "recruitment")]
      }, action("P2", due: "2026-12-31"),
    ])

  @Test func `an approval frozen as at the day of a snapshot that was taken out is settled`() throws
  {
    let rows = [
      row(1, .note("h"), of: "P2", over: plan.asAt),
      row(2, .approval(to: moved, approval(today)), over: plan.asAt),
      row(3, .undo(of: 2), over: plan.asAt),
      // Over the snapshot of the day, which is then taken out.
      row(4, .due(from: "2026-06-16", to: "2027-01-31", approval: nil), over: today, why: "s"),
      row(5, .undo(of: 4), over: today),
      row(6, .approval(to: moved, approval(today)), over: plan.asAt),
    ]
    let after = try frozen(rows)
    #expect(after.plan.action("P1")?.due == moved)
    #expect(after.standing(of: 6) == .settled)
    #expect(throws: Objection.self) { try after.undoing(newestOf: "ann") }
  }

  @Test func `what was recorded over it is not laid over the one made in its place`() throws {
    let rows = [
      row(1, .text(.lead, from: nil, to: "Head of Quality"), over: today),
      row(2, .note("told once"), of: "P2", over: today),
    ]
    let after = try frozen(rows)
    #expect(after.standings == [.settled, .settled])
    #expect(after.plan.action("P2")?.updates.map(\.text) == ["told once"])
  }

  @Test func `nor is it held against a later one that has moved on from there`() throws {
    let rows = [row(1, .text(.lead, from: nil, to: "Head of Quality"), over: today)]
    let anew = try frozen(rows).plan
    let later = snapshot(
      asAt: "2026-12-31", [action { $0.lead = "Head of Practice" }, action("P2")])
    let ledger = Ledger(rows, over: later) { day in
      [anew, later].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(ledger.contradictions.isEmpty)
    #expect(ledger.standings == [.settled])
  }

  @Test func `a note dated ahead is told once when its day has come`() throws {
    let rows = [row(1, .note("ahead"), on: "2026-12-20", of: "P2", over: plan.asAt)]
    let frozen = try frozen(rows).plan
    let then = Ledger(rows, over: frozen, today: "2026-12-25", isKept: { $0.head == Self.head })
    #expect(then.plan.action("P2")?.updates.map(\.text) == ["ahead"])
    #expect(then.standings == [.settled])
  }

  @Test func `a row after those is not in it, though it says the same`() throws {
    let rows = [row(1, .note("once a week"), of: "P2", over: plan.asAt)]
    let frozen = try frozen(rows).plan
    let more = rows + [row(2, .note("once a week"), of: "P2", over: plan.asAt)]
    let after = Ledger(more, over: frozen, today: today, isKept: { $0.head == Self.head })
    #expect(after.standings == [.settled, .carriesOn])
  }

  @Test func `another register's count tells nothing`() throws {
    let rows = [row(1, .text(.lead, from: nil, to: "Head of Quality"), over: today)]
    let frozen = try frozen(rows).plan
    let other = Ledger(rows, over: frozen, today: today, isKept: { _ in false })
    #expect(other == Ledger(rows, over: frozen, today: today))
  }

  @Test func `who writes a later snapshot from its file may have what was recorded since`() throws {
    let rows = [row(1, .note("h"), of: "P2", over: plan.asAt)]
    var written = try frozen(rows).plan
    written.asAt = "2026-12-31"
    written.actions[0].lead = "Head of Quality"
    let more =
      rows + [row(2, .text(.lead, from: nil, to: "Head of Quality"), on: "2026-12-01", over: today)]
    let after = Ledger(more, over: written, today: "2027-01-05", isKept: { $0.head == Self.head })
    #expect(after.standings == [.settled, .settled])
  }

  @Test func `what is said otherwise in its file since is held against what was recorded`() throws {
    let rows = [
      row(1, .text(.lead, from: nil, to: "Head of Quality"), on: "2026-11-05", over: plan.asAt)
    ]
    var written = try frozen(rows).plan
    written.actions[0].lead = "Head of Practice"
    let after = Ledger(rows, over: written, today: today, isKept: { $0.head == Self.head })
    #expect(after.contradictions.map(\.change.number) == [1])
  }

  @Test func `an undo of what was said twice is frozen as what was so before`() throws {
    let twice = [
      row(1, .text(.lead, from: nil, to: "Head of Quality"), on: "2026-11-05", over: plan.asAt),
      row(2, .text(.lead, from: nil, to: "Head of Quality"), on: "2026-11-06", over: plan.asAt),
    ]
    let first = try Ledger(twice, over: plan, today: today).frozen(
      asAt: "2026-11-10", today: today, trail: Trail(rows: 2, head: Self.head))
    let rows = twice + [row(3, .undo(of: 2), over: "2026-11-10")]
    let next = try Ledger(rows, over: first, today: today, isKept: { $0.head == Self.head }).frozen(
      asAt: today, today: today, trail: Trail(rows: 3, head: Self.head))
    #expect(next.action("P1")?.lead == nil)
    let after = Ledger(rows, over: next, today: today) { day in
      [plan, first, next].first { $0.asAt >= day }
    } isKept: {
      $0.head == Self.head
    }
    #expect(after.contradictions.isEmpty && after.plan == next)
  }

  @Test func `a first date laid over the same one moves nothing`() throws {
    let bare = snapshot(asAt: "2026-10-31", [action()])
    let rows = [1, 2].map {
      row($0, .due(from: nil, to: moved, approval: nil), over: plan.asAt, why: "w")
    }
    let work = try #require(Ledger(rows, over: bare, today: today).plan.action("P1"))
    #expect(work.revisions.isEmpty && work.due == moved && work.originalDue == moved)
  }

  @Test func `a first date laid over another is taken back without it`() throws {
    let bare = snapshot(asAt: "2026-10-31", [action()])
    let rows = [
      row(1, .due(from: nil, to: "2026-12-01", approval: nil), on: "2026-11-05", over: bare.asAt),
      row(
        2, .due(from: nil, to: moved, approval: nil), on: "2026-11-06", over: bare.asAt, why: "w"),
    ]
    let frozen = try Ledger(rows, over: bare, today: today).frozen(
      asAt: today, today: today, trail: Trail(rows: 2, head: Self.head))
    let work = try #require(
      Ledger(rows + [row(3, .undo(of: 2), over: today)], over: frozen, today: today) { _ in
        nil
      } isKept: {
        $0.head == Self.head
      }.plan.action("P1"))
    #expect(work.due == "2026-12-01" && work.revisions.isEmpty)
  }

  private static let head = String(repeating: "a", count: 64)

  /// The rows over the snapshot of today that was frozen with all of them.
  private func frozen(_ rows: [RecordedChange]) throws -> Ledger {
    let frozen = try Ledger(rows, over: plan, today: today).frozen(
      asAt: today, today: today, trail: Trail(rows: rows.count, head: Self.head))
    return Ledger(rows, over: frozen, today: today, isKept: { $0.head == Self.head })
  }
}
