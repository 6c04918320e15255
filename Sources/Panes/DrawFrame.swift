package import Canvas
package import ColourThemes
package import DashboardState
import Listings

/// The smallest screen the dashboard is whole on.
package let leastSize = (rows: 10, columns: 40)

/// Draws the whole screen, with the hardware cursor on the first character of what is selected.
///
/// - Returns: the frame, and what of the lists it showed, which the state wants to know.
package func drawFrame(
  _ state: DashboardState, theme: ColourTheme, rows: Int, columns: Int
) -> (frame: Frame, shown: Shown) {
  var brush = Brush(rows: rows, columns: columns, theme: theme)
  guard rows >= leastSize.rows, columns >= leastSize.columns else {
    return (drawTooSmall(on: &brush), state.shown)
  }
  if state.isOnSlide { return drawPresented(state, on: &brush) }
  let header = drawHeader(of: state, on: &brush)
  let footer = drawFooter(of: state, on: &brush)
  let body = Rect(row: header, column: 0, rows: footer.row - header, columns: columns)
  let drawn = drawBody(of: state, in: body, on: &brush)
  let over = drawOverlay(of: state, in: body, on: &brush)
  let cursor = footer.cursor ?? over ?? drawn.cursor
  return (Frame(canvas: brush.canvas, cursor: cursor), drawn.shown)
}

func drawTooSmall(on brush: inout Brush) -> Frame {
  let size = "\(leastSize.columns)×\(leastSize.rows)"
  brush.write("This window is \(brush.columns)×\(brush.rows).", row: 0, column: 0)
  brush.write("The board needs \(size).", row: 1, column: 0)
  return Frame(canvas: brush.canvas, cursor: Point(row: 0, column: 0))
}

private func drawBody(
  of state: DashboardState, in area: Rect, on brush: inout Brush
) -> (cursor: Point?, shown: Shown) {
  var shown = state.shown
  var cursor: Point?
  for part in arrange(state, in: area) {
    let place = drawList(part, of: state, on: &brush)
    shown.tops[part.list] = place.top
    guard part.list == state.focus else { continue }
    shown.page = max(1, place.visible - 1)
    cursor = place.cursor
  }
  return (cursor, shown)
}
