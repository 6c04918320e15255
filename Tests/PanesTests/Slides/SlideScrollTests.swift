import Canvas
import ColourThemes
import Panes
import Slides
import TestSupport
import Testing

@Suite struct `A slide on a screen it doesn't fit` {
  private let scene = SlideScene(slide: "overdue P12", size: .smallest)

  @Test func `says that there is more below`() throws {
    let frame = try scene.frame().frame
    #expect(
      frame.canvas.text() == """
         Overdue
         P12 Embed monthly case supervision in
         every team

         46 days late
         R over a month late
         due 15 Sep (first set 16 Jun; re-dated
         once, slipped 91 days)

         #811d1624   more ↓            13 of 36
        """)
    #expect(frame.cursor == Point(row: 1, column: 1))
  }

  @Test func `goes no further than its end, where it says so no longer`() throws {
    let deck = ShippedDecks.deck(of: scene.council)
    let slide = try #require(SlideName(scene.slide).flatMap(deck.slide))
    let hidden = hiddenLines(of: slide, rows: 10, columns: 40)
    let end = try scene.frame(from: hidden).frame
    #expect(try scene.frame(from: hidden + 50).frame == end)
    #expect(end.canvas.text(row: 9).hasPrefix(" #811d1624  "))
    #expect(!end.canvas.text().contains("more"))
    #expect(end.canvas.text(row: 0) != " Overdue")
    #expect(end.cursor == Point(row: 1, column: 1))
  }

  @Test(arguments: [ScreenSize(39, 24), ScreenSize(80, 9), ScreenSize(1, 1)])
  func `too small for any says which size is needed`(size: ScreenSize) throws {
    let frame = try SlideScene(slide: "title", size: size).frame().frame
    #expect(frame.canvas.text(row: 0).hasPrefix(String("This window".prefix(size.columns))))
  }
}
