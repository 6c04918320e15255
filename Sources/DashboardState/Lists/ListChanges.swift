import Listings

extension DashboardState {
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
        let entries = desk.entries(
          of: id, filter: Filter(list.filterText), order: list.order ?? .planOrder)
        list.fill(entries)
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
    message = list(focus).order.map { Message("Sorted \($0.title)") }
  }
}
