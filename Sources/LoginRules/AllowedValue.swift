/// What may stand behind an option, or as a word of its own.
enum AllowedValue {
  /// A name, a day, a number: letters, digits, `-` and `_`, so that no file can be meant.
  case word
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
    if case .text = self { return value }
    guard isWord(value) else {
      throw LoginRefusal("\(name): found \(value.quoted); expected a bare name, a day or a number")
    }
    guard case .agenda = self else { return value }
    guard let agendas else { throw LoginRefusal("\(name): this login has no folder of agendas") }
    return "\(agendas)/\(value).yaml"
  }
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
