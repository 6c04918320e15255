import Canvas
import ColourThemes
import DashboardState
import Listings
import Slides

/// Draws the presenter's notes: how the meeting stands, then what scrolls where there is more of it
/// than room.
///
/// - Returns: where the title of the slide stands, and what there was room for.
func drawNotes(
  _ page: NotesPage, of presented: Presenting, foot: String?, on brush: inout Brush
) -> (first: Point, shown: Shown) {
  let scale = SlideScale(rows: brush.rows, columns: brush.columns)
  let head = page.head.flatMap { $0.wrapped(to: scale.textColumns) }
  for (row, line) in head.enumerated() {
    brush.write(line, row: scale.top + row, column: scale.margin, width: scale.textColumns)
  }
  let top = scale.top + head.count + 1
  let room = max(1, scale.footRow - top)
  let rows = page.sections.flatMap { section in
    [NotesRow.rule(section.title)]
      + section.lines.flatMap { $0.wrapped(to: scale.textColumns) }.map(NotesRow.words)
  }
  let hidden = max(0, rows.count - room)
  let first = min(max(0, presented.line), hidden)
  for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
    draw(row, at: top + offset, scale, on: &brush)
  }
  drawFoot(
    presented.deck.mark, foot ?? "", scale, hasMore: first < hidden, on: &brush)
  let title = Point(row: top + max(0, 1 - first), column: scale.margin)
  return (title, Shown(page: max(1, room - 1), hiddenLines: hidden))
}

/// A row of the notes: the title of a section, or words.
private enum NotesRow {
  case rule(String)
  case words(Phrase)
}

private func draw(_ row: NotesRow, at line: Int, _ scale: SlideScale, on brush: inout Brush) {
  switch row {
  case .rule(let title):
    let end = scale.margin + scale.textColumns
    brush.fill(row: line, columns: scale.margin..<end, with: "─", role: .rule)
    brush.write(title + " ", row: line, column: scale.margin, role: .muted)
  case .words(let words):
    brush.write(words, row: line, column: scale.margin, width: scale.textColumns)
  }
}
