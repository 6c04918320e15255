import Keyboard

/// What curses hands over, one at a time.
enum RawKey: Equatable {
  /// A character the terminal sent.
  case scalar(Unicode.Scalar)
  /// A key that curses recognised by the terminal's own description.
  case known(Key)
}

/// Makes keys of what the terminal sent; a paste may come in many pieces.
struct KeyDecoder {
  private var pasted: [Unicode.Scalar]?
  /// The start of what may become the end of a paste, or of what the mouse did.
  private var unfinished: [RawKey] = []

  /// The keys of one piece. An escape character at its end is the Esc key: curses waited for more.
  mutating func keys(from raw: [RawKey]) -> [Key] {
    var rest = (unfinished + raw)[...]
    unfinished = []
    var keys: [Key] = []
    while let next = rest.popFirst() {
      if next == escape && (pasted == nil ? isUnfinishedReport(rest) : isUnfinished(rest)) {
        unfinished = [next] + rest
        break
      }
      switch next {
      case .known(let key): if pasted == nil { keys.append(key) }
      case escape: if let key = afterEscape(&rest) { keys.append(key) }
      case .scalar(let scalar): if let key = plain(scalar) { keys.append(key) }
      }
    }
    return keys
  }

  private mutating func plain(_ scalar: Unicode.Scalar) -> Key? {
    guard pasted == nil else {
      pasted?.append(scalar)
      return nil
    }
    return key(writtenAs: scalar)
  }

  private mutating func afterEscape(_ rest: inout ArraySlice<RawKey>) -> Key? {
    guard case .scalar(let second)? = rest.first else { return .escape }
    rest.removeFirst()
    switch second {
    case "[":
      let sequence = takeControlSequence(&rest)
      guard pasted == nil, let report = MouseReport(sequence, &rest)
      else { return controlSequence(sequence) }
      return report.key
    case "O": return pasted == nil ? applicationKey(&rest) : nil
    default: return pasted == nil ? alt(second) : plain(second)
    }
  }

  private mutating func controlSequence(_ sequence: String) -> Key? {
    switch sequence {
    case "200~": pasted = []
    case "201~": return endOfPaste()
    default: return pasted == nil ? sequenceKeys[withoutModifiers(sequence)] : nil
    }
    return nil
  }

  private mutating func endOfPaste() -> Key? {
    defer { pasted = nil }
    return pasted.map { .paste(cleanPaste($0)) }
  }
}

private let escape = RawKey.scalar("\u{1B}")
private let endOfPasteSequence = Array("[201~".unicodeScalars).map { RawKey.scalar($0) }

/// Whether what follows an escape character breaks off where the end of a paste may still come.
private func isUnfinished(_ rest: ArraySlice<RawKey>) -> Bool {
  rest.count < endOfPasteSequence.count && endOfPasteSequence.starts(with: rest)
}

/// The key of one character.
private func key(writtenAs scalar: Unicode.Scalar) -> Key? {
  switch scalar.value {
  case 0: .ctrl(" ")
  case 8, 127: .backspace
  case 9: .tab
  case 10, 13: .enter
  case 27: .escape
  case 1...26: .ctrl(Character(Unicode.Scalar(UInt8(scalar.value) + 96)))
  case 28...31: .ctrl(Character(Unicode.Scalar(UInt8(scalar.value) + 64)))
  case 128..<160: nil
  default: .character(Character(scalar))
  }
}

private func alt(_ scalar: Unicode.Scalar) -> Key? {
  switch key(writtenAs: scalar) {
  case .character(let character): .alt(character)
  case let other: other
  }
}

/// A sequence of another terminal family arrives whole or it would act as a row of keys: `ESC O A`.
private func applicationKey(_ rest: inout ArraySlice<RawKey>) -> Key? {
  guard case .scalar(let final)? = rest.first else { return .alt("O") }
  rest.removeFirst()
  return sequenceKeys[String(Character(final))] ?? applicationKeys[final]
}

/// What follows `ESC [`, up to and with the character that ends a control sequence (ECMA-48, 5.4).
private func takeControlSequence(_ rest: inout ArraySlice<RawKey>) -> String {
  var sequence = ""
  while case .scalar(let scalar)? = rest.first {
    rest.removeFirst()
    sequence.unicodeScalars.append(scalar)
    if ("\u{40}"..."\u{7E}").contains(scalar) { break }
  }
  return sequence
}

/// `1;5A`, an arrow with Ctrl, is taken as the arrow; `3;2~` as `3~`.
private func withoutModifiers(_ sequence: String) -> String {
  guard let semicolon = sequence.firstIndex(of: ";"), let final = sequence.last
  else { return sequence }
  let number = sequence[..<semicolon]
  return final == "~" ? number + "~" : String(final)
}

/// Keys as xterm, the Linux console, rxvt and tmux send them, whatever `TERM` says.
private let sequenceKeys: [String: Key] = [
  "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
  "1~": .home, "7~": .home, "4~": .end, "8~": .end, "2~": .insert, "3~": .delete,
  "5~": .pageUp, "6~": .pageDown, "11~": .function(1), "12~": .function(2),
  "13~": .function(3), "14~": .function(4), "15~": .function(5), "17~": .function(6),
  "18~": .function(7), "19~": .function(8), "20~": .function(9), "21~": .function(10),
  "23~": .function(11), "24~": .function(12),
]

private let applicationKeys: [Unicode.Scalar: Key] = [
  "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4), "M": .enter,
]

/// Line ends become one newline each; other control characters have no place in a text field.
private func cleanPaste(_ scalars: [Unicode.Scalar]) -> String {
  var text = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  for scalar in scalars {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\r", "\n": text.append("\n")
    case "\t": text.append("\t")
    case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": break
    default: text.append(scalar)
    }
    previous = scalar
  }
  return String(text)
}
