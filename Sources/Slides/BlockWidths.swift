extension Slide.BigFigure {
  /// Columns of a character in block letters; those left out have no such form.
  package static let blockWidths: [Character: Int] = {
    let forms = [2: "., ", 4: "1I", 5: "-–<>", 6: "023456789+ABCDEFGHJKLOPQRSTUVXYZ", 7: "%MNW"]
    let widths = forms.flatMap { width, characters in characters.map { ($0, width) } }
    return Dictionary(uniqueKeysWithValues: widths)
  }()

  /// Columns between two characters.
  package static let blockGap = 2

  /// The columns the figure takes in block letters; nil where a character has no such form.
  package var blockColumns: Int? {
    let widths = text.map { Slide.BigFigure.blockWidths[$0] }
    guard !widths.isEmpty, widths.allSatisfy({ $0 != nil }) else { return nil }
    return widths.compactMap(\.self).reduce(Slide.BigFigure.blockGap * (widths.count - 1), +)
  }

  /// Whether it is drawn in block letters: they and the words beside them have room enough. Where
  /// they haven't, the words alone say it.
  package func isBlock(in columns: Int) -> Bool {
    guard let blockColumns else { return false }
    let words = beside.isEmpty ? 0 : SlideSpace.gap + SlideSpace.leastBeside
    return blockColumns + words <= columns
  }
}
