import Canvas

/// How many colours a terminal shows, and which of them stands for a colour of a theme.
struct ColourReduction: Equatable {
  enum Depth: Equatable {
    case none, eight, sixteen, palette256
  }

  let depth: Depth

  /// - Parameter colours: the terminal's number of colours; 0 for none.
  init(colours: Int) {
    switch colours {
    case 256...: depth = .palette256
    case 16...: depth = .sixteen
    case 8...: depth = .eight
    default: depth = .none
    }
  }

  /// What the terminal is asked for to show a style.
  ///
  /// With few colours text is never shown in one that its ground swallows; see `readableColours`.
  func reduced(_ style: Style) -> ReducedStyle {
    let ground = number(of: style.background)
    switch depth {
    case .none, .palette256:
      return ReducedStyle(
        foreground: number(of: style.foreground), background: ground, attributes: style.attributes)
    case .eight, .sixteen:
      return fewColours(style, on: ground)
    }
  }

  /// The terminal's number for the colour; -1 is its own foreground or background.
  private func number(of colour: Colour) -> Int32 {
    switch (depth, colour) {
    case (.none, _), (_, .terminal): -1
    case (.palette256, .ansi(let number)): Int32(number & 15)
    case (.palette256, .indexed(let number)): Int32(number)
    case (.palette256, .rgb): Int32(nearest(to: RGB(colour), among: Array(16...255)))
    case (.sixteen, _): Int32(nearest(to: RGB(colour), among: allSixteen))
    case (.eight, _): Int32(nearest(to: RGB(colour), among: allSixteen) & 7)
    }
  }

  private func fewColours(_ style: Style, on ground: Int32) -> ReducedStyle {
    var result = ReducedStyle(foreground: -1, background: ground, attributes: style.attributes)
    guard style.foreground != .terminal else { return result }
    let readable = ground < 0 ? allSixteen : readableColours[Int(ground)]
    let text = nearestOfHue(of: RGB(style.foreground), among: readable)
    if depth == .eight, text >= 8 { result.attributes.insert(.bold) }
    // Bold would brighten the colour into its ground.
    if !readable.contains(text | 8), result.attributes.contains(.bold) {
      result.attributes.remove(.bold)
      result.attributes.insert(.underline)
    }
    result.foreground = Int32(depth == .eight ? text & 7 : text)
    return result
  }
}

/// A style in numbers of the terminal's colours, -1 for its own.
struct ReducedStyle: Equatable {
  var foreground: Int32
  var background: Int32
  var attributes: Attributes
}

private let allSixteen: [UInt8] = Array(0..<16)

private func nearest(to wanted: RGB, among numbers: [UInt8]) -> UInt8 {
  numbers.min { wanted.distance(to: RGB($0)) < wanted.distance(to: RGB($1)) }!
}

/// The nearest of those of the same hue, as what is red should stay red; else the nearest grey.
private func nearestOfHue(of wanted: RGB, among numbers: [UInt8]) -> UInt8 {
  let alike = numbers.filter { RGB($0).hasHue(of: wanted) }
  let greys = numbers.filter { RGB($0).isGrey }
  return nearest(to: wanted, among: alike.isEmpty ? greys : alike)
}
