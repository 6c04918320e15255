/// The text on lines of at most `columns` columns, broken between words; a word longer than a line
/// is broken where the line ends. Spaces at a break are dropped; a line end in the text is kept.
/// No text is one empty line.
package func wrapped(_ text: String, to columns: Int) -> [String] {
  shownForm(text).split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { wrappedLine($0, to: max(1, columns)) }
}

private func wrappedLine(_ line: Substring, to columns: Int) -> [String] {
  var lines: [String] = []
  var current = ""
  var width = 0
  for word in line.split(separator: " ") {
    for piece in pieces(of: word, to: columns) {
      let pieceWidth = piece.displayWidth
      let gap = current.isEmpty ? 0 : 1
      if width + gap + pieceWidth <= columns {
        current += (gap == 1 ? " " : "") + piece
        width += gap + pieceWidth
      } else {
        if !current.isEmpty { lines.append(current) }
        current = String(piece)
        width = pieceWidth
      }
    }
  }
  return lines + [current]
}

/// The word, or as many starts of it as a line each holds; a glyph wider than a line stands alone.
private func pieces(of word: Substring, to columns: Int) -> [Substring] {
  if word.utf8.count <= columns || word.displayWidth <= columns { return [word] }
  var pieces: [Substring] = []
  var rest = word
  while !rest.isEmpty {
    let fitting = rest.prefix(fitting: columns)
    let piece = fitting.isEmpty ? rest.prefix(1) : fitting
    pieces.append(piece)
    rest = rest[piece.endIndex...]
  }
  return pieces
}
