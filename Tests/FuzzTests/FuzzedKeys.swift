import Keyboard

@testable import Terminal

/// What the terminal sent makes keys that can be named, the same ones in however many pieces it comes,
/// and the same ones when it is said again.
///
/// A byte of 0xFF, which no text has, stands for a time in which nothing came that was waited for.
func faultsOfKeys(_ bytes: [UInt8]) -> [String] {
  let pieces = bytes.split(separator: 0xFF, omittingEmptySubsequences: false)
    .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
  let whole = keys(of: pieces) { [$0] }
  let cut = keys(of: pieces) { piece in piece.map { [$0] } }
  let faults = whole == cut ? [] : ["cut in pieces \(whole) is \(cut)"]
  return faults + whole.flatMap(faultsOfKey)
}

/// The keys of pieces with a time between each two, every piece sent in the parts that `parts` makes.
private func keys(
  of pieces: [[Unicode.Scalar]], in parts: ([Unicode.Scalar]) -> [[Unicode.Scalar]]
) -> [Key] {
  var decoder = KeyDecoder()
  return pieces.flatMap { piece in
    parts(piece).flatMap { decoder.keys(from: $0) }
      + (decoder.waitsFor == nil ? [] : decoder.timePassed())
  }
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
