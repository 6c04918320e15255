import DashboardState
import ImprovementPlan
import Register
import Slides

/// Where a meeting is led from: has the register tell which slide is shown, so that others can follow.
struct Podium {
  /// nil where nobody can follow.
  private let lectern: Lectern?
  private let clock: Clock
  /// What the presenter is to know at the start; nil where a presentation just begins.
  let news: Event?

  /// Begins a presentation, or takes over one that was cut off today. Where the register can't be
  /// written, slides are shown all the same.
  ///
  /// - Throws: a conflict where somebody else presents the council.
  init(
    _ registrar: Registrar, of council: String, at slide: SlideName
  ) throws(OpeningFailure) {
    clock = registrar.bookcase.clock
    do throws(RegisterFailure) {
      let now = clock.now()
      lectern = try registrar.startPresenting(council, at: now, slide: slide.text)
      news =
        if let lectern { lectern.presentation.news(begunAt: now, with: slide.text) } else {
          Podium.readOnly
        }
    } catch {
      if case .somebodyPresents = error.reason {
        throw OpeningFailure(lines: [error.description], isConflict: true)
      }
      lectern = nil
      news = .nobodyCanFollow(error.onScreen)
    }
  }

  /// Shows another slide to those who follow.
  ///
  /// - Returns: that they couldn't be told; nil where they were.
  func turn(to slide: SlideName) -> Event? {
    guard let lectern, lectern.presentation.slide != slide.text else { return nil }
    do {
      try lectern.turn(to: slide.text, at: clock.now())
      return nil
    } catch {
      return .nobodyCanFollow(error.onScreen)
    }
  }

  /// Ends the presentation. Without it, what ends is only this session: somebody can take over.
  func end() {
    do { try lectern?.end(at: clock.now()) } catch { sayError([error.description]) }
  }

  private static let readOnly = Event.nobodyCanFollow("the program was started with --read-only")
}

extension Registrar {
  /// - Returns: nil where nothing may be written.
  fileprivate func startPresenting(
    _ council: String, at moment: Moment, slide: String
  ) throws(RegisterFailure) -> Lectern? {
    guard !bookcase.isReadOnly else { return nil }
    return try register?.startPresenting(council, by: author, at: moment, slide: slide)
  }
}

extension Presentation {
  /// That it carries on one that was cut off; nil where it begins.
  fileprivate func news(begunAt moment: Moment, with first: String) -> Event? {
    started == moment && slide == first ? nil : .tookOver(at: slide)
  }
}
