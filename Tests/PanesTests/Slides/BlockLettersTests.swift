@testable import Panes
import Slides
import Testing

@Suite struct `Block letters` {
  @Test func `are five rows high`() {
    #expect(
      BlockLetters.rows(of: "R 4.1%", scale: 1) == [
        "█████       ██  ██        ██  ██   ██",
        "██  ██      ██  ██      ████      ██ ",
        "█████       ██████        ██    ██   ",
        "██ ██           ██        ██   ██    ",
        "██  ██          ██  ██    ██  ██   ██",
      ])
  }

  @Test func `are twice as high and wide on a large screen`() {
    #expect(
      BlockLetters.rows(of: "1", scale: 2) == [
        "    ████", "    ████", "████████", "████████", "    ████", "    ████", "    ████",
        "    ████", "    ████", "    ████",
      ])
  }

  @Test func `are as wide as a deck was divided for`() {
    for (character, columns) in Slide.BigFigure.blockWidths {
      let rows = BlockLetters.rows(of: String(character), scale: 1) ?? []
      #expect(rows.map(\.count) == Array(repeating: columns, count: 5), "\(character)")
    }
  }

  @Test(arguments: ["", "é", "5 £"])
  func `have no form for other characters`(text: String) {
    #expect(BlockLetters.rows(of: text, scale: 1) == nil)
    #expect(Slide.BigFigure(text, beside: []).blockColumns == nil)
  }
}
