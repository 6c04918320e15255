/// Signs in a text that it speaks of one child: no plan may hold child-level data.
public enum ChildHint {
  /// What the first sign is, in words; nil where there is none.
  public static func first(in text: String) -> String? {
    guard mayHoldHint(text) else { return nil }
    let words = text.lowercased().utf8.split { !isWordByte($0) }.map { String(Substring($0)) }
    if words.contains("dob") || isPhrase(["date", "of", "birth"], in: words) {
      return "a date of birth"
    }
    if let place = words.indices.first(where: { isAge(words, at: $0) }) {
      return "a child's age (\(words[place]))"
    }
    return hasHealthNumber(words) ? "what looks like an NHS number" : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// ASCII letters and digits, and every byte of other scripts' letters.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (97...122).contains(byte) || byte >= 0x80
  }

  /// Whether a text has what every sign has: "dob", "birth", "aged" or "year", in capitals or not, or
  /// the digits of a number of ten. Most have none of it, and splitting each into words takes long.
  private static func mayHoldHint(_ text: String) -> Bool {
    var lastFour: UInt32 = 0
    var digits = 0
    for byte in text.utf8 {
      lastFour = lastFour << 8 | UInt32(byte | 0x20)
      switch lastFour {
      case 0x6972_7468, 0x6167_6564, 0x7965_6172: return true  // "irth", "aged", "year" in ASCII
      default: if lastFour & 0xFF_FFFF == 0x64_6F62 { return true }  // "dob"
      }
      if isDigit(byte) { digits += 1 }
    }
    return digits >= 10
  }

  private static func isPhrase(_ phrase: [String], in words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }

  /// "Aged 14" or "14-year-old", but not a group: "children aged 14", "aged 16 to 18".
  private static func isAge(_ words: [String], at place: Int) -> Bool {
    guard let age = Int(words[place]), (0...17).contains(age) else { return false }
    let after = words[(place + 1)...].prefix(2)
    if after.elementsEqual(["year", "old"]) { return true }
    let before = words[..<place].suffix(2)
    guard before.last == "aged", !groupEndings.contains(after.first ?? "") else { return false }
    guard before.count == 2, let who = before.first else { return true }
    return !(who.hasSuffix("s") || groups.contains(who))
  }

  private static let groupEndings: Set = ["and", "to", "or", "plus", "over", "under"]
  private static let groups: Set = ["children", "people", "those", "all", "and"]

  /// Ten digits, together or as 3, 3 and 4, whose last checks the others (modulo 11).
  private static func hasHealthNumber(_ words: [String]) -> Bool {
    words.indices.contains { place in
      let apart = words[place...].prefix(3)
      return isHealthNumber(words[place])
        || (apart.map(\.count) == [3, 3, 4] && isHealthNumber(apart.joined()))
    }
  }

  private static func isHealthNumber(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 10, digits.allSatisfy((0...9).contains) else { return false }
    let sum = zip(digits, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == digits[9]
  }
}
