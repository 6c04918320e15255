import DashboardState
import ImprovementPlan
import Listings
import TestSupport

extension DashboardDriver {
  /// Where one is and what is selected there, in words: `overdue: A1`, `R1 › A1: Lead 0`.
  var whereOneIs: String {
    let trail = state.trail.dropFirst().map(\.word)
    let pane = state.pane.rawValue + (state.isZoomed ? " alone" : "")
    return (trail.isEmpty ? pane : trail.joined(separator: " › ")) + ": " + (selected ?? "nothing")
  }

  /// The small plan compared with that of six weeks before, on the changes view.
  static var comparing: DashboardDriver {
    var driver = DashboardDriver()
    driver.press("c")
    driver.happen(.readEarlier(PlanFixtures.earlierPlan.shown))
    return driver
  }
}

extension Place {
  /// The place in a word, for literals.
  var word: String {
    switch self {
    case .view(let view): view.rawValue
    case .record(let ref): ref.text
    case .owner(let lead): lead ?? "nobody"
    case .unthemed: "unthemed"
    case .history(let ref): "history of \(ref)"
    }
  }
}

extension Overlay {
  /// Which overlay it is, for literals.
  var word: String {
    switch self {
    case .filter: "filter"
    case .goTo: "go to"
    case .help: "help"
    case .slides: "slides"
    case .update: "update"
    case .confirm: "confirm"
    }
  }
}
