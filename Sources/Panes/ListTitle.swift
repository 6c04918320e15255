import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// A rule with the list's number, name and count, and over each column its title.
func drawTitle(of list: ListID, state: DashboardState, in area: Rect, on brush: inout Brush) {
  brush.fill(row: area.row, columns: area.columnRange, with: "─", role: .rule)
  let number = list.number.map { "\($0) " } ?? ""
  let isFocused = list == state.focus
  let least = leastNote(of: list, state: state)
  let title =
    clipped(number + list.title(in: state.plan), to: area.columns - (least > 0 ? least + 2 : 0))
    + " "
  let end = brush.write(title, row: area.row, column: 0, role: isFocused ? .heading : .text)
  let columns = columnTitles(of: list, state: state, width: area.columns).filter {
    $0.start > end + least
  }
  let room = (columns.first?.start ?? area.columns) - end - 1
  let note = note(of: list, state: state, width: room - 3)
  if !note.isEmpty { brush.write("· \(note) ", row: area.row, column: end, role: .muted) }
  for column in columns {
    brush.write(column.title, row: area.row, column: column.start, role: .muted)
  }
}

/// The titles of a list's columns, each with a blank on either side, and where they stand.
private func columnTitles(
  of list: ListID, state: DashboardState, width: Int
) -> [(title: String, start: Int)] {
  guard let table = list.table else { return [] }
  let layout = TableLayout(
    state.desk.columns(of: table), start: ItemBlock.inset, width: width - ItemBlock.inset)
  return layout.places.filter { !$0.column.title.isEmpty }.map { place in
    let title = " \(place.column.title) "
    let isRight = place.column.alignment == .right
    let start = isRight ? place.start + place.width - title.displayWidth + 1 : place.start - 1
    return (title, start)
  }
}

/// The room for what is said of a list that is narrowed, whatever else there is no room for: that it shows
/// "4 of 18". 0 where it isn't.
private func leastNote(of list: ListID, state: DashboardState) -> Int {
  guard !state.list(list).filterText.isEmpty, let first = state.notes(on: list).first else {
    return 0
  }
  return "· \(first) ".displayWidth
}

/// How many are listed, what narrows them, what stands out, and in which order they are: as much of
/// that, in this order, as there is room for; of what narrows them the beginning.
private func note(of list: ListID, state: DashboardState, width: Int) -> String {
  let isFiltered = !state.list(list).filterText.isEmpty
  var note = ""
  for (place, part) in state.notes(on: list).enumerated() {
    let longer = note.isEmpty ? part : "\(note), \(part)"
    if longer.displayWidth <= width {
      note = longer
    } else if note.isEmpty || isFiltered && place == 1 && width - note.displayWidth > leastOfFilter
    {
      return clipped(longer, to: width)
    }
  }
  return note
}

/// The room in which the beginning of a filter says something: ", filter: lea…".
private let leastOfFilter = 14

extension ListID {
  /// The key that goes to the list.
  fileprivate var number: Int? {
    switch self {
    case .pane(.themes): 1
    case .pane(.overdue): 2
    case .pane(.metrics): 3
    case .place(.view(.actions)): 4
    case .place(.view(.recommendations)): 5
    case .place(.view(.meetings)): 6
    case .place(.view(.decisions)): 7
    case .place(.view(.owners)): 8
    case .place(.view(.changes)): 9
    case .place(.view(.plan)): 0
    case .place: nil
    }
  }
}
