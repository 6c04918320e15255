import Canvas

/// Red, green and blue, each 0 to 255.
struct RGB {
  let red, green, blue: Int

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (Int(red), Int(green), Int(blue))
  }

  /// What xterm shows for one of the 256.
  init(_ number: UInt8) {
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
    case .ansi(let number): self.init(number & 15)
    case .indexed(let number): self.init(number)
    case .rgb(let red, let green, let blue): self.init(red, green, blue)
    }
  }

  /// The eye sees differences of green best and of blue least; these are the usual weights.
  func distance(to other: RGB) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * r * r + 6 * g * g + b * b
  }

  /// No colour to speak of.
  var isGrey: Bool { max(red, green, blue) - min(red, green, blue) < 32 }

  /// Whether both are grey or lie within 41° of each other on the circle of hues: red, yellow,
  /// green, cyan, blue and magenta are 60° apart.
  func hasHue(of other: RGB) -> Bool {
    guard !isGrey, !other.isGrey else { return isGrey == other.isGrey }
    let product = dot(other)
    return product > 0 && 16 * product * product >= 9 * dot(self) * other.dot(other)
  }

  /// The product of what both have beside grey: the cosine of their angle times both lengths.
  private func dot(_ other: RGB) -> Int {
    let greys = (red + green + blue) * (other.red + other.green + other.blue)
    return 3 * (red * other.red + green * other.green + blue * other.blue) - greys
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
