package import ImprovementPlan
import Listings
package import Slides

/// What a presenter's screen shows to the meeting.
package struct Projected: Equatable, Sendable {
  package let slide: SlideName
  /// The item of the agenda that the slide is for, from 1.
  package let item: Int?
  package let screen: Screen
  /// The data date of the snapshot it is made from.
  package let snapshot: Day
  /// Whether what was recorded is laid over that snapshot.
  package let hasRecorded: Bool

  package enum Screen: String, Sendable {
    case slide
    /// Nothing, so that people look at who speaks.
    case blank
    /// The dashboard that the slide led into.
    case aside
  }

  package init(
    slide: SlideName, item: Int? = nil, screen: Screen = .slide, snapshot: Day,
    hasRecorded: Bool = true
  ) {
    self.slide = slide
    self.item = item
    self.screen = screen
    self.snapshot = snapshot
    self.hasRecorded = hasRecorded
  }
}

extension DashboardState {
  /// What is shown to the meeting that is led from this screen; nil where none is.
  package var projected: Projected? {
    guard following == nil, let presenting, !presenting.isTakenOver else { return nil }
    return Projected(
      slide: presenting.name, item: presenting.slide.item, screen: presenting.screen,
      snapshot: plan.snapshot.asAt, hasRecorded: plan.ledger != nil)
  }
}

extension Presenting {
  fileprivate var screen: Projected.Screen {
    if isBlank { return .blank }
    return aside == nil ? .slide : .aside
  }
}
