package import ImprovementPlan
package import Listings

/// Somewhere `:` can go.
package struct Destination: Findable {
  /// What is typed to go there.
  package let name: String
  /// What it is, beside the name.
  package let detail: String
  package let jump: Jump
  private let sought: String

  package enum Jump: Equatable, Sendable {
    case pane(Pane)
    case view(View)
    case record(Ref)
    case council(String)
    case snapshot(Day)
    case changesSince(Day)
  }

  init(_ name: String, _ detail: String, _ jump: Jump) {
    self.name = name
    self.detail = detail
    self.jump = jump
    sought = (name + " " + detail).lowercased()
  }

  package var isSelectable: Bool { true }

  package func rank(of words: [Substring]) -> Int? {
    guard words.allSatisfy({ sought.contains($0) }) else { return nil }
    let typed = words.joined(separator: " ")
    if name.lowercased() == typed { return 0 }
    if sought.hasPrefix(typed) { return 1 }
    if sought.contains(" " + typed) { return 2 }
    return words.allSatisfy { sought.hasPrefix($0) || sought.contains(" " + $0) } ? 3 : 4
  }
}

extension Destination {
  /// Views, councils, snapshots and records, as they are listed before anything is typed. A meeting
  /// stays with its plan: it goes to no other council or snapshot.
  static func all(in state: DashboardState) -> [Destination] {
    let councils = state.presenting == nil ? councils(of: state) : []
    return views + councils + snapshots(of: state) + records(of: state.plan.snapshot)
  }

  private static var views: [Destination] {
    Pane.allCases.map { Destination($0.title, "pane", .pane($0)) }
      + View.allCases.filter { $0 != .home }.map { Destination($0.title, "view", .view($0)) }
  }

  private static func councils(of state: DashboardState) -> [Destination] {
    state.shelf.councils.map {
      Destination($0, $0 == state.plan.council ? "council, open now" : "council", .council($0))
    }
  }

  private static func snapshots(of state: DashboardState) -> [Destination] {
    let open = state.plan.snapshot.asAt
    return state.shelf.days.reversed().flatMap { day in
      let detail = day == open ? "snapshot, open now" : "snapshot"
      let since = Destination("since \(day.iso)", "changes since", .changesSince(day))
      return (state.presenting == nil ? [Destination(day.iso, detail, .snapshot(day))] : [])
        + (day < open ? [since] : [])
    }
  }

  fileprivate static func records(of snapshot: Snapshot) -> [Destination] {
    func record(_ ref: Ref, _ title: String) -> Destination {
      Destination(ref.text, title, .record(ref))
    }
    return snapshot.themes.map { record($0.ref, $0.title) }
      + snapshot.recommendations.map { record($0.ref, $0.text) }
      + snapshot.actions.map { record($0.ref, $0.title) }
      + snapshot.metrics.map { record($0.ref, $0.name) }
      + snapshot.deadlines.map { record($0.ref, $0.title) }
      + snapshot.meetings.map { record($0.ref, $0.title) }
      + snapshot.reports.map { record($0.ref, $0.title) }
      + snapshot.visits.map { record($0.ref, $0.title) }
      + snapshot.decisions.map { record($0.ref, $0.text) }
      + snapshot.sources.map { record($0.ref, $0.title) }
  }
}

extension DashboardState {
  /// What a record of the plan is called beside its ref; nil where there is none.
  package func title(of ref: Ref) -> String? {
    Destination.records(of: plan.snapshot).first { $0.jump == .record(ref) }?.detail
  }

  /// Whether something else than a record is called so: a view, a council, a snapshot.
  package func hasPlace(called name: String) -> Bool {
    Destination.all(in: self).contains { place in
      if case .record = place.jump { return false }
      return place.name.lowercased() == name.lowercased()
    }
  }

  /// What is said of a name that nothing here has.
  func wordsForNowhere(_ typed: String) -> String {
    let name = typed.lowercased()
    let left = presenting == nil ? [] : shelf.councils + shelf.days.map(\.iso)
    return left.contains { $0.lowercased().hasPrefix(name) }
      ? "A meeting stays with its plan: no other council or snapshot opens from it"
      : "Nothing is called “\(typed)”"
  }
}
