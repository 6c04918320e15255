import Keyboard

// What is begun and not ended: each takes one more character, and says what came of it.

extension KeyDecoder {
  mutating func takeControl(
    _ character: Unicode.Scalar, after before: String, behind introducer: Unicode.Scalar
  ) -> [Key] {
    switch character {
    // A key with Shift, as rxvt sends it, ends where every other sequence would go on.
    case "$" where !before.isEmpty && before.allSatisfy(\.isNumber):
      return end(before + "$", behind: introducer)
    case " "..."?":
      let all = before.utf8.count < longestSequence ? before + String(character) : before
      state = .control(all, behind: introducer)
      return []
    case "[" where before.isEmpty && pasted == nil: state = .consoleFunction
    case "M" where before.isEmpty && pasted == nil: state = .mouse([])
    case "@"..."~": return end(before + String(character), behind: introducer)
    default: return takeAnew(character)
    }
    return []
  }

  /// Takes a control sequence that has come to its end, without what introduced it.
  private mutating func end(_ sequence: String, behind introducer: Unicode.Scalar) -> [Key] {
    state = .plain
    switch (sequence, pasted) {
    case ("201~", let text?) where text.introducer == introducer:
      pasted = nil
      return [.paste(text.text)]
    case (_, _?): return []
    case ("200~", nil): pasted = PastedText(behind: introducer)
    default:
      let key = ControlSequence(sequence).key ?? described["[" + sequence]
      return [key].compactMap(\.self)
    }
    return []
  }

  mutating func takeShift(_ character: Unicode.Scalar, after before: String) -> [Key] {
    switch character {
    case "0"..."9" where before.count < 2:
      state = .shift(before + String(character))
      return []
    case " "..."~":
      state = .plain
      // PuTTY's `ESC O X` is F9 by its own description, and the keypad's `=` elsewhere.
      let key = described["O" + before + String(character)] ?? keysBehindShift[character]
      return [key].compactMap(\.self)
    default: return takeAnew(character)
    }
  }

  mutating func takeConsoleFunction(_ character: Unicode.Scalar) -> [Key] {
    guard (" "..."~").contains(character) else { return takeAnew(character) }
    state = .plain
    return [keysOfConsole[character]].compactMap(\.self)
  }

  mutating func takeMouse(
    _ character: Unicode.Scalar, after before: [Unicode.Scalar]
  ) -> [Key] {
    guard character >= " " else { return takeAnew(character) }
    let all = before + [character]
    state = all.count < 3 ? .mouse(all) : .plain
    return all.count < 3 ? [] : [mouseKey(inOldForm: all)].compactMap(\.self)
  }

  mutating func takeAnnounced(_ character: Unicode.Scalar, after first: Unicode.Scalar) -> [Key] {
    switch character {
    case " "..."/": state = .announced(first, hasMore: true)
    case "0"..."~": state = .plain
    default: return takeAnew(character)
    }
    return []
  }

  mutating func takeString(_ character: Unicode.Scalar, in part: PartOfString) -> [Key] {
    if case .ending = part { return takeAtEndOfString(character) }
    switch character {
    case escape: state = .string(.ending)
    // BEL and ST end it; CAN and SUB cancel it.
    case "\u{7}", "\u{9C}", "\u{18}", "\u{1A}": state = .plain
    default: state = .string(.content)
    }
    return []
  }

  /// What follows an escape character ends the string, or begins something else in its stead.
  private mutating func takeAtEndOfString(_ character: Unicode.Scalar) -> [Key] {
    state = .escape(isSecond: false)
    return character == escape ? [] : take(character)
  }
}

/// More than any key has; of a longer sequence only the end counts.
private let longestSequence = 64
