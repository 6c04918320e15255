package import DashboardState
import Keyboard

extension Command.ID {
  /// What is typed for the command in plain mode; nil for what only a screen has.
  package var word: String? {
    switch self {
    case .pageUp, .pageDown, .nextPane, .previousPane, .zoom, .slideDown, .slideUp, .copy, .mouse,
      .repaint:
      nil
    case .down, .nextSlide: "next"
    case .up, .previousSlide: "previous"
    case .firstSlide: "first"
    case .lastSlide: "last"
    case .drill: "open"
    case .goTo: "go"
    case .clearFilter: "clear"
    case .keepRecorded: "keep"
    case .takeSnapshots: "take"
    case .slideIndex: "slides"
    case .backToSlide: "slide"
    case .followAgain: "follow"
    default: name
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

extension KeyTable {
  /// The same table, whose commands are told by the words that are typed for them.
  package var spoken: KeyTable {
    let words = commands.compactMap { command in command.id.word.map { (command.id, $0) } }
    return told(by: Dictionary(words, uniquingKeysWith: { first, _ in first }))
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
    // Those too that record: why they can't be used is said by the state.
    command(called: text, among: keys.commands(on: layer).filter { $0.id.word != nil })
  }

  /// The command that a key, a name or a title asks for on a screen, and has no use in lines.
  func screenCommand(called text: String) -> Command? {
    command(called: text, among: keys.commands(on: layer).filter { $0.id.word == nil })
  }

  /// Why what is typed for a command of a presenter's slide does nothing for who follows; nil where it is
  /// for none.
  func wordsForWithheld(called text: String) -> String? {
    guard layer == .followed, let word = text.split(separator: " ").first else { return nil }
    let presenters = keys.commands(on: .slide).filter { $0.id.word != nil }
    return command(called: String(word), among: presenters).flatMap(wordsForWithheld)
  }

  private func command(called text: String, among commands: [Command]) -> Command? {
    let word = text.lowercased()
    return commands.first { $0.id.word == word } ?? commands.first { $0.signs.contains(text) }
      ?? commands.first { $0.id.name == word || $0.title.lowercased() == word }
  }
}

extension DashboardState {
  /// What is said where somebody asks for what only a screen does.
  func screenWords(_ typed: String, _ command: Command.ID) -> String {
    if command == .copy {
      return "Copying is for the screen only; what is said here can be selected as text"
    }
    let title = keys.commands.first { $0.id == command }?.title ?? ""
    return "“\(typed)” is for the screen only: \(title)"
  }
}
