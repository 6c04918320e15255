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
    return (drawTooSmall(on: &brush), state.shown.withoutTargets)
  }
  if state.isOnSlide { return drawPresented(state, on: &brush) }
  let header = drawHeader(of: state, on: &brush)
  let footer = drawFooter(of: state, on: &brush)
  let body = Rect(row: header, column: 0, rows: footer.row - header, columns: columns)
  let drawn = drawBody(of: state, in: body, on: &brush)
  let over = drawOverlay(of: state, in: body, on: &brush)
  let cursor = footer.cursor ?? over?.cursor ?? drawn.cursor
  return (Frame(canvas: brush.canvas, cursor: cursor), drawn.shown.under(over))
}

extension Shown {
  var withoutTargets: Shown {
    var shown = self
    shown.targets = [:]
    return shown
  }

  /// The same, where clicks are for what lies over the panes.
  func under(_ over: DrawnOverlay?) -> Shown {
    guard let over else { return self }
    var shown = self
    shown.targets = over.lines.mapValues(ClickTarget.line)
    return shown
  }
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
  var shown = state.shown.withoutTargets
  var cursor: Point?
  for part in arrange(state, in: area) {
    let place = drawList(part, of: state, on: &brush)
    shown.tops[part.list] = place.top
    shown.targets.merge(place.targets) { first, _ in first }
    guard part.list == state.focus else { continue }
    shown.page = max(1, place.visible - 1)
    shown.hasMore = place.hasMore
    cursor = place.cursor
  }
  return (cursor, shown)
}
