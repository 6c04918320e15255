import ImprovementPlan
import Listings

extension DashboardState {
  /// Goes somewhere from here; going where one has come through goes back to it.
  mutating func go(to place: Place) -> [Effect] {
    if let seen = trail.firstIndex(of: place) {
      trail.removeSubrange((seen + 1)...)
    } else {
      if place == .view(.changes) { showChangesFromTop() }
      trail.append(place)
    }
    return calendar == nil && isDeadline(place) ? [.readCalendar] : []
  }

  private func isDeadline(_ place: Place) -> Bool {
    guard case .record(let ref) = place, case .deadline? = plan.record(ref) else { return false }
    return true
  }

  mutating func openSelected() -> [Effect] {
    guard let selected, let place = item(for: selected, in: focus).opens else { return [] }
    return go(to: place)
  }

  mutating func goBack() {
    if isAtStartOfAside {
      returnToSlide()
    } else if trail.count > 1 {
      trail.removeLast()
    } else {
      isZoomed = false
    }
  }

  mutating func step(panes steps: Int) {
    let panes = Pane.allCases
    let position = panes.firstIndex(of: pane) ?? 0
    pane = panes[(position + steps + panes.count) % panes.count]
  }

  mutating func show(_ pane: Pane) {
    trail = [.view(.home)]
    self.pane = pane
  }

  mutating func show(_ view: View) -> [Effect] {
    if view == .changes, place != .view(.changes) { showChangesFromTop() }
    trail = view == .home ? [.view(.home)] : [.view(.home), .view(view)]
    return comparison == nil ? compare(with: nil) : []
  }

  /// Goes to the history of the action that is selected or open, else to the whole plan's: also from
  /// an action's own history.
  mutating func showHistory() -> [Effect] {
    guard let action = selectedAction, place != .history(action) else { return show(.history) }
    return go(to: .history(action))
  }

  func exists(_ place: Place) -> Bool {
    switch place {
    case .record(let ref): plan.record(ref) != nil
    case .history(let ref):
      plan.action(ref) != nil || plan.ledger?.history(of: ref).isEmpty == false
    case .view, .owner, .unthemed: true
    }
  }
}
