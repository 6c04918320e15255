// One notation for keys in configuration, help and tests:
// `j`  `G`  `ctrl-s`  `alt-x`  `<esc>`  `<space>`  `<f1>`  `<paste:two%20words>`  `<click:3,10>`,
// and sequences with spaces between: `j j <enter>`.

/// Why a text names no key.
package struct KeyNotationError: Error, Equatable, CustomStringConvertible {
  package let found: String
  package let expected: String

  package var description: String { "“\(found)” is no key: expected \(expected)" }
}

extension Key {
  /// The key a notation names.
  package init(notation: String) throws(KeyNotationError) {
    if notation.count == 1, let character = notation.first, character != " " {
      self = .character(character)
    } else if notation.first == "<" && notation.last == ">" {
      self = try .init(bracketed: String(notation.dropFirst().dropLast()))
    } else if let key = try Key(modified: notation) {
      self = key
    } else {
      throw KeyNotationError(
        found: notation,
        expected: "one character, ctrl-x, alt-x or a name in brackets such as <enter>")
    }
  }

  /// How the key is written; the same text makes the same key again.
  package var notation: String {
    switch self {
    case .character(" "): "<space>"
    case .character(let character): String(character)
    case .ctrl(let character): "ctrl-" + Key.character(character).notation
    case .alt(let character): "alt-" + Key.character(character).notation
    case .function(let number): "<f\(number)>"
    case .paste(let text): "<paste:" + percentEscaped(text) + ">"
    case .unreadable(let byte): "<byte:\(byte)>"
    case .click(let row, let column): "<click:\(row),\(column)>"
    default: "<" + (namedKeys.first { $0.key == self }?.name ?? "") + ">"
    }
  }

  private init?(modified notation: String) throws(KeyNotationError) {
    for prefix in ["ctrl-", "alt-"] {
      guard let rest = notation.dropping(prefix) else { continue }
      guard case .character(let character) = try? Key(notation: rest) else {
        throw KeyNotationError(found: notation, expected: "one character after \(prefix)")
      }
      self = prefix == "alt-" ? .alt(character) : .ctrl(lowercased(character))
      return
    }
    return nil
  }

  private init(bracketed name: String) throws(KeyNotationError) {
    if let pasted = name.dropping("paste:"), let text = percentUnescaped(pasted[...]) {
      self = .paste(text)
    } else if name.hasPrefix("byte:"), let byte = UInt8(name.dropFirst(5)) {
      self = .unreadable(byte)
    } else if name.hasPrefix("click:"), let click = clickKey(at: name.dropFirst(6)) {
      self = click
    } else if let key = namedKey(name.lowercased()) ?? functionKey(name.lowercased()) {
      self = key
    } else {
      throw KeyNotationError(
        found: "<\(name)>",
        expected: namedKeys.map { "<\($0.name)>" }.joined(separator: " ") + " or <f1> to <f63>")
    }
  }
}

extension [Key] {
  /// The keys a notation names, with spaces between them: `j j <enter>`.
  package init(notation: String) throws(KeyNotationError) {
    var keys: [Key] = []
    for name in notation.unicodeScalars.split(separator: " ") {
      keys.append(try Key(notation: String(name)))
    }
    self = keys
  }

  /// How the keys are written.
  package var notation: String { map(\.notation).joined(separator: " ") }
}

extension String {
  /// What follows a prefix; nil where the text begins otherwise. A mark that comes next is no part of
  /// the prefix, as it would be of its last character.
  fileprivate func dropping(_ prefix: String) -> String? {
    guard unicodeScalars.starts(with: prefix.unicodeScalars) else { return nil }
    return String(unicodeScalars.dropFirst(prefix.unicodeScalars.count))
  }
}

/// The names; for a key of several the first is the one printed.
private let namedKeys: [(name: String, key: Key)] = [
  ("up", .up), ("down", .down), ("left", .left), ("right", .right),
  ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown),
  ("enter", .enter), ("esc", .escape), ("tab", .tab), ("backtab", .backTab),
  ("backspace", .backspace), ("del", .delete), ("ins", .insert), ("space", .character(" ")),
  ("wheelup", .wheelUp), ("wheeldown", .wheelDown),
]

private let otherNames: [String: String] = [
  "pageup": "pgup", "pagedown": "pgdn", "return": "enter", "escape": "esc",
  "shift-tab": "backtab", "bs": "backspace", "delete": "del", "insert": "ins",
]

private func namedKey(_ name: String) -> Key? {
  let known = otherNames[name] ?? name
  return namedKeys.first { $0.name == known }?.key
}

private func clickKey(at place: Substring) -> Key? {
  let numbers = place.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
  guard numbers.count == 2, let row = numbers[0], let column = numbers[1],
    row >= 0, column >= 0, "\(row),\(column)" == place
  else { return nil }
  return .click(row: row, column: column)
}

private func functionKey(_ name: String) -> Key? {
  guard name.first == "f", let number = Int(name.dropFirst()), (1...63).contains(number),
    name == "f\(number)"
  else { return nil }
  return .function(number)
}

private func lowercased(_ character: Character) -> Character {
  let lower = character.lowercased()
  return lower.count == 1 ? Character(lower) : character
}
