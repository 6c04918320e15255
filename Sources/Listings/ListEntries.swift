import ImprovementPlan

extension Desk {
  /// What a list holds, filtered and sorted.
  package func entries(of list: ListID, filter: Filter, order: SortOrder) -> [Entry] {
    let all = sorted(entries(of: list), of: list, order: order)
    guard !filter.isEmpty else { return all }
    return all.filter { entry in
      entry.isSelectable && filter.admits(facets(of: entry, in: list), asAt: asAt)
    }
  }

  private func entries(of list: ListID) -> [Entry] {
    switch list {
    case .pane(.themes):
      snapshot.themes.map { .record($0.ref) } + (plan.unthemed == nil ? [] : [.unthemed])
    case .pane(.overdue): plan.overdue.map(Entry.record)
    case .pane(.metrics): snapshot.metrics.map { .record($0.ref) }
    case .place(.view(let view)): entries(of: view)
    case .place(.owner(let lead)): snapshot.actions(ledBy: lead).map { .record($0.ref) }
    case .place(.unthemed):
      snapshot.actions.filter { $0.themes.isEmpty }.map { .record($0.ref) }
    case .place(.history(let ref)): entries(for: plan.ledger?.changes(of: ref) ?? [])
    case .place(.record): page(of: list).map(\.entry)
    }
  }

  private func entries(for changes: [RecordedChange]) -> [Entry] {
    changes.reversed().map { .recorded($0.number) }
  }

  private func entries(of view: View) -> [Entry] {
    switch view {
    case .home: []
    case .actions: snapshot.actions.map { .record($0.ref) }
    case .recommendations: snapshot.recommendations.map { .record($0.ref) }
    case .owners: plan.owners.map { .owner($0.lead) }
    case .decisions: snapshot.decisionsNewestFirst.map { .record($0.ref) }
    case .meetings: meetingEntries
    case .history: entries(for: plan.ledger?.changes ?? [])
    case .conflicts: (plan.ledger?.contradictions ?? []).map { .recorded($0.change.number) }
    case .changes, .plan: page(of: .place(.view(view))).map(\.entry)
    }
  }
}

extension Desk {
  /// The items of a list that show some of its entries.
  package func items(for entries: some Collection<Entry>, in list: ListID) -> [Item] {
    if list.isPage {
      let page = Dictionary(page(of: list).map { ($0.entry, $0) }, uniquingKeysWith: { a, _ in a })
      return entries.compactMap { page[$0] }
    }
    return entries.map { row(for: $0, in: list) }
  }

  /// The item that shows an entry.
  package func item(for entry: Entry, in list: ListID) -> Item {
    items(for: [entry], in: list).first ?? Item(entry, in: .heading, cells: [""])
  }

  private func row(for entry: Entry, in list: ListID) -> Item {
    switch entry {
    case .record(let ref): row(for: ref, in: list)
    case .owner(let lead): ownerRow(lead)
    case .unthemed: unthemedRow
    case .heading(let title): .heading(title)
    case .recorded(let number): recordedRow(number, in: list)
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
