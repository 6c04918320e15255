import AgendaFile
package import DashboardState
import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import Slides

/// Where a meeting is led from: has the register tell what is shown, so that others can follow.
package struct Podium {
  /// nil where nobody can follow.
  private var lectern: Lectern?
  private let clock: Clock
  /// What the presenter is to know at the start; nil where a presentation just begins.
  package let news: Event?
  /// Why nobody can follow by now, as the presenter was told; nil where they can.
  private var lost: String?

  /// Begins a presentation, or takes over one that was cut off today. Where the register can't be
  /// written, slides are shown all the same.
  ///
  /// - Parameters:
  ///   - state: a meeting that was begun, at its first slide.
  ///   - takingOver: whether to go on with what another session of the same person still presents.
  /// - Throws: a conflict where somebody presents the council already.
  package init?(
    _ state: DashboardState, _ registrar: Registrar, takingOver: Bool = false
  ) throws(OpeningFailure) {
    guard let presenting = state.presenting, let projected = state.projected else { return nil }
    clock = registrar.bookcase.clock
    if let fault = registrar.personFault {
      news = .nobodyCanFollow(fault)
      return
    }
    do throws(RegisterFailure) {
      lectern = try registrar.startPresenting(
        state.plan.council, presenting.agenda, showing: projected, takingOver)
      news = lectern.map { $0.presentation.news } ?? Podium.readOnly
    } catch {
      if case .somebodyPresents(let who, _) = error.reason {
        let isOwn = who == registrar.author.words
        let way = isOwn ? "; board present --take-over goes on with it here" : ""
        throw OpeningFailure(lines: [error.description + way], isConflict: true)
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
      do throws(RegisterFailure) { if try lectern.isTakenOver() { return .wasTakenOver } } catch {
        return .nobodyCanFollow(error.onScreen)
      }
      return .nobodyCanFollow(error.onScreen)
    }
  }

  /// Looks whether it is still this session that presents, and whether anybody can follow.
  ///
  /// - Parameter shown: what is shown, for those who can follow again.
  /// - Returns: once each, that another one has taken the presentation over, that nobody can follow any more,
  ///   and that they can again.
  package mutating func look(showing shown: Projected?) -> Event? {
    guard let lectern else { return nil }
    do throws(RegisterFailure) {
      guard try lectern.isTakenOver() else { return foundAgain(shown) }
      self.lectern = nil
      return .wasTakenOver
    } catch {
      guard lost != error.onScreen else { return nil }
      lost = error.onScreen
      return .nobodyCanFollow(error.onScreen)
    }
  }

  private mutating func foundAgain(_ shown: Projected?) -> Event? {
    guard lost != nil else { return nil }
    lost = nil
    return shown.flatMap(turn) ?? .canBeFollowed
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
    _ council: String, _ agenda: Agenda?, showing projected: Projected, _ takingOver: Bool
  ) throws(RegisterFailure) -> Lectern? {
    guard !bookcase.isReadOnly else { return nil }
    return try register?.startPresenting(
      council, by: author, at: bookcase.clock.now(), agenda: agenda?.yaml,
      showing: Presentation.Showing(projected), takingOver: takingOver)
  }
}

extension Presentation {
  /// That it carries on one that was cut off; nil where it begins.
  fileprivate var news: Event? {
    guard meeting != number else { return nil }
    return .tookOver(
      agenda.flatMap { Agenda(yaml: $0) }, at: SlideName(last.showing.slide),
      isBlank: last.showing.screen == .blank)
  }
}
