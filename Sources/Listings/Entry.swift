package import ImprovementPlan

/// What an item shows. Two items of a list never show the same, so it names the item too: a
/// selection that holds an entry follows it through filter, sort and a change of snapshot.
package enum Entry: Hashable, Sendable {
  case record(Ref)
  case owner(String?)
  /// The actions that belong to no theme, as a row among the themes.
  case unthemed
  /// The nth change between two snapshots.
  case change(Int)
  /// A row of the register, by its number.
  case recorded(Int)
  /// A row of the register that says no more what it said, or that took that out, by its number.
  case takenOut(Int)
  /// A line of a record's page: the nth under a name.
  case field(String, Int)
  /// A title within a list; it can't be selected.
  case heading(String)

  package var isSelectable: Bool {
    if case .heading = self { false } else { true }
  }
}
