/// What a list holds in its order; of a page also its items, which are made together.
///
/// A page is put together once for all that is asked of it: a frame, a move of the selection and a filter
/// cost what is shown, however long the page is.
package struct Listing: Equatable, Sendable {
  package let entries: [Entry]
  /// How many of its entries can be selected, and how many could where nothing narrowed it.
  package let (count, whole): (Int, Int)
  /// nil for rows, each of which is made when it is shown.
  private let page: [Entry: Item]?

  /// - Parameter whole: how many could be selected where nothing narrowed it; nil where nothing does.
  package init(_ entries: [Entry] = [], page: [Entry: Item]? = nil, whole: Int? = nil) {
    self.entries = entries
    let count = entries.count { $0.isSelectable }
    (self.count, self.whole) = (count, whole ?? count)
    self.page = page
  }

  /// The items that show some of its entries; what a page has none for is left out.
  package func items(for entries: some Collection<Entry>, in list: ListID, of desk: Desk) -> [Item]
  {
    guard let page else { return entries.map { desk.row(for: $0, in: list) } }
    return entries.compactMap { page[$0] }
  }
}

extension Desk {
  /// What a list holds, filtered and sorted.
  package func listing(of list: ListID, filter: Filter, order: SortOrder) -> Listing {
    let items = list.isPage ? page(of: list) : nil
    let page = items.map { Dictionary($0.map { ($0.entry, $0) }, uniquingKeysWith: { a, _ in a }) }
    let all = sorted(items?.map(\.entry) ?? entries(of: list), of: list, order: order)
    guard !filter.isEmpty else { return Listing(all, page: page) }
    let whole = Listing(all, page: page)
    let admitted = all.filter { entry in
      entry.isSelectable && filter.admits(facets(of: entry, on: whole, in: list), asAt: asAt)
    }
    return Listing(admitted, page: page, whole: whole.count)
  }
}
