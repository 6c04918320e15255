// A row of version 1 is a body of its own hashed bytes: what any store can take, and prove, without knowing
// its columns.

extension StoredRow {
  /// The bytes that are hashed: every column but the hash itself; docs/register.md has their form.
  package var hashedBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1_000)
    for value in values.dropLast() {
      switch value {
      case .null: bytes.append(UInt8(ascii: "-"))
      case .number(let number): bytes.appendPrefixed(String(number))
      case .text(let text): bytes.appendPrefixed(text)
      }
    }
    return bytes
  }

  /// The row as any store keeps it.
  package var row: RegisterRow {
    let bytes = hashedBytes
    return RegisterRow(
      envelope: [], digest: hexadecimalSHA256(of: bytes), previous: text(.previous) ?? "",
      hash: text(.hash) ?? "", body: bytes)
  }

  /// Reads the bytes that were hashed, with the hash that was kept beside them.
  ///
  /// - Returns: nil where they are not the columns of a row.
  package init?(hashedBytes bytes: [UInt8], hash: String) {
    var rest = bytes[...]
    var values: [StoredValue] = []
    for column in ChangeColumn.allCases.dropLast() {
      guard let value = StoredValue(takenFrom: &rest, isNumber: column.isNumber) else { return nil }
      values.append(value)
    }
    guard rest.isEmpty else { return nil }
    self.init(values: values + [.text(hash)])
  }
}

extension ChangeColumn {
  fileprivate var isNumber: Bool { [.number, .intent, .undoes].contains(self) }
}

extension StoredValue {
  /// Takes a value with its length from the front of some bytes.
  fileprivate init?(takenFrom bytes: inout ArraySlice<UInt8>, isNumber: Bool) {
    if bytes.first == UInt8(ascii: "-") {
      bytes.removeFirst()
      self = .null
      return
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: bytes[..<colon], as: UTF8.self)),
      (0..<bytes.endIndex - colon).contains(count)
    else { return nil }
    let end = colon + 1 + count
    guard let text = String(validating: bytes[(colon + 1)..<end], as: UTF8.self) else { return nil }
    bytes = bytes[end...]
    guard isNumber else {
      self = .text(text)
      return
    }
    guard let number = Int(text), text == "\(number)" else { return nil }
    self = .number(number)
  }
}

extension [UInt8] {
  /// The length goes first, so that no text can pass for two, nor an empty one for none.
  fileprivate mutating func appendPrefixed(_ text: String) {
    append(contentsOf: String(text.utf8.count).utf8)
    append(UInt8(ascii: ":"))
    append(contentsOf: text.utf8)
  }
}

extension StoredRow {
  /// The row as the next one after a hash.
  package func chained(to previous: String) -> StoredRow {
    var row = self
    row.set(.previous, previous)
    row.set(.hash, row.rightHash)
    return row
  }
}
