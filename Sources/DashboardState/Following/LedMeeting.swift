package import ImprovementPlan
package import Slides

/// A meeting that is led from another screen, as the register tells it.
package struct LedMeeting: Equatable, Sendable {
  /// Its number in the register; the same when another presenter takes over.
  package let number: Int
  /// The council's folder.
  package let council: String
  /// Who presents: a role or a login.
  package let presenter: String
  package let agenda: Agenda?
  /// What was shown to the meeting since it began, oldest first; never empty.
  package let turns: [Turn]
  /// Whether the presenter's session is there; else it was cut off.
  package let isRunning: Bool

  package struct Turn: Equatable, Sendable {
    package let at: Moment
    package let projected: Projected

    package init(at: Moment, _ projected: Projected) {
      self.at = at
      self.projected = projected
    }
  }

  package init(
    number: Int, council: String, presenter: String, agenda: Agenda? = nil, turns: [Turn],
    isRunning: Bool = true
  ) {
    self.number = number
    self.council = council
    self.presenter = presenter
    self.agenda = agenda
    self.turns = turns
    self.isRunning = isRunning
  }
}

extension LedMeeting {
  /// When it began.
  package var started: Moment { turns[0].at }

  /// What is shown now.
  package var projected: Projected { turns[turns.count - 1].projected }
}
