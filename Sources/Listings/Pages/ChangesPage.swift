package import ImprovementPlan

extension Desk {
  /// What changed since an earlier snapshot, by sort of change.
  var changesPage: [Item] {
    guard let comparison else {
      return [.heading("There is no earlier snapshot of \(snapshot.council) to compare with")]
    }
    var page = Page()
    page.field("Between", "\(comparison.from.long) and \(comparison.to.long)")
    page.field(
      "Recorded", plan.ledger?.sinceWords(in: today).map { "\($0), among what follows" })
    page.field("On target", comparison.onTargetSentence)
    page.field("In all", counts(of: comparison))
    var kind: Change.Kind?
    for (index, change) in comparison.changes.enumerated() {
      if change.kind != kind {
        kind = change.kind
        page.heading("\(change.kind.title): \(comparison.changes(of: change.kind).count)")
      }
      page.row(row(for: change, at: index))
    }
    return page.items
  }

  private func counts(of comparison: SnapshotComparison) -> String {
    let counts = comparison.counts.map { "\($0.kind.title.lowercased()) \($0.count)" }
    return counts.isEmpty ? "nothing changed" : counts.joined(separator: ", ")
  }

  private func row(for change: Change, at index: Int) -> Item {
    let ref = change.subject.ref
    let words = Phrase(change.detail, meaning(of: change))
    return Item(
      .change(index), in: .changes,
      cells: [
        Phrase(ref?.text ?? "", .label),
        change.subject.title.map { Phrase("\($0): ") + words } ?? words,
      ],
      opens: ref.flatMap { plan.record($0) == nil ? nil : .record($0) })
  }

  /// What sort of news a change is.
  package func meaning(of change: Change) -> Meaning {
    switch change {
    case .newlyOverdue, .originalDueEdited: .tone(.bad)
    case .newlyComplete: .tone(.done)
    case .noLongerOverdue: .tone(.good)
    case .reopened, .redated, .redateProposed, .figureRestated: .tone(.caution)
    case .metricCrossed(_, _, let to): to.tone == .idle ? .text : .tone(to.tone)
    case .metricMoved(let metric, let from, let to):
      metric.direction(from: from, to: to).tone.map { .tone($0) } ?? .text
    case .ratingChanged(_, _, let to): to.map { .tone($0.tone) } ?? .text
    case .judged(_, let from?, let to) where to != from:
      .tone(to.isBetter(than: from) ? .good : .bad)
    case .record(.deadlineMet), .record(.decisionDone): .tone(.done)
    case .record(.deadlineMoved): .tone(.caution)
    case .inspected, .judged, .stateChanged, .added, .withdrawn, .impactChanged, .leadChanged,
      .evidenceAdded, .metricAdded, .metricWithdrawn, .record:
      .text
    }
  }
}
