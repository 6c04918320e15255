import Keyboard

extension KeyDecoder {
  /// The keys that one more character ends.
  mutating func take(_ character: Unicode.Scalar) -> [Key] {
    switch state {
    case .plain: takePlain(character)
    case .escape(let isSecond): takeAfterEscape(character, isSecond: isSecond)
    case .control(let before, let introducer):
      takeControl(character, after: before, behind: introducer)
    case .shift(let before): takeShift(character, after: before)
    case .consoleFunction: takeConsoleFunction(character)
    case .mouse(let before): takeMouse(character, after: before)
    case .string(let part): takeString(character, in: part)
    case .announced(let first, _): takeAnnounced(character, after: first)
    }
  }

  mutating func takePlain(_ character: Unicode.Scalar) -> [Key] {
    if character == escape {
      state = .escape(isSecond: false)
      return []
    }
    if let begun = begun(byC1: character) {
      state = begun
      return []
    }
    guard pasted == nil else {
      pasted?.add(character)
      return []
    }
    return [key(writtenAs: character)].compactMap(\.self)
  }

  private mutating func takeAfterEscape(_ character: Unicode.Scalar, isSecond: Bool) -> [Key] {
    guard pasted == nil else { return takeAfterEscapeInPaste(character) }
    let first: [Key] = isSecond ? [.escape] : []
    if character == escape {
      state = .escape(isSecond: true)
      return first
    }
    let isKey = described[String(character)] != nil
    state = isKey ? .plain : begun(behindEscape: character) ?? .plain
    switch state {
    // `ESC ESC [ A` is an arrow with Alt.
    case .control, .shift: return []
    case .string, .announced: return first
    default: return first + keys(withEscapeBefore: character)
    }
  }

  /// In a text only its end counts, and what colours it is left out.
  private mutating func takeAfterEscapeInPaste(_ character: Unicode.Scalar) -> [Key] {
    guard character != escape else { return [] }
    state = character == "[" ? .control("", behind: escape) : .plain
    return character == "[" ? [] : takePlain(character)
  }

  /// A key with Alt; a key that writes nothing was pressed after Esc by somebody quick.
  private func keys(withEscapeBefore character: Unicode.Scalar) -> [Key] {
    if let key = described[String(character)] { return [key] }
    switch key(writtenAs: character) {
    // The end of a string whose start was given up.
    case .character("\\"): return []
    case .character(let character): return [.alt(character)]
    case .backspace: return [.backspace]
    case let other: return [.escape] + [other].compactMap(\.self)
    }
  }

  /// Takes a character that is no part of what was begun, which then was nothing.
  mutating func takeAnew(_ character: Unicode.Scalar) -> [Key] {
    state = .plain
    return takePlain(character)
  }

  /// - Parameter introducer: the escape character, or the one that stands for it and this letter.
  private func begun(
    behindEscape character: Unicode.Scalar, introducer: Unicode.Scalar = escape
  ) -> State? {
    switch character {
    case "[": .control("", behind: introducer)
    case "O": .shift("")
    // Functions of ISO 2022, what a VT52 says it is (`ESC / Z`), and its keypad (`ESC ? u`).
    case " "..."/", "?": .announced(character, hasMore: false)
    // OSC, DCS, SOS, PM and APC.
    case "]", "P", "X", "^", "_": .string(.start)
    default: nil
    }
  }

  /// A control character of eight bits stands for an escape character and a letter.
  private func begun(byC1 character: Unicode.Scalar) -> State? {
    guard ("\u{80}"..."\u{9F}").contains(character),
      pasted == nil || character == pasted?.introducer,
      let letter = Unicode.Scalar(character.value - 0x40)
    else { return nil }
    return begun(behindEscape: letter, introducer: character)
  }
}

let escape: Unicode.Scalar = "\u{1B}"
