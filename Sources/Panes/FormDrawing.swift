import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// A row of what lies over the lower part of the body: a label, text, and where the cursor would be.
struct FormRow {
  var label = ""
  var text: Phrase
  var role: Role = .muted
  /// The column of the text that the cursor stands in; nil on rows that don't have the keys.
  var cursor: Int?
  /// Whether it is a part of the field that has the keys: its rows, and what is wrong with it.
  var isOfFocused = false
  /// What of the form it belongs to, which a click chooses; nil where there is nothing to choose.
  var line: Int?

  func ofField(_ index: Int, isFocused: Bool) -> FormRow {
    var row = self
    row.isOfFocused = isFocused
    row.line = index
    return row
  }
}

/// Draws rows under a rule with a title, over as much of the lower part of the body as they need; where
/// that isn't enough, those around the cursor.
func drawForm(
  _ rows: [FormRow], title: String, labelWidth: Int, in area: Rect, on brush: inout Brush
) -> DrawnOverlay {
  let height = area.rows <= 12 ? area.rows : min(area.rows, rows.count + 1)
  let part = area.split(afterRows: area.rows - height).below
  brush.clear(part)
  brush.fill(row: part.row, columns: part.columnRange, with: "─", role: .rule)
  brush.write(
    cut: title + " ", row: part.row, column: 0, width: part.columns, role: .heading)
  let focused = rows.firstIndex { $0.cursor != nil } ?? 0
  let room = part.rows - 1
  let top = firstRow(of: rows, focused: focused, room: room)
  let column = ItemBlock.inset + labelWidth + (rows[focused].cursor ?? 0)
  var drawn = DrawnOverlay(
    cursor: Point(row: part.row + 1 + focused - top, column: min(column, brush.columns - 1)))
  for (offset, row) in rows.dropFirst(top).prefix(room).enumerated() {
    draw(row, labelWidth: labelWidth, at: part.row + 1 + offset, on: &brush)
    drawn.lines[part.row + 1 + offset] = row.line
  }
  return drawn
}

/// The first row shown: the cursor is near the middle, and what follows of its field on the screen too,
/// as far as there is room.
private func firstRow(of rows: [FormRow], focused: Int, room: Int) -> Int {
  let last = rows.lastIndex(where: \.isOfFocused) ?? focused
  let wanted = max(focused - room / 2, last - room + 1)
  return max(0, min(focused, wanted, rows.count - room))
}

private func draw(_ row: FormRow, labelWidth: Int, at place: Int, on brush: inout Brush) {
  if row.cursor != nil { brush.write("›", row: place, column: 0, role: .selection) }
  brush.write(
    cut: row.label, row: place, column: ItemBlock.inset, width: max(0, labelWidth - 1),
    role: row.role)
  let start = ItemBlock.inset + labelWidth
  brush.write(row.text, row: place, column: start, width: brush.columns - start)
}

func drawQuestion(
  _ question: Question, in area: Rect, on brush: inout Brush
) -> DrawnOverlay {
  let width = area.columns - ItemBlock.inset
  let sentences = question.sentences.flatMap { Phrase($0).wrapped(to: width) }
  let keys = FormRow(text: "Enter \(question.answer), Esc leaves it", cursor: 0)
  return drawForm(
    [keys] + sentences.map { FormRow(text: $0) }, title: question.title, labelWidth: 0,
    in: area, on: &brush)
}
