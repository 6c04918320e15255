package import ImprovementPlan
package import Listings

extension PlanFixtures {
  /// The plan with what was recorded since laid over it.
  package static func open(
    with ledger: Ledger, register: RegisterAccess = .writable
  ) -> OpenPlan {
    OpenPlan(
      council: "fernshire", snapshot: ledger.plan, id: "fernshire 2026-10-31 #1a2b3c4d",
      ledger: ledger, register: register, seen: ledger.changes.last?.number ?? 0)
  }

  /// The plan as somebody opens it who may not record, or can't.
  package static func open(register: RegisterAccess) -> OpenPlan {
    open(with: Ledger([], over: plan), register: register)
  }

  /// A row of the register: on 20 November 2026 at 14:02, over the snapshot of October.
  package static func recorded(
    _ action: Ref, _ change: ActionChange = .note("Interviews held."), number: Int = 1,
    intent: Int? = nil, by: Author = Author(login: "sw", role: "head-of-workforce"),
    why: String? = nil
  ) -> RecordedChange {
    let at = Moment(day: day("2026-11-20"), second: (14 * 60 + 2) * 60)
    guard let at else { fatalError("no such moment") }
    return RecordedChange(
      number: number, intent: intent ?? number, at: at, by: by, council: "fernshire",
      action: action, basis: asAt, change: change, why: why)
  }
}
