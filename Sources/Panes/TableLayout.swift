import Canvas
import Listings

/// Where a table's columns stand in a given width.
struct TableLayout: Equatable {
  /// The columns shown, with their places.
  private(set) var places: [Place] = []

  struct Place: Equatable {
    /// Which cell of an item it shows.
    var cell: Int
    var column: Column
    var start: Int
    var width: Int
  }

  private static let gap = 2

  /// Leaves out the columns of the highest rank until the rest fits, then shares what is left
  /// among the columns that stretch.
  init(_ columns: [Column], start: Int, width: Int) {
    var shown = Array(columns.enumerated())
    while TableLayout.least(of: shown.map(\.element)) > width,
      let rank = shown.map(\.element.rank).max(), rank > 0
    {
      shown.removeAll { $0.element.rank == rank }
    }
    let spare = max(0, width - TableLayout.least(of: shown.map(\.element)))
    let stretching = shown.count { !$0.element.isFixed }
    var next = start
    for (cell, column) in shown {
      let extra = column.isFixed || stretching == 0 ? 0 : spare / stretching
      let size = min(column.least + extra, max(0, start + width - next))
      places.append(Place(cell: cell, column: column, start: next, width: size))
      next += size + TableLayout.gap
    }
  }

  private static func least(of columns: [Column]) -> Int {
    columns.map(\.least).reduce(0, +) + gap * max(0, columns.count - 1)
  }
}

extension Column {
  var isFixed: Bool {
    if case .fixed = width { true } else { false }
  }

  var least: Int {
    switch width {
    case .fixed(let size): size
    case .flexible(let least), .wrapping(let least): least
    }
  }

  var wraps: Bool {
    if case .wrapping = width { true } else { false }
  }
}
