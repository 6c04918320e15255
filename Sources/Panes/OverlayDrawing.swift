import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// What the drawing of what lies over the panes came to.
struct DrawnOverlay {
  var cursor: Point
  /// The lines that can be chosen, by row of the screen.
  var lines: [Int: Int] = [:]
}

/// Draws what lies over the panes; nil where nothing does.
func drawOverlay(
  of state: DashboardState, in area: Rect, on brush: inout Brush
) -> DrawnOverlay? {
  switch state.overlay {
  case .goTo(let chooser):
    drawLines(
      chooser.found, selected: chooser.index, title: "Go to", in: area, on: &brush,
      draw: drawDestination)
  case .help(let chooser):
    drawLines(
      chooser.found, selected: chooser.index, title: "Keys, and what the letters mean", in: area,
      on: &brush, draw: drawHelpLine)
  case .slides(let chooser):
    drawLines(
      chooser.found, selected: chooser.index, title: "Slides", in: area, on: &brush,
      draw: drawSlideLine)
  case .update(let form): drawUpdateForm(form, of: state, in: area, on: &brush)
  case .confirm(let question): drawQuestion(question, in: area, on: &brush)
  case .filter, nil: nil
  }
}

private func drawLines<Line>(
  _ lines: [Line], selected: Int, title: String, in area: Rect, on brush: inout Brush,
  draw: (Line, Int, inout Brush) -> Void
) -> DrawnOverlay {
  brush.clear(area)
  brush.fill(row: area.row, columns: area.columnRange, with: "─", role: .rule)
  brush.write("\(title) ", row: area.row, column: 0, role: .heading)
  let rows = area.rows - 1
  guard !lines.isEmpty else {
    brush.write("Nothing is called that", row: area.row + 1, column: ItemBlock.inset, role: .muted)
    return DrawnOverlay(cursor: Point(row: area.row + 1, column: ItemBlock.inset))
  }
  let top = max(0, min(selected - rows / 2, lines.count - rows))
  let row = area.row + 1 + selected - top
  var drawn = DrawnOverlay(cursor: Point(row: row, column: ItemBlock.inset))
  for index in top..<min(lines.count, top + rows) {
    draw(lines[index], area.row + 1 + index - top, &brush)
    drawn.lines[area.row + 1 + index - top] = index
  }
  brush.markSelection(row: row, column: 0)
  return drawn
}

private func drawDestination(_ destination: Destination, row: Int, on brush: inout Brush) {
  let width = min(26, brush.columns / 2)
  brush.write(cut: destination.name, row: row, column: ItemBlock.inset, width: width)
  let start = ItemBlock.inset + width + 1
  brush.write(
    cut: destination.detail, row: row, column: start, width: brush.columns - start, role: .muted)
}

private func drawSlideLine(_ line: SlideLine, row: Int, on brush: inout Brush) {
  let start = ItemBlock.inset + 4
  brush.write("\(line.number)", row: row, column: ItemBlock.inset, role: .muted)
  let kicker = line.kicker.isEmpty ? "" : "  \(line.kicker)"
  let room = brush.columns - start
  let heading = clipped(line.heading, to: max(room / 2, room - kicker.displayWidth))
  let end = start + brush.write(heading, row: row, column: start)
  brush.write(cut: kicker, row: row, column: end, width: brush.columns - end, role: .muted)
}

private func drawHelpLine(_ line: HelpLine, row: Int, on brush: inout Brush) {
  let room = brush.columns - ItemBlock.inset
  func write(_ text: String, _ role: Role) {
    brush.write(cut: text, row: row, column: ItemBlock.inset, width: room, role: role)
  }
  switch line {
  case .section(let title):
    brush.write(cut: title, row: row, column: 0, width: brush.columns, role: .heading)
  case .command(_, let keys, let title, let refusal):
    write(padded(keys, to: 28) + " " + title, refusal == nil ? .text : .muted)
    drawRefusal(refusal, after: 31 + title.displayWidth, row: row, on: &brush)
  case .rating(let rating):
    write("\(rating.letter) \(rating.word): \(rating.meaning)", rating.tone.role)
  case .standing(let standing):
    write("\(standing.letter) \(standing.word)", standing.tone.role)
  case .note(let text): write(text, .text)
  }
}

private func drawRefusal(_ refusal: String?, after column: Int, row: Int, on brush: inout Brush) {
  guard let refusal, brush.columns - column > 12 else { return }
  brush.write(
    cut: "not now: \(refusal)", row: row, column: column + 2, width: brush.columns - column - 2,
    role: .muted)
}
