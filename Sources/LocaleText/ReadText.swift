/// Reads bytes from outside as text: the one rule at every door. They are UTF-8, or else all of them in
/// the character set of the locale. What is neither is refused: a sign in place of what can't be read
/// would be kept for ever where it is recorded.
///
/// - Parameter other: the character set besides UTF-8; that of the environment's locale if not given.
/// - Throws: which byte is no text.
package func readText(
  _ bytes: some Sequence<UInt8>, elseIn other: @autoclosure () -> CharacterSet? = .ofEnvironment()
) throws(UnreadableText) -> String {
  let bytes = Array(bytes)
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  guard let set = other() else { throw UnreadableText(bytes, utf8Fault(in: bytes), nil) }
  switch set.read(bytes) {
  case .text(let text): return text
  case .noCharacter(let offset), .unfinished(let offset): throw UnreadableText(bytes, offset, set)
  }
}

/// Reads bytes that have to be UTF-8 whatever the locale: the name of a file is the same bytes for
/// everybody.
///
/// - Throws: which byte is no text.
package func readUTF8(_ bytes: some Sequence<UInt8>) throws(UnreadableText) -> String {
  try readText(bytes, elseIn: nil)
}

private func utf8Fault(in bytes: [UInt8]) -> Int { UTF8Check.firstInvalid(in: bytes) ?? 0 }

/// Bytes that are no text, and the first of them.
package struct UnreadableText: Error, Equatable, Sendable {
  package let byte: UInt8
  /// The line it is on, counted from 1.
  package let line: Int
  /// The text before it on that line, as far as it is needed to find the place.
  package let before: String
  /// What it was read as besides UTF-8.
  package let characterSet: CharacterSet?
  /// All of the text, each byte that is none of it in angle brackets: `costs <A3>5`.
  package let marked: String

  init(_ bytes: [UInt8], _ offset: Int, _ set: CharacterSet?) {
    byte = bytes[offset]
    let line = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    self.line = line.count
    let before = set?.read(Array(line.last ?? []))
    if case .text(let text)? = before {
      self.before = text
    } else {
      self.before = String(decoding: line.last ?? [], as: UTF8.self)
    }
    characterSet = set
    marked = ArrivingText.marked(bytes, elseIn: set)
  }
}

extension UnreadableText: CustomStringConvertible {
  /// What was found and expected, without the line; it may quote the text, to be cleaned before it is
  /// shown: `found byte A3 after “costs ”; expected text in UTF-8`.
  package var description: String { "found \(found); expected \(expected)" }

  /// The byte and its place.
  package var found: String {
    let place = before.isEmpty ? "at the start" : "after “\(before.suffix(mostQuoted))”"
    return "byte \(hexadecimal) \(place)"
  }

  /// What it could have been.
  package var expected: String {
    "text in UTF-8" + (characterSet.map { " or \($0.name)" } ?? "")
  }

  private var hexadecimal: String { LocaleText.hexadecimal(byte) }
}

private let mostQuoted = 30

func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
