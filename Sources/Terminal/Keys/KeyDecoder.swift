package import Keyboard

/// Makes keys of the characters that a terminal sends, and lets nothing act as a key that nobody
/// pressed: answers of the terminal, unknown sequences and pasted text are taken in whole, in however
/// many pieces they come (ECMA-48, 5.3 to 5.6; "XTerm Control Sequences").
///
/// Pure: what time does is told it by `timePassed()`.
package struct KeyDecoder {
  var state = State.plain
  /// What was pasted so far; nil where nothing is being pasted.
  var pasted: PastedText?
  /// What came inside it one character at a time, as keys do that somebody presses.
  private var typed: [Unicode.Scalar] = []
  /// The keys that only the terminal's own description tells, by what follows the escape character.
  let described: [String: Key]

  enum State {
    case plain
    /// An escape character: the Esc key, unless more comes; two where a second came right behind.
    case escape(isSecond: Bool)
    /// Inside a control sequence, what of it came, and what introduced it: `ESC [` or one character.
    case control(String, behind: Unicode.Scalar)
    /// Behind `ESC O`, and the digits that came.
    case shift(String)
    /// Behind `ESC [ [`, which begins a function key of the Linux console.
    case consoleFunction
    /// What the mouse did in xterm's old form, and which of its three characters came.
    case mouse([Unicode.Scalar])
    /// Inside a string that is for nobody here.
    case string(PartOfString)
    /// Behind an escape character and others that have one more follow: a sequence of no key. What came first,
    /// and whether more did.
    case announced(Unicode.Scalar, hasMore: Bool)
  }

  enum PartOfString {
    /// Right behind what introduces it.
    case start
    case content
    /// Behind an escape character, which may begin its end.
    case ending
  }

  /// - Parameter described: keys of the terminal's own description, by what follows its escape character;
  ///   the ones that all families share are known.
  package init(described: [String: Key] = [:]) {
    self.described = described
  }

  /// The keys that these characters end.
  ///
  /// - Parameter typed: whether they are one character that came by itself, no sooner than a person or a key held
  ///   down sends the next one. Some of these in a row are no rest of what was begun: its end was lost,
  ///   and they are keys.
  package mutating func keys(
    from characters: some Sequence<Unicode.Scalar>, typed isTyped: Bool = false
  ) -> [Key] {
    var keys: [Key] = []
    for character in characters {
      keys += isTyped ? take(typed: character) : takeTyped() + take(character)
    }
    return keys
  }

  private mutating func take(typed character: Unicode.Scalar) -> [Key] {
    guard let enough = typedThatIsEnough, !ends.contains(character) else {
      return takeTyped() + take(character)
    }
    typed.append(character)
    guard typed.count >= enough else { return [] }
    let characters = typed
    typed = []
    return timePassed() + characters.flatMap { take($0) }
  }

  /// Takes what seemed to be typed for what it is: a part of what was begun.
  private mutating func takeTyped() -> [Key] {
    defer { typed = [] }
    return typed.flatMap { take($0) }
  }

  /// How many characters typed in a row show that what was begun is over; nil where none do: a terminal sends the
  /// whole of it at once, and lines cut it at most here and there. A text is longer, so that more is
  /// asked of it.
  private var typedThatIsEnough: Int? {
    switch state {
    case .plain: pasted == nil ? nil : 4
    case .string(.start), .string(.content): 2
    case .mouse([]), .announced(_, hasMore: false): 1
    default: nil
    }
  }

  /// Whether a byte that is part of no character stands for a control character: a terminal may send those in
  /// one byte where characters are UTF-8 too.
  package func readsAsControl(_ byte: UInt8) -> Bool {
    if let pasted { return pasted.introducer.value == UInt32(byte) }
    if case .string = state { return true }
    return beginnings.contains(byte)
  }

  /// All keys of a whole input in UTF-8, after which nothing comes.
  package static func keys(in bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    var keys = decoder.keys(from: String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)
    if decoder.waitsFor != nil { keys += decoder.timePassed() }
    return keys
  }
}

// MARK: - What time does

extension KeyDecoder {
  /// What may still come of something that began.
  package enum Awaited {
    /// What tells a sequence from the Esc key.
    case sequence
    /// The rest of a sequence.
    case restOfSequence
    /// The rest of what is being pasted.
    case restOfPaste
  }

  /// What is waited for; nil where nothing has begun.
  package var waitsFor: Awaited? {
    if pasted != nil { return .restOfPaste }
    switch state {
    case .plain: return nil
    case .escape, .string(.start), .mouse([]), .announced(_, hasMore: false): return .sequence
    case .control, .shift, .consoleFunction, .mouse, .string, .announced: return .restOfSequence
    }
  }

  /// Gives up what is waited for, because nothing has come for so long: a lone escape character was the
  /// Esc key, the start of a sequence was nothing or a key with Alt, and a paste is what came of it.
  package mutating func timePassed() -> [Key] {
    if pasted != nil { _ = takeTyped() }
    defer { (state, pasted, typed) = (.plain, nil, []) }
    if let pasted { return [.paste(pasted.text)] }
    switch state {
    case .escape(let isSecond): return isSecond ? [.escape, .escape] : [.escape]
    case .announced(let character, hasMore: false): return [.alt(Character(character))]
    case .mouse([]): return [described["[M"]].compactMap(\.self)
    default: return []
    }
  }
}

/// SS3, DCS, SOS, CSI, OSC, PM and APC as one byte.
private let beginnings: Set<UInt8> = [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F]

/// What ends, cancels or begins something wherever it comes: BEL, CAN, SUB, ESC, CSI and ST.
private let ends: Set<Unicode.Scalar> = [
  "\u{7}", "\u{18}", "\u{1A}", "\u{1B}", "\u{9B}", "\u{9C}",
]
