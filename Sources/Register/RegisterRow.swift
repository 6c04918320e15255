/// A row as any store keeps it: bytes it need not understand, chained by hash.
package struct RegisterRow: Equatable, Sendable {
  /// What the hash covers beside the body's digest; empty in a row of version 1, which is a body of its own
  /// hashed bytes.
  package let envelope: [UInt8]
  /// The SHA-256 of the body.
  package let digest: String
  /// The hash of the row before it.
  package let previous: String
  package let hash: String
  /// What it says; nil where that was taken out.
  package let body: [UInt8]?

  package init(
    envelope: [UInt8], digest: String, previous: String, hash: String, body: [UInt8]?
  ) {
    self.envelope = envelope
    self.digest = digest
    self.previous = previous
    self.hash = hash
    self.body = body
  }

  /// A row that follows from the one of a hash.
  package init(_ envelope: Envelope, body: PlainValue, after previous: String) {
    let (form, body) = (envelope.form, body.form)
    let digest = hexadecimalSHA256(of: body)
    self.init(
      envelope: form, digest: digest, previous: previous,
      hash: RegisterRow.hash(envelope: form, digest: digest, previous: previous), body: body)
  }

  /// Whether it is of version 1.
  package var isOfVersionOne: Bool { envelope.isEmpty }

  /// The hash that belongs to what a row has.
  package var rightHash: String {
    isOfVersionOne
      ? digest : RegisterRow.hash(envelope: envelope, digest: digest, previous: previous)
  }

  private static func hash(envelope: [UInt8], digest: String, previous: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(envelope.count + 140)
    for part in [envelope, Array(digest.utf8), Array(previous.utf8)] {
      bytes += String(part.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += part
    }
    return hexadecimalSHA256(of: bytes)
  }
}
