import Listings

extension Deck {
  /// Every slide's words, for paper and for those who read no screen. Each has its name above it, as
  /// an agenda names it.
  package var plainText: String {
    slides.indices.map(plainText).joined(separator: "\n")
  }

  /// The words of one slide, by its place in the deck from 0.
  package func plainText(at position: Int) -> String {
    let slide = slides[position]
    let head = "\(position + 1) of \(slides.count)  [\(slide.name)]"
    let lines = [head] + [slide.kicker].compactMap(\.self) + [slide.heading]
    return (lines + slide.paragraphs.map { "  \($0)" }).joined(separator: "\n") + "\n"
  }
}

extension Slide {
  /// What it says under its title, a line a paragraph or a row.
  package var paragraphs: [String] { parts.flatMap(\.paragraphs) }
}

extension Slide.Part {
  fileprivate var paragraphs: [String] {
    guard case .rows(let rows) = self else { return phrases.map(\.text) }
    return rows.map { row in
      [row.label.text, row.text.text].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }
}
