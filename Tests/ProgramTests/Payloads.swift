import TerminalTestSupport
import Testing

/// What takes a terminal over or deceives a reader: its title, clipboard, cursor, screen and colours;
/// the order of letters, and what can't be seen.
let payloads = [
  // Operating system commands: the title, twice; a link; the clipboard.
  "\u{1B}]0;PWNED\u{7}", "\u{1B}]2;PWNED\u{1B}\\", "\u{1B}]52;c;UFdORUQh\u{7}",
  "\u{1B}]8;;http://PWNED/\u{1B}\\link\u{1B}]8;;\u{1B}\\",
  // Device control, and strings for applications, privacy and nobody.
  "\u{1B}P+q544e\u{1B}\\", "\u{1B}_PWNED\u{1B}\\", "\u{1B}^PWNED\u{1B}\\", "\u{1B}XPWNED\u{1B}\\",
  // Questions that the terminal would answer into the shell; clearing, colours, modes, a reset.
  "\u{1B}[6n", "\u{1B}[>c", "\u{1B}[21t", "\u{1B}[2J", "\u{1B}[31m", "\u{1B}[?1049l", "\u{1B}c",
  "\u{1B}(0", "\u{1B}#8",
  // The same in C1 controls.
  "\u{9B}6n", "\u{9B}2J", "\u{9D}0;PWNED\u{9C}", "\u{90}+q544e\u{9C}", "\u{9F}PWNED\u{9C}",
  "\u{9E}PWNED\u{9C}", "\u{98}PWNED\u{9C}", "\u{84}\u{85}\u{8D}\u{8E}\u{8F}",
  // Single controls.
  "\u{7}", "\u{8}\u{8}\u{8}", "\u{7F}", "\u{E}\u{F}", "\u{1A}", "\u{3}",
  "a\nb", "a\rb", "a\tb", "a\u{B}b\u{C}c", "a\u{2028}b\u{2029}c",
  // Bidi overrides, embeddings, isolates and marks.
  "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "\u{2066}\u{2067}\u{2068}\u{2069}",
  "\u{200E}\u{200F}\u{61C}",
  // What can't be seen: zero-width, soft hyphen, tags, fillers.
  "\u{200B}\u{2060}\u{FEFF}\u{180E}\u{AD}", "\u{E0001}\u{E0041}\u{E007F}", "\u{3164}\u{115F}",
  // No characters, and private ones.
  text([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF]), text([0xE000, 0xF0000]),
  // More marks than one character has.
  "e" + String(repeating: "\u{301}\u{489}", count: 20),
]

/// Of scalars that no literal may have.
private func text(_ values: [UInt32]) -> String {
  String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
}

/// All of it in one text.
let payload = payloads.joined()

/// As much of it as the name of a file, or of a field, can have.
let namePayload = "\u{1B}]0;PWNED\u{7}\u{1B}[6n\u{9B}2J\u{1B}c\u{202E}\u{200B}\u{E0041}"

/// What is left of payloads in a text: controls but the end of a line, what orders or hides letters,
/// and heaps of marks.
func remains(in text: String) -> [String] {
  let scalars = text.unicodeScalars
  var left = scalars.filter { $0 != "\n" && actsOrHides($0.value) }
    .map { "U+" + String($0.value, radix: 16) }
  left += ["PWNED", "UFdORUQ", "544e"].filter(text.contains)
  let marks = scalars.split { !(0x300...0x36F).contains($0.value) && $0.value != 0x489 }
  if marks.contains(where: { $0.count > 4 }) { left.append("marks") }
  return left
}

private func actsOrHides(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x115F...0x1160, 0x180E, 0x200B, 0x200E...0x200F,
    0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFEFF, 0xFFA0,
    0xFFF0...0xFFFB, 0xE0000...0xE00FF, 0xF0000...0x10FFFF:
    true
  default: value & 0xFFFE == 0xFFFE
  }
}

/// Holds that nothing of a payload has reached the terminal.
func expectHarmless(
  _ board: ProgramUnderTest, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let sent = SentBytes(board.output)
  #expect(sent.faults == [], comment, sourceLocation: sourceLocation)
  #expect(remains(in: sent.text) == [], comment, sourceLocation: sourceLocation)
}

/// Holds that nothing of a payload is in what was printed, and that it ended by itself.
func expectHarmless(
  _ run: PlainRun, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let code = run.end?.code ?? -1
  #expect((0...4).contains(code), comment, sourceLocation: sourceLocation)
  #expect(remains(in: run.output) == [], comment, sourceLocation: sourceLocation)
  #expect(remains(in: run.errors) == [], comment, sourceLocation: sourceLocation)
}
