import Listings

extension Deck {
  /// Every slide's words, for paper and for those who read no screen. Each has its name above it, as
  /// an agenda names it.
  package var plainText: String {
    slides.enumerated().map { index, slide in
      let head = "\(index + 1) of \(slides.count)  [\(slide.name)]"
      return ([head] + slide.paragraphs).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Slide {
  /// What it says, a line a paragraph or a row.
  fileprivate var paragraphs: [String] {
    [kicker, heading].compactMap(\.self) + parts.flatMap(\.paragraphs)
  }
}

extension Slide.Part {
  fileprivate var paragraphs: [String] {
    guard case .rows(let rows) = self else { return phrases.map { "  \($0.text)" } }
    return rows.map { row in
      "  " + [row.label.text, row.text.text].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }
}
