import Keyboard

/// What a terminal told of its mouse, in either of xterm's forms.
struct MouseReport {
  /// nil where it is nothing that the program has a use for.
  let key: Key?

  /// What a control sequence tells; nil where it is not of the mouse. `sequence` is what follows
  /// `ESC [`; the old form goes on behind it.
  init?(_ sequence: String, _ rest: inout ArraySlice<RawKey>) {
    if sequence.first == "<" {
      key = newForm(sequence)
    } else if sequence == "M" {
      key = oldForm(rest.prefix(3))
      rest = rest.dropFirst(3)
    } else {
      return nil
    }
  }
}

/// `<0;10;5M`: button, column and row from 1; `M` where it is pressed and `m` where it is let go.
private func newForm(_ sequence: String) -> Key? {
  let numbers = sequence.dropFirst().dropLast()
    .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
  guard sequence.last == "M", numbers.count == 3, let button = numbers[0],
    let column = numbers[1], let row = numbers[2]
  else { return nil }
  return key(of: button, row: row, column: column)
}

/// Three characters, each a number and 32: of terminals that don't know the new form.
private func oldForm(_ characters: ArraySlice<RawKey>) -> Key? {
  let numbers = characters.compactMap { raw in
    if case .scalar(let scalar) = raw { Int(scalar.value) - 32 } else { nil }
  }
  return numbers.count == 3 ? key(of: numbers[0], row: numbers[2], column: numbers[1]) : nil
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

/// Whether what follows an escape character is the start of a report whose end is still to come: cut
/// into keys, it would act as such.
func isUnfinishedReport(_ rest: ArraySlice<RawKey>) -> Bool {
  let scalars = rest.map { raw in
    if case .scalar(let scalar) = raw { scalar } else { " " as Unicode.Scalar }
  }
  if scalars.starts(with: "[M".unicodeScalars) { return scalars.count < 5 }
  return scalars.starts(with: "[<".unicodeScalars) && scalars.count < longestReport
    && scalars.dropFirst(2).allSatisfy { ("0"..."9").contains($0) || $0 == ";" }
}

/// More than any real one has.
private let longestReport = 24
