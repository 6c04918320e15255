import Canvas
import ColourThemes
import DashboardState
import Slides

/// Draws the slide of a meeting and what lies over it. The last line has a message, a number as it is
/// typed or the keys of what lies over the slide; else it is the slide's own.
func drawPresented(
  _ presented: Presenting, of state: DashboardState, on brush: inout Brush
) -> (frame: Frame, shown: Shown) {
  let layout = SlideLayout(presented.slide, rows: brush.rows, columns: brush.columns)
  let title = drawSlide(
    presented.slide, of: presented.deck, layout, from: presented.line, on: &brush)
  let shown = state.shown.withoutTargets.of(layout)
  guard !presented.isBlank else {
    brush.clear(Rect(row: 0, column: 0, rows: brush.rows, columns: brush.columns))
    return (Frame(canvas: brush.canvas, cursor: title), shown)
  }
  let last = brush.rows - 1
  if state.hasLastLine {
    brush.clear(Rect(row: last, column: 0, rows: 1, columns: brush.columns))
  }
  let typing = drawLastLine(of: state, row: last, on: &brush)
  let body = Rect(row: 0, column: 0, rows: last, columns: brush.columns)
  let over = drawOverlay(of: state, in: body, on: &brush)
  return (Frame(canvas: brush.canvas, cursor: typing ?? over?.cursor ?? title), shown.under(over))
}

/// Draws the number of a slide as it is typed.
///
/// - Returns: where the cursor stands; nil where none is typed.
func drawTyped(of presented: Presenting, row: Int, on brush: inout Brush) -> Point? {
  guard !presented.typed.isEmpty else { return nil }
  let start = brush.write("Slide ", row: row, column: 0, role: .keyName)
  let end = start + brush.write(presented.typed, row: row, column: start)
  let hint = "of \(presented.deck.slides.count); g or Enter goes there"
  brush.write(cut: hint, row: row, column: end + 1, width: brush.columns - end - 1, role: .muted)
  return Point(row: row, column: end)
}

extension DashboardState {
  /// Whether the last line of the screen says something.
  fileprivate var hasLastLine: Bool {
    overlay != nil || message != nil || presented?.typed.isEmpty == false
  }
}

extension Shown {
  /// The same with what a slide had room for.
  fileprivate func of(_ layout: SlideLayout) -> Shown {
    var shown = self
    shown.page = max(1, layout.scale.bodyRows - 1)
    shown.hiddenLines = layout.hiddenRows
    return shown
  }
}
