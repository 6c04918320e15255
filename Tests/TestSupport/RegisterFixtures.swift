package import ImprovementPlan
package import Listings

extension PlanFixtures {
  /// The plan with what two officers recorded since: a state with its evidence, one taken back, a
  /// new date asked for and approved, one that awaits the board, a note.
  package static var recorded: OpenPlan { recorded(plan, id: "fernshire 2026-10-31 #1a2b3c4d") }

  /// The next snapshot, which has the approved date and says otherwise of A1.
  package static var contradicted: OpenPlan {
    recorded(laterPlan, id: "fernshire 2026-11-30 #6d7e8f90")
  }

  /// A day after the next snapshot.
  package static let laterToday = day("2026-12-02")

  /// A plan with all that was recorded laid over it.
  package static func recorded(
    _ snapshot: Snapshot, id: String, register: RegisterAccess = .writable, trail: Trail? = nil
  ) -> OpenPlan {
    let ledger = Ledger(changes, over: snapshot)
    return OpenPlan(
      council: "fernshire", snapshot: ledger.plan, id: id, ledger: ledger, register: register,
      seen: 57, trail: trail)
  }

  /// How far the register goes that has them.
  package static let trail = Trail(rows: 57, head: String(repeating: "0123abcd", count: 8))

  /// What was recorded of the plan: rows 50 to 57 of the register.
  package static var changes: [RecordedChange] {
    let board = Approval(by: "Improvement board", on: day("2026-11-18"))
    let audit = Evidence(kind: .audit, text: "audit of 40 cases")
    let moved = day("2027-01-29")
    let supervised = ActionChange.lifecycle(from: .inProgress, to: .awaitingSignOff)
    let signedOff = ActionChange.lifecycle(from: .awaitingSignOff, to: .complete)
    return [
      row(50, "2026-11-12T09:30:00+00:00", "A1", supervised, "29 of 30 in time", by: safeguarding),
      row(51, "2026-11-12T09:30:00+00:00", "A1", .evidence(audit), intent: 50, by: safeguarding),
      row(52, "2026-11-16T16:45:10+00:00", "A3", signedOff, "signed off"),
      row(53, "2026-11-16T16:50:00+00:00", "A3", .undo(of: 52)),
      row(
        54, "2026-11-17T11:20:00+00:00", "A9",
        .due(from: day("2026-12-05"), to: moved, approval: nil),
        "the supplier moved the date", by: safeguarding),
      row(55, "2026-11-18T14:02:07+00:00", "A9", .approval(to: moved, board)),
      row(
        56, "2026-11-18T14:05:00+00:00", "A1",
        .due(from: day("2026-09-15"), to: day("2027-01-31"), approval: nil),
        "interviews in January", by: safeguarding),
      row(57, "2026-11-18T14:10:00+00:00", "A2", .note("four people are shortlisted")),
    ]
  }

  /// Another officer than the one at the keyboard.
  package static let safeguarding = Author(login: "hs", role: "head-of-safeguarding")

  private static func row(
    _ number: Int, _ at: String, _ action: Ref, _ change: ActionChange, _ why: String? = nil,
    intent: Int? = nil, by author: Author = officer
  ) -> RecordedChange {
    guard let at = Moment(iso: at) else { fatalError("no such moment: \(at)") }
    return RecordedChange(
      number: number, intent: intent ?? number, at: at, by: author, council: "fernshire",
      action: action, basis: asAt, change: change, why: why)
  }

  /// As at 30 November 2026: A9 has its new date, A1 is suspended.
  package static var laterPlan: Snapshot {
    var later = Ledger(changes.filter { $0.action == "A9" }, over: plan).plan
    later.asAt = day("2026-11-30")
    later.version = "v4"
    for index in later.actions.indices where later.actions[index].ref == "A1" {
      later.actions[index].lifecycle = .suspended
    }
    return later
  }
}
