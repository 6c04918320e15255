import ImprovementPlan

extension Desk {
  /// Entries in an order, equal ones as they were.
  func sorted(_ entries: [Entry], of list: ListID, order: SortOrder) -> [Entry] {
    guard order != .planOrder, list.sortOrders.contains(order) else { return entries }
    if order == list.sortOrders.first, list == .pane(.overdue) { return entries }
    let keyed = entries.enumerated().map { ($0.element, sortKey(of: $0.element, order), $0.offset) }
    return keyed.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }

  private func sortKey(of entry: Entry, _ order: SortOrder) -> SortKey {
    switch entry {
    case .owner(let lead): ownerKey(lead, order)
    case .record(let ref): recordKey(ref, order)
    case .unthemed: .number(Double.infinity)
    case .change, .recorded, .takenOut, .field, .heading: .number(0)
    }
  }

  private func recordKey(_ ref: Ref, _ order: SortOrder) -> SortKey {
    switch plan.record(ref) {
    case .action(let action): actionKey(action, order)
    case .metric(let metric): metricKey(metric, order)
    case .theme(let theme): .number(-(plan.standings[theme.ref]?.overdue ?? 0))
    case .recommendation(let recommendation):
      .number(Double(plan.coverage[recommendation.ref].map(urgency) ?? 0))
    default: .number(0)
    }
  }

  private func actionKey(_ action: Action, _ order: SortOrder) -> SortKey {
    switch order {
    case .worstFirst: .number(-Double(action.daysLate(asAt: asAt) ?? 0))
    case .mostAgainstFirstDate: .number(-Double(action.daysLateAgainstOriginal(asAt: asAt) ?? 0))
    case .dueDate: .number(Double(action.due?.number ?? .max))
    case .lead: .text(action.lead?.lowercased() ?? "\u{10FFFF}")
    case .priority: .number(Double(action.priority ?? .max))
    case .leastRecentlyUpdated:
      // What is finished or suspended needs no update, however long it had none.
      .pair(action.isOpen ? 0 : 1, Double(lastReport(on: action)?.number ?? .min))
    case .planOrder, .name, .mostOpen: .text(action.title.lowercased())
    }
  }

  private func metricKey(_ metric: Metric, _ order: SortOrder) -> SortKey {
    guard order == .worstFirst else { return .text(metric.name.lowercased()) }
    // Off target first, the furthest in shares of the target, then near, then on, then unknown.
    let gap = metric.gapToTarget.flatMap { gap in metric.target.map { gap / max(abs($0), 1) } } ?? 0
    return .pair(metric.standing.urgency, -gap)
  }

  private func ownerKey(_ lead: String?, _ order: SortOrder) -> SortKey {
    guard let load = plan.owner(lead) else { return .number(0) }
    return switch order {
    case .mostOpen: .number(-Double(load.open))
    case .name: .text(lead?.lowercased() ?? "\u{10FFFF}")
    default: .pair(-load.overdue, -Double(load.open))
    }
  }

  private func urgency(_ coverage: RecommendationCoverage) -> Int {
    RecommendationCoverage.State.allCases.firstIndex(of: coverage.state) ?? 0
  }
}

extension MetricStanding {
  /// How soon a metric of this standing should be read; lower is sooner.
  fileprivate var urgency: Int {
    switch tone {
    case .bad: 0
    case .caution: 1
    case .good, .done: 2
    case .idle, .paused: 3
    }
  }
}

private enum SortKey: Comparable {
  case number(Double)
  case text(String)
  case pair(Int, Double)

  static func number(_ number: Int) -> SortKey { .number(Double(number)) }
}
