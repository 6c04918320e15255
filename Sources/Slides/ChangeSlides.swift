import ImprovementPlan
import Listings

extension Desk {
  /// What changed since the last board: how much of each sort, then the sorts members ask about.
  var changeSlides: [Slide] {
    guard let comparison else { return [nothingToCompare] }
    let told = Change.Kind.allCases.filter { $0.isTold && !comparison.changes(of: $0).isEmpty }
    return [summary(of: comparison)] + told.map { slide(of: $0, in: comparison) }
  }

  private var nothingToCompare: Slide {
    let words = "There is no earlier snapshot of \(snapshot.council) to compare with"
    return Slide(
      .topic(.changes), title: "Changes since the last board", parts: [.lines([Phrase(words)])],
      opens: .view(.changes))
  }

  private func summary(of comparison: SnapshotComparison) -> Slide {
    let rows = comparison.counts.map { Slide.Row(Phrase($0.kind.title), Phrase("\($0.count)")) }
    let none = Slide.Part.lines(["Nothing changed"])
    return Slide(
      .topic(.changes), title: "Changes since \(comparison.from.long)",
      parts: onTarget(in: comparison) + (rows.isEmpty ? [none] : [.rows(rows)]),
      opens: .view(.changes))
  }

  /// Why the share on target moved; where dates are missing there is no sound share.
  private func onTarget(in comparison: SnapshotComparison) -> [Slide.Part] {
    guard plan.oneLiner.undated == 0 else { return [] }
    return [.lines([Phrase(comparison.onTargetSentence.sentenceCase)])]
  }

  private func slide(of kind: Change.Kind, in comparison: SnapshotComparison) -> Slide {
    let changes = comparison.changes(of: kind)
    let rows = changes.map { change in
      let title = change.subject.title.map { "\($0): " } ?? ""
      return Slide.Row(
        Phrase(change.subject.ref?.text ?? "", .label),
        Phrase(title) + Phrase(change.detail, meaning(of: change)))
    }
    return Slide(
      SlideName(.changes(kind)), kicker: "Changes since \(comparison.from.long)",
      title: "\(kind.title): \(changes.count)", parts: [.rows(rows)], opens: .view(.changes))
  }
}

extension Change.Kind {
  /// Whether each change of the sort is told; the others are counted, and wait in the dashboard.
  fileprivate var isTold: Bool {
    switch self {
    case .inspected, .judged, .newlyOverdue, .newlyComplete, .reopened, .redated, .added,
      .withdrawn, .originalDueEdited, .metricCrossed, .figureRestated, .metricWithdrawn,
      .deadlineMet, .deadlineMoved, .deadlineWithdrawn, .recommendationWithdrawn, .themeWithdrawn:
      true
    case .noLongerOverdue, .ratingChanged, .stateChanged, .impactChanged, .leadChanged,
      .evidenceAdded, .redateProposed, .metricAdded, .metricMoved, .deadlineAdded, .visitRecorded,
      .decisionRecorded, .decisionDone, .recommendationAdded, .themeAdded:
      false
    }
  }
}
