/// How near two spellings are: the one measure of it, for every “did you mean”.
package enum Spelling {
  /// The one or two that are most likely meant by a mistyped name, the likeliest first; none where
  /// nothing is like it. Capitals, accents, hyphens and blanks count for nothing.
  package static func nearest(to typed: String, among names: [String]) -> [String] {
    nearest(to: typed, among: names.map { (name: $0, spellings: [$0]) })
  }

  /// The same of names that each can be spelt in several ways.
  package static func nearest(
    to typed: String, among names: [(name: String, spellings: [String])]
  ) -> [String] {
    let sought = Array(folded(typed).prefix(longest))
    guard !sought.isEmpty else { return [] }
    let most = typed.count < 4 ? 1 : max(2, typed.count / 3)
    let ranked = names.map { entry in
      (entry.name, entry.spellings.map { distance(from: sought, to: $0) }.min() ?? .max)
    }
    return ranked.filter { $0.1 <= most }.sorted { $0.1 < $1.1 }.prefix(2).map(\.0)
  }

  /// “; did you mean P12 or P21?”; nothing where nothing is like it.
  package static func suggestion(for typed: String, among names: [String]) -> String {
    suggestion(nearest(to: typed, among: names))
  }

  /// The same of names that were found.
  package static func suggestion(_ found: [String]) -> String {
    found.isEmpty ? "" : "; did you mean \(found.joined(separator: " or "))?"
  }

  /// The letters and digits of a text, in small letters and without accents.
  package static func folded(_ text: String) -> [Character] {
    FoldedText.scalars(of: text).compactMap { scalar in
      let properties = scalar.properties
      let isKept = properties.isAlphabetic || properties.numericType != nil
      return isKept ? Character(scalar) : nil
    }
  }

  /// How many letters must be put in, taken out or changed (Levenshtein's distance); none where one
  /// is the beginning of the other's.
  private static func distance(from sought: [Character], to name: String) -> Int {
    let letters = Array(folded(name).prefix(longest))
    let isWhole = letters.count >= leastLettersOfBeginning && sought.starts(with: letters)
    return isWhole || letters.starts(with: sought) ? 0 : edits(sought, letters)
  }

  /// How many letters must be put in, taken out or changed to make one text of the other.
  package static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let changed = diagonal + (letter == right[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }

  /// How long a name is that is known although more was typed behind it: "fernshire-council".
  private static let leastLettersOfBeginning = 4

  /// The most letters that are compared: what is longer was not typed.
  private static let longest = 60
}
