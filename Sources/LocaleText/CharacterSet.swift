import Glibc

/// A character set besides UTF-8 that text from outside may be written in.
package struct CharacterSet: Equatable, Sendable {
  /// As the system calls it: "ISO-8859-15".
  package let name: String

  package init(name: String) {
    self.name = name
  }

  /// That of the environment's locale; nil where it is UTF-8, or ASCII, which is UTF-8 too.
  package static func ofEnvironment() -> CharacterSet? {
    takeCharactersOfEnvironment()
    guard let name = codeSetOfLocale(), !["UTF-8", "ANSI_X3.4-1968", ""].contains(name) else {
      return nil
    }
    return CharacterSet(name: name)
  }

  /// What came of reading bytes.
  enum Reading: Equatable {
    case text(String)
    /// The byte at this offset, from 0, begins no character.
    case noCharacter(at: Int)
    /// The bytes end within the character that begins at this offset.
    case unfinished(at: Int)
  }

  /// Reads bytes from the first to the last of them.
  func read(_ bytes: [UInt8]) -> Reading {
    guard let converter = opened else { return .noCharacter(at: 0) }
    defer { iconv_close(converter) }
    var (bytes, converted) = (bytes, [UInt8](repeating: 0, count: bytes.count * 4 + 16))
    let (read, written, problem) = convert(&bytes, to: &converted, by: converter)
    if problem == EINVAL { return .unfinished(at: read) }
    let rest = problem == 0 ? heldBack(by: converter) : []
    let text = String(decoding: converted[..<written] + rest, as: UTF8.self)
    guard problem == 0, let control = offsetOfControl(in: bytes, reading: text) else {
      return problem == 0 ? .text(text) : .noCharacter(at: read)
    }
    return .noCharacter(at: control)
  }

  /// The letters that may become another one with the byte behind them, as in the sets of Vietnamese
  /// and Hebrew, by their own bytes.
  var combiningLetters: [UInt8: Unicode.Scalar] {
    guard let converter = opened else { return [:] }
    defer { iconv_close(converter) }
    let letters = (UInt8.min...UInt8.max).compactMap { byte -> (UInt8, Unicode.Scalar)? in
      var (bytes, converted) = ([byte], [UInt8](repeating: 0, count: 16))
      let (_, written, problem) = convert(&bytes, to: &converted, by: converter)
      let held = String(decoding: heldBack(by: converter), as: UTF8.self).unicodeScalars
      guard problem == 0, written == 0, held.count == 1, let letter = held.first else { return nil }
      return (byte, letter)
    }
    return Dictionary(uniqueKeysWithValues: letters)
  }

  /// The system's converter to UTF-8; nil where it has none.
  private var opened: iconv_t? {
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  /// A control character of the second half, which nobody types: the sign that the bytes are of another
  /// set, such as the quotation marks of Windows in a text read as Latin-1.
  private func offsetOfControl(in bytes: [UInt8], reading text: String) -> Int? {
    guard let index = text.unicodeScalars.firstIndex(where: { (0x80...0x9F).contains($0.value) })
    else { return nil }
    let before = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: index)
    return min(before, bytes.count - 1)
  }
}

/// - Returns: the bytes read and written, and the number of the system's error; 0 for none.
private func convert(
  _ bytes: inout [UInt8], to converted: inout [UInt8], by converter: iconv_t
) -> (read: Int, written: Int, problem: Int32) {
  bytes.withUnsafeMutableBytes { source in
    converted.withUnsafeMutableBytes { target in
      var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var (unread, unwritten) = (source.count, target.count)
      let problem = iconv(converter, &from, &unread, &to, &unwritten) == -1 ? errno : 0
      return (source.count - unread, target.count - unwritten, problem)
    }
  }
}

/// What a converter has read and not written, as a letter that the next byte may have changed; it is
/// as it was before the first byte then.
private func heldBack(by converter: iconv_t) -> [UInt8] {
  var rest = [UInt8](repeating: 0, count: 16)
  let written = rest.withUnsafeMutableBytes { target in
    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var unwritten = target.count
    _ = iconv(converter, nil, nil, &to, &unwritten)
    return target.count - unwritten
  }
  // What began in bytes that were no character is forgotten too.
  _ = iconv(converter, nil, nil, nil, nil)
  return Array(rest[..<written])
}
