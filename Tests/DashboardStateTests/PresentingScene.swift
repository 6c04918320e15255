import DashboardState
import ImprovementPlan
import Listings
import Slides
import TestSupport

extension DashboardDriver {
  /// A meeting through the small plan, compared with that of six weeks before, at one of its slides.
  static func presenting(
    at slide: String = "title", _ plan: OpenPlan = PlanFixtures.open, agenda: Agenda? = nil
  ) -> DashboardDriver {
    var driver = DashboardDriver(plan)
    driver.happen(.present(agenda))
    driver.happen(.readEarlier(PlanFixtures.earlierPlan.shown))
    if slide != "title" { driver.go(to: slide) }
    return driver
  }

  /// Goes to a slide by its number.
  mutating func go(to slide: String) {
    let names = state.presenting?.deck.slides.map(\.name.text) ?? []
    guard let position = names.firstIndex(of: slide) else { fatalError("no \(slide) in \(names)") }
    type("\(position + 1)")
    press("g")
  }

  /// The name of the slide on the screen; nil where the dashboard is there.
  var slide: String? { state.presented?.name.text }

  /// All that the slide says.
  var said: [String] { state.presenting?.slide.words ?? [] }

  /// What the presenter's screen was told to show, by what came last.
  var screens: [Projected.Screen] {
    effects.compactMap { if case .turned(let shown) = $0 { shown.screen } else { nil } }
  }

  /// The slides that were told to those who follow, by what came last.
  var turned: [String] {
    effects.compactMap { if case .turned(let shown) = $0 { shown.slide.text } else { nil } }
  }
}
