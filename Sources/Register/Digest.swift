import CMessageDigest

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
func hexadecimalSHA256(of bytes: [UInt8]) -> String {
  var context = SHA2_CTX()
  SHA256Init(&context)
  SHA256Update(&context, bytes, bytes.count)
  return withUnsafeTemporaryAllocation(
    of: CChar.self, capacity: 2 * Int(SHA256_DIGEST_LENGTH) + 1
  ) { digits in
    SHA256End(&context, digits.baseAddress).map { String(cString: $0) } ?? ""
  }
}
