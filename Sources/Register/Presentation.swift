package import ImprovementPlan

/// A meeting that is, or was, led from somebody's screen.
package struct Presentation: Equatable, Sendable {
  /// From 1. Who takes over has another than who was cut off.
  package let number: Int
  /// The number of the presentation that the meeting began with, whoever presented then.
  package let meeting: Int
  package let council: String
  /// Who presents.
  package let presenter: Author
  /// The agenda of the meeting as a text; nil where it has none.
  package let agenda: String?
  /// Every turn of a slide since the meeting began, oldest first; never empty.
  package var turns: [Turn]
  /// Whether the presenter's session is there; else it was cut off, and somebody may take over.
  package var isRunning: Bool

  package init(
    number: Int, meeting: Int, council: String, presenter: Author, agenda: String?, turns: [Turn],
    isRunning: Bool
  ) {
    self.number = number
    self.meeting = meeting
    self.council = council
    self.presenter = presenter
    self.agenda = agenda
    self.turns = turns
    self.isRunning = isRunning
  }

  /// What the meeting saw from a moment on.
  package struct Turn: Equatable, Sendable {
    /// From 1 in the order in which slides are turned, whoever turns them: those after one are the newer.
    package let number: Int
    package let at: Moment
    package let showing: Showing

    package init(number: Int, at: Moment, showing: Showing) {
      self.number = number
      self.at = at
      self.showing = showing
    }
  }

  /// What is shown to the meeting.
  package struct Showing: Equatable, Sendable {
    /// The name of the slide.
    package let slide: String
    /// The item of the agenda it is for, from 1.
    package let item: Int?
    package let screen: Screen
    /// The data date of the snapshot it is made from.
    package let snapshot: Day
    /// Whether what was recorded is laid over that snapshot.
    package let hasRecorded: Bool

    package init(
      slide: String, item: Int? = nil, screen: Screen = .slide, snapshot: Day,
      hasRecorded: Bool = true
    ) {
      self.slide = slide
      self.item = item
      self.screen = screen
      self.snapshot = snapshot
      self.hasRecorded = hasRecorded
    }
  }

  /// What the presenter's screen shows.
  package enum Screen: String, Sendable, CaseIterable {
    case slide
    /// Nothing, so that people look at who speaks.
    case blank
    /// The dashboard that the slide led into.
    case aside
  }
}

extension Presentation {
  /// When the meeting began, whoever presented then.
  package var started: Moment { turns[0].at }

  /// What is shown now, and since when.
  package var last: Turn { turns[turns.count - 1] }
}

/// Somebody who follows a presentation.
package struct Follower: Equatable, Sendable {
  /// nil where this session isn't shown whose processes there are.
  package let login: String?
  package let process: Int32

  package init(login: String?, process: Int32) {
    self.login = login
    self.process = process
  }
}
