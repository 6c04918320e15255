import ImprovementPlan
import YAMLFile

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
}

// MARK: - What passes for it

extension SuppressionField {
  private static let letters = Array("suppressbelow")

  /// Whether somebody who wrote this meant the field: its name misspelt, in letters that look like its
  /// own, or run into what it says.
  static func isMeant(by name: String) -> Bool {
    let near = NearName(name)
    return near.holds("suppress", within: 2) || near.is(letters, within: 4)
  }

  /// The same where other programs' files lie, which suppress something too.
  static func isNamed(by name: String) -> Bool { NearName(name).is(letters, within: 4) }

  /// Whether a field that nobody knows may be meant to hide counts: anything but a word that is clearly
  /// another one.
  static func mayBeMeant(byField name: String) -> Bool {
    if isMeant(by: name) { return true }
    let near = NearName(name)
    if near.letters.isEmpty || near.letters.contains(where: { !$0.isASCII }) { return true }
    if near.letters.count > 2 && letters.starts(with: near.letters) { return true }
    if String(near.letters).contains("below") { return true }
    return name.split { !$0.isLetter && !$0.isNumber }.map { NearName(String($0)) }.contains {
      word in
      word.is(Array("below"), within: 1) || words.contains(String(word.letters))
        || stems.contains { String(word.letters).hasPrefix($0) }
    }
  }

  /// Words of which one would make a name for it.
  private static let words: Set<String> = [
    "under", "small", "smaller", "few", "fewer", "least", "minimum", "hide", "hides", "hidden",
    "hiding",
  ]
  private static let stems = [
    "suppr", "mask", "redact", "conceal", "withh", "thresh", "anonym", "disclos",
  ]
}

// MARK: - Where it is spoken of

extension SuppressionField {
  /// A line that says something of hiding counts, wherever it stands in a text.
  struct Mention: Equatable {
    let name: String
    /// Counted from 1.
    let line: Int?
  }

  /// The lines of a file's text that name the field or something like it, comments apart: in the form
  /// of a field, or with `anywhere` in any.
  static func mentions(
    in text: String, anywhere: Bool, _ isMeant: (String) -> Bool = isMeant(by:)
  ) -> [Mention] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var mentions: [Mention] = []
    for (index, line) in lines.enumerated() {
      for part in parts(of: line, anywhere: anywhere) where isMeant(part) {
        mentions.append(Mention(name: part, line: index + 1))
      }
    }
    return mentions
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

  /// The first field within that is named like it, at whatever depth: what its text hides, as by an
  /// escape, is read here.
  ///
  /// - Returns: nil where there is none; a mention without a name where there are more parts than can be
  ///   looked at, as a few lines of aliases have.
  static func mention(
    within node: YAMLNode, _ isMeant: (String) -> Bool = isMeant(by:)
  ) -> Mention? {
    var left = mostParts
    return mention(within: node, isMeant, &left)
  }

  private static func mention(
    within node: YAMLNode, _ isMeant: (String) -> Bool, _ left: inout Int
  ) -> Mention? {
    left -= 1
    guard left > 0 else { return Mention(name: "", line: node.line) }
    for (key, value) in node.fields ?? [] {
      if let name = key.scalar, isMeant(name) { return Mention(name: name, line: key.line) }
      for part in [key, value] {
        if let found = mention(within: part, isMeant, &left) { return found }
      }
    }
    for item in node.items ?? [] {
      if let name = item.scalar, isMeant(name) { return Mention(name: name, line: item.line) }
      if let found = mention(within: item, isMeant, &left) { return found }
    }
    return nil
  }

  /// More than any settings have.
  private static let mostParts = 20_000
}

extension String {
  /// Without what may stand around a name: blanks, quotation marks, the sign of a list or of a field.
  fileprivate var bare: String {
    let signs: Set<Character> = [" ", "\t", "'", "\"", "-", "?"]
    let start = drop { signs.contains($0) }
    return String(start.reversed().drop { signs.contains($0) }.reversed())
  }
}
