import Keyboard

@testable import Terminal

/// What the terminal sent makes keys that can be named, and the same ones when it is said again.
///
/// A byte of 0xFF, which no text has, stands for a moment in which nothing more had arrived; one of
/// 0xFE for a key that curses knew.
func faultsOfKeys(_ bytes: [UInt8]) -> [String] {
  let pieces = bytes.split(separator: 0xFF, omittingEmptySubsequences: false).map(rawKeys)
  var decoder = KeyDecoder()
  return pieces.flatMap { decoder.keys(from: $0) }.flatMap(faultsOfKey)
}

private func rawKeys(_ piece: ArraySlice<UInt8>) -> [RawKey] {
  let texts = piece.split(separator: 0xFE, omittingEmptySubsequences: false)
  let typed = texts.map { String(decoding: $0, as: UTF8.self).unicodeScalars.map(RawKey.scalar) }
  return Array(typed.joined(separator: [.known(.up)]))
}

private func faultsOfKey(_ key: Key) -> [String] {
  var faults: [String] = []
  if case .paste(let text) = key, text.unicodeScalars.contains(where: isControl) {
    faults.append("a control character was pasted: \(text.debugDescription)")
  }
  if case .click(let row, let column) = key, row < 0 || column < 0 {
    faults.append("a click beside the screen: \(row), \(column)")
  }
  if (try? Key(notation: key.notation)) != key {
    faults.append("\(key) is written \(key.notation.debugDescription), which is another key")
  }
  return faults
}

/// Line ends and tabs are the only controls that a paste may have.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
}
