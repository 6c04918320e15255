package import ImprovementPlan

extension Desk {
  func page(of theme: Theme) -> [Item] {
    var page = Page()
    let standing = standing(of: theme)
    page.field("Theme", Phrase(theme.title, .strong))
    page.field("Sponsor", theme.sponsor ?? PlanWords.noOwnerNamed)
    page.field("About", theme.summary)
    page.field("Standing", words(for: standing))
    cite(theme.citation, on: &page)
    let actions = snapshot.actions(inTheme: theme.ref)
    section(
      "Overdue, worst first", worstFirst(actions.filter(isOverdue)), as: .pane(.overdue), on: &page)
    section(
      "Recommendations", snapshot.recommendations(inTheme: theme.ref).map(\.ref), on: &page)
    section(
      "Other actions, by due date", worstFirst(actions.filter { !isOverdue($0) }), on: &page)
    section("Metrics", snapshot.metrics(inTheme: theme.ref).map(\.ref), on: &page)
    return page.items
  }

  private func isOverdue(_ action: Action) -> Bool { action.isOverdue(asAt: asAt) }

  /// "6 of 14 actions done; R 1 over a month late; …".
  package func words(for standing: ThemeStanding) -> Phrase {
    guard standing.total > 0 else { return Phrase("no action known", .muted) }
    var phrase = Phrase("\(standing.done) of \(PlanWords.count(standing.total, "action")) done")
    for count in standing.ratings where count.count > 0 && count.rating.tone != .done {
      phrase =
        phrase + [
          Span("; "),
          Span(
            "\(count.rating.letter) \(count.count) \(count.rating.word)", .tone(count.rating.tone)),
        ]
    }
    guard standing.unrated > 0 else { return phrase }
    return phrase + Phrase("; – \(standing.unrated) \(PlanWords.notRated)", .muted)
  }

  func page(of recommendation: Recommendation) -> [Item] {
    var page = Page()
    page.field("Ofsted", Phrase(recommendation.text, .strong))
    page.field("Paragraph", recommendation.paragraph)
    page.field("Covered by", coverage(plan.coverage[recommendation.ref]))
    for ref in recommendation.themes {
      guard case .theme(let theme)? = plan.record(ref) else { continue }
      page.field("Theme", theme.title, opens: .record(ref))
    }
    page.lines("Partners", recommendation.partners.map { Phrase($0) })
    cite(recommendation.citation, on: &page)
    section(
      "Actions, worst first", worstFirst(snapshot.actions(for: recommendation.ref)), on: &page)
    return page.items
  }
}
