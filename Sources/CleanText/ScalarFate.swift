/// What becomes of one scalar of a text that is to be shown.
package enum ScalarFate: Sendable {
  /// Shown as it is.
  case shown
  /// Shown on the character before it; takes no place of its own.
  case mark
  /// Ends a line or moves to a tab stop: shown as a space.
  case space
  /// Says where a word may be broken, and nothing of what it says: left out.
  case dropped
  /// Acts on a terminal or hides from a reader: shown as `�`.
  case replaced

  package init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: self = .shown
    case 0xAD: self = .dropped
    case 0x09...0x0D, 0x2028, 0x2029: self = .space
    case 0x2010...0x2027, 0x2190...0x23FF, 0x2500...0x27BF: self = .shown
    case 0x200C, 0x200D: self = .mark  // joiners: Persian, Indic scripts and emoji need them
    default: self = .init(ofCategory: scalar.properties)
    }
  }

  private init(ofCategory properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
    case .control, .format, .unassigned, .privateUse, .surrogate: self = .replaced
    case .lineSeparator, .paragraphSeparator: self = .space
    default: self = properties.isDefaultIgnorableCodePoint ? .replaced : .shown
    }
  }
}
