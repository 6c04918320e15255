import ImprovementPlan

extension Desk {
  /// What changed since an earlier snapshot, by sort of change.
  var changesPage: [Item] {
    guard let comparison else {
      return [.heading("There is no earlier snapshot of \(snapshot.council) to compare with")]
    }
    var page = Page()
    page.field("Between", "\(comparison.from.long) and \(comparison.to.long)")
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
    let counts = comparison.counts.map { "\($0.count) \($0.kind.title.lowercased())" }
    return counts.isEmpty ? "nothing changed" : counts.joined(separator: ", ")
  }

  private func row(for change: Change, at index: Int) -> Item {
    let ref = change.subject.ref
    return Item(
      .change(index), in: .changes,
      cells: [
        Phrase(ref.text, .label),
        Phrase("\(change.subject.title): ") + Phrase(change.detail, meaning(of: change)),
      ],
      opens: plan.record(ref) == nil ? nil : .record(ref))
  }

  private func meaning(of change: Change) -> Meaning {
    switch change {
    case .newlyOverdue, .originalDueEdited: .tone(.bad)
    case .newlyComplete: .tone(.done)
    case .noLongerOverdue: .tone(.good)
    case .reopened, .redated, .figureRestated: .tone(.caution)
    case .metricCrossed(_, _, let to): to.tone == .idle ? .text : .tone(to.tone)
    case .ratingChanged(_, _, let to): to.map { .tone($0.tone) } ?? .text
    case .added, .withdrawn: .text
    }
  }
}
