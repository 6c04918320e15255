import Canvas

/// Text in lines of at most `width` columns; the first starts with `first` spaces, the others with
/// `indent`. Breaks stand between words, and inside a word only where it fills a line alone.
func wrapped(_ text: String, first: Int = 0, indent: Int = 0, width: Int = 80) -> [String] {
  var lines: [String] = []
  var line = String(repeating: " ", count: first)
  var (used, isEmpty) = (first, true)
  for word in text.split(whereSeparator: \.isWhitespace).flatMap({
    wrapped(String($0), to: width - max(first, indent))
  }) {
    if !isEmpty, used + 1 + word.displayWidth > width {
      lines.append(line)
      line = String(repeating: " ", count: indent)
      (used, isEmpty) = (indent, true)
    }
    line += isEmpty ? word : " " + word
    used += (isEmpty ? 0 : 1) + word.displayWidth
    isEmpty = false
  }
  return lines + [line]
}

/// Text with its first letter as a capital.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
