/// What stands where text was not fit to show: U+FFFD.
package let substitute: Unicode.Scalar = "\u{FFFD}"

/// Marks kept on one character: the most that `setcchar` takes beside its base.
package let mostMarks = 4

extension String {
  /// This text, safe and sensible to show on one line of a terminal; see `clean(_:)`.
  package var cleaned: String { clean(self).text }
}

/// Makes text safe and sensible to show on one line of a terminal, an export or an error message.
///
/// - A run of line breaks and tabs, with the spaces around it, becomes one space.
/// - A run of what acts on a terminal or hides from a reader (controls, escape sequences, bidi
///   controls, zero-width and tag characters, unassigned and private ones) becomes one `�`;
///   a whole escape sequence, its payload included, counts as one.
/// - A soft hyphen goes, and with it the end of a line that a word was broken at.
/// - More than `mostMarks` marks on a character, or marks on nothing, become one `�` too.
///
/// - Returns: the text, and whether any `�` was put in; a line break or a soft hyphen alone is not hostile.
package func clean(_ text: String) -> (text: String, wasHostile: Bool) {
  if isPrintableASCII(text) { return (text, false) }
  var cleaning = Cleaning(Array(text.unicodeScalars))
  cleaning.run()
  return (String(cleaning.output), cleaning.wasHostile)
}

/// Whether every byte is one of the 95 characters from space to tilde: nothing to clean.
package func isPrintableASCII(_ text: some StringProtocol) -> Bool {
  text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
}
