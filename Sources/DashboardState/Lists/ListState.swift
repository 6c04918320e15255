package import Listings

/// One list: what it holds in which order, what is selected, how it is narrowed.
package struct ListState: Equatable, Sendable {
  private var listing = Listing()
  package internal(set) var index = 0
  /// What was typed after `/`.
  package internal(set) var filterText = ""
  package internal(set) var order: SortOrder?
  /// What was selected when a filter began to be typed: selected again once it is in the list.
  var anchor: Entry?
  /// False until the entries are worked out, and again when what they depend on changes.
  var isFilled = false

  init(_ id: ListID) {
    order = id.sortOrders.first
  }

  package var entries: [Entry] { listing.entries }

  /// How many entries can be selected: headings are not counted.
  package var count: Int { listing.count }

  /// How many could be without the filter.
  package var whole: Int { listing.whole }

  package var selected: Entry? {
    entries.indices.contains(index) ? entries[index] : nil
  }

  /// Puts new entries in, keeping what was selected, or else the place it was in.
  mutating func fill(_ listing: Listing) {
    let new = listing.entries
    let kept = [anchor, selected].compactMap { $0.flatMap(new.firstIndex) }
    self.listing = listing
    isFilled = true
    if let found = kept.first {
      index = found
    } else {
      index = min(index, max(0, new.count - 1))
      settle(towards: 1)
    }
  }

  /// The items that show some of its entries.
  func items(for entries: some Collection<Entry>, in list: ListID, of desk: Desk) -> [Item] {
    listing.items(for: entries, in: list, of: desk)
  }

  mutating func move(by steps: Int) {
    guard !entries.isEmpty else { return }
    anchor = nil
    index = min(max(0, index + steps), entries.count - 1)
    settle(towards: steps < 0 ? -1 : 1)
  }

  mutating func select(at position: Int) {
    anchor = nil
    index = position
    settle(towards: 1)
  }

  /// Selects the first, also of what is put in next in place of these.
  mutating func selectFirst() {
    if !isFilled { listing = Listing() }
    select(at: 0)
  }

  /// Steps off a heading, onwards if there is an item that way, else back.
  private mutating func settle(towards step: Int) {
    guard entries.indices.contains(index), !entries[index].isSelectable else { return }
    let onwards = selectableIndex(from: index, step: step)
    index = onwards ?? selectableIndex(from: index, step: -step) ?? index
  }

  private func selectableIndex(from start: Int, step: Int) -> Int? {
    stride(from: start, through: step > 0 ? entries.count - 1 : 0, by: step)
      .first { entries[$0].isSelectable }
  }
}
