import Keyboard

// What a terminal tells of its mouse, in either of xterm's forms.

/// `<0;10;5M`, what follows `ESC [`: button, column and row from 1; `M` where it is pressed and `m` where
/// it is let go. Nil where it is nothing that the program has a use for.
func mouseKey(inNewForm sequence: String) -> Key? {
  let numbers = sequence.dropFirst().dropLast()
    .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
  guard sequence.last == "M", numbers.count == 3, let button = numbers[0],
    let column = numbers[1], let row = numbers[2]
  else { return nil }
  return key(of: button, row: row, column: column)
}

/// Three characters behind `ESC [ M`, each a number and 32: of terminals that don't know the new form.
func mouseKey(inOldForm characters: [Unicode.Scalar]) -> Key? {
  let numbers = characters.map { Int($0.value) - 32 }
  return key(of: numbers[0], row: numbers[2], column: numbers[1])
}

private func key(of button: Int, row: Int, column: Int) -> Key? {
  guard row > 0, column > 0 else { return nil }
  // Shift, Alt and Ctrl add 4, 8 and 16.
  switch button & ~28 {
  case 0: return .click(row: row - 1, column: column - 1)
  case 64: return .wheelUp
  case 65: return .wheelDown
  default: return nil
  }
}
