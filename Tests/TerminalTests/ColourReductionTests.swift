import Canvas
import Testing

@testable import Terminal

struct ColourReductionTests {
  @Test(arguments: [
    (256, Colour.terminal, -1), (256, .ansi(12), 12), (256, .indexed(208), 208),
    (256, .rgb(255, 135, 0), 208), (256, .rgb(0, 0, 0), 16), (256, .rgb(255, 255, 255), 231),
    (256, .rgb(30, 30, 30), 234), (16_777_216, .rgb(255, 135, 0), 208),
    (16, .terminal, -1), (16, .ansi(12), 12), (16, .indexed(196), 9), (16, .rgb(200, 10, 10), 1),
    (88, .ansi(9), 9), (8, .ansi(9), 1), (8, .indexed(196), 1), (8, .rgb(0, 250, 0), 2),
    (8, .terminal, -1), (2, .ansi(1), -1), (0, .rgb(1, 2, 3), -1),
  ])
  func `each colour has the nearest number the terminal has`(
    colours: Int, colour: Colour, number: Int32
  ) {
    #expect(ColourReduction(colours: colours).number(of: colour) == number)
  }

  @Test(arguments: [
    (8, Colour.ansi(9), true), (8, .ansi(1), false), (8, .indexed(196), true),
    (8, .terminal, false), (16, .ansi(9), false), (256, .ansi(9), false), (0, .ansi(9), false),
  ])
  func `bold stands for bright on 8 colours only`(colours: Int, colour: Colour, isBold: Bool) {
    #expect(ColourReduction(colours: colours).isBoldForBright(colour) == isBold)
  }
}
