import CNcurses
import Glibc
import Keyboard

/// Reads keys through curses without ever waiting.
struct KeyInput {
  // A pad, because reading from a window that shows something would redraw it.
  private let pad = newpad(1, 1)
  private var decoder = KeyDecoder()
  private var partOfCharacter = mbstate_t()
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
        return decoder.keys(from: raw).filter { takesMouse || !$0.isOfMouse }
      }
      if let next = rawKey(code) { raw.append(next) }
    }
  }

  private mutating func rawKey(_ code: Int32) -> RawKey? {
    guard code < 256 else { return knownKey(code).map { .known($0) } }
    return scalar(addingByte: UInt8(truncatingIfNeeded: code)).map { .scalar($0) }
  }

  // Not `wget_wch`, which loses a character whose bytes arrive in two pieces.
  private mutating func scalar(addingByte byte: UInt8) -> Unicode.Scalar? {
    var byte = CChar(bitPattern: byte)
    var wide: wchar_t = 0
    switch mbrtowc(&wide, &byte, 1, &partOfCharacter) {
    case 0, 1: return Unicode.Scalar(UInt32(bitPattern: wide))
    case Int.max..., -2: return nil
    default:
      partOfCharacter = mbstate_t()
      return "\u{FFFD}"
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
