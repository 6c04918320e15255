/// Whether a text tells of more than there are: "54 of 52 members".
enum MoreThanAll {
  static func isIn(_ text: String) -> Bool {
    guard mayBeIn(text) else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.dropFirst().dropLast().contains { index in
      guard words[index] == "of", let some = number(words[index - 1]),
        let all = number(words[index + 1]), some > all, !(1900..<2100).contains(all)
      else { return false }
      let before = index > 1 ? words[index - 2].lowercased() : ""
      let after = index + 2 < words.count ? words[index + 2].lowercased() : ""
      return !countsPlaces.contains(before) && !NamedDays.isMonth(after)
    }
  }

  /// Most texts have no number on both sides of an "of", and are not taken apart.
  private static func mayBeIn(_ text: String) -> Bool {
    let form = Array(" of ".utf8)
    let bytes = Array(text.utf8)
    guard bytes.count > 5 else { return false }
    return (1..<(bytes.count - 4)).contains { start in
      isDigit(bytes[start - 1]) && isDigit(bytes[start + 4])
        && bytes[start..<(start + 4)].elementsEqual(form)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A point or a bracket may stand beside it, a sign within it makes it none.
  private static func number(_ word: Substring) -> Int? {
    let start = word.first == "(" ? word.dropFirst() : word
    let end = start.last.map { ",.;:)".contains($0) } ?? false
    return Int(end ? start.dropLast() : start)
  }

  /// A number behind one of these names a place or a time, and counts nothing.
  private static let countsPlaces: Set<String> = [
    "page", "pages", "item", "items", "paragraph", "section", "decision", "part", "chapter",
    "annex",
    "the", "and", "to", "week", "day", "version", "regulation", "no.", "number",
  ]
}
