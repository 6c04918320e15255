package import ImprovementPlan
package import Listings
import Slides

/// Items of a list chosen together: from the one it was started on to the one selected.
package struct ChosenRange: Equatable, Sendable {
  package let list: ListID
  package let start: Entry
}

extension DashboardState {
  /// The places in the focused list that are chosen; nil where no range is.
  package var chosenIndices: ClosedRange<Int>? {
    guard let range, range.list == focus, layer != .slide else { return nil }
    let list = list(focus)
    guard let start = list.entries.firstIndex(of: range.start) else { return nil }
    return min(start, list.index)...max(start, list.index)
  }

  /// The actions that a change is about, each once: those of the range; else the one selected or the
  /// one that the selected line leads to; else the one whose page it is.
  package var chosenActions: [Ref] {
    guard let indices = chosenIndices else { return selectedAction.map { [$0] } ?? [] }
    var seen: Set<Ref> = []
    return list(focus).entries[indices].compactMap(actionShown).filter { seen.insert($0).inserted }
  }

  /// The action that a slide is about; else the one that is selected, by itself or by the line that leads to it; else the one whose page
  /// or history is open.
  var selectedAction: Ref? {
    if let presented { return presented.slide.action }
    if let action = selected.flatMap(actionShown) { return action }
    switch place {
    case .record(let ref), .history(let ref): return plan.action(ref).map(\.ref)
    case .view, .owner, .unthemed: return nil
    }
  }

  /// The action that an entry of the focused list is, or leads to.
  private func actionShown(by entry: Entry) -> Ref? {
    switch entry {
    case .heading: return nil
    case .record(let ref) where plan.action(ref) != nil: return ref
    case .record where !focus.isPage: return nil
    default: break
    }
    guard case .record(let ref)? = item(for: entry, in: focus).opens else { return nil }
    return plan.action(ref) == nil ? nil : ref
  }

  mutating func toggleRange() {
    if range != nil {
      range = nil
    } else if let selected {
      range = ChosenRange(list: focus, start: selected)
    }
  }

  /// A range ends with its list: when one goes elsewhere, or what it was started on is filtered out.
  mutating func endRangeThatWasLeft() {
    guard range != nil, chosenIndices == nil else { return }
    range = nil
  }
}
