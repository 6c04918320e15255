extension Item {
  /// Stands between two things that are said in one line.
  package static let separator = " · "
}

extension Desk {
  /// All that an item shows, in one line of words: each cell under a title with it, and what draws
  /// left out.
  package func words(of item: Item) -> String {
    let titles = columns(of: item.table).map(\.title)
    let cells = item.cells.enumerated().map { index, cell in
      titled(cell.saidText, titles.indices.contains(index) ? titles[index] : "")
    }
    let below = item.below.flatMap(\.self).filter { $0.standsInFor == nil }.map(\.phrase.saidText)
    return (cells + below).filter { !$0.isEmpty }.joined(separator: Item.separator)
  }

  /// A cell that says nothing without its column's title.
  private func titled(_ text: String, _ title: String) -> String {
    title.isEmpty || text.isEmpty ? text : "\(title): \(text)"
  }
}

extension Phrase {
  /// The words alone, without bars, curves, the mark of a link and the dash that stands for nothing.
  fileprivate var saidText: String {
    let said = spans.filter { !$0.meaning.isDrawn }.map(\.text).joined()
    return said == "–" ? "" : said
  }
}
