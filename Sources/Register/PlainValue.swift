import CleanText

/// A value as rows have it, in JSON of one form: one meaning has one byte string (docs/store.md).
package enum PlainValue: Equatable, Sendable {
  case text(String)
  case number(Int)
  case list([PlainValue])
  /// What is absent is left out, never an empty value.
  case object([String: PlainValue])
}

extension PlainValue {
  /// The value's bytes.
  package var form: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.appendQuoted(text)
    case .number(let number): bytes += String(number).utf8
    case .list(let values):
      bytes.appendJoined(values, between: "[", "]") { value, bytes in value.append(to: &bytes) }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      bytes.appendJoined(sorted, between: "{", "}") { member, bytes in
        bytes.appendQuoted(member.key)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20:
        self += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        self += String(byte, radix: 16).utf8
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  fileprivate mutating func appendJoined<Part>(
    _ parts: [Part], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    _ appendOne: (Part, inout [UInt8]) -> Void
  ) {
    append(UInt8(ascii: opening))
    for (place, part) in parts.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      appendOne(part, &self)
    }
    append(UInt8(ascii: closing))
  }
}

extension PlainValue {
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  package var members: [String: PlainValue]? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension PlainValue {
  /// The value with every text fit to show.
  package var cleaned: PlainValue {
    switch self {
    case .text(let text): .text(text.cleaned)
    case .number: self
    case .list(let values): .list(values.map(\.cleaned))
    case .object(let members): .object(members.mapValues(\.cleaned))
    }
  }
}
