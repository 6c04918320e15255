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
    let style = Style(foreground: colour)
    #expect(ColourReduction(colours: colours).reduced(style).foreground == number)
  }

  @Test(arguments: [
    (Colour.rgb(0, 43, 54), Int32(0)), (.rgb(48, 48, 48), 0), (.rgb(215, 215, 255), 7),
    (.rgb(255, 255, 255), 15), (.ansi(12), 12), (.terminal, -1),
  ])
  func `a ground has the nearest, whatever its hue`(colour: Colour, number: Int32) {
    let style = Style(background: colour)
    #expect(ColourReduction(colours: 16).reduced(style).background == number)
    #expect(
      ColourReduction(colours: 8).reduced(style).background == (number < 0 ? -1 : number & 7))
  }

  @Test(arguments: [
    (8, Colour.ansi(9), true), (8, .ansi(1), false), (8, .indexed(196), true),
    (8, .terminal, false), (16, .ansi(9), false), (256, .ansi(9), false), (0, .ansi(9), false),
  ])
  func `bold stands for bright on 8 colours only`(colours: Int, colour: Colour, isBold: Bool) {
    let reduced = ColourReduction(colours: colours).reduced(Style(foreground: colour))
    #expect(reduced.attributes == (isBold ? .bold : []))
  }

  @Test(arguments: [
    (Colour.rgb(255, 95, 95), Int32(9)), (.rgb(255, 175, 0), 11), (.rgb(135, 215, 135), 2),
    (.rgb(95, 135, 215), 6), (.rgb(215, 175, 255), 13), (.rgb(118, 118, 118), 7),
    (.rgb(0, 0, 0), 7), (.ansi(1), 9), (.ansi(4), 7),
  ])
  func `text on black keeps its hue where that can be read, or is grey`(
    colour: Colour, number: Int32
  ) {
    let style = Style(foreground: colour, background: .rgb(28, 28, 28))
    #expect(
      ColourReduction(colours: 16).reduced(style)
        == ReducedStyle(foreground: number, background: 0, attributes: []))
  }

  @Test(arguments: [
    (16, Colour.rgb(0, 0, 0), Int32(0), Attributes.underline), (16, .rgb(135, 0, 0), 1, .underline),
    (16, .rgb(0, 0, 215), 4, .bold), (16, .rgb(0, 135, 0), 0, .underline),
    (8, .rgb(0, 0, 0), 0, .underline), (8, .rgb(135, 0, 0), 0, .underline),
  ])
  func `bold on white is underlined where it would brighten the text away`(
    colours: Int, colour: Colour, number: Int32, attributes: Attributes
  ) {
    let style = Style(foreground: colour, background: .rgb(255, 255, 255), attributes: .bold)
    let reduced = ColourReduction(colours: colours).reduced(style)
    #expect(reduced.foreground == number)
    #expect(reduced.attributes == attributes)
  }

  @Test(arguments: [8, 16], UInt8(0)..<16)
  func `no text has the colour of its ground`(colours: Int, ground: UInt8) {
    for number in UInt8.min...(.max) {
      let style = Style(foreground: .indexed(number), background: .ansi(ground))
      let reduced = ColourReduction(colours: colours).reduced(style)
      #expect(reduced.foreground != reduced.background, "\(number)")
    }
  }
}
