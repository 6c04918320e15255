import Canvas
import ColourThemes
import DashboardState
import Listings

/// What a list's drawing came to: where the cursor would stand, which items were shown.
struct DrawnList {
  var cursor: Point?
  var top: Int
  var visible: Int
}

func drawList(_ part: Part, of state: DashboardState, on brush: inout Brush) -> DrawnList {
  let (title, rest) = part.area.split(afterRows: 1)
  drawTitle(of: part.list, state: state, in: title, on: &brush)
  let (chart, body) = rest.split(afterRows: chartRows(of: part.list, state: state, in: rest))
  if chart.rows > 0, case .place(.record(let ref)) = part.list, let metric = state.plan.metric(ref)
  {
    drawChart(of: metric, in: chart, on: &brush)
  }
  let list = state.list(part.list)
  guard list.count > 0 else {
    let words = emptyWords(of: part.list, state: state)
    brush.write(words, row: body.row, column: ItemBlock.inset, role: .muted)
    return DrawnList(
      cursor: Point(row: body.row, column: ItemBlock.inset), top: 0, visible: 1)
  }
  return drawItems(of: list, part: Part(list: part.list, area: body), state: state, on: &brush)
}

private func drawItems(
  of list: ListState, part: Part, state: DashboardState, on brush: inout Brush
) -> DrawnList {
  let area = part.area
  let window = Window(
    entries: list.entries, around: list.index, area: area, list: part.list, desk: state.desk,
    isAlone: state.visibleLists.count == 1)
  let top = window.top(after: state.shown.tops[part.list] ?? 0)
  let isFocused = part.list == state.focus
  var drawn = DrawnList(cursor: nil, top: top, visible: 0)
  var row = area.row
  for index in top..<list.entries.count {
    guard row < area.row + area.rows, let block = window.block(at: index) else { break }
    let isSelected = isFocused && index == list.index
    let room = Rect(
      row: row, column: area.column, rows: area.row + area.rows - row, columns: area.columns)
    block.draw(on: &brush, in: room, isSelected: isSelected)
    if isSelected { drawn.cursor = Point(row: row, column: area.column + ItemBlock.inset) }
    row += block.height
    drawn.visible += 1
  }
  return drawn
}

/// The items near the selected one, laid out: no more of a list than a screen can show.
private struct Window {
  private let blocks: [ItemBlock]
  private let start: Int
  private let count: Int
  private let selected: Int
  private let rows: Int

  init(
    entries: [Entry], around selected: Int, area: Rect, list: ListID, desk: Desk, isAlone: Bool
  ) {
    rows = area.rows
    start = max(0, selected - rows)
    let end = min(entries.count, selected + rows + 1)
    count = entries.count
    self.selected = selected
    var layouts: [Table: TableLayout] = [:]
    blocks = desk.items(for: entries[start..<end], in: list).map { item in
      let layout = layouts[item.table] ?? layoutOf(item.table, desk, area.columns)
      layouts[item.table] = layout
      return ItemBlock(item, layout: layout, columns: area.columns, isRoomy: isAlone)
    }
  }

  func block(at index: Int) -> ItemBlock? {
    blocks.indices.contains(index - start) ? blocks[index - start] : nil
  }

  /// The first item to show: as near the last frame's as keeps the selected one whole on screen.
  func top(after last: Int) -> Int {
    var top = min(max(last, leastTop(ending: selected)), selected)
    if top == selected, top > 0, block(at: top - 1)?.item.entry.isSelectable == false { top -= 1 }
    return min(top, leastTop(ending: count - 1))
  }

  /// The first item with which the screen still has room for the one it is to end with.
  private func leastTop(ending last: Int) -> Int {
    var height = 0
    var index = last
    while let block = block(at: index) {
      height += block.height
      if height > rows { return min(index + 1, last) }
      index -= 1
    }
    return index < start && start > 0 ? start : max(0, index + 1)
  }
}

private func layoutOf(_ table: Table, _ desk: Desk, _ columns: Int) -> TableLayout {
  TableLayout(
    desk.columns(of: table), start: ItemBlock.inset, width: columns - ItemBlock.inset)
}
