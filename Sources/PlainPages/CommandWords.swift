package import DashboardState
import Keyboard
import Listings

extension Command.ID {
  /// What is typed for the command in plain mode; nil for what only a screen has.
  package var word: String? {
    switch self {
    case .down, .nextSlide: "next"
    case .up, .previousSlide: "previous"
    case .first, .firstSlide: "first"
    case .last, .lastSlide: "last"
    case .open, .drill: "open"
    case .back: "back"
    case .pane(let pane): pane.rawValue
    case .view(let view): view.rawValue
    case .history: "history"
    case .goTo: "go"
    case .filter: "filter"
    case .clearFilter: "clear"
    case .sort: "sort"
    case .olderComparison: "older"
    case .newerComparison: "newer"
    case .update: "update"
    case .range: "range"
    case .approve: "approve"
    case .undo: "undo"
    case .keepRecorded: "keep"
    case .takeSnapshots: "take"
    case .slideIndex: "slides"
    case .blank: "blank"
    case .backToSlide: "slide"
    case .followAgain: "follow"
    case .help: "help"
    case .quit: "quit"
    default: nil
    }
  }

  /// What the command is about beside what is selected: a number or a ref typed after its word.
  var takesItem: Bool {
    switch self {
    case .open, .update, .approve, .history, .keepRecorded, .takeSnapshots, .firstSlide: true
    default: false
    }
  }
}

extension Command {
  /// The keys of the command that can be typed on a line: those of one sign, but no digit, which is
  /// an item's number.
  var signs: [String] {
    keys.compactMap { key in
      guard case .character(let sign) = key, sign != " ", !sign.isNumber else { return nil }
      return String(sign)
    }
  }
}

extension DashboardState {
  /// The commands there are here that have a word, in the order help lists them.
  var spokenCommands: [Command] { commands.filter { $0.id.word != nil } }

  /// The command that a word, a key or a title asks for here.
  func command(called text: String) -> Command? {
    let word = text.lowercased()
    // Those too that record: why they can't be used is said by the state.
    let commands = Command.all(on: layer).filter { $0.id.word != nil }
    return commands.first { $0.id.word == word } ?? commands.first { $0.signs.contains(text) }
      ?? commands.first { $0.title.lowercased() == word }
  }
}
