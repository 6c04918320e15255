/// One place of the grid.
package struct Cell: Hashable, Sendable {
  /// What stands there; a wide character's second cell holds nothing and has width 0.
  package var text: Character
  /// Columns the text takes: 1, 2, or 0 for the second half of a wide character.
  package var width: Int
  package var style: Style

  package init(text: Character, width: Int, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  package static let blank = Cell(text: " ", width: 1, style: .plain)
}
