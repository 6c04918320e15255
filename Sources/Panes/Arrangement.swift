import Canvas
import DashboardState
import Listings

/// A list and the part of the screen it gets.
struct Part: Equatable {
  var list: ListID
  var area: Rect
}

/// Shares the screen among the lists on it. The overview's three panes are stacked, so that a
/// scrolled line costs bytes in one place; on a low screen the focused one stands alone.
func arrange(_ state: DashboardState, in area: Rect) -> [Part] {
  let lists = state.visibleLists
  guard lists.count == Pane.allCases.count else { return [Part(list: lists[0], area: area)] }
  guard area.rows >= 14 else { return [Part(list: state.focus, area: area)] }
  let counts = lists.map { state.list($0).entries.count }
  let gap = area.rows >= 26 ? 1 : 0
  let room = area.rows - lists.count - gap * (lists.count - 1)
  var row = area.row
  return zip(lists, shares(themes: counts[0], overdue: counts[1], metrics: counts[2], of: room))
    .map { list, share in
      let part = Part(
        list: list, area: Rect(row: row, column: 0, rows: share + 1, columns: area.columns))
      row += share + 1 + gap
      return part
    }
}

/// Rows for each pane's items: themes get what they need up to a third, overdue actions take two
/// rows each of half the rest, metrics what remains; what one doesn't need goes to the others.
func shares(themes: Int, overdue: Int, metrics: Int, of room: Int) -> [Int] {
  let forThemes = min(max(1, themes), max(3, room / 3))
  let rest = room - forThemes
  let wanted = max(1, overdue * 2)
  let half = (rest + 1) / 2 / 2 * 2
  let leftByMetrics = rest - max(1, metrics)
  let forOverdue = min(wanted, max(half, leftByMetrics))
  return [forThemes, forOverdue, rest - forOverdue]
}
