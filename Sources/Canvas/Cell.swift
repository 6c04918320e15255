/// One place of the grid. It is plain bits, with no text in it to count references of: thousands of
/// cells are written and compared at every key.
package struct Cell: Hashable, Sendable {
  package let marks: Marks
  /// What stands there, and what its marks stand on; a wide character's second cell is a space.
  package let base: Unicode.Scalar
  package var style: Style
  private let columns: UInt8

  /// - Parameter text: a base and at most `mostMarks` marks; more are cut.
  package init(text: Character, width: Int, style: Style) {
    self.init(Glyph(text: text, width: width), style: style)
  }

  init(_ glyph: Glyph, style: Style) {
    base = glyph.base
    marks = glyph.marks
    columns = UInt8(glyph.width)
    self.style = style
  }

  package static let blank = Cell(.blank, style: .plain)

  /// Columns the text takes: 1, 2, or 0 for the second half of a wide character.
  package var width: Int { Int(columns) }

  package var text: Character { Glyph(base: base, marks: marks, width: width).text }
}

/// Marks of no width on a base, such as accents: as many as curses takes.
package struct Marks: Hashable, Sendable {
  private var places = SIMD4<UInt32>(repeating: 0)

  package static let none = Marks()

  init() {}

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for (place, scalar) in zip(places.indices, scalars) { places[place] = scalar.value }
  }

  package var scalars: [Unicode.Scalar] {
    places.indices.compactMap { places[$0] == 0 ? nil : Unicode.Scalar(places[$0]) }
  }
}
