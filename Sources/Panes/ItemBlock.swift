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

  /// - Parameters:
  ///   - columns: the width of the list.
  ///   - isRoomy: whether text may wrap, and lines may say what columns left out; where several
  ///     lists share the screen, an item keeps to its own few lines.
  init(_ item: Item, layout: TableLayout, columns: Int, isRoomy: Bool) {
    self.item = item
    self.layout = layout
    below = item.below.flatMap { parts in
      let shown = parts.filter { part in part.standsInFor.map { !layout.shows(cell: $0) } ?? true }
      let phrases = shown.map(\.phrase).filter { !$0.text.isEmpty }
      let width = columns - ItemBlock.indent
      if isRoomy { return phrases.isEmpty ? [] : joined(phrases).wrapped(to: width) }
      let isNeeded = shown.contains { $0.standsInFor == nil }
      return isNeeded ? [shared(phrases, in: width)] : []
    }
    lines = layout.places.map { place in
      guard item.cells.indices.contains(place.cell) else { return [] }
      let cell = item.cells[place.cell]
      return isRoomy ? cell.wrapped(to: place.width) : [cell]
    }
  }

  var height: Int { max(1, lines.map(\.count).max() ?? 1) + below.count }

  /// Draws as many of its lines as there is room for.
  func draw(on brush: inout Brush, in area: Rect, isSelected: Bool) {
    if item.table == .heading {
      return brush.write(
        item.cells.first ?? "", row: area.row, column: area.column, width: area.columns)
    }
    for (place, column) in zip(layout.places, lines) {
      for (offset, line) in column.enumerated() where offset < area.rows {
        brush.write(
          line, row: area.row + offset, column: place.start, width: place.width,
          alignment: place.column.alignment)
      }
    }
    let start = height - below.count
    for (offset, line) in below.enumerated() where start + offset < area.rows {
      brush.write(
        line, row: area.row + start + offset, column: area.column + ItemBlock.indent,
        width: area.columns - ItemBlock.indent)
    }
    if isSelected { brush.markSelection(row: area.row, column: area.column) }
  }

  /// Columns left free for the selection's mark.
  static let inset = 2

  /// Stands where the selection's mark would, before what is chosen with it.
  static let chosenMark = "+"

  /// Columns left free before a line under a row.
  private static let indent = 4
}

private let separator = Phrase(" · ", .muted)

private func joined(_ parts: [Phrase]) -> Phrase {
  parts.dropFirst().reduce(parts.first ?? "") { $0 + separator + $1 }
}

/// Parts on one line; where they are too long together, each is cut to a fair share of it.
private func shared(_ parts: [Phrase], in width: Int) -> Phrase {
  var room = width - separator.displayWidth * max(0, parts.count - 1)
  var left = parts.count
  var widths: [Int: Int] = [:]
  // The shortest first: what a short part doesn't need is the longer ones' to share.
  for (index, part) in parts.enumerated().sorted(by: { $0.1.text.count < $1.1.text.count }) {
    let share = min(part.displayWidth, max(1, room / max(1, left)))
    widths[index] = share
    room -= share
    left -= 1
  }
  return joined(parts.enumerated().map { $1.cut(to: widths[$0] ?? 0) })
}

extension Phrase {
  /// Breaks at words into lines of at most `width` columns, keeping what each word means.
  func wrapped(to width: Int) -> [Phrase] {
    guard displayWidth > width else { return [self] }
    var rest = spans.flatMap { span in
      shownForm(span.text).map { Span(String($0), span.meaning) }
    }[...]
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
