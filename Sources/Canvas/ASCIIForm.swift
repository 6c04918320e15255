/// What stands for a character on a terminal that shows ASCII only, one column for one column.
///
/// A sparkline keeps its shape (`_.-=+*#`), a bar its length; letters lose their accents; the rest
/// is `?` in each of its columns.
package func asciiForm(_ character: Character) -> String {
  if let byte = character.asciiValue, byte >= 0x20 && byte < 0x7F { return String(character) }
  return glyphs(of: character).map(asciiForm).joined()
}

private func asciiForm(_ glyph: Glyph) -> String {
  if let scalar = glyph.text.unicodeScalars.first, scalar.isASCII { return String(scalar) }
  let known = drawingSigns[glyph.text] ?? punctuation[glyph.text] ?? unaccented[glyph.text]
  let one = known ?? boxLine(glyph.text) ?? "?"
  return String(repeating: one, count: glyph.width)
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
  "●": "o", "○": "o", "◆": "o", "◇": "o", "▲": "^", "△": "^", "▼": "v", "▽": "v", "▶": ">",
  "◀": "<",
  "→": ">", "←": "<", "↑": "^", "↓": "v", "›": ">", "‹": "<", "✓": "v", "✔": "v", "✗": "x",
  "✘": "x",
]

private let punctuation: [Character: Character] = [
  "·": "-", "•": "*", "…": "~", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "×": "x",
  "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "<", "»": ">", "≤": "<", "≥": ">", "±": "~",
  "£": "L", "°": "o", "\u{A0}": " ", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
  "ß": "s", "æ": "e", "œ": "e", "Æ": "E", "Œ": "E", "ı": "i", "ð": "d", "þ": "t",
]

/// Letters with one accent. A `Character` equals its decomposed form, so a letter and a mark put
/// together here are also the letter that has a scalar of its own.
private let unaccented: [Character: Character] = {
  let marks = "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30A}\u{30B}\u{30C}\u{323}"
  var table: [Character: Character] = [:]
  for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
    for mark in (marks + "\u{326}\u{327}\u{328}").unicodeScalars {
      table[Character(String(letter) + String(mark))] = letter
    }
  }
  return table
}()
