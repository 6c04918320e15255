import ImprovementPlan

/// Why a file can't tell whether small counts are to be hidden. What protects people fails closed: no
/// plan is shown by such settings.
package struct SuppressionDoubt: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's path.
  package let file: String
  /// Counted from 1.
  package let line: Int?
  /// What was found and what was expected.
  package let message: String

  /// `config.yaml:12: error: …`
  package var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): error: \(message); no plan is shown while it can't be known whether "
      + "\(SuppressionField.name) hides counts"
  }
}

/// The field that says which counts are hidden, and what passes for it.
enum SuppressionField {
  static let name = "suppress-below"
  static let expected = "a whole number from 2 to 100, or none"

  /// The least count that is shown; nil for none.
  ///
  /// - Returns: nil where the text says neither.
  static func least(_ text: String) -> Int?? {
    if text == "none" { return .some(nil) }
    // With a zero before it a number is another one to some who read YAML.
    guard text.utf8.first.map({ (0x31...0x39).contains($0) }) == true, let least = Int(text),
      (2...100).contains(least)
    else { return nil }
    return least
  }

  /// Whether somebody who wrote this meant the field: its name misspelt, or run into what it says.
  static func isMeant(by name: String) -> Bool {
    let letters = Spelling.folded(name).filter { !$0.isNumber }
    let spelt = String(letters)
    if spelt.contains("suppress") || spelt.contains("supress") { return true }
    return !letters.isEmpty && Spelling.edits(letters, Array("suppressbelow")) <= 3
  }

  /// A line that says something of hiding counts, wherever it stands in a text.
  struct Mention: Equatable {
    let name: String
    /// Counted from 1.
    let line: Int
  }

  /// The lines of a file's text that name the field or something like it, comments apart: in the form
  /// of a field, or with `anywhere` in any.
  static func mentions(in text: String, anywhere: Bool) -> [Mention] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().flatMap { index, line in
      parts(of: line, anywhere: anywhere).filter(isMeant).map { Mention(name: $0, line: index + 1) }
    }
  }

  /// What stands where a field's name could.
  private static func parts(of line: Substring, anywhere: Bool) -> [String] {
    let said = withoutComment(line)
    let signs: Set<Character> = ["{", "}", ",", "[", "]"]
    let pieces = said.split { signs.contains($0) }
    let names = pieces.flatMap { piece in
      anywhere ? piece.split(separator: ":") : [piece.prefix { $0 != ":" }]
    }
    return names.map { String($0).bare }.filter { !$0.isEmpty }
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    guard
      let start = line.indices.first(where: { place in
        line[place] == "#"
          && (place == line.startIndex || line[line.index(before: place)].isWhitespace)
      })
    else { return line }
    return line[..<start]
  }
}

extension String {
  /// Without what may stand around a name: blanks, quotation marks, the sign of a list or of a field.
  fileprivate var bare: String {
    let signs: Set<Character> = [" ", "\t", "'", "\"", "-", "?"]
    let start = drop { signs.contains($0) }
    return String(start.reversed().drop { signs.contains($0) }.reversed())
  }
}
