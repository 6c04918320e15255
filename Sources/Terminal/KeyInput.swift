import CNcurses
import Glibc
import Keyboard
import LocaleText

/// Reads keys through curses without ever waiting.
struct KeyInput {
  // A pad, because reading from a window that shows something would redraw it.
  private let pad = newpad(1, 1)
  private var decoder = KeyDecoder()
  private var arriving = ArrivingText(elseIn: .ofEnvironment())
  private var unreadable = UnreadableKeys()
  /// Whether the mouse is listened to; a terminal that tells of it unasked is not.
  var takesMouse = false

  init() {
    nodelay(pad, true)
    // `meta` isn't asked for: it makes xterm send Alt-x as a letter with an accent.
    keypad(pad, true)
    // Curses would take the start of what the mouse did for a key, and the rest for keys of its own.
    keyok(KEY_MOUSE, false)
  }

  /// All keys that are waiting.
  mutating func readKeys() -> [Key] {
    var raw: [RawKey] = []
    while true {
      let code = wgetch(pad)
      guard code != ERR else {
        raw += arriving.pause().map { rawKey($0) }
        return unreadable.told(decoder.keys(from: raw)).filter { takesMouse || !$0.isOfMouse }
      }
      raw += rawKeys(code)
    }
  }

  private mutating func rawKeys(_ code: Int32) -> [RawKey] {
    guard code < 256 else { return [knownKey(code).map { .known($0) }].compactMap(\.self) }
    return arriving.take(UInt8(truncatingIfNeeded: code)).map { rawKey($0) }
  }

  // Not `wget_wch`, which loses a character whose bytes arrive in two pieces.
  private mutating func rawKey(_ piece: ArrivingText.Piece) -> RawKey {
    switch piece {
    case .scalar(let scalar): return .scalar(scalar)
    case .unreadable(let byte):
      unreadable.note(byte)
      return .scalar(UnreadableKeys.substitute)
    }
  }
}

private func knownKey(_ code: Int32) -> Key? {
  let firstFunctionKey = curses_function_key(1)
  if (firstFunctionKey...curses_function_key(63)).contains(code) {
    return .function(Int(code - firstFunctionKey) + 1)
  }
  return keysOfCurses[code] ?? extendedKey(code)
}

/// A key with modifiers, `kRIT5`, has no number of its own in curses; it counts as the key alone.
private func extendedKey(_ code: Int32) -> Key? {
  guard let name = keyname(code) else { return nil }
  return keysOfTerminfo[String(cString: name).filter { $0.isLetter }]
}

/// Names of xterm's additions to terminfo; see user_caps(5).
private let keysOfTerminfo: [String: Key] = [
  "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
  "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
]

private let keysOfCurses: [Int32: Key] = [
  KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
  KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
  KEY_HOME: .home, KEY_END: .end, KEY_FIND: .home, KEY_SELECT: .end,
  KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
  KEY_SHOME: .home, KEY_SEND: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
  KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
  KEY_DC: .delete, KEY_SDC: .delete, KEY_IC: .insert, KEY_SIC: .insert,
]
