/// Text in lines of at most `width` columns; the first starts with `first` spaces, the others with
/// `indent`. Breaks stand between words, and inside a word only where it fills a line alone.
func wrapped(_ text: String, first: Int = 0, indent: Int = 0, width: Int = 80) -> [String] {
  var lines: [String] = []
  var line = String(repeating: " ", count: first)
  var isEmpty = true
  for word in text.split(whereSeparator: \.isWhitespace).flatMap({
    pieces(of: $0, width - max(first, indent))
  }) {
    if !isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = String(repeating: " ", count: indent)
      isEmpty = true
    }
    line += isEmpty ? word : " " + word
    isEmpty = false
  }
  return lines + [line]
}

/// Text with its first letter as a capital.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

private func pieces(of word: Substring, _ length: Int) -> [String] {
  var (pieces, rest) = ([String](), word)
  while !rest.isEmpty {
    pieces.append(String(rest.prefix(length)))
    rest = rest.dropFirst(length)
  }
  return pieces
}
