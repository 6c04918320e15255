extension PlainValue {
  /// Reads the one form of a value.
  ///
  /// - Returns: nil where the bytes are no JSON, or another form of it than the one that is written.
  package init?(form bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(deep: 0), reader.isAtEnd, value.form == bytes else { return nil }
    self = value
  }
}

/// Reads what the writer writes. What is looser than its form, such as members in another order, is found
/// by writing the value once more.
private struct Reader {
  let bytes: [UInt8]
  var place = 0

  var isAtEnd: Bool { place == bytes.count }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// - Parameter depth: how many lists and objects it is in; a row never needs many.
  mutating func value(deep depth: Int) -> PlainValue? {
    guard depth < 16, let next else { return nil }
    switch next {
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "["): return list(deep: depth)
    case UInt8(ascii: "{"): return object(deep: depth)
    default: return number()
    }
  }

  private mutating func number() -> PlainValue? {
    let digits = bytes[place...].prefix { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
    place += digits.count
    return Int(String(decoding: digits, as: UTF8.self)).map { .number($0) }
  }

  private mutating func list(deep depth: Int) -> PlainValue? {
    var values: [PlainValue] = []
    let isWhole = takeEach(between: "[", "]") { reader in
      guard let value = reader.value(deep: depth + 1) else { return false }
      values.append(value)
      return true
    }
    return isWhole ? .list(values) : nil
  }

  private mutating func object(deep depth: Int) -> PlainValue? {
    var members: [String: PlainValue] = [:]
    let isWhole = takeEach(between: "{", "}") { reader in
      guard let key = reader.text(), reader.take(":"),
        let value = reader.value(deep: depth + 1)
      else { return false }
      return members.updateValue(value, forKey: key) == nil
    }
    return isWhole ? .object(members) : nil
  }

  private mutating func takeEach(
    between opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ takeOne: (inout Reader) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    if take(closing) { return true }
    repeat {
      guard takeOne(&self) else { return false }
    } while take(",")
    return take(closing)
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var letters: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: letters, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let letter = escaped() else { return nil }
        letters.append(letter)
      default: letters.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash: a quote, a backslash, or four digits of a control character.
  private mutating func escaped() -> UInt8? {
    guard let sign = next else { return nil }
    place += 1
    guard sign == UInt8(ascii: "u") else { return sign }
    let digits = bytes[place...].prefix(4)
    place += digits.count
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
