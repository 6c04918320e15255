import Canvas

/// What gives the cursor a shape while the program has the screen, and what gives it back the
/// terminal's own; both empty where no shape is asked for or the terminal's kind can't be told one.
struct ShapedCursor {
  let beginning: String
  let ending: String

  init(_ shape: CursorShape) {
    // A kind of terminal that knows the sequence has it under this name.
    guard let number = shape.number, capability("Ss") != nil else {
      (beginning, ending) = ("", "")
      return
    }
    beginning = "\u{1B}[\(number) q"
    // Not the description's own ending, which sets one shape for everybody.
    ending = "\u{1B}[0 q"
  }

  func take() { sendToTerminal(beginning) }

  func giveBack() { sendToTerminal(ending) }
}

extension CursorShape {
  /// Its number in the sequence DECSCUSR, of those that don't blink; nil for the terminal's own.
  fileprivate var number: Int? {
    switch self {
    case .terminal: nil
    case .block: 2
    case .underline: 4
    case .bar: 6
    }
  }
}
