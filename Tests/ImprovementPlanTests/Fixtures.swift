public import ImprovementPlan

extension Day: ExpressibleByStringLiteral {
  /// A day written `yyyy-mm-dd` in a test.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { fatalError("no such day: \(text)") }
    self = day
  }
}

/// An action due on its first date unless said otherwise.
func action(
  _ ref: Ref = "P1", due: Day? = nil, first: Day? = nil, _ lifecycle: Lifecycle? = .inProgress,
  change: (inout Action) -> Void = { _ in }
) -> Action {
  var action = Action(ref: ref, title: "Title of \(ref)")
  action.due = due
  action.originalDue = first ?? due
  action.lifecycle = lifecycle
  change(&action)
  return action
}

/// So many actions of a kind, each with its own ref.
func actions(_ count: Int, _ prefix: String, make: (Ref) -> Action) -> [Action] {
  (0..<count).map { make(Ref("\(prefix)\($0 + 1)")) }
}

func snapshot(asAt: Day, _ actions: [Action] = [], change: (inout Snapshot) -> Void = { _ in })
  -> Snapshot
{
  var snapshot = Snapshot(council: "Fernshire", asAt: asAt)
  snapshot.actions = actions
  change(&snapshot)
  return snapshot
}

func approved(from: Day, to: Day, on: Day) -> Revision {
  Revision(from: from, to: to, reason: "recruitment", approval: Approval(by: "the board", on: on))
}

/// A metric with monthly figures from January 2026 on.
func metric(
  _ goodIs: Metric.Polarity, _ values: [Double?], unit: Metric.Unit = .percent, decimals: Int = 1,
  target: Double? = nil, change: (inout Metric) -> Void = { _ in }
) -> Metric {
  var metric = Metric(ref: "M1", name: "A measure", unit: unit, goodIs: goodIs)
  metric.decimals = decimals
  metric.target = target
  let firstMonthEnd: Day = "2026-01-31"
  metric.observations = values.enumerated().map {
    Observation(at: firstMonthEnd.adding(months: $0.offset), value: $0.element)
  }
  change(&metric)
  return metric
}

extension SnapshotComparison {
  /// Of plans of which nothing is hidden.
  init(from older: Snapshot, to newer: Snapshot) {
    self.init(from: older.shown(by: HouseRules()), to: newer.shown(by: HouseRules()))
  }
}
