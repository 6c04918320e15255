import Canvas
import ColourThemes
import Testing

@Suite struct `How far apart colours look` {
  @Test(arguments: ColourVision.allCases)
  func `is 1 for black and white and 0 for one colour, to anyone`(vision: ColourVision) throws {
    let black = Colour.rgb(0, 0, 0)
    let far = try #require(colourDifference(black, .rgb(255, 255, 255), seenWith: vision))
    #expect(abs(far - 1) < 0.001)
    #expect(colourDifference(.indexed(99), .indexed(99), seenWith: vision) == 0)
  }

  /// Figures of a computation made apart from this one, with the matrices of the paper.
  @Test(
    arguments: zip(
      ColourVision.allCases,
      [(0.2583, 0.1258), (0.0767, 0.1213), (0.1404, 0.1183), (0.3115, 0.0437)]))
  func `is less for who lacks the cones that tell them apart`(
    vision: ColourVision, expected: (redGreen: Double, blueGreen: Double)
  ) throws {
    let green = Colour.rgb(0, 135, 95)
    let red = try #require(colourDifference(.rgb(215, 95, 0), green, seenWith: vision))
    let blue = try #require(colourDifference(.rgb(0, 135, 175), green, seenWith: vision))
    #expect(abs(red - expected.redGreen) < 0.001)
    #expect(abs(blue - expected.blueGreen) < 0.001)
  }

  @Test func `is unknown for colours that the terminal's owner chooses`() {
    #expect(colourDifference(.ansi(1), .rgb(0, 0, 0), seenWith: .usual) == nil)
    #expect(colourDifference(.rgb(0, 0, 0), .terminal, seenWith: .usual) == nil)
  }
}
