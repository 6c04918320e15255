package import Canvas
package import ColourThemes
import Listings
package import Slides

/// Draws a slide on the whole screen, the hardware cursor on the first character of its title; where
/// that was scrolled away, of the first words that are shown.
///
/// What doesn't fit a small screen is cut off at the bottom, and the foot says that there is more.
///
/// - Parameter line: the slide's first row that is shown, for screens it doesn't fit; more than
///   `hiddenLines` is as much as that.
package func drawSlide(
  _ slide: Slide, of deck: Deck, theme: ColourTheme, rows: Int, columns: Int, from line: Int = 0
) -> Frame {
  var brush = Brush(rows: rows, columns: columns, theme: theme)
  guard rows >= leastSize.rows, columns >= leastSize.columns else {
    return drawTooSmall(on: &brush)
  }
  let layout = SlideLayout(slide, rows: rows, columns: columns)
  let cursor = drawSlide(slide, of: deck, layout, from: line, on: &brush)
  return Frame(canvas: brush.canvas, cursor: cursor)
}

/// Draws a slide as it is laid out.
///
/// - Parameter foot: what stands at the foot; nil for which slide of how many it is.
/// - Returns: where the cursor stands.
func drawSlide(
  _ slide: Slide, of deck: Deck, _ layout: SlideLayout, from line: Int, foot: String? = nil,
  on brush: inout Brush
) -> Point {
  let first = min(max(0, line), layout.hiddenRows)
  draw(layout, from: first, on: &brush)
  let place = deck.position(of: slide.name).map { "\($0 + 1) of \(deck.slides.count)" } ?? ""
  drawFoot(
    deck.mark, foot ?? place, layout.scale, hasMore: first < layout.hiddenRows, on: &brush)
  return layout.firstWords(from: first) ?? brush.canvas.firstShown
}

/// How many of a slide's rows a screen of a size has no room for: the furthest it can be scrolled.
package func hiddenLines(of slide: Slide, rows: Int, columns: Int) -> Int {
  SlideLayout(slide, rows: rows, columns: columns).hiddenRows
}

extension SlideLayout {
  var hiddenRows: Int { max(0, height - scale.bodyRows) }

  /// Where the title stands on a screen that begins with a row of the slide; where that is below the
  /// title, where the next words stand; nil where there are none.
  fileprivate func firstWords(from first: Int) -> Point? {
    let wanted = max(first, titleRow)
    let shown = wanted..<max(wanted, first + scale.bodyRows)
    let words = pieces.filter { shown.contains($0.row) && !$0.isDecoration && !$0.phrase.isBlank }
    return words.min { ($0.row, $0.column) < ($1.row, $1.column) }.map {
      Point(row: scale.top + $0.row - first, column: scale.margin + $0.column)
    }
  }
}

extension Phrase {
  fileprivate var isBlank: Bool { text.allSatisfy { $0 == " " } }
}

extension Canvas {
  /// The first place that is not blank.
  fileprivate var firstShown: Point {
    let index = cells.firstIndex { $0.text != " " } ?? 0
    return Point(row: index / max(1, columns), column: index % max(1, columns))
  }
}

private func draw(_ layout: SlideLayout, from first: Int, on brush: inout Brush) {
  let (top, margin) = (layout.scale.top - first, layout.scale.margin)
  for chart in layout.charts {
    let area = Rect(
      row: top + chart.area.row, column: margin, rows: chart.area.rows, columns: chart.area.columns)
    drawSlideChart(of: chart.metric, in: area, on: &brush)
  }
  for piece in layout.pieces {
    brush.write(
      piece.phrase, row: top + piece.row, column: margin + piece.column,
      width: layout.scale.textColumns - piece.column)
  }
  let below = layout.scale.top + layout.scale.bodyRows
  brush.clear(Rect(row: below, column: 0, rows: brush.rows - below, columns: brush.columns))
}

/// The mark of what is shown, whether there is more of it below, and where one is. Where the row is too
/// short, the mark makes way.
func drawFoot(
  _ mark: String, _ place: String, _ scale: SlideScale, hasMore: Bool, on brush: inout Brush
) {
  let (row, margin) = (scale.footRow, scale.margin)
  let more = hasMore ? "more ↓" : ""
  let place = clipped(place, to: scale.textColumns - (hasMore ? more.displayWidth + 3 : 0))
  let start = brush.columns - margin - place.displayWidth
  brush.write(place, row: row, column: start, role: .muted)
  var column = margin
  if margin + mark.displayWidth + 3 + more.displayWidth + (hasMore ? 3 : 0) <= start {
    column += brush.write(mark, row: row, column: column, role: .muted) + 3
  }
  if hasMore { brush.write(more, row: row, column: column, role: .heading) }
}
