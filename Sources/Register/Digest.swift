import CMessageDigest

/// A SHA-256 in the making.
struct Digest {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    SHA256Update(&context, bytes.baseAddress, bytes.count)
  }

  mutating func take(_ text: String) {
    var text = text
    text.withUTF8 { take($0) }
  }

  /// What came of it, as 64 hexadecimal digits; nothing more can be taken then.
  mutating func finish() -> String {
    let length = Int(SHA256_DIGEST_LENGTH)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { bytes in
      SHA256Final(bytes.baseAddress, &context)
      return String(unsafeUninitializedCapacity: 2 * length) { digits in
        for (place, byte) in bytes.enumerated() {
          digits[2 * place] = Digest.digit(byte >> 4)
          digits[2 * place + 1] = Digest.digit(byte & 15)
        }
        return 2 * length
      }
    }
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
