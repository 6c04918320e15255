import TestSupport

/// Text that acts on a terminal, hides, or is wider or narrower than it looks.
let hostileTexts = [
  "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}]0;title\u{1B}\\", "\u{1B}[2J\u{1B}[6n", "\u{9B}31m",
  "\u{1B}P$q\u{1B}\\",
  "one\ntwo\r\nthree\tfour", "\u{202E}desrever\u{202C}", "\u{200B}\u{2060}\u{E0041}\u{E007F}",
  "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "👩‍👩‍👧 ⚠️ 🇬🇧 👍🏽", "中文字中文字中文字", "العربية עברית",
  String(repeating: "W", count: 3_000), String(repeating: "中", count: 400), "", " ", "\u{0}",
  "due:<",
]

/// Aldmoor's snapshot with hostile text for words.
///
/// - Parameter titles: what the file says of two actions' titles and of one's lead.
func hostileSnapshot(_ dice: inout Dice) -> String {
  Aldmoor.text(leadOfA2: json(dice.pick(speakable)))
    .replacing("Fill the manager posts", with: json(dice.pick(speakable)))
    .replacing("Brief every member", with: json(dice.pick(speakable)))
}

/// A title that is empty is a fault of the file, and no text to clean.
private let speakable = hostileTexts.filter { !$0.allSatisfy(\.isWhitespace) && $0 != "\u{0}" }

private func json(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\u{0}"..."\u{1F}":
      "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }.joined()
}
