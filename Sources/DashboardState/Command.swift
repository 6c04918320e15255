package import Keyboard
package import Listings

/// What a key does: its keys, its name, and when it can't.
package struct Command: Sendable {
  package let id: ID
  package let keys: [Key]
  /// What it does, for the key list.
  package let title: String
  /// A word or two for the line of keys at the bottom; nil where it isn't shown there.
  package let short: String?
  package let section: Section

  package enum Section: String, CaseIterable, Sendable {
    case moving = "Moving"
    case places = "Places"
    case list = "This list"
    case program = "Program"
  }

  package enum ID: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
    case open, back, nextPane, previousPane, zoom
    case pane(Pane)
    case view(View)
    case history
    case goTo, filter, clearFilter, sort
    case olderComparison, newerComparison
    case help, repaint, quit
  }
}

extension Command {
  /// Every command, in the order the key list shows them.
  package static let all: [Command] = [
    Command(.down, "j <down>", "Down one", .moving),
    Command(.up, "k <up>", "Up one", .moving),
    Command(.pageDown, "<pgdn> ctrl-f ctrl-d <space>", "Down one page", .moving),
    Command(.pageUp, "<pgup> ctrl-b ctrl-u", "Up one page", .moving),
    Command(.first, "g <home>", "To the first", .moving),
    Command(.last, "G <end>", "To the last", .moving),
    Command(.open, "<enter> l <right>", "Open what is selected", .moving, short: "open"),
    Command(.back, "<backspace> h <left> <esc>", "Back to where you were", .moving, short: "back"),
    Command(.nextPane, "<tab>", "Next pane", .moving, short: "pane"),
    Command(.previousPane, "<backtab>", "Previous pane", .moving),
    Command(.pane(.themes), "1", "Plan themes", .places),
    Command(.pane(.overdue), "2", "Overdue actions", .places),
    Command(.pane(.metrics), "3", "Metrics", .places),
    Command(.view(.actions), "4", "All actions", .places),
    Command(.view(.recommendations), "5", "Recommendations and what covers them", .places),
    Command(.view(.meetings), "6", "Meetings, deadlines, reports and visits", .places),
    Command(.view(.decisions), "7", "Decisions and who is to act", .places),
    Command(.view(.owners), "8", "Owners and their load", .places),
    Command(
      .view(.changes), "9 c", "Changes since an earlier snapshot", .places, short: "changes"),
    Command(.view(.plan), "0", "The plan, its inspection and its sources", .places),
    Command(
      .history, "H", "History of this action, or else of the whole plan", .places, short: "history"),
    Command(.view(.conflicts), "X", "What was recorded and contradicts the snapshot", .places),
    Command(
      .goTo, ":", "Go to a view, council, snapshot or ref by name", .places, short: "go to"),
    Command(.filter, "/", "Filter this list as you type", .list, short: "filter"),
    Command(.clearFilter, "\\", "Clear the filter", .list),
    Command(.sort, "s", "Sort in the next order", .list, short: "sort"),
    Command(.zoom, "z", "One pane alone, or all three", .list, short: "zoom"),
    Command(.olderComparison, "<", "Compare with an older snapshot", .list, short: "older"),
    Command(.newerComparison, ">", "Compare with a newer snapshot", .list, short: "newer"),
    Command(
      .help, "? <f1>", "Keys, and what the letters and colours mean", .program, short: "keys"),
    Command(.repaint, "ctrl-l", "Draw the screen again", .program),
    Command(.quit, "q", "Quit", .program),
  ]

  /// The command a key means when no overlay takes it.
  package static func bound(to key: Key) -> Command? { byKey[key] }

  private static let byKey: [Key: Command] = {
    let pairs = all.flatMap { command in command.keys.map { ($0, command) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  private init(
    _ id: ID, _ keys: String, _ title: String, _ section: Section, short: String? = nil
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.section = section
    // The notation is checked by a test over the whole table.
    self.keys = (try? [Key](notation: keys)) ?? []
  }
}
