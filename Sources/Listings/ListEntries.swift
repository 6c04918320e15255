import ImprovementPlan

extension Desk {
  /// What a list holds, filtered and sorted.
  package func entries(of list: ListID, filter: Filter, order: SortOrder) -> [Entry] {
    listing(of: list, filter: filter, order: order).entries
  }

  /// What a list of rows holds, in the plan's order.
  func entries(of list: ListID) -> [Entry] {
    switch list {
    case .pane(.themes):
      snapshot.themes.map { .record($0.ref) } + (plan.unthemed == nil ? [] : [.unthemed])
    case .pane(.overdue): plan.overdue.map(Entry.record)
    case .pane(.metrics): snapshot.metrics.map { .record($0.ref) }
    case .place(.view(let view)): entries(of: view)
    case .place(.owner(let lead)): snapshot.actions(ledBy: lead).map { .record($0.ref) }
    case .place(.unthemed):
      snapshot.actions.filter { $0.themes.isEmpty }.map { .record($0.ref) }
    case .place(.history(let ref)): plan.ledger?.historyEntries(of: ref) ?? []
    case .place(.record): []
    }
  }

  private func entries(of view: View) -> [Entry] {
    switch view {
    case .home, .changes, .plan: []
    case .actions: snapshot.actions.map { .record($0.ref) }
    case .recommendations: snapshot.recommendations.map { .record($0.ref) }
    case .owners: plan.owners.map { .owner($0.lead) }
    case .decisions: snapshot.decisionsNewestFirst.map { .record($0.ref) }
    case .meetings: meetingEntries
    case .history: plan.ledger?.historyEntries() ?? []
    case .conflicts: (plan.ledger?.contradictions ?? []).map { .recorded($0.change.number) }
    }
  }
}

extension Ledger {
  fileprivate func historyEntries(of action: Ref? = nil) -> [Entry] {
    history(of: action).map { change($0) == nil ? .takenOut($0) : .recorded($0) }
  }
}

extension Desk {
  /// The items of a list that show some of its entries. A page is put together for it, all of it: where
  /// more is asked of one, `listing` has it.
  package func items(for entries: some Collection<Entry>, in list: ListID) -> [Item] {
    guard list.isPage else { return entries.map { row(for: $0, in: list) } }
    return listing(of: list, filter: .none, order: .planOrder)
      .items(for: entries, in: list, of: self)
  }

  /// The item that shows an entry.
  package func item(for entry: Entry, in list: ListID) -> Item {
    items(for: [entry], in: list).first ?? Item(entry, in: .heading, cells: [""])
  }

  /// The item that shows an entry of a list of rows.
  func row(for entry: Entry, in list: ListID) -> Item {
    switch entry {
    case .record(let ref): row(for: ref, in: list)
    case .owner(let lead): ownerRow(lead)
    case .unthemed: unthemedRow
    case .heading(let title): .heading(title)
    case .recorded(let number): recordedRow(number, in: list)
    case .takenOut(let number): takenOutRow(number, in: list)
    case .change, .field: Item(entry, in: .heading, cells: [""])
    }
  }

  func row(for ref: Ref, in list: ListID) -> Item {
    switch plan.record(ref) {
    case .theme(let theme): themeRow(theme)
    case .action(let action): list == .pane(.overdue) ? overdueRow(action) : actionRow(action)
    case .metric(let metric): metricRow(metric)
    case .recommendation(let recommendation): recommendationRow(recommendation)
    case .meeting(let meeting): meetingRow(meeting)
    case .report(let report): reportRow(report)
    case .deadline(let deadline): deadlineRow(deadline)
    case .visit(let visit): visitRow(visit)
    case .decision(let decision): decisionRow(decision)
    case .source(let source): sourceRow(source)
    case nil: Item(.record(ref), in: .fields, cells: [Phrase(ref.text), "not in this snapshot"])
    }
  }
}

extension ListID {
  /// Whether the list is a page of fields rather than rows that are found one by one.
  package var isPage: Bool {
    switch self {
    case .place(.record), .place(.view(.changes)), .place(.view(.plan)): true
    default: false
    }
  }
}

extension Item {
  static func heading(_ title: String) -> Item {
    Item(.heading(title), in: .heading, cells: [Phrase(title, .strong)])
  }
}
