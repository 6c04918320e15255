/// Text that is being pasted, as it may stand in a text field.
struct PastedText {
  /// What introduced its start, an escape character or U+009B, and alone introduces its end: a terminal keeps
  /// to one of the two, and the other one is text, which no terminal filters.
  let introducer: Unicode.Scalar
  private var characters = String.UnicodeScalarView()
  private var previous: Unicode.Scalar = " "
  private var count = 0

  init(behind introducer: Unicode.Scalar) { self.introducer = introducer }

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
