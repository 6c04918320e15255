/// What may stand behind an option, or as a word of its own.
enum AllowedValue {
  /// A name, a day, a number: letters, digits, `-` and `_`, so that no file can be meant.
  case word
  /// A day, as the program takes it: 2026-11-30, 30 Nov 2026, 30/11/2026, +14, today.
  case day
  /// What a council is called. The program only looks it up among the folders there are.
  case council
  /// Words of a person's own. Only for what the program never takes for the name of a file.
  case text
  /// The bare name of a file in the folder of agendas.
  case agenda

  /// The value as the program is to get it.
  ///
  /// - Parameters:
  ///   - name: what the person wrote before it, for the refusal.
  ///   - agendas: the folder of agendas; nil where there is none.
  func admitted(
    _ value: String, as name: String, agendas: String?
  ) throws(LoginRefusal) -> String {
    switch self {
    case .text: return value
    case .day where isDay(value): return value
    case .day:
      throw LoginRefusal(
        "\(name): found \(value.quoted); expected a day such as 30 Nov 2026, 30/11/2026, 2026-11-30 or +14"
      )
    case .council where isName(value): return value
    case .council, .word, .agenda: break
    }
    guard isWord(value) else {
      throw LoginRefusal("\(name): found \(value.quoted); expected a bare name, a day or a number")
    }
    guard case .agenda = self else { return value }
    guard let agendas else { throw LoginRefusal("\(name): this login has no folder of agendas") }
    return "\(agendas)/\(value).yaml"
  }
}

/// One to three words or numbers, the first a number, with a blank, a stroke or a full stop between.
private func isDay(_ value: String) -> Bool {
  guard value != "today" else { return true }
  let number = value.hasPrefix("+") || value.hasPrefix("-") ? value.dropFirst() : value[...]
  guard number.utf8.first.map({ (0x30...0x39).contains($0) }) == true, value.utf8.count <= 24 else {
    return false
  }
  let parts = number.split(omittingEmptySubsequences: false) { " /.".contains($0) }
  return parts.count <= 3
    && parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
}

/// Letters of any script, digits, blanks and what stands in names: no path, and no option.
private func isName(_ value: String) -> Bool {
  guard let first = value.first, first.isLetter || first.isNumber, value.utf8.count <= 96 else {
    return false
  }
  let signs: Set<Character> = [" ", "-", "_", "'", "’", "&", ","]
  return value.allSatisfy { $0.isLetter || $0.isNumber || signs.contains($0) }
}

/// Neither a path nor an option, nor anything that a program could take for more than its letters.
private func isWord(_ value: String) -> Bool {
  guard let first = value.utf8.first, value.utf8.count <= 64 else { return false }
  let isSign = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
  return isLetterOrDigit(first) && value.utf8.allSatisfy { isLetterOrDigit($0) || isSign($0) }
}

/// Of ASCII.
func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
