import ImprovementPlan

extension Desk {
  func page(of metric: Metric) -> [Item] {
    var page = Page()
    page.field("Metric", Phrase(metric.name, .strong))
    page.field("Now", now(metric))
    page.field("Moved", moved(metric))
    page.field("Target", target(of: metric))
    addComparators(of: metric, to: &page)
    page.field("Meaning", metric.definition)
    page.field("Good is", metric.goodIs.words)
    page.field("Covers", metric.kind?.words)
    page.field("Note", metric.note)
    for ref in metric.themes {
      guard case .theme(let theme)? = plan.record(ref) else { continue }
      page.field("Theme", theme.title, opens: .record(ref))
    }
    cite(metric.citation, on: &page)
    addFigures(of: metric, to: &page)
    let movers = snapshot.actions.filter { $0.metrics.contains(metric.ref) }
    section("Actions that should move it", worstFirst(movers), on: &page)
    return page.items
  }

  /// "22.9%  R off target: better; 2.9 points off target; England 22.6% (2024-25)".
  private func now(_ metric: Metric) -> Phrase {
    let standing = metric.standing
    let date = metric.latest?.at.map { " (\($0.monthAndYear))" } ?? ""
    let figure = Span("\(metric.latestWords)\(date)  ", .strong)
    guard standing.tone == .idle else {
      return [
        figure, Span("\(standing.letter) \(standing.word)", .tone(standing.tone)),
        Span(": \(metric.verdict)"),
      ]
    }
    let verdict = Phrase("\(standing.letter) \(metric.verdict)")
    return metric.latest?.hasFigure == true ? [figure] + verdict : verdict
  }

  /// Against which figure it is better or worse: "60% to 58% since September 2026: worse".
  private func moved(_ metric: Metric) -> Phrase? {
    guard let words = metric.moveWords, let direction = metric.direction else { return nil }
    let since = metric.previous?.at.map { " since \($0.monthAndYear)" } ?? ""
    return Phrase("\(words)\(since): ") + self.direction(of: direction)
  }

  /// The aim, and that it was missed where its day is past and the figure still off.
  private func target(of metric: Metric) -> Phrase {
    let isOff = metric.standing == .offTarget || metric.standing == .nearTarget
    guard let by = metric.targetBy, isOff, let at = metric.current?.at, at > by else {
      return Phrase(metric.aimWords)
    }
    return [Span(metric.aimWords), Span(", not met", .tone(.bad))]
  }

  private func addComparators(of metric: Metric, to page: inout Page) {
    let lines = metric.comparators.map { comparator in
      let distance = metric.distanceWords(to: comparator).map { ": \($0)" } ?? ""
      return Phrase(
        distance.isEmpty ? metric.label(of: comparator) : String(distance.dropFirst(2)))
    }
    page.lines("Compared", lines, none: "no comparator given")
  }

  private func addFigures(of metric: Metric, to page: inout Page) {
    guard !metric.observations.isEmpty else { return }
    page.heading("Figures, newest first")
    for (index, observation) in metric.observations.enumerated().reversed() {
      let before = metric.observations[..<index].last(where: \.hasFigure)
      page.row(
        Item(
          .field("figure", index), in: .figures,
          cells: [
            Phrase(observation.at?.medium ?? "date not given"),
            Phrase(metric.words(for: observation), observation.hasFigure ? .text : .muted),
            Phrase(observation.countsWords ?? "", .muted),
            move(of: metric, from: before, to: observation), Phrase(observation.note ?? ""),
          ]))
    }
  }

  private func move(of metric: Metric, from before: Observation?, to now: Observation) -> Phrase {
    guard let before, now.hasFigure else { return Phrase("") }
    var pair = metric
    pair.observations = [before, now]
    return direction(of: pair)
  }
}
