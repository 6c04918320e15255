import Listings

extension Command.ID {
  /// What the configuration calls the command. It is never changed: people's files say it.
  package var name: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .first: "first"
    case .last: "last"
    case .open: "open"
    case .back: "back"
    case .nextPane: "next-pane"
    case .previousPane: "previous-pane"
    case .zoom: "zoom"
    case .pane(let pane): pane.rawValue
    case .view(let view): view.rawValue
    case .history: "history"
    case .goTo: "go-to"
    case .filter: "filter"
    case .clearFilter: "clear-filter"
    case .sort: "sort"
    case .olderComparison: "older"
    case .newerComparison: "newer"
    case .update: "update"
    case .range: "range"
    case .approve: "approve"
    case .undo: "undo"
    case .keepRecorded: "keep-recorded"
    case .takeSnapshots: "take-snapshots"
    case .nextSlide: "next-slide"
    case .previousSlide: "previous-slide"
    case .firstSlide: "first-slide"
    case .lastSlide: "last-slide"
    case .slideDown: "slide-down"
    case .slideUp: "slide-up"
    case .slideIndex: "all-slides"
    case .blank: "blank"
    case .drill: "into-dashboard"
    case .backToSlide: "back-to-slide"
    case .followAgain: "follow-again"
    case .copy: "copy"
    case .mouse: "mouse"
    case .help: "help"
    case .repaint: "repaint"
    case .quit: "quit"
    }
  }
}
