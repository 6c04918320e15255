import CleanText

extension Character {
  /// The columns this character takes on the grid in its displayable form: 1, 2, or more for a
  /// sequence that has no form of its own there.
  package var displayWidth: Int { displayWidth(in: Repertoire.current) }

  /// The same on a screen of a repertoire.
  func displayWidth(in repertoire: Repertoire) -> Int {
    if isASCII || repertoire == .unicode { return glyphs(of: self).reduce(0) { $0 + $1.width } }
    return asciiText(String(self)).utf8.count
  }
}

// Not of every `StringProtocol`: other rooms would call that through its witness tables, slowly.
extension String {
  /// The columns this text takes on the grid.
  package var displayWidth: Int { columns(of: shownForm(self)) }
}

extension Substring {
  /// The columns this text takes on the grid.
  package var displayWidth: Int { columns(of: shownForm(self)) }
}

private func columns(of text: some StringProtocol) -> Int {
  simpleColumns(of: text) ?? text.reduce(0) { $0 + $1.displayWidth(in: .unicode) }
}

/// The text in at most `columns` columns; what is cut is told by `…` at its end.
package func clipped(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  let text = shownForm(text)
  if text.displayWidth <= columns { return text }
  // Three dots would leave nothing of a word or a figure.
  let mark = Repertoire.current == .ascii && columns < 8 ? "~" : shownForm("…")
  return String(text.prefix(fitting: columns - mark.displayWidth)) + mark
}

/// The text in exactly `columns` columns: clipped, or with spaces after it.
package func padded(_ text: String, to columns: Int) -> String {
  let fitting = clipped(text, to: columns)
  return fitting + String(repeating: " ", count: max(0, columns - fitting.displayWidth))
}

/// The text in exactly `columns` columns, at their right end: clipped, or with spaces before it.
package func rightAligned(_ text: String, to columns: Int) -> String {
  let fitting = clipped(text, to: columns)
  return String(repeating: " ", count: max(0, columns - fitting.displayWidth)) + fitting
}

extension StringProtocol {
  /// The longest start that takes at most `columns` columns.
  func prefix(fitting columns: Int) -> SubSequence {
    if simpleColumns(of: self) != nil { return prefix(scalars: Swift.max(0, columns)) }
    var left = columns
    var end = startIndex
    while end < endIndex {
      left -= self[end].displayWidth
      if left < 0 { break }
      end = index(after: end)
    }
    return self[startIndex..<end]
  }

  private func prefix(scalars count: Int) -> SubSequence {
    let start = unicodeScalars.startIndex
    let end = unicodeScalars.index(start, offsetBy: count, limitedBy: unicodeScalars.endIndex)
    return self[start..<(end ?? endIndex)]
  }
}
