/// Text that is being pasted, as it may stand in a text field.
struct PastedText {
  private var characters = String.UnicodeScalarView()
  private var previous: Unicode.Scalar = " "
  private var count = 0

  var text: String { String(characters) }

  /// Line ends become one newline each; other control characters have no place in a text.
  mutating func add(_ character: Unicode.Scalar) {
    defer { previous = character }
    guard count < mostPasted else { return }
    switch character {
    case "\n" where previous == "\r": return
    case "\r", "\n": characters.append("\n")
    case "\u{0}"..<"\t", "\u{B}"..<" ", "\u{7F}"..<"\u{A0}": return
    default: characters.append(character)
    }
    count += 1
  }
}

/// Hundreds of times what any field holds; what is beyond it would only take memory.
private let mostPasted = 1_000_000
