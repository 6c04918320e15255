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

  /// The terminal's number for the colour; -1 is its own foreground or background.
  func number(of colour: Colour) -> Int32 {
    switch (depth, colour) {
    case (.none, _), (_, .terminal): -1
    case (.palette256, .ansi(let number)): Int32(number & 15)
    case (.palette256, .indexed(let number)): Int32(number)
    case (.palette256, .rgb(let red, let green, let blue)):
      nearest(to: RGB(red, green, blue), among: 16...255)
    case (.sixteen, .ansi(let number)), (.eight, .ansi(let number)):
      Int32(number & (depth == .eight ? 7 : 15))
    case (.sixteen, _): nearest(to: RGB(colour), among: 0...15)
    case (.eight, _): nearest(to: RGB(colour), among: 0...15) & 7
    }
  }

  /// Whether bold has to stand in for the bright half of 16 colours.
  func isBoldForBright(_ colour: Colour) -> Bool {
    guard depth == .eight, colour != .terminal else { return false }
    if case .ansi(let number) = colour { return number & 15 >= 8 }
    return nearest(to: RGB(colour), among: 0...15) >= 8
  }
}

private struct RGB {
  let red, green, blue: Int

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (Int(red), Int(green), Int(blue))
  }

  /// What xterm shows for one of the 256.
  init(indexed number: UInt8) {
    switch number {
    case 0..<16:
      self = standardSixteen[Int(number)]
    case 16..<232:
      let place = number - 16
      self.init(cubeLevel(place / 36), cubeLevel(place / 6 % 6), cubeLevel(place % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(grey, grey, grey)
    }
  }

  init(_ colour: Colour) {
    switch colour {
    case .terminal: self.init(0, 0, 0)
    case .ansi(let number): self.init(indexed: number & 15)
    case .indexed(let number): self.init(indexed: number)
    case .rgb(let red, let green, let blue): self.init(red, green, blue)
    }
  }

  /// The eye sees differences of green best and of blue least; these are the usual weights.
  func distance(to other: RGB) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * r * r + 6 * g * g + b * b
  }
}

/// The six steps of the 256-colour cube.
private func cubeLevel(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }

/// xterm's own first sixteen; a terminal's owner may have chosen others.
private let standardSixteen: [RGB] = [
  RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
  RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
  RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
  RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
]

private func nearest(to wanted: RGB, among numbers: ClosedRange<UInt8>) -> Int32 {
  var best = numbers.lowerBound
  var bestDistance = Int.max
  for number in numbers {
    let distance = wanted.distance(to: RGB(indexed: number))
    if distance < bestDistance { (best, bestDistance) = (number, distance) }
  }
  return Int32(best)
}
