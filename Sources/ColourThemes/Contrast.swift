package import Canvas
import Glibc

/// The contrast of two colours by WCAG 2.2: 1 for the same one to 21 for black on white.
/// nil for the colours that a terminal's owner chooses.
package func contrastRatio(_ a: Colour, _ b: Colour) -> Double? {
  guard let first = luminance(a), let second = luminance(b) else { return nil }
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

/// Relative luminance, as WCAG 2.2 defines it for sRGB.
private func luminance(_ colour: Colour) -> Double? {
  guard let (red, green, blue) = components(colour) else { return nil }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

private func linear(_ component: UInt8) -> Double {
  let share = Double(component) / 255
  return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
}

private func components(_ colour: Colour) -> (UInt8, UInt8, UInt8)? {
  switch colour {
  case .rgb(let red, let green, let blue): (red, green, blue)
  case .indexed(let index) where index >= 232: grey(index)
  case .indexed(let index) where index >= 16: cube(index - 16)
  case .terminal, .ansi, .indexed: nil
  }
}

private func grey(_ index: UInt8) -> (UInt8, UInt8, UInt8) {
  let level = 8 + 10 * (index - 232)
  return (level, level, level)
}

/// xterm's 6 × 6 × 6 cube.
private func cube(_ index: UInt8) -> (UInt8, UInt8, UInt8) {
  func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
  return (level(index / 36), level(index / 6 % 6), level(index % 6))
}
