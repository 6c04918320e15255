import Canvas
import ColourThemes
import DashboardState
import Listings
import Slides

/// Draws the slide of a meeting and what lies over it. The last line has a message, a number as it is
/// typed or the keys of what lies over the slide; else it is the slide's own.
func drawPresented(
  _ state: DashboardState, on brush: inout Brush
) -> (frame: Frame, shown: Shown) {
  let (first, shown) = drawScreen(of: state, on: &brush)
  let lines = lastLines(of: state, on: brush)
  let last = brush.rows - lines
  if state.hasLastLine {
    brush.clear(Rect(row: last, column: 0, rows: lines, columns: brush.columns))
  }
  let typing = drawLastLine(of: state, on: &brush)
  let body = Rect(row: 0, column: 0, rows: last, columns: brush.columns)
  let over = drawOverlay(of: state, in: body, on: &brush)
  return (Frame(canvas: brush.canvas, cursor: typing ?? over?.cursor ?? first), shown.under(over))
}

/// Draws the slide, or what is said in its place.
///
/// - Returns: where its title begins, and what of it there was room for.
private func drawScreen(
  of state: DashboardState, on brush: inout Brush
) -> (first: Point, shown: Shown) {
  guard let presented = state.presented, state.wordsInPlaceOfSlide == nil else {
    let scale = SlideScale(rows: brush.rows, columns: brush.columns)
    drawFollowersFoot(of: state, scale, on: &brush)
    let first = drawWords(state.wordsInPlaceOfSlide ?? "", scale, on: &brush)
    return (first, state.shown.withoutTargets)
  }
  if let page = state.notesPage {
    return drawNotes(page, of: presented, feet: state.feet(of: presented), on: &brush)
  }
  let layout = SlideLayout(presented.slide, rows: brush.rows, columns: brush.columns)
  let title = drawSlide(
    presented.slide, of: presented.deck, layout, from: presented.line,
    feet: state.feet(of: presented), on: &brush)
  if presented.isBlank {
    brush.clear(Rect(row: 0, column: 0, rows: brush.rows, columns: brush.columns))
  }
  let page = max(1, layout.scale.bodyRows - 1)
  return (title, Shown(tops: state.shown.tops, page: page, hiddenLines: layout.hiddenRows))
}

/// Draws words where the title of a slide would be.
///
/// - Returns: where they begin.
private func drawWords(_ words: String, _ scale: SlideScale, on brush: inout Brush) -> Point {
  for (row, line) in Phrase(words).wrapped(to: scale.textColumns).enumerated() {
    brush.write(line, row: scale.top + row, column: scale.margin, width: scale.textColumns)
  }
  return Point(row: scale.top, column: scale.margin)
}

private func drawFollowersFoot(
  of state: DashboardState, _ scale: SlideScale, on brush: inout Brush
) {
  guard let presented = state.presented else { return }
  drawFoot(presented.deck.mark, state.feet(of: presented), scale, hasMore: false, on: &brush)
}

/// Draws the number of a slide as it is typed.
///
/// - Returns: where the cursor stands; nil where none is typed.
func drawTyped(
  of presented: Presenting, _ keys: KeyTable, row: Int, on brush: inout Brush
) -> Point? {
  guard !presented.typed.isEmpty else { return nil }
  let start = brush.write("Slide ", row: row, column: 0, role: .keyName)
  let end = start + brush.write(presented.typed, row: row, column: start)
  let going = "\(keys.label(of: .firstSlide)) or \(keys.label(of: .drill))"
  let hint = "of \(presented.deck.slides.count); \(going) goes there"
  brush.write(cut: hint, row: row, column: end + 1, width: brush.columns - end - 1, role: .muted)
  return Point(row: row, column: end)
}

extension DashboardState {
  /// Whether the last line of the screen says something.
  fileprivate var hasLastLine: Bool {
    overlay != nil || message != nil || presented?.typed.isEmpty == false
  }
}
