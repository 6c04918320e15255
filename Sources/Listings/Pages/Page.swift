import ImprovementPlan

/// The lines of a record's page, as they are put together.
struct Page {
  private(set) var items: [Item] = []
  private var counts: [String: Int] = [:]

  mutating func heading(_ title: String) {
    items.append(.heading(title))
  }

  /// A labelled line; left out where there is nothing to say.
  mutating func field(_ label: String, _ text: Phrase?, opens: Place? = nil) {
    guard let text else { return }
    line(label, named: label, text, opens: opens)
  }

  mutating func field(_ label: String, _ text: String?, opens: Place? = nil) {
    field(label, text.map { Phrase($0) }, opens: opens)
  }

  /// Lines under one label, which stands at the first; `none` where there are no lines.
  mutating func lines(_ label: String, _ texts: [Phrase], none: String? = nil) {
    guard !texts.isEmpty else { return field(label, none.map { Phrase($0, .muted) }) }
    for (index, text) in texts.enumerated() {
      line(index == 0 ? label : "", named: label, text, opens: nil)
    }
  }

  mutating func row(_ item: Item) {
    items.append(item)
  }

  mutating func line(_ shownLabel: String, named name: String, _ text: Phrase, opens: Place?) {
    let number = counts[name, default: 0]
    counts[name] = number + 1
    items.append(
      Item(
        .field(name, number), in: .fields,
        cells: [Phrase(shownLabel, .label), opens == nil ? text : text + [Span(" →", .link)]],
        opens: opens))
  }
}

extension Desk {
  /// The lines of a page: a record's, or a view that isn't rows of one sort.
  func page(of list: ListID) -> [Item] {
    switch list {
    case .place(.record(let ref)): page(of: ref)
    case .place(.view(.changes)): changesPage
    case .place(.view(.plan)): planPage
    default: []
    }
  }

  private func page(of ref: Ref) -> [Item] {
    switch plan.record(ref) {
    case .theme(let theme): page(of: theme)
    case .recommendation(let recommendation): page(of: recommendation)
    case .action(let action): page(of: action)
    case .metric(let metric): page(of: metric)
    case .meeting(let meeting): page(of: meeting)
    case .report(let report): page(of: report)
    case .deadline(let deadline): page(of: deadline)
    case .visit(let visit): page(of: visit)
    case .decision(let decision): page(of: decision)
    case .source(let source): page(of: source)
    case nil: []
    }
  }

  /// A line that names its source and opens it.
  func cite(_ citation: Citation?, on page: inout Page) {
    guard let citation else { return }
    guard case .source(let source)? = plan.record(citation.source) else { return }
    let words = [source.title, citation.place].compactMap(\.self).joined(separator: ", ")
    page.field("Source", words, opens: .record(source.ref))
  }

  /// A section of records in rows, as a list shows them; left out where there are none.
  func section(
    _ title: String, _ refs: [Ref], as list: ListID = .place(.view(.actions)), on page: inout Page
  ) {
    guard !refs.isEmpty else { return }
    page.heading(title)
    for ref in refs {
      page.row(row(for: ref, in: list))
    }
  }

  /// Actions, the most days late first, then those open by due date, then the rest.
  func worstFirst(_ actions: [Action]) -> [Ref] {
    actions.enumerated()
      .sorted { left, right in
        let (l, r) = (standingKey(left.element), standingKey(right.element))
        return l == r ? left.offset < right.offset : l < r
      }
      .map(\.element.ref)
  }

  private func standingKey(_ action: Action) -> Int {
    if let late = action.daysLate(asAt: asAt) { return -late }
    return action.isOpen ? action.due?.number ?? 1_000_000 : 2_000_000
  }
}
