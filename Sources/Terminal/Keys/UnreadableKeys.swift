import Keyboard

/// Tells keys that were made of a byte of no character from those that a person typed: a sign that
/// stands for what can't be read would be kept for ever where it is recorded.
struct UnreadableKeys {
  /// What stands for such a byte on the way.
  static let substitute: Unicode.Scalar = "\u{FFFD}"
  /// The first such byte that no key was made of yet.
  private var byte: UInt8?

  mutating func note(_ byte: UInt8) { self.byte = self.byte ?? byte }

  /// The same keys, with each that such a byte is part of as what it is.
  mutating func told(_ keys: [Key]) -> [Key] {
    guard let byte else { return keys }
    let told = keys.map { $0.holdsSubstitute ? .unreadable(byte) : $0 }
    if told != keys { self.byte = nil }
    return told
  }
}

extension Key {
  fileprivate var holdsSubstitute: Bool {
    switch self {
    case .character(let character), .alt(let character), .ctrl(let character):
      character.unicodeScalars.contains(UnreadableKeys.substitute)
    case .paste(let text): text.unicodeScalars.contains(UnreadableKeys.substitute)
    default: false
    }
  }
}
