import ImprovementPlan
import Testing

/// A snapshot that was frozen counts its rows, and what is taken back and recorded anew over it leaves it
/// saying what it says: the pairs in between are taken back, and gave way to nothing.
@Suite("What was taken back over a frozen snapshot")
struct TakenBackOverFrozenTests {
  private static let work = action(due: "2026-12-31") {
    $0.lead = "Head of Practice"
    $0.recovery = "weekly calls"
    $0.reason = "the supplier"
    $0.impact = .notYet
    $0.override = RatingOverride(rating: "on-time", reason: "in draft")
    $0.revisions = [Revision(from: "2026-12-31", to: "2027-03-31", reason: "bids")]
    $0.revisions[0].proposedOn = "2026-10-20"
  }
  static let changes =
    UndoOverSnapshotTests.changes + [(.approval(to: "2027-03-31", approval(today)), nil)]

  private func ledger(_ changes: [(ActionChange, String?)]) throws -> Ledger {
    let head = String(repeating: "a", count: 64)
    let first = [row(1, .note("first"), of: "P2")]
    let plan = snapshot(asAt: "2026-09-30", [Self.work, action("P2")])
    let frozen = try Ledger(first, over: plan, today: today).frozen(
      asAt: today, today: today, trail: Trail(rows: 1, head: head))
    let rows = changes.enumerated().map {
      row($0 + 2, $1.0, over: today, why: $1.1)
    }
    return Ledger(first + rows, over: frozen, today: today, isKept: { $0.head == head })
  }

  @Test("is told as taken back, however often it was recorded anew", arguments: changes)
  func takenBack(change: (ActionChange, String?)) throws {
    let again = try ledger([
      change, (.undo(of: 2), nil), change, (.undo(of: 4), nil), change,
    ])
    #expect(
      again.standings.dropFirst() == [
        .undone(by: 3), .undoes(2), .undone(by: 5), .undoes(4), .carriesOn,
      ])
    #expect(
      again.changes.dropFirst().map(again.standingWords) == [
        "taken back", nil, "taken back", nil, nil,
      ])
    #expect(try again.undoing(newestOf: "ann") == [NewChange("P1", .undo(of: 6))])
  }

  @Test("and nothing of it is left to be taken back", arguments: changes)
  func nothingLeft(change: (ActionChange, String?)) throws {
    let rows = [change, (.undo(of: 2), nil), change, (.undo(of: 4), nil)]
    let undone = try ledger(rows)
    #expect(
      undone.standings.dropFirst() == [.undone(by: 3), .undoes(2), .undone(by: 5), .undoes(4)])
    #expect(undone.newestIntent(of: "ann") == 1)
  }
}
