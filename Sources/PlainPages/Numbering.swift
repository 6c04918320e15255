package import DashboardState
package import Listings

/// An item that a number opens.
package struct NumberedItem: Equatable, Sendable {
  package let list: ListID
  package let entry: Entry
}

/// How many items of a list are read at a time.
let itemsAtATime = 20

/// How many lines of a record's page are.
let linesAtATime = 40

/// How many items of a long list the overview names.
private let itemsOnOverview = 3

extension DashboardState {
  /// Whether all three panes are before the person, each in short.
  var isOverview: Bool { place == .view(.home) && !isZoomed && !isOnSlide }

  /// What the numbers on the page open, from 1.
  package var numbered: [NumberedItem] {
    visibleLists.flatMap { list in
      numberedEntries(of: list).map { NumberedItem(list: list, entry: $0) }
    }
  }

  /// What is numbered of a list: on a page of a record only what there is something behind.
  func numberedEntries(of list: ListID) -> [Entry] {
    let entries = self.list(list).entries
    if list.isPage {
      return items(for: entries, in: list).filter { $0.opens != nil }.map(\.entry)
    }
    let selectable = entries.filter(\.isSelectable)
    return isOverview && list != .pane(.themes)
      ? Array(selectable.prefix(itemsOnOverview)) : selectable
  }

  /// Whether a number is that of a line on the page of a record.
  func isLineOfPage(_ number: Int) -> Bool { focus.isPage && numbered.indices.contains(number - 1) }

  /// The number of what is selected; nil where it has none.
  var selectedNumber: Int? {
    guard let selected else { return nil }
    return numbered.firstIndex(of: NumberedItem(list: focus, entry: selected)).map { $0 + 1 }
  }
}

/// What is said of a number that nothing has.
func noNumber(_ number: Int, of count: Int) -> String {
  "There is no number \(number) here; they go from 1 to \(count)"
}
