import AgendaFile
import DashboardState
import ImprovementPlan
import Register
import RegisterSQLite
import Slides

// A presentation as the register has it, and as the dashboard has it.

extension Presentation.Showing {
  init(_ projected: Projected) {
    self.init(
      slide: projected.slide.text, item: projected.item,
      screen: Presentation.Screen(projected.screen), snapshot: projected.snapshot,
      hasRecorded: projected.hasRecorded)
  }
}

extension Presentation.Screen {
  fileprivate init(_ screen: Projected.Screen) {
    self =
      switch screen {
      case .slide: .slide
      case .blank: .blank
      case .aside: .aside
      }
  }
}

extension Projected {
  /// A slide of no name of ours is the first.
  fileprivate init(_ showing: Presentation.Showing) {
    self.init(
      slide: SlideName(showing.slide) ?? SlideName(.topic(.title)), item: showing.item,
      screen: Screen(showing.screen), snapshot: showing.snapshot,
      hasRecorded: showing.hasRecorded)
  }
}

extension Projected.Screen {
  fileprivate init(_ screen: Presentation.Screen) {
    self =
      switch screen {
      case .slide: .slide
      case .blank: .blank
      case .aside: .aside
      }
  }
}

extension LedMeeting {
  init(_ presentation: Presentation) {
    self.init(
      number: presentation.meeting, council: presentation.council,
      presenter: presentation.presenter.words,
      agenda: presentation.agenda.flatMap { Agenda(yaml: $0) },
      turns: presentation.turns.map { Turn(at: $0.at, Projected($0.showing)) },
      isRunning: presentation.isRunning)
  }
}
