/// Signs in a text that it speaks of one child: no plan may hold child-level data.
public enum ChildHint {
  /// What the first sign is, in words; nil where there is none. A text is read as it looks: what isn't
  /// seen, accents, and digits of another width or script hide nothing.
  public static func first(in text: String) -> String? {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let text = isASCII ? text : FoldedText.text(of: text)
    guard mayHoldHint(text) else { return nil }
    let words = text.lowercased().utf8.split { !isWordByte($0) }.map { String(Substring($0)) }
    if isBirthDate(words) { return "a date of birth" }
    if let age = words.indices.lazy.compactMap({ childsAge(words, at: $0) }).first {
      return "a child's age (\(age))"
    }
    return hasHealthNumber(words) ? "what looks like an NHS number" : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// ASCII letters and digits, and every byte of other scripts' letters.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (97...122).contains(byte) || byte >= 0x80
  }

  /// Whether a text has what every sign has: a word of birth or age, in capitals or not, a “y” behind a
  /// digit, or the digits of a number of ten. Most have none of it, and splitting each into words takes
  /// long.
  private static func mayHoldHint(_ text: String) -> Bool {
    var lastFour: UInt32 = 0
    var digits = 0
    for byte in text.utf8 {
      lastFour = lastFour << 8 | UInt32(byte | 0x20)
      if isTelling(lastFour) { return true }
      if isDigit(byte) { digits += 1 }
    }
    return digits >= 10
  }

  private static func isTelling(_ lastFour: UInt32) -> Bool {
    switch lastFour {
    // "irth", "aged", " age", "born" in ASCII
    case 0x6972_7468, 0x6167_6564, 0x2061_6765, 0x626F_726E: return true
    default: break
    }
    let lastThree = lastFour & 0xFF_FFFF
    if lastThree == 0x64_6F62 || lastThree == 0x6F_2E62 { return true }  // "dob", "o.b"
    guard lastFour & 0xFF == 0x79 else { return false }  // "y", behind a digit and at most a sign
    return isDigit(UInt8(lastFour >> 8 & 0xFF)) || isDigit(UInt8(lastFour >> 16 & 0xFF))
  }

  private static func isPhrase(_ phrase: [String], in words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }

  private static func isBirthDate(_ words: [String]) -> Bool {
    words.contains("dob") || isPhrase(["d", "o", "b"], in: words)
      || isPhrase(["date", "of", "birth"], in: words)
      || words.indices.contains { words[$0] == "born" && isDate(words[($0 + 1)...]) }
  }

  /// "3 May", "on 3/5/2014"; not "in 2025".
  private static func isDate(_ words: ArraySlice<String>) -> Bool {
    let parts = words.first == "on" ? words.dropFirst() : words
    guard let first = parts.first, let second = parts.dropFirst().first else { return false }
    guard let day = Int(first.prefix { $0.isNumber }), (1...31).contains(day) else { return false }
    return Int(second).map { (1...12).contains($0) } ?? (MonthName.number(of: second) != nil)
  }

  /// The age of one child, of "aged 14", "14-year-old" or "14yo"; nil for a group's: "children aged 14",
  /// "aged 16 to 18".
  private static func childsAge(_ words: [String], at place: Int) -> String? {
    let digits = words[place].prefix { $0.isNumber }
    guard let age = Int(digits), (0...17).contains(age) else { return nil }
    let unit = words[place].dropFirst(digits.count)
    let after = (unit.isEmpty ? [] : [String(unit)]) + words[(place + 1)...].prefix(3)
    return isAge(words[..<place].suffix(2), after[...]) ? String(digits) : nil
  }

  private static func isAge(_ before: ArraySlice<String>, _ after: ArraySlice<String>) -> Bool {
    if after.first == "yo" || after.starts(with: ["y", "o"]) { return true }
    if after.starts(with: ["year", "old"]) || after.starts(with: ["yr", "old"]) { return true }
    let isOld = after.starts(with: ["years", "old"]) || after.starts(with: ["yrs", "old"])
    let isAged = before.last == "aged" || before.last == "age"
    guard isOld || isAged else { return false }
    let next = (isOld ? after.dropFirst(2) : after).first ?? ""
    guard !groupEndings.contains(next) else { return false }
    guard let who = (isAged ? before.dropLast() : before).last else { return true }
    return !(who.hasSuffix("s") && who != "is" && who != "was" || groups.contains(who))
  }

  private static let groupEndings: Set = ["and", "to", "or", "plus", "over", "under"]
  private static let groups: Set = [
    "children", "people", "those", "all", "and", "at", "by", "from", "of", "to", "until", "under",
    "over",
  ]

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
