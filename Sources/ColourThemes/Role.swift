/// What a piece of the screen means; a theme says how each looks.
package enum Role: String, CaseIterable, Sendable {
  case text, muted, heading, rule, selection
  /// A key in a key line.
  case keyName
  /// The message line: what was done, what was refused, what went wrong.
  case message, warning, error
  case link
  /// The mark of a council that is made up.
  case fictional
  /// Delivery: on track, slipping, late, complete, not started, suspended.
  case good, caution, bad, done, idle, paused
  /// A metric since its last value.
  case better, worse, unchanged
  case barFilled, barEmpty
  case chartLine, chartTarget, chartComparator
  /// What a filter found.
  case match
}
