import Canvas
@testable import DashboardState
import ImprovementPlan
import Listings
@testable import Panes
@testable import TestSupport
import Testing

/// Every screen there is without a filter or an overlay, at four sizes: too many to keep, so what
/// must hold of each is asked; the driver expects that the cursor is on what is selected.
@Suite struct `Every place of every council` {
  static let sizes = [ScreenSize.smallest, .classic, .roomy, .large]

  @Test(arguments: ShippedData.councils, sizes)
  func `names itself and shows what is selected`(council: String, size: ScreenSize) throws {
    var driver = DashboardDriver(opening: council, size: size)
    for place in Self.places(of: driver.state.plan) {
      driver.state.stand(at: place)
      for key in ["g", "j", "G"] {
        driver.press(key)
        expectSound(driver, "\(place), \(key)")
      }
    }
  }

  @Test(arguments: ShippedData.councils, sizes)
  func `pages without losing the selection, and stands still when drawn again`(
    council: String, size: ScreenSize
  ) throws {
    var driver = DashboardDriver(opening: council, size: size)
    for key in ["4", "6", "0", "1 z", "2 z", "3 z"] {
      driver.press(key)
      for page in 0..<6 {
        expectSound(driver, "\(key), page \(page)")
        let first = driver.frame
        driver.redraw()
        #expect(driver.frame == first, "drawn again, \(key), page \(page)")
        driver.press(page < 3 ? "<pgdn>" : "<pgup>")
      }
      driver.press("<esc>")
    }
  }

  private func expectSound(_ driver: DashboardDriver, _ comment: Comment) {
    let text = driver.screen
    #expect(!text.unicodeScalars.contains { $0.isSubstituteOrControl }, comment)
    #expect(text.contains(clipped(driver.state.title, to: driver.size.columns)), comment)
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

extension Unicode.Scalar {
  /// Whether it stands for what can't be shown, or is a control; the ends of lines are not.
  fileprivate var isSubstituteOrControl: Bool {
    if isASCII { return value < 32 && self != "\n" || value == 127 }
    return self == "\u{FFFD}" || [.control, .format].contains(properties.generalCategory)
  }
}
