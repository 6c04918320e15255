import ImprovementPlan
import Listings

extension Desk {
  /// A slide a theme; those without actions on one, and the actions without a theme on one.
  var themeSlides: [Slide] {
    let (empty, worked) = snapshot.themes.divided { standing(of: $0).total == 0 }
    let unthemed = plan.unthemed.map { unthemedSlide($0) }
    return worked.map { themeSlide($0) } + [unthemed, emptySlide(empty)].compactMap(\.self)
  }

  private func themeSlide(_ theme: Theme) -> Slide {
    let sponsor = theme.sponsor.map { [Phrase("Sponsor: \($0)", .muted)] } ?? []
    return Slide(
      .record(.theme, theme.ref), kicker: "Theme \(theme.ref)", title: theme.title,
      parts: parts(of: standing(of: theme), beside: sponsor),
      notes: [theme.summary].compactMap(\.self), opens: .record(theme.ref))
  }

  private func unthemedSlide(_ standing: ThemeStanding) -> Slide {
    Slide(
      .topic(.unthemed), kicker: "Themes", title: "Actions under no theme",
      parts: parts(of: standing, beside: []), opens: .unthemed)
  }

  private func parts(of standing: ThemeStanding, beside: [Phrase]) -> [Slide.Part] {
    guard standing.unrated < standing.total else {
      let words = "\(PlanWords.count(standing.total, "action")), none rated"
      let unknown = Phrase("no date set, or no progress reported", .muted)
      return [
        .figure(
          Slide.BigFigure(
            "\(standing.total)", beside: [Phrase(words, .strong), unknown] + beside))
      ]
    }
    return [.figure(doneFigure(of: standing, beside: beside)), .rows(standing.ratingRows)]
      + (standing.worst.map { [.lines([worst($0)])] } ?? [])
  }

  private func doneFigure(of standing: ThemeStanding, beside: [Phrase]) -> Slide.BigFigure {
    let share = Figure.text(standing.fractionDone * 100, decimals: 0) + "%"
    let done = "\(share) done: \(standing.done) of \(PlanWords.count(standing.total, "action"))"
    let slipped = "\(standing.slipped) due later than first set"
    let counts = standing.slipped > 0 ? [Phrase(slipped)] : []
    return Slide.BigFigure(share, beside: [Phrase(done, .strong)] + counts + beside)
  }

  private func worst(_ action: Action) -> Phrase {
    let name = "\(action.ref) \(action.title)"
    guard !action.isOverdue(asAt: asAt), let days = action.slippedDays else {
      return Phrase("Worst: \(name), ") + lateness(of: action)
    }
    return Phrase("Slipped furthest: \(name), \(PlanWords.days(days))")
  }

  private func emptySlide(_ themes: [Theme]) -> Slide? {
    guard !themes.isEmpty else { return nil }
    let rows = themes.map { Slide.Row(Phrase($0.ref.text, .label), Phrase($0.title)) }
    return Slide(
      .topic(.themesWithoutActions), kicker: "Themes", title: "Themes with no action recorded",
      parts: [.rows(rows)], opens: .view(.home))
  }
}

extension Array {
  /// Those for which something holds, and the others.
  func divided(by isFirst: (Element) -> Bool) -> (those: [Element], others: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
