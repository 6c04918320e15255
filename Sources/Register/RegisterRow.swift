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
  /// The number of the row whose body this one takes out; nil where it takes out none. The envelope says so
  /// too, which a store doesn't read.
  package let empties: Int?

  package init(
    envelope: [UInt8], digest: String, previous: String, hash: String, body: [UInt8]?,
    empties: Int? = nil
  ) {
    self.envelope = envelope
    self.digest = digest
    self.previous = previous
    self.hash = hash
    self.body = body
    self.empties = empties
  }

  /// A row that follows from the one of a hash.
  package init(
    _ envelope: Envelope, body: PlainValue, after previous: String, empties: Int? = nil
  ) {
    let (form, body) = (envelope.form, body.form)
    let digest = hexadecimalSHA256(of: body)
    self.init(
      envelope: form, digest: digest, previous: previous,
      hash: RegisterRow.hash(envelope: form, digest: digest, previous: previous), body: body,
      empties: empties)
  }

  /// The row without what it says.
  package var emptied: RegisterRow {
    RegisterRow(
      envelope: envelope, digest: digest, previous: previous, hash: hash, body: nil,
      empties: empties)
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
