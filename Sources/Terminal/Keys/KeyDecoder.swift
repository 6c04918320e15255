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
  /// The keys that only the terminal's own description tells, by what follows the escape character.
  let described: [String: Key]

  enum State {
    case plain
    /// An escape character: the Esc key, unless more comes; two where a second came right behind.
    case escape(isSecond: Bool)
    /// Inside a control sequence, and what of it came.
    case control(String)
    /// Behind `ESC O`, and the digits that came.
    case shift(String)
    /// Behind `ESC [ [`, which begins a function key of the Linux console.
    case consoleFunction
    /// What the mouse did in xterm's old form, and which of its three characters came.
    case mouse([Unicode.Scalar])
    /// Inside a string that is for nobody here; an escape character that may begin its end came.
    case string(isEnding: Bool)
  }

  /// - Parameter described: keys of the terminal's own description, by what follows its escape character;
  ///   the ones that all families share are known.
  package init(described: [String: Key] = [:]) {
    self.described = described
  }

  /// The keys that these characters end.
  package mutating func keys(from characters: some Sequence<Unicode.Scalar>) -> [Key] {
    characters.flatMap { take($0) }
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
    case .escape: return .sequence
    case .control, .shift, .consoleFunction, .mouse, .string: return .restOfSequence
    }
  }

  /// Gives up what is waited for, because nothing has come for so long: a lone escape character was the
  /// Esc key, the start of a sequence was nothing, and a paste is what came of it.
  package mutating func timePassed() -> [Key] {
    defer { (state, pasted) = (.plain, nil) }
    if let pasted { return [.paste(pasted.text)] }
    guard case .escape(let isSecond) = state else { return [] }
    return isSecond ? [.escape, .escape] : [.escape]
  }
}
