/// The escapes of JSON's texts, undone wherever they stand: in a file that is no whole JSON, too.
enum JSONEscapes {
  /// The bytes of a file with what its escapes stand for; what is no escape of JSON's stays.
  static func undone(in bytes: [UInt8]) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    guard bytes.contains(backslash) else { return bytes }
    var (undone, at): ([UInt8], Int) = ([], 0)
    undone.reserveCapacity(bytes.count)
    while at < bytes.count {
      if bytes[at] == backslash, let (scalar, length) = scalar(at: at, in: bytes) {
        undone += Array(String(scalar).utf8)
        at += length
      } else {
        undone.append(bytes[at])
        at += 1
      }
    }
    return undone
  }

  private static func scalar(
    at place: Int, in bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard place + 1 < bytes.count else { return nil }
    guard bytes[place + 1] == UInt8(ascii: "u") else {
      return JSONParser.escapes[bytes[place + 1]].map { ($0, 2) }
    }
    guard let first = unit(at: place, in: bytes) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard let second = unit(at: place + 6, in: bytes), UTF16.isLeadSurrogate(first),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    return (UTF16.decode(UTF16.EncodedScalar([first, second])), 12)
  }

  /// What four hexadecimal digits behind a backslash and a u say.
  private static func unit(at place: Int, in bytes: [UInt8]) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(place + 2)..<(place + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
