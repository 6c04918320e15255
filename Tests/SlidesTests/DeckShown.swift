import ImprovementPlan
import Listings
import Slides
import TestSupport

/// The deck of the small plan, compared with that of six weeks before.
let smallDeck = Deck(desk: PlanFixtures.desk(comparison: PlanFixtures.comparison))

/// What a slide says: a figure in angle brackets before the words beside it, rows with a bar between
/// their cells, a chart by its metric.
func shown(_ name: String, in deck: Deck = smallDeck) -> [String] {
  guard let slide = SlideName(name).flatMap(deck.slide) else { return ["no slide \(name)"] }
  return [slide.kicker.map { "^ " + $0 }, "# " + slide.heading].compactMap(\.self)
    + slide.parts.flatMap(\.shown)
}

extension Slide.Part {
  fileprivate var shown: [String] {
    switch self {
    case .figure(let figure): ["<\(figure.text)>"] + figure.beside.map(\.text)
    case .rows(let rows): rows.map { "\($0.label.text) | \($0.text.text)" }
    case .chart(let metric): ["chart \(metric.ref)"]
    case .lines, .ask: phrases.map(\.text)
    }
  }
}

/// A deck of the small plan after a change.
func deck(
  shown name: String? = nil, agenda: Agenda? = nil, before: Deck? = nil,
  after change: (inout Snapshot) -> Void = { _ in }
) -> Deck {
  var plan = PlanFixtures.plan
  change(&plan)
  let open = OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d")
  return Deck(
    desk: Desk(plan: open, comparison: nil, today: PlanFixtures.today), agenda: agenda,
    shown: name.flatMap { SlideName($0) }, after: before)
}
