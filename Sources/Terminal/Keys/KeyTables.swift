import Keyboard

// Keys as xterm, the Linux console, rxvt, PuTTY and tmux send them, whatever `TERM` says.

/// The key of one character; nil where it stands for none.
func key(writtenAs character: Unicode.Scalar) -> Key? {
  switch character.value {
  case 0: .ctrl(" ")
  case 8, 127: .backspace
  case 9: .tab
  case 10, 13: .enter
  case 27: .escape
  case 1...26: .ctrl(Character(Unicode.Scalar(UInt8(character.value) + 96)))
  case 28...31: .ctrl(Character(Unicode.Scalar(UInt8(character.value) + 64)))
  case 128..<160: nil
  default: .character(Character(character))
  }
}

/// Behind `ESC [` and modifiers. `R` is a terminal's answer sooner than F3.
let keysByLetter: [Character: Key] = [
  "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
  "a": .up, "b": .down, "c": .right, "d": .left,
  "P": .function(1), "Q": .function(2), "S": .function(4),
]

/// Behind `ESC [`, before `~`.
let keysByNumber: [Int: Key] = [
  1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
  17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
  23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
  29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
]

/// Behind `ESC O`: arrows, function keys and the keypad, whose digits are digits.
let keysBehindShift: [Unicode.Scalar: Key] = {
  var keys: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "a": .up, "b": .down, "c": .right, "d": .left,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "M": .enter, "I": .tab, " ": .character(" "), "X": .character("="),
  ]
  for (place, sign) in "*+,-./0123456789".unicodeScalars.enumerated() {
    keys[Unicode.Scalar(UInt8(ascii: "j") + UInt8(place))] = .character(Character(sign))
  }
  return keys
}()

/// Behind `ESC [ [`, as the Linux console and PuTTY in its mode send them.
let keysOfConsole: [Unicode.Scalar: Key] = [
  "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
]
