import Canvas
import ColourThemes
import Listings
@testable import Panes
import Slides
import TestSupport
import Testing

/// Every slide of the shipped councils, too many to keep: what must hold of each is asked.
@Suite struct `Every slide of every council` {
  @Test(arguments: ShippedData.councils, ScreenSize.projected)
  func `is shown whole, with nothing over anything else`(
    council: String, size: ScreenSize
  ) throws {
    let deck = ShippedDecks.deck(of: council)
    for slide in deck.slides {
      let comment = Comment(rawValue: slide.name.text)
      let layout = SlideLayout(slide, rows: size.rows, columns: size.columns)
      #expect(hiddenLines(of: slide, rows: size.rows, columns: size.columns) == 0, comment)
      #expect(layout.overlaps.isEmpty, comment)
      #expect(layout.said == slide.words.flatMap(\.words), comment)
      let canvas = slide.drawn(of: deck, size).canvas
      for piece in layout.pieces {
        let place = Point(
          row: layout.scale.top + piece.row, column: layout.scale.margin + piece.column)
        #expect(canvas.text(at: place, as: piece.phrase) == piece.phrase.text, comment)
      }
    }
  }

  @Test(arguments: ShippedData.councils, ScreenSize.projected)
  func `has each of its words on the screen, and none cut`(
    council: String, size: ScreenSize
  ) throws {
    let deck = ShippedDecks.deck(of: council)
    for slide in deck.slides {
      let screen = slide.drawn(of: deck, size).canvas.text()
      let missing = Set(slide.words.flatMap(\.words)).subtracting(screen.words)
      #expect(missing.isEmpty, "\(slide.name)")
      #expect(!screen.contains("…") && !screen.contains("more ↓"), "\(slide.name)")
    }
  }

  @Test(arguments: ShippedData.councils, ScreenSize.projected)
  func `has its number and the mark at the foot`(
    council: String, size: ScreenSize
  ) throws {
    let deck = ShippedDecks.deck(of: council)
    for (index, slide) in deck.slides.enumerated() {
      let frame = slide.drawn(of: deck, size)
      let rows = (0..<size.rows).map { frame.canvas.text(row: $0) }
      let foot = rows.last { !$0.isEmpty } ?? ""
      #expect(foot.words == [deck.mark, "\(index + 1)", "of", "\(deck.slides.count)"])
    }
  }

  @Test(arguments: ShippedData.councils)
  func `has few words`(council: String) {
    for slide in ShippedDecks.deck(of: council).slides {
      let layout = SlideLayout(slide, rows: 24, columns: 80)
      let lines = Set(layout.pieces.filter { !$0.isDecoration }.map(\.row))
      #expect(lines.count <= 14, "\(slide.name)")
      #expect(!slide.parts.isEmpty, "\(slide.name)")
    }
  }

  @Test(arguments: ShippedData.councils)
  func `can be read to its end on the smallest screen`(council: String) throws {
    let deck = ShippedDecks.deck(of: council)
    for slide in deck.slides {
      let hidden = hiddenLines(of: slide, rows: 10, columns: 40)
      var seen: Set<String> = []
      for line in 0...hidden {
        let screen = slide.drawn(of: deck, .smallest, from: line).canvas.text()
        #expect(screen.contains("more ↓") == (line < hidden), "\(slide.name) from \(line)")
        seen.formUnion(screen.words)
      }
      #expect(Set(slide.words.flatMap(\.words)).subtracting(seen).isEmpty, "\(slide.name)")
    }
  }
}

extension ScreenSize {
  /// The sizes that slides are to be read at.
  static let projected = [ScreenSize.classic, ScreenSize(100, 30), .roomy, .large]
}

extension String {
  fileprivate var words: [String] {
    split { $0 == " " || $0 == "\n" }.map { (word: Substring) in String(word) }
  }
}

extension Canvas {
  /// What stands in as many columns as a phrase takes.
  fileprivate func text(at place: Point, as phrase: Phrase) -> String {
    let columns = place.column..<place.column + phrase.displayWidth
    let cells = columns.map { self[place.row, $0] }.filter { $0.width > 0 }
    return String(cells.map(\.text))
  }
}

extension SlideLayout {
  /// All words that are no decoration, in reading order.
  fileprivate var said: [String] {
    pieces.filter { !$0.isDecoration }.flatMap { $0.phrase.text.words }
  }

  /// The places that more than one piece or chart takes.
  fileprivate var overlaps: [Point] {
    var taken: Set<Point> = []
    let texts = pieces.flatMap { piece in
      (piece.column..<piece.column + piece.phrase.displayWidth)
        .map { Point(row: piece.row, column: $0) }
    }
    let charts = charts.flatMap { chart in
      chart.area.rowRange.flatMap { row in
        chart.area.columnRange.map { Point(row: row, column: $0) }
      }
    }
    return (texts + charts).filter { !taken.insert($0).inserted }
  }
}
