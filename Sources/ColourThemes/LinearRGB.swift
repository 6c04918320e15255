import Canvas
import Glibc

/// How much red, green and blue light a colour sends, 0 to 1 each: sRGB without its gamma.
struct LinearRGB: Equatable {
  var red, green, blue: Double

  /// Relative luminance as WCAG 2.2 defines it: 0 for black to 1 for white.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }
}

extension LinearRGB {
  /// nil for the colours that a terminal's owner chooses.
  init?(_ colour: Colour) {
    switch colour {
    case .rgb(let red, let green, let blue): self.init(red, green, blue)
    case .indexed(let number) where number >= 232: self.init(grey: 8 + 10 * (number - 232))
    case .indexed(let number) where number >= 16: self.init(cube: number - 16)
    case .terminal, .ansi, .indexed: return nil
    }
  }

  private init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.init(red: linear(red), green: linear(green), blue: linear(blue))
  }

  private init(grey: UInt8) {
    self.init(grey, grey, grey)
  }

  /// One of xterm's 6 × 6 × 6 colours.
  private init(cube place: UInt8) {
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
    self.init(level(place / 36), level(place / 6 % 6), level(place % 6))
  }
}

private func linear(_ component: UInt8) -> Double {
  let share = Double(component) / 255
  return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
}
