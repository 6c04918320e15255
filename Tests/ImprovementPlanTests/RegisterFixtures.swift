import ImprovementPlan

let today: Day = "2026-11-18"

/// A row of the register, recorded at 14:02 on a day, over an older snapshot than any laid under it.
func row(
  _ number: Int, _ change: ActionChange, on day: Day = today, of action: Ref = "P1",
  over basis: Day = "2026-09-30", intent: Int? = nil, by login: String = "ann", why: String? = nil
) -> RecordedChange {
  RecordedChange(
    number: number, intent: intent ?? number, at: Moment(day: day, second: 50_520)!,
    by: Author(login: login), council: "fernshire", action: action, basis: basis, change: change,
    why: why)
}

func request(_ change: (inout UpdateRequest) -> Void) -> UpdateRequest {
  var request = UpdateRequest()
  change(&request)
  return request
}

func approval(_ on: Day, by: String = "Improvement board", at meeting: Ref? = nil) -> Approval {
  Approval(by: by, on: on, meeting: meeting)
}

/// The rows a request comes to, or its objections with the part each is about.
func outcome(
  of request: UpdateRequest, to action: Action, in plan: Snapshot? = nil
) -> Result<[NewChange], Objections> {
  let plan = plan ?? snapshot(asAt: "2026-10-31", [action])
  return Result { () throws(Objections) in try request.changes(to: action, in: plan, today: today) }
}

func objections(
  to request: UpdateRequest, of action: Action, in plan: Snapshot? = nil
) -> [String] {
  guard case .failure(let objections) = outcome(of: request, to: action, in: plan) else {
    return []
  }
  return objections.all.map { "\($0.part?.name ?? "all"): \($0.words)" }
}

extension Ledger {
  /// What became of each change, oldest first.
  var standings: [Standing?] { changes.map { standing(of: $0.number) } }
}

/// Work in a state, with no date.
func action(_ state: Lifecycle?, change: (inout Action) -> Void = { _ in }) -> Action {
  action("P1", state, change: change)
}
