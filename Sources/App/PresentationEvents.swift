import AgendaFile
import DashboardState
import ImprovementPlan
import Register
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

/// A presentation as it was read last, and the meeting that it is of.
struct KnownMeeting {
  let presentation: Presentation
  let meeting: LedMeeting

  /// - Parameter before: what was known before. No agenda is read twice, and no turn.
  init(_ presentation: Presentation, after before: KnownMeeting?) {
    let known = before.flatMap { $0.isBegun(of: presentation) ? $0 : nil }
    let agenda =
      if let known, known.presentation.agenda == presentation.agenda {
        known.meeting.agenda
      } else {
        presentation.agenda.flatMap { Agenda(yaml: $0) }
      }
    let newer = presentation.turns.dropFirst(known?.presentation.turns.count ?? 0)
    self.presentation = presentation
    meeting = LedMeeting(
      number: presentation.meeting, council: presentation.council,
      presenter: presentation.presenter.words, agenda: agenda,
      turns: (known?.meeting.turns ?? []) + newer.map { .init(at: $0.at, Projected($0.showing)) },
      isRunning: presentation.isRunning)
  }

  /// Whether it is the beginning of the meeting that a presentation is of.
  private func isBegun(of other: Presentation) -> Bool {
    let last = presentation.turns.count - 1
    return presentation.meeting == other.meeting && presentation.council == other.council
      && other.turns.indices.contains(last) && other.turns[last] == presentation.turns[last]
      && other.turns[0] == presentation.turns[0]
  }
}
