import ColourThemes
import ImprovementPlan

extension Tone {
  var role: Role {
    switch self {
    case .good: .good
    case .caution: .caution
    case .bad: .bad
    case .done: .done
    case .idle: .idle
    case .paused: .paused
    }
  }
}
