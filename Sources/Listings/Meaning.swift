package import ImprovementPlan

/// What a run of text means; a colour theme decides how that looks.
package enum Meaning: Hashable, Sendable {
  case text
  case muted
  case strong
  case label
  case link
  case warning
  case tone(Tone)
  case better
  case worse
  case unchanged
  case barFilled
  case barEmpty
  case sparkline
}

extension Meaning {
  /// Whether it is a drawing, which words beside it say again, or the mark of a link.
  package var isDrawn: Bool {
    switch self {
    case .barFilled, .barEmpty, .sparkline, .link: true
    case .text, .muted, .strong, .label, .warning, .tone, .better, .worse, .unchanged: false
    }
  }
}
