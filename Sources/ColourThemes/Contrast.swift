package import Canvas

/// The contrast of two colours by WCAG 2.2 (“contrast ratio”): 1 for the same one to 21 for black
/// on white. nil for the colours that a terminal's owner chooses; `TerminalPalette` says them.
package func contrastRatio(_ a: Colour, _ b: Colour) -> Double? {
  guard let first = LinearRGB(a)?.luminance, let second = LinearRGB(b)?.luminance
  else { return nil }
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}
