package import ImprovementPlan

/// What an update is about: one choice of the form's first step.
package enum UpdateSubject: Hashable, Sendable {
  case state(Lifecycle)
  case note, rating, impact, evidence, due
  case text(ActionText)
  /// The board's approval of the date that was proposed; `A` opens it, no choice of the form.
  case approval
}

extension UpdateSubject {
  /// The letter that chooses it.
  package var key: Character {
    switch self {
    case .state(let state): state.key
    case .note: "o"
    case .rating: "r"
    case .impact: "m"
    case .evidence: "v"
    case .due: "d"
    case .text(let text): text.letter
    case .approval: "A"
    }
  }

  /// What it records.
  package var words: String {
    switch self {
    case .state(let state): state.words
    case .note: "a note: what happened"
    case .rating: "the delivery rating"
    case .impact: "the impact for children"
    case .evidence: "evidence of impact"
    case .due: "the due date"
    case .text(let text): text.meaning
    case .approval: "the board's approval of the proposed date"
    }
  }

  /// What can be recorded of actions: the states that may follow each of theirs, then the rest.
  static func choices(for actions: [Action], in scheme: Scheme) -> [UpdateSubject] {
    let next = actions.map { scheme.nextStates(from: $0.lifecycle) }
    let states = (next.first ?? []).filter { state in next.allSatisfy { $0.contains(state) } }
    return states.map(UpdateSubject.state)
      + [.note, .rating, .impact, .evidence, .due] + ActionText.allCases.map(UpdateSubject.text)
  }
}

extension Lifecycle {
  fileprivate var key: Character {
    switch self {
    case .notStarted: "n"
    case .inProgress: "i"
    case .awaitingSignOff: "a"
    case .complete: "c"
    case .embedded: "e"
    case .suspended: "s"
    case .superseded: "x"
    }
  }
}
