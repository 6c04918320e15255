import Canvas
import ColourThemes
import Listings

/// An item laid out for a width: the lines it takes.
struct ItemBlock {
  let item: Item
  let layout: TableLayout
  /// Lines by column: a wrapping column may take several.
  private let lines: [[Phrase]]
  private let below: [Phrase]

  init(_ item: Item, layout: TableLayout) {
    self.item = item
    self.layout = layout
    below = item.below
    lines = layout.places.map { place in
      guard item.cells.indices.contains(place.cell) else { return [] }
      let cell = item.cells[place.cell]
      return place.column.wraps ? cell.wrapped(to: place.width) : [cell]
    }
  }

  var height: Int { max(1, lines.map(\.count).max() ?? 1) + below.count }

  /// Draws as many of its lines as there is room for.
  func draw(on brush: inout Brush, in area: Rect, isSelected: Bool) {
    if isSelected {
      brush.write("›", row: area.row, column: area.column, role: .selection)
    }
    for (place, column) in zip(layout.places, lines) {
      for (offset, line) in column.enumerated() where offset < area.rows {
        brush.write(
          line, row: area.row + offset, column: place.start, width: place.width,
          alignment: place.column.alignment, isSelected: isSelected)
      }
    }
    let start = height - below.count
    for (offset, line) in below.enumerated() where start + offset < area.rows {
      let inset = ItemBlock.inset + 2
      brush.write(
        line, row: area.row + start + offset, column: area.column + inset,
        width: area.columns - inset)
    }
  }

  /// Columns left free for the selection's mark.
  static let inset = 2
}

extension Phrase {
  /// Breaks at words into lines of at most `width` columns, keeping what each word means.
  func wrapped(to width: Int) -> [Phrase] {
    guard text.displayWidth > width else { return [self] }
    var rest = spans.flatMap { span in span.text.map { Span(String($0), span.meaning) } }[...]
    return lines(of: text, width: width).map { line in
      Phrase(joining: line.map { Phrase.next($0, from: &rest) })
    }
  }

  /// The next character of a wrapped line: breaking has dropped blanks before it, or joined some.
  private static func next(_ character: Character, from rest: inout ArraySlice<Span>) -> Span {
    let blanks = rest.prefix { $0.text == " " }
    rest = rest.dropFirst(blanks.count)
    if character == " " { return blanks.first ?? Span(" ") }
    return rest.popFirst() ?? Span(String(character))
  }

  private init(joining characters: [Span]) {
    self.init([])
    for character in characters {
      if spans.last?.meaning == character.meaning {
        spans[spans.count - 1].text += character.text
      } else {
        spans.append(character)
      }
    }
  }
}

private func lines(of text: String, width: Int) -> [String] { wrapped(text, to: width) }
