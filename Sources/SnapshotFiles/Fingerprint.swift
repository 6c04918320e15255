/// What tells two files apart at a glance, so that two people see whether they have the same figures.
package struct Fingerprint: Equatable, Sendable, CustomStringConvertible {
  /// Eight hexadecimal digits.
  package let description: String

  /// FNV-1a of 64 bits, its halves folded into 32. It guards against mix-ups, not against forgery.
  package init(of bytes: some Sequence<UInt8>) {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    description = String(repeating: "0", count: 8 - digits.count) + digits
  }
}
