import Keyboard

/// A line of text being typed, with a cursor.
package struct TextLine: Equatable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  /// How many characters it takes: a key held down must not make every further one slower.
  private let most: Int

  /// - Parameter most: how many characters can be typed; no name, filter or ref is longer than 200.
  package init(_ text: String = "", most: Int = 200) {
    self.text = text
    self.most = most
    cursor = text.count
  }

  /// Whether it takes no more characters.
  var isFull: Bool { text.count >= most }

  /// Edits the line; false when the key is not an editing key.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(TextLine.oneLine(pasted))
    default: return move(key) || remove(key)
    }
    return true
  }

  /// Moves the cursor; false when the key is for something else.
  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .ctrl("a"): cursor = 0
    case .end, .ctrl("e"): cursor = text.count
    case .alt("b"): cursor = startOfWord
    case .alt("f"): cursor = endOfWord
    default: return false
    }
    return true
  }

  /// Takes text away; false when the key is for something else.
  private mutating func remove(_ key: Key) -> Bool {
    switch key {
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete, .ctrl("d"): remove(from: cursor, to: min(text.count, cursor + 1))
    case .ctrl("u"): remove(from: 0, to: cursor)
    case .ctrl("k"): remove(from: cursor, to: text.count)
    case .ctrl("w"): remove(from: startOfWord, to: cursor)
    case .alt("d"): remove(from: cursor, to: endOfWord)
    default: return false
    }
    return true
  }

  /// Text of several lines on one.
  static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private mutating func insert(_ new: String) {
    let new = new.prefix(max(0, most - text.count))
    let before = text.count
    text.insert(contentsOf: new, at: index(of: cursor))
    // A combining mark joins the character before it, so the count tells where the cursor is.
    cursor += text.count - before
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start >= 0, start < end else { return }
    text.removeSubrange(index(of: start)..<index(of: end))
    // What stood on either side may have joined to one character.
    cursor = min(start, text.count)
  }

  private func index(of position: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: position)
  }

  private var startOfWord: Int {
    let before = text.prefix(cursor).reversed()
    let blanks = before.prefix { $0 == " " }.count
    return cursor - blanks - before.dropFirst(blanks).prefix { $0 != " " }.count
  }

  private var endOfWord: Int {
    let after = text.dropFirst(cursor)
    let blanks = after.prefix { $0 == " " }.count
    return cursor + blanks + after.dropFirst(blanks).prefix { $0 != " " }.count
  }
}
