/// Reads strict JSON (RFC 8259) into a tree that knows where every value stands.
///
/// `JSONDecoder` is not used: with FoundationEssentials it gives no place for a syntax error, lets
/// a comma before a closing bracket pass, and says nothing of a field given twice.
struct JSONParser {
  /// A snapshot nests 6 deep.
  static let deepest = 64

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// Parses a whole document of valid UTF-8.
  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var parser = JSONParser(bytes: bytes)
    parser.skipSpace()
    let document = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.fault(expected: "the end of the file") }
    return document
  }

  /// The text of a field of the outermost object; nil where it isn't met before the bytes end or cease to
  /// be JSON. What comes after it is not looked at.
  static func text(ofField name: String, in bytes: [UInt8]) -> String? {
    var parser = JSONParser(bytes: bytes)
    parser.skipSpace()
    guard parser.peek == UInt8(ascii: "{") else { return nil }
    do throws(JSONFault) {
      try parser.open()
      while true {
        let member = try parser.member()
        if member.name == name, case .text(let text) = member.node.value { return text }
        parser.skipSpace()
        try parser.take(",", expected: "a comma")
      }
    } catch {
      return nil
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    let start = at
    switch peek {
    case UInt8(ascii: "{"): return JSONNode(offset: start, value: try object())
    case UInt8(ascii: "["): return JSONNode(offset: start, value: try list())
    case UInt8(ascii: "\""): return JSONNode(offset: start, value: .text(try text()))
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      return JSONNode(offset: start, value: try word())
    default: return JSONNode(offset: start, value: .number(try number()))
    }
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONMember] = []
    try open()
    while peek != UInt8(ascii: "}") {
      if !members.isEmpty { try take(",", expected: "a comma or }") }
      members.append(try member())
      skipSpace()
    }
    close()
    return .object(members)
  }

  private mutating func member() throws(JSONFault) -> JSONMember {
    skipSpace()
    let start = at
    guard peek == UInt8(ascii: "\"") else { throw fault(expected: "a field's name in quotes") }
    let name = try text()
    skipSpace()
    try take(":", expected: "a colon")
    skipSpace()
    return JSONMember(name: name, offset: start, node: try value())
  }

  private mutating func list() throws(JSONFault) -> JSONValue {
    var items: [JSONNode] = []
    try open()
    while peek != UInt8(ascii: "]") {
      if !items.isEmpty { try take(",", expected: "a comma or ]") }
      skipSpace()
      items.append(try value())
      skipSpace()
    }
    close()
    return .list(items)
  }

  private mutating func open() throws(JSONFault) {
    depth += 1
    guard depth <= JSONParser.deepest else {
      throw JSONFault(
        offset: at, found: "brackets nested more than \(JSONParser.deepest) deep",
        expected: "a snapshot, which nests 6 deep")
    }
    at += 1
    skipSpace()
  }

  private mutating func close() {
    depth -= 1
    at += 1
  }

  private mutating func word() throws(JSONFault) -> JSONValue {
    if takeWord("true") { return .flag(true) }
    if takeWord("false") { return .flag(false) }
    if takeWord("null") { return .null }
    throw fault(expected: "a value")
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[at..<end].elementsEqual(letters) else { return false }
    at = end
    return true
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = at
    guard let first = peek, first == UInt8(ascii: "-") || (48...57).contains(first) else {
      throw fault(expected: "a value")
    }
    if peek == UInt8(ascii: "-") { at += 1 }
    if peek == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = at
    while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
    guard at > start else { throw fault(expected: "a digit") }
  }

  private mutating func text() throws(JSONFault) -> String {
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
      guard bytes[at] >= 0x20 else { throw rawControl() }
      at += 1
    }
    guard at < bytes.count else { throw openText(from: start) }
    let plain = bytes[start..<at]
    guard bytes[at] == UInt8(ascii: "\\") else {
      at += 1
      return String(decoding: plain, as: UTF8.self)
    }
    return try escapedText(after: plain, from: start)
  }

  private mutating func escapedText(
    after plain: ArraySlice<UInt8>, from start: Int
  ) throws(JSONFault) -> String {
    var units = Array(plain)
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] >= 0x20 else { throw rawControl() }
      if bytes[at] == UInt8(ascii: "\\") {
        units.append(contentsOf: UTF8.encode(try escape())!)
      } else {
        units.append(bytes[at])
        at += 1
      }
    }
    guard at < bytes.count else { throw openText(from: start) }
    at += 1
    return String(decoding: units, as: UTF8.self)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    at += 1
    if peek == UInt8(ascii: "u") { return try unicodeEscape() }
    guard let letter = peek, let scalar = JSONParser.escapes[letter] else {
      throw fault(expected: #"one of \" \\ \/ \b \f \n \r \t \u0000 after a backslash"#)
    }
    at += 1
    return scalar
  }

  static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let start = at - 1
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A pair of surrogates spells one character beyond U+FFFF.
    let pair = "a pair of \\u escapes that spells a character"
    guard (0xD800..<0xDC00).contains(first), peek == UInt8(ascii: "\\") else {
      throw JSONFault(offset: start, found: "half of a character", expected: pair)
    }
    at += 1
    guard peek == UInt8(ascii: "u") else { throw fault(expected: pair) }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second) else {
      throw JSONFault(offset: start, found: "half of a character", expected: pair)
    }
    return Unicode.Scalar(0x10000 + UInt32(first - 0xD800) << 10 + UInt32(second - 0xDC00))!
  }

  /// The four hexadecimal digits after the `u` it stands on.
  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    let digits = bytes[(at + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(expected: "four hexadecimal digits after \\u") }
    at += 5
    return unit
  }

  private mutating func take(
    _ character: Unicode.Scalar, expected: String
  ) throws(JSONFault) {
    guard peek == UInt8(ascii: character) else { throw fault(expected: expected) }
    at += 1
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private func fault(expected: String) -> JSONFault {
    guard at < bytes.count else {
      return JSONFault(offset: at, found: "the end of the file", expected: expected)
    }
    let rest = String(decoding: bytes[at...].prefix(4), as: UTF8.self)
    return JSONFault(offset: at, found: Quoted.text(rest.prefix(1)), expected: expected)
  }

  private func rawControl() -> JSONFault {
    JSONFault(
      offset: at, found: bytes[at] == 0x0A ? "a line break in a text" : "a control character",
      expected: "a closing quote, or the character escaped")
  }

  private func openText(from start: Int) -> JSONFault {
    JSONFault(
      offset: start - 1, found: "a text without an end", expected: "a closing quote")
  }
}
