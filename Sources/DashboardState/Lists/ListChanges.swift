package import Listings

extension DashboardState {
  /// The items that show some of a list's entries: those of a page as they were put together when it was
  /// filled, else rows made now.
  package func items(for entries: some Collection<Entry>, in id: ListID) -> [Item] {
    list(id).items(for: entries, in: id, of: desk)
  }

  /// The item that shows an entry of a list.
  package func item(for entry: Entry, in id: ListID) -> Item {
    items(for: CollectionOfOne(entry), in: id).first ?? Item(entry, in: .heading, cells: [""])
  }

  mutating func change(_ id: ListID, _ change: (inout ListState) -> Void) {
    var list = list(id)
    change(&list)
    lists[id] = list
  }

  /// Nothing where keys have changed meanwhile what was clicked on.
  mutating func choose(_ entry: Entry, in list: ListID) {
    guard visibleLists.contains(list), let index = self.list(list).entries.firstIndex(of: entry)
    else { return }
    if case .pane(let pane) = list { self.pane = pane }
    change(list) { $0.select(at: index) }
  }

  mutating func move(by steps: Int) {
    change(focus) { $0.move(by: steps) }
  }

  /// Has lists worked out again at their next showing.
  mutating func refill(where needsIt: (ListID) -> Bool) {
    for id in lists.keys where needsIt(id) {
      lists[id]?.isFilled = false
    }
  }

  mutating func fillVisibleLists() {
    let desk = desk
    for id in visibleLists where !list(id).isFilled {
      change(id) { list in
        list.fill(
          desk.listing(
            of: id, filter: Filter(list.filterText), order: list.order ?? .planOrder))
      }
    }
  }

  mutating func narrow(to text: String) {
    change(focus) { list in
      list.filterText = text
      list.isFilled = false
    }
  }

  mutating func startFilter() {
    let typed = list(focus).filterText
    overlay = .filter(TextLine(typed), before: typed)
    change(focus) { $0.anchor = $0.selected }
  }

  mutating func sortNext() {
    let orders = focus.sortOrders
    change(focus) { list in
      let position = list.order.flatMap(orders.firstIndex) ?? 0
      list.order = orders[(position + 1) % orders.count]
      list.isFilled = false
    }
    // The new order is read from its top, as far as the selection leaves it on the screen.
    shown.tops[focus] = 0
    message = list(focus).order.map { Message("Sorted \($0.title)") }
  }
}
