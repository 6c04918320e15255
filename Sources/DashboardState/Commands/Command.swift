package import Keyboard
package import Listings

/// What a key does: its keys, its name, and when it can't.
package struct Command: Equatable, Sendable {
  package let id: ID
  package internal(set) var keys: [Key]
  /// What it does, for the key list.
  package let title: String
  /// A word or two for the line of keys at the bottom; nil where it isn't shown there.
  package let short: String?
  package let section: Section
  /// Where it is there.
  let layers: [Layer]

  /// What is before the person at the keyboard.
  package enum Layer: CaseIterable, Sendable {
    case dashboard
    /// A slide of a meeting that is led from here.
    case slide
    /// A slide of a meeting that is followed, or the wait for one.
    case followed
    /// The dashboard, gone into from a slide.
    case aside
  }

  package enum Section: String, CaseIterable, Sendable {
    case presenting = "Presenting"
    case moving = "Moving"
    case places = "Places"
    case list = "This list"
    case recording = "Recording"
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
    case update, range, approve, undo, keepRecorded, takeSnapshots
    case nextSlide, previousSlide, firstSlide, lastSlide, slideDown, slideUp
    case slideIndex, blank, drill, backToSlide, followAgain
    case copy, mouse, help, repaint, quit
  }
}

extension Command {
  /// Every command, in the order the key list shows them.
  package static let all = presenting + dashboard

  private static let dashboard: [Command] = [
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
    Command(
      .update, "u", "Update an action, or all that are chosen", .recording,
      on: [.dashboard, .slide, .aside],
      short: "update"),
    Command(.range, "v", "Start choosing a range, or end it", .recording),
    Command(
      .approve, "A", "Approve the new date that was proposed", .recording,
      on: [.dashboard, .slide, .aside],
      short: "approve"),
    Command(
      .undo, "U", "Take back your last change", .recording, on: [.dashboard, .slide, .aside]),
    Command(
      .keepRecorded, "K", "Keep what was recorded, against the snapshot", .recording,
      short: "keep recorded"),
    Command(
      .takeSnapshots, "T", "Take the snapshot's word", .recording, short: "take the snapshot's"),
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
    Command(.history, "H", "Recorded of this action, or else of the whole plan", .places),
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
      .copy, "y", "Copy what is selected, through the terminal", .program, on: Layer.allCases),
    Command(
      .mouse, "m", "Mouse on or off: click selects, wheel scrolls", .program,
      on: Layer.allCases),
    Command(
      .help, "? <f1>", "Keys, and what the letters and colours mean", .program, on: Layer.allCases,
      short: "keys"),
    Command(.repaint, "ctrl-l", "Draw the screen again", .program, on: Layer.allCases),
    Command(.quit, "q", "Quit", .program, on: Layer.allCases),
  ]

  /// Whether it is for recording, and so not there for somebody who only reads.
  var records: Bool { section == .recording }

  init(
    _ id: ID, _ keys: String, _ title: String, _ section: Section,
    on layers: [Layer] = [.dashboard, .aside], short: String? = nil
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.section = section
    self.layers = layers
    // The notation is checked by a test over the whole table.
    self.keys = (try? [Key](notation: keys)) ?? []
  }
}

extension DashboardState {
  /// The commands there are here: without those that record where the board was opened only to be
  /// read.
  package var commands: [Command] {
    keys.commands(on: layer).filter { plan.register != .withoutKeys || !$0.records }
  }

  /// The command a key means here when no overlay takes it.
  func command(boundTo key: Key) -> Command? {
    guard let command = keys.bound(to: key, on: layer) else { return nil }
    return plan.register == .withoutKeys && command.records ? nil : command
  }
}
