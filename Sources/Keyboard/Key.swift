/// A key press, as the program knows it; also a paste, and what was done with the mouse.
package enum Key: Hashable, Sendable {
  /// A key that writes, as it writes: `G` is Shift and `g`.
  case character(Character)
  /// Ctrl and a key, in lower case: terminals don't tell Ctrl-S from Ctrl-Shift-S.
  case ctrl(Character)
  /// Alt and a key, as the key writes.
  case alt(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab
  case backspace, delete, insert
  /// F1 and on.
  case function(Int)
  /// Text the terminal says was pasted, all at once: it never acts as keys.
  case paste(String)
  /// A byte that is no character was typed, or was in what was pasted, of which nothing counts then.
  case unreadable(UInt8)
  /// The mouse's left button was pressed at a place, counted from the top left at 0.
  case click(row: Int, column: Int)
  /// The mouse's wheel was turned by a notch.
  case wheelUp, wheelDown
}

extension Key {
  /// Whether the mouse did it.
  package var isOfMouse: Bool {
    switch self {
    case .click, .wheelUp, .wheelDown: true
    default: false
    }
  }
}
