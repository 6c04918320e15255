import CVTerm

/// A place on the screen, counted from the top left at 0.
package struct ScreenPlace: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One place of the emulated screen.
package struct ScreenCell: Equatable, Sendable {
  /// What stands there; a blank reads as a space, the second half of a wide character as nothing.
  package let text: String
  package let style: ScreenStyle

  package init(text: String, style: ScreenStyle) {
    self.text = text
    self.style = style
  }
}

/// How a place of the screen looks.
package struct ScreenStyle: Equatable, Sendable {
  package var foreground: ScreenColour
  package var background: ScreenColour
  package var isBold: Bool
  package var isReverse: Bool
  package var isUnderlined: Bool

  package init(
    foreground: ScreenColour = .terminal, background: ScreenColour = .terminal,
    isBold: Bool = false, isReverse: Bool = false, isUnderlined: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isReverse = isReverse
    self.isUnderlined = isUnderlined
  }

  package static let plain = ScreenStyle()
}

/// A colour as the program asked for it.
package enum ScreenColour: Equatable, Sendable {
  /// The terminal's own.
  case terminal
  /// One of the 256.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

extension ScreenCell {
  init(_ cell: VTermScreenCell) {
    var scalars = String.UnicodeScalarView()
    let places = cell.chars
    for value in [places.0, places.1, places.2, places.3, places.4, places.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      scalars.append(scalar)
    }
    let isSecondHalf = places.0 == UInt32.max
    text = isSecondHalf ? "" : scalars.isEmpty ? " " : String(scalars)
    style = ScreenStyle(
      foreground: ScreenColour(cell.fg), background: ScreenColour(cell.bg),
      isBold: cell.attrs.bold != 0, isReverse: cell.attrs.reverse != 0,
      isUnderlined: cell.attrs.underline != 0)
  }
}

extension ScreenColour {
  init(_ colour: VTermColor) {
    var colour = colour
    if vterm_colour_is_default(&colour) {
      self = .terminal
    } else if vterm_colour_is_indexed(&colour) {
      self = .indexed(colour.indexed.idx)
    } else {
      self = .rgb(colour.rgb.red, colour.rgb.green, colour.rgb.blue)
    }
  }
}
