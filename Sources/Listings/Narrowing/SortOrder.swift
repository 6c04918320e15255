/// An order a list can be put in.
package enum SortOrder: String, Hashable, Sendable {
  case planOrder
  case worstFirst
  case mostAgainstFirstDate
  case dueDate
  case lead
  case priority
  case leastRecentlyUpdated
  case name
  case mostOpen

  /// How the order is named on screen.
  package var title: String {
    switch self {
    case .planOrder: "in the plan's order"
    case .worstFirst: "worst first"
    case .mostAgainstFirstDate: "most late against the first date"
    case .dueDate: "by due date"
    case .lead: "by lead"
    case .priority: "by priority"
    case .leastRecentlyUpdated: "longest without an update"
    case .name: "by name"
    case .mostOpen: "most open first"
    }
  }
}

extension ListID {
  /// The orders the list can be put in; the first is the one it opens in, none means it keeps the
  /// order it is given.
  package var sortOrders: [SortOrder] {
    switch self {
    case .pane(.themes): [.planOrder, .worstFirst]
    case .pane(.overdue):
      [.worstFirst, .mostAgainstFirstDate, .priority, .lead, .leastRecentlyUpdated]
    case .pane(.metrics): [.worstFirst, .planOrder, .name]
    case .place(.view(.actions)), .place(.owner), .place(.unthemed):
      [.planOrder, .worstFirst, .dueDate, .priority, .lead, .leastRecentlyUpdated]
    case .place(.view(.recommendations)): [.planOrder, .worstFirst]
    case .place(.view(.owners)): [.worstFirst, .mostOpen, .name]
    case .place: []
    }
  }
}
