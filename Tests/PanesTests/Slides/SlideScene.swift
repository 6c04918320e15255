import Canvas
import ColourThemes
import Listings
import Panes
import Slides
import TestSupport
import Testing

/// A slide of a council's deck on a screen of a size.
struct SlideScene: CustomTestStringConvertible {
  var council = "fernshire"
  var slide: String
  var size = ScreenSize.classic

  /// The file the expected screen lies in.
  var file: String {
    let name = String(slide.map { $0 == " " ? "-" : $0 })
    return "\(council)-slide-\(name).\(size)"
  }

  var testDescription: String { file }

  /// The frame and the mark of the deck.
  func frame(from line: Int = 0) throws -> (frame: Frame, mark: String) {
    let deck = ShippedDecks.deck(of: council)
    let slide = try #require(SlideName(slide).flatMap(deck.slide))
    return (slide.drawn(of: deck, size, from: line), deck.mark)
  }
}

extension Slide {
  /// The slide on a screen; an issue is recorded where the cursor isn't on its title, or on words where
  /// that is scrolled away.
  func drawn(of deck: Deck, _ size: ScreenSize, from line: Int = 0) -> Frame {
    let frame = drawSlide(
      self, of: deck, theme: .labelling, rows: size.rows, columns: size.columns, from: line)
    let under = frame.cursor.map { frame.canvas[$0.row, $0.column].text } ?? " "
    let isWhole = size.rows >= leastSize.rows && size.columns >= leastSize.columns
    if isWhole && line == 0 {
      #expect(under == heading.first, "the cursor of \(name) at \(size)")
    } else {
      #expect(under != " ", "the cursor of \(name) at \(size), from \(line)")
    }
    return frame
  }
}

extension SlideScene {
  static let all =
    [
      "title", "standing", "theme T2", "overdue P27", "overdue-up-to-a-month", "metric M02",
      "redate P21", "decisions", "dates",
    ].map { SlideScene(slide: $0) }
    + ["standing", "overdue P21", "metric M23"].map { SlideScene(slide: $0, size: .roomy) }
    + [
      SlideScene(council: "manchester", slide: "changes judged"),
      SlideScene(council: "bury", slide: "overdue"),
      SlideScene(slide: "metric M02", size: .smallest),
    ]
}

/// The decks of the shipped councils, made once.
enum ShippedDecks {
  static func deck(of council: String) -> Deck {
    guard let deck = decks[council] else { fatalError("no such council: \(council)") }
    return deck
  }

  private static let decks = Dictionary(
    uniqueKeysWithValues: ShippedData.councils.map { ($0, Deck(desk: ShippedData.desk($0))) })
}
