import CleanText

/// Which characters a screen can show.
package enum Repertoire: Sendable {
  case unicode
  case ascii

  /// That of the screen that is being drawn. All widths and all that is written go by it, so that a
  /// sign whose ASCII form is longer, as `>=`, has its columns wherever text is measured, wrapped or cut.
  @TaskLocal package static var current = Repertoire.unicode
}

/// A text as the screen that is being drawn can show it.
package func shownForm(_ text: String) -> String {
  // Most texts are ASCII: they are looked at before it is asked which screen this is.
  if text.utf8.allSatisfy({ $0 < 0x80 }) || Repertoire.current == .unicode { return text }
  return asciiText(text)
}

func shownForm(_ text: Substring) -> Substring {
  if text.utf8.allSatisfy({ $0 < 0x80 }) || Repertoire.current == .unicode { return text }
  return asciiText(String(text))[...]
}

/// A text in ASCII that says the same. A sparkline keeps its shape (`_.-=+*#`), a bar its length.
package func asciiText(_ text: String) -> String {
  let drawn = String(text.map { asciiDrawing($0) ?? $0 })
  return inASCII(drawn) { $0.displayWidth(in: .unicode) }
}

/// What stands for the character of one cell, in as many columns: for a cell that was drawn without
/// regard to the screen.
package func asciiForm(_ character: Character) -> String {
  if let byte = character.asciiValue, byte >= 0x20 && byte < 0x7F { return String(character) }
  return glyphs(of: character).map { glyph in
    let form = asciiText(String(glyph.text))
    return form.utf8.count == glyph.width ? form : String(repeating: "?", count: glyph.width)
  }.joined()
}

/// A sign of drawings, in one column.
private func asciiDrawing(_ character: Character) -> Character? {
  drawingSigns[character] ?? boxLine(character)
}

/// `-`, `|` or `+` for the lines and corners of box drawing.
private func boxLine(_ character: Character) -> Character? {
  guard let value = character.unicodeScalars.first?.value, (0x2500...0x257F).contains(value)
  else { return nil }
  switch value {
  case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: return "-"
  case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
  case 0x2524: return "|"  // ┤ ticks a chart's axis
  default: return "+"
  }
}

private let drawingSigns: [Character: Character] = [
  "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "#", "█": "#",
  "░": ".", "▒": ":", "▓": "%", "▌": "#", "▐": "#", "▀": "#", "■": "#", "□": ".",
  "▏": ".", "▎": ".", "▍": ":", "▋": "#", "▊": "#", "▉": "#",
  "●": "o", "○": "O", "◆": "o", "◇": "O", "▲": "^", "△": "A", "▼": "v", "▽": "V", "▶": ">",
  "◀": "<",
]
