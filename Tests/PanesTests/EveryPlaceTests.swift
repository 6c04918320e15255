import Canvas
@testable import DashboardState
import ImprovementPlan
import Listings
@testable import Panes
@testable import TestSupport
import Testing

/// Every screen there is without a filter or an overlay, at four sizes: too many to keep, so what
/// must hold of each is asked.
@Suite struct `Every place of every council` {
  static let sizes = [ScreenSize.smallest, .classic, .roomy, .large]

  @Test(arguments: ShippedData.councils, sizes)
  func `names itself and shows what is selected`(council: String, size: ScreenSize) throws {
    var driver = DashboardDriver(opening: council, size: size)
    for place in Self.places(of: driver.state.plan) {
      driver.state.stand(at: place)
      for key in ["g", "j", "G"] {
        driver.press(key)
        try expectSound(driver, "\(place), \(key)")
      }
    }
  }

  @Test(arguments: ShippedData.councils, sizes)
  func `pages without losing the selection`(council: String, size: ScreenSize) throws {
    var driver = DashboardDriver(opening: council, size: size)
    for key in ["4", "6", "0", "1 z", "2 z", "3 z"] {
      driver.press(key)
      for page in 0..<6 {
        try expectSound(driver, "\(key), page \(page)")
        driver.press(page < 3 ? "<pgdn>" : "<pgup>")
      }
      driver.press("<esc>")
    }
  }

  private func expectSound(_ driver: DashboardDriver, _ comment: Comment) throws {
    let frame = driver.frame
    let cursor = try #require(frame.cursor, comment)
    #expect(frame.canvas.bounds.rowRange.contains(cursor.row), comment)
    #expect(frame.canvas.bounds.columnRange.contains(cursor.column), comment)
    expectSelection(
      at: cursor, on: frame.canvas, isEmpty: driver.hasNothingToSelect, comment)
    #expect(frame.canvas.cells.allSatisfy { !$0.text.isSubstituteOrControl }, comment)
    let title = clipped(driver.state.title, to: driver.size.columns)
    let rules = frame.canvas.text().split(separator: "\n")
    #expect(rules.contains { $0.contains(title) }, comment)
  }

  private static func places(of plan: OpenPlan) -> [Place] {
    let snapshot = plan.snapshot
    let refs =
      snapshot.themes.map(\.ref) + snapshot.recommendations.map(\.ref)
      + snapshot.actions.map(\.ref) + snapshot.metrics.map(\.ref) + snapshot.meetings.map(\.ref)
      + snapshot.reports.map(\.ref) + snapshot.deadlines.map(\.ref) + snapshot.visits.map(\.ref)
      + snapshot.decisions.map(\.ref) + snapshot.sources.map(\.ref)
    return View.allCases.map(Place.view) + plan.owners.map { .owner($0.lead) } + [.unthemed]
      + refs.map(Place.record)
  }
}

extension DashboardState {
  fileprivate mutating func stand(at place: Place) {
    trail = place == .view(.home) ? [.view(.home)] : [.view(.home), place]
    fillVisibleLists()
  }

  /// What the rule above the focused list says first.
  fileprivate var title: String {
    switch focus {
    case .pane(let pane): pane.title
    case .place(let place): place.title(in: plan)
    }
  }
}

extension Character {
  fileprivate var isSubstituteOrControl: Bool {
    unicodeScalars.contains {
      $0 == "\u{FFFD}" || $0.properties.generalCategory == .control
        || $0.properties.generalCategory == .format
    }
  }
}
