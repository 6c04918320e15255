import Canvas
import ColourThemes
import DashboardState
import Listings

/// What a list's drawing came to: where the cursor would stand, which items were shown.
struct DrawnList {
  var cursor: Point?
  var top: Int
  var visible: Int
  /// What a click chooses, by row of the screen.
  var targets: [Int: ClickTarget] = [:]
  /// Whether it goes on below.
  var hasMore = false
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
    let words = state.emptyWords(of: part.list)
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
  var window = Window(
    list, part, of: state, isAlone: state.visibleLists.count == 1)
  let top = window.top(after: state.shown.tops[part.list] ?? 0)
  let isFocused = part.list == state.focus
  let chosen = state.chosenIndices
  var drawn = DrawnList(cursor: nil, top: top, visible: 0)
  var row = area.row
  for index in top..<list.entries.count {
    guard row < area.row + area.rows, let block = window.block(at: index) else { break }
    let isFormsAction = isFocused && index == list.index && state.hasForm
    let isSelected = isFocused && index == list.index && !isFormsAction
    let room = Rect(
      row: row, column: area.column, rows: area.row + area.rows - row, columns: area.columns)
    block.draw(on: &brush, in: room, isSelected: isSelected)
    let isChosen = isFocused && !isSelected && chosen?.contains(index) == true
    if isFormsAction || isChosen && list.entries[index].isSelectable {
      brush.write(ItemBlock.chosenMark, row: row, column: area.column, role: .selection)
    }
    if isSelected { drawn.cursor = Point(row: row, column: area.column + ItemBlock.inset) }
    for line in row..<min(row + block.height, area.row + area.rows)
    where list.entries[index].isSelectable {
      drawn.targets[line] = .item(part.list, list.entries[index])
    }
    row += block.height
    drawn.visible += 1
  }
  drawn.hasMore = top < window.leastTop(ending: list.entries.count - 1)
  return drawn
}

extension DashboardState {
  /// Whether a form lies over a part of the lists, and has the selection's mark.
  fileprivate var hasForm: Bool {
    switch overlay {
    case .update, .confirm: true
    case .filter, .goTo, .help, .slides, nil: false
    }
  }
}

/// The items near the selected one, laid out as they are asked for: no more of a list than the screen
/// shows.
private struct Window {
  private let entries: [Entry]
  private let selected: Int
  private let area: Rect
  private let list: ListID
  private let desk: Desk
  private let isAlone: Bool
  /// The places that can be on the screen together with the selected one.
  private let reach: Range<Int>
  /// A page's items, which are there already.
  private let page: [Item]?
  private var layouts: [Table: TableLayout] = [:]
  private var blocks: [Int: ItemBlock] = [:]

  init(_ state: ListState, _ part: Part, of board: DashboardState, isAlone: Bool) {
    entries = state.entries
    selected = state.index
    area = part.area
    list = part.list
    desk = board.desk
    self.isAlone = isAlone
    let near = max(0, selected - area.rows)..<min(entries.count, selected + area.rows + 1)
    page = list.isPage ? board.items(for: entries[near], in: list) : nil
    reach = near.prefix(page?.count ?? near.count)
  }

  mutating func block(at index: Int) -> ItemBlock? {
    guard reach.contains(index) else { return nil }
    if let block = blocks[index] { return block }
    let item = page?[index - reach.lowerBound] ?? desk.item(for: entries[index], in: list)
    let layout = layouts[item.table] ?? layoutOf(item.table, desk, area.columns)
    let block = ItemBlock(item, layout: layout, columns: area.columns, isRoomy: isAlone)
    layouts[item.table] = layout
    blocks[index] = block
    return block
  }

  /// The first item to show: as near the last frame's as keeps the selected one whole on screen.
  mutating func top(after last: Int) -> Int {
    var top = min(max(last, leastTop(ending: selected)), selected)
    if top == selected, top > 0, block(at: top - 1)?.item.entry.isSelectable == false { top -= 1 }
    return min(top, leastTop(ending: entries.count - 1))
  }

  /// The first item with which the screen still has room for the one it is to end with.
  mutating func leastTop(ending last: Int) -> Int {
    var height = 0
    var index = last
    while let block = block(at: index) {
      height += block.height
      if height > area.rows { return min(index + 1, last) }
      index -= 1
    }
    return max(reach.lowerBound, index + 1)
  }
}

private func layoutOf(_ table: Table, _ desk: Desk, _ columns: Int) -> TableLayout {
  TableLayout(
    desk.columns(of: table), start: ItemBlock.inset, width: columns - ItemBlock.inset)
}
