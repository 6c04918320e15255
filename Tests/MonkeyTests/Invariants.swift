import Canvas
import CleanText
import DashboardState
import Keyboard
import Listings
import Slides
import TestSupport

/// What has to hold after anything at all has happened.
///
/// - Returns: what doesn't, in words.
func faults(of board: DashboardDriver) -> [String] {
  faultsOfSelection(board.state) + faultsOfScreen(board) + faultsOfLeaving(board.state)
}

// MARK: - Selection

private func faultsOfSelection(_ state: DashboardState) -> [String] {
  var faults = state.visibleLists.flatMap { faultsOfList(state.list($0), $0) }
  if state.trail.first != .view(.home) { faults.append("the way back doesn't lead home") }
  if let presenting = state.presenting, presenting.deck.position(of: presenting.name) == nil {
    faults.append("the slide \(presenting.name) is not in the deck")
  }
  return faults
}

private func faultsOfList(_ list: ListState, _ id: ListID) -> [String] {
  guard !list.entries.isEmpty else { return [] }
  guard list.entries.indices.contains(list.index) else {
    return ["item \(list.index) of \(list.entries.count) is selected in \(id)"]
  }
  return list.count > 0 && list.selected?.isSelectable != true
    ? ["a heading is selected in \(id)"] : []
}

// MARK: - Screen

private func faultsOfScreen(_ board: DashboardDriver) -> [String] {
  let canvas = board.frame.canvas
  var faults: [String] = []
  if canvas.rows != board.size.rows || canvas.columns != board.size.columns {
    faults.append("the frame is \(canvas.columns)x\(canvas.rows) on \(board.size)")
  }
  for row in 0..<canvas.rows {
    faults += faultsOfLine(canvas.text(row: row), columns: board.size.columns).map {
      "row \(row) \($0)"
    }
  }
  return faults + faultsOfCursor(board)
}

private func faultsOfLine(_ line: String, columns: Int) -> [String] {
  var faults: [String] = []
  if line.displayWidth > columns { faults.append("is \(line.displayWidth) columns wide") }
  if line.unicodeScalars.contains(where: actsOrHides) {
    faults.append("holds what acts or hides: \(line.debugDescription)")
  }
  return faults
}

/// Whether a scalar is one that no line may hold.
func actsOrHides(_ scalar: Unicode.Scalar) -> Bool {
  switch ScalarFate(of: scalar) {
  case .shown, .mark: false
  case .space, .replaced, .dropped: true
  }
}

private func faultsOfCursor(_ board: DashboardDriver) -> [String] {
  guard let cursor = board.frame.cursor else { return ["there is no cursor"] }
  let isOnScreen =
    (0..<board.size.rows).contains(cursor.row) && (0..<board.size.columns).contains(cursor.column)
  return isOnScreen ? [] : ["the cursor is at \(cursor) on \(board.size)"]
}

// MARK: - Leaving

/// Escape leaves whatever is open, and then `q` quits.
private func faultsOfLeaving(_ state: DashboardState) -> [String] {
  var state = state
  for _ in 0..<4 {
    guard state.overlay != nil || state.presented?.isBlank == true else { break }
    _ = state.reduce(.pressed(.escape))
  }
  // Where a draft would be lost or a meeting ends it asks once.
  let effects = (0..<2).flatMap { _ in
    state.reduce(.settled) + state.reduce(.pressed(.character("q")))
  }
  return effects.contains(.quit)
    ? [] : ["q doesn't quit, but: \(state.message?.text ?? "says nothing")"]
}
