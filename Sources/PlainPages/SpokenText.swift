package import Listings

/// Text as it is read out: signs that stand for words are words, and the dash before words that are
/// no rating is left out; what is apart on a screen has one blank between.
package func spoken(_ text: String) -> String {
  var text = text
  while text.contains("  ") { text = text.replacing("  ", with: " ") }
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
  text = text.replacing(" → ", with: " to ").replacing(" · ", with: "; ").replacing(
    "; – ", with: "; ")
  if text.hasPrefix("– ") { return String(text.dropFirst().drop { $0 == " " }) }
  return text.hasPrefix("→ ") ? "to " + text.dropFirst(2) : text
}

extension Phrase {
  /// The words of the phrase as they are read out: without bars, and without the mark of a link.
  package var spoken: String {
    let words = spans.filter { !$0.meaning.isDrawn }.map(\.text).joined()
    return PlainPages.spoken(words)
  }
}

/// A heading on a line of its own, after a blank one.
func heading(_ text: String, level: Int = 1) -> [String] {
  ["", String(repeating: "#", count: level) + " " + spoken(text)]
}

extension Sequence<String> {
  /// "a, b and c".
  func listed() -> String {
    let all = Array(self)
    guard all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " and " + all[all.count - 1]
  }
}
