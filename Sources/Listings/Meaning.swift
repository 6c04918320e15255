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
