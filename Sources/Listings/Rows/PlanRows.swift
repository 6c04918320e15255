import ImprovementPlan

extension Desk {
  func recommendationRow(_ recommendation: Recommendation) -> Item {
    let coverage = plan.coverage[recommendation.ref]
    return Item(
      .record(recommendation.ref), in: .recommendations,
      cells: [
        Phrase("\(recommendation.ref) \(recommendation.text)"), self.coverage(coverage),
        Phrase("\(coverage?.done ?? 0)"), late(coverage?.overdue ?? 0),
        Phrase(recommendation.themes.map(\.text).joined(separator: " ")),
        Phrase(recommendation.paragraph ?? "–"),
      ],
      opens: .record(recommendation.ref))
  }

  func coverage(_ coverage: RecommendationCoverage?) -> Phrase {
    guard let coverage else { return Phrase("–", .muted) }
    let meaning: Meaning =
      switch coverage.state {
      case .noAction: .warning
      case .late: .tone(.bad)
      case .underWay: .tone(.good)
      case .finished: .tone(.done)
      case .notStarted: .tone(.idle)
      case .suspended: .tone(.paused)
      }
    let actions = coverage.actions.isEmpty ? "" : PlanWords.count(coverage.actions.count, "action")
    let separator = actions.isEmpty ? "" : ", "
    let late = coverage.state == .late ? "\(coverage.overdue) " : ""
    return Phrase(actions + separator) + Phrase(late + coverage.state.rawValue, meaning)
  }

  func ownerRow(_ lead: String?) -> Item {
    guard let load = plan.owner(lead) else {
      return Item(.owner(lead), in: .owners, cells: [Phrase(lead ?? PlanWords.noOwnerNamed)])
    }
    return Item(
      .owner(lead), in: .owners,
      cells: [
        Phrase(load.words, lead == nil ? .warning : .text), late(load.overdue),
        Phrase("\(load.open)"), Phrase("\(load.stale)", load.stale > 0 ? .warning : .muted),
        Phrase("\(load.dueSoon)"), Phrase("\(load.done)"), Phrase("\(load.total)"),
      ],
      opens: .owner(lead))
  }

  private func late(_ count: Int) -> Phrase {
    count == 0 ? Phrase("–", .muted) : Phrase("\(count)", .tone(.bad))
  }

  func decisionRow(_ decision: Decision) -> Item {
    Item(
      .record(decision.ref), in: .decisions,
      cells: [
        Phrase(decision.date?.short(in: today) ?? "undated"),
        Phrase("\(decision.ref) \(decision.text)"), actionBy(decision), state(of: decision),
      ],
      opens: .record(decision.ref))
  }

  func actionBy(_ decision: Decision) -> Phrase {
    Phrase(decision.actionByWords, decision.actionBy.isEmpty ? .muted : .text)
  }

  func state(of decision: Decision) -> Phrase {
    Phrase(decision.standingWords(asAt: asAt, in: today), standing(of: decision))
  }

  private func standing(of decision: Decision) -> Meaning {
    if decision.doneOn != nil { return .tone(.done) }
    guard let due = decision.due else { return .muted }
    return due < asAt ? .tone(.caution) : .text
  }

  func sourceRow(_ source: Source) -> Item {
    Item(
      .record(source.ref), in: .fields,
      cells: [
        Phrase(source.date?.short(in: today) ?? "undated", .label),
        Phrase([source.title, source.place].compactMap(\.self).joined(separator: " · ")),
      ],
      opens: .record(source.ref))
  }
}
