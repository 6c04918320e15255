import Keyboard
import Listings

/// What lies over the panes and takes the keys; at most one at a time.
package enum Overlay: Equatable, Sendable {
  /// The filter of the focused list, as it is typed; `before` is what Escape brings back.
  case filter(TextLine, before: String)
  case goTo(Chooser<Destination>)
  case help(Chooser<HelpLine>)
}

/// Lines to choose from, narrowed by what is typed.
package struct Chooser<Line: Equatable & Sendable>: Equatable, Sendable {
  package internal(set) var typed = TextLine()
  package internal(set) var index = 0
  package internal(set) var lines: [Line]
}

/// A line of text being typed, with a cursor.
package struct TextLine: Equatable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Edits the line; false when the key is not an editing key.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: removeBefore(cursor - 1)
    case .delete: removeAfter()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .ctrl("a"): cursor = 0
    case .end, .ctrl("e"): cursor = text.count
    case .ctrl("u"): removeBefore(0)
    case .ctrl("w"): removeBefore(startOfWord)
    case .paste(let pasted): insert(String(pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    default: return false
    }
    return true
  }

  private var index: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  /// No name, filter or ref is longer; a key held down must not make every further one slower.
  private static let mostCharacters = 200

  private mutating func insert(_ new: String) {
    let new = new.prefix(max(0, TextLine.mostCharacters - text.count))
    let before = text.count
    text.insert(contentsOf: new, at: index)
    // A combining mark joins the character before it, so the count tells where the cursor is.
    cursor += text.count - before
  }

  private mutating func removeBefore(_ start: Int) {
    guard start >= 0, start < cursor else { return }
    text.removeSubrange(text.index(text.startIndex, offsetBy: start)..<index)
    cursor = start
  }

  private mutating func removeAfter() {
    guard cursor < text.count else { return }
    text.remove(at: index)
  }

  private var startOfWord: Int {
    let characters = Array(text.prefix(cursor))
    var start = characters.count
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }
}
