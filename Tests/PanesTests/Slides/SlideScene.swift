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
    let frame = drawSlide(
      slide, of: deck, theme: .labelling, rows: size.rows, columns: size.columns, from: line)
    return (frame, deck.mark)
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
