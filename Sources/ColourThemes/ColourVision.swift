package import Canvas
import Glibc

/// How someone sees colours: as most do, or without one of the three kinds of cones.
package enum ColourVision: String, CaseIterable, Sendable {
  case usual = "usual sight"
  case protanopia, deuteranopia, tritanopia
}

/// How far apart two colours look to someone: the distance in OKLab (Björn Ottosson, 2020), in
/// which black and white are 1 apart and the eye just notices 0.02 (CSS Color 4, “ΔEOK”).
/// nil for the colours that a terminal's owner chooses.
package func colourDifference(_ a: Colour, _ b: Colour, seenWith vision: ColourVision) -> Double? {
  guard let first = LinearRGB(a), let second = LinearRGB(b) else { return nil }
  return first.seen(with: vision).oklab.distance(to: second.seen(with: vision).oklab)
}

private typealias Triple = (Double, Double, Double)
private typealias Matrix = (Triple, Triple, Triple)

extension ColourVision {
  /// What of the light is seen, for those who lack one kind of cones wholly: Machado, Oliveira
  /// and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”,
  /// IEEE TVCG 15(6), 2009, severity 1.0, on linear RGB.
  fileprivate var matrix: Matrix {
    switch self {
    case .usual: ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    case .protanopia:
      (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998)
      )
    case .deuteranopia:
      (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881)
      )
    case .tritanopia:
      (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900)
      )
    }
  }
}

extension LinearRGB {
  func seen(with vision: ColourVision) -> LinearRGB {
    let light = vision.matrix * (red, green, blue)
    func shown(_ share: Double) -> Double { min(1, max(0, share)) }
    return LinearRGB(red: shown(light.0), green: shown(light.1), blue: shown(light.2))
  }

  fileprivate var oklab: OKLab {
    let cones = toCones * (red, green, blue)
    let (lightness, a, b) = fromCones * (cbrt(cones.0), cbrt(cones.1), cbrt(cones.2))
    return OKLab(lightness: lightness, a: a, b: b)
  }
}

private struct OKLab {
  var lightness, a, b: Double

  func distance(to other: OKLab) -> Double {
    let squares = [lightness - other.lightness, a - other.a, b - other.b].map { $0 * $0 }
    return squares.reduce(0, +).squareRoot()
  }
}

/// OKLab's two matrices: light to cones, and the cube roots of those to lightness, a and b.
private let toCones: Matrix = (
  (0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
  (0.0883024619, 0.2817188376, 0.6299787005)
)
private let fromCones: Matrix = (
  (0.2104542553, 0.7936177850, -0.0040720468), (1.9779984951, -2.4285922050, 0.4505937099),
  (0.0259040371, 0.7827717662, -0.8086757660)
)

private func * (matrix: Matrix, vector: Triple) -> Triple {
  func product(_ row: Triple) -> Double {
    row.0 * vector.0 + row.1 * vector.1 + row.2 * vector.2
  }
  return (product(matrix.0), product(matrix.1), product(matrix.2))
}
