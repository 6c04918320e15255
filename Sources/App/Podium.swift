import AgendaFile
package import DashboardState
import ImprovementPlan
import Listings
import Register
import Slides

/// Where a meeting is led from: has the register tell what is shown, so that others can follow.
package struct Podium {
  /// nil where nobody can follow.
  private let lectern: Lectern?
  private let clock: Clock
  /// What the presenter is to know at the start; nil where a presentation just begins.
  package let news: Event?

  /// Begins a presentation, or takes over one that was cut off today. Where the register can't be
  /// written, slides are shown all the same.
  ///
  /// - Parameter state: a meeting that was begun, at its first slide.
  /// - Throws: a conflict where somebody presents the council already.
  package init?(_ state: DashboardState, _ registrar: Registrar) throws(OpeningFailure) {
    guard let presenting = state.presenting, let projected = state.projected else { return nil }
    clock = registrar.bookcase.clock
    do throws(RegisterFailure) {
      lectern = try registrar.startPresenting(
        state.plan.council, presenting.agenda, showing: projected)
      news = lectern.map { $0.presentation.news } ?? Podium.readOnly
    } catch {
      if case .somebodyPresents = error.reason {
        throw OpeningFailure(lines: [error.description], isConflict: true)
      }
      lectern = nil
      news = .nobodyCanFollow(error.onScreen)
    }
  }

  /// Shows something else to those who follow.
  ///
  /// - Returns: that they couldn't be told; nil where they were.
  package func turn(to projected: Projected) -> Event? {
    let showing = Presentation.Showing(projected)
    guard let lectern, lectern.presentation.last.showing != showing else { return nil }
    do {
      try lectern.turn(to: showing, at: clock.now())
      return nil
    } catch {
      return .nobodyCanFollow(error.onScreen)
    }
  }

  /// Ends the presentation. Without it, what ends is only this session: somebody can take over.
  package func end() {
    do { try lectern?.end(at: clock.now()) } catch { sayError([error.description]) }
  }

  private static let readOnly = Event.nobodyCanFollow("the program was started with --read-only")
}

extension Registrar {
  /// - Returns: nil where nothing may be written.
  fileprivate func startPresenting(
    _ council: String, _ agenda: Agenda?, showing projected: Projected
  ) throws(RegisterFailure) -> Lectern? {
    guard !bookcase.isReadOnly else { return nil }
    return try register?.startPresenting(
      council, by: author, at: bookcase.clock.now(), agenda: agenda?.yaml,
      showing: Presentation.Showing(projected))
  }
}

extension Presentation {
  /// That it carries on one that was cut off; nil where it begins.
  fileprivate var news: Event? {
    guard meeting != number else { return nil }
    return .tookOver(agenda.flatMap { Agenda(yaml: $0) }, at: SlideName(last.showing.slide))
  }
}
