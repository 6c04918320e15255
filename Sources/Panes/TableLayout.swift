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

  /// Leaves out the columns of the highest rank until the rest fits, then shares what is left, or
  /// what is still missing, among the columns that stretch.
  init(_ columns: [Column], start: Int, width: Int) {
    let gap = width < 100 ? 1 : 2
    // On a wide screen the eye should not have to travel from a name to its figures.
    let mostStretch =
      columns.contains { !$0.isFixed && $0.rank == 0 && columns.count > 2 } ? 44 : width
    var shown = Array(columns.enumerated())
    func least() -> Int {
      shown.map(\.element.least).reduce(0, +) + gap * max(0, shown.count - 1)
    }
    while least() > width,
      let rank = shown.map(\.element.rank).max(), rank > 0
    {
      shown.removeAll { $0.element.rank == rank }
    }
    let spare = width - least()
    let stretching = shown.count { !$0.element.isFixed }
    var next = start
    for (cell, column) in shown {
      let extra = column.isFixed || stretching == 0 ? 0 : min(spare / stretching, mostStretch)
      let size = max(0, min(column.least + extra, start + width - next))
      places.append(Place(cell: cell, column: column, start: next, width: size))
      next += size + gap
    }
  }

  /// Whether a cell of the item has a column here.
  func shows(cell: Int) -> Bool { places.contains { $0.cell == cell } }
}

extension Column {
  var isFixed: Bool {
    if case .fixed = width { true } else { false }
  }

  var least: Int {
    switch width {
    case .fixed(let size): size
    case .flexible(let least): least
    }
  }
}
