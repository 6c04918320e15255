import Listings
@testable import Panes
import Testing

@Suite struct `A table's columns` {
  static let ranked = [
    Column("", .flexible(least: 10)), Column("", .fixed(4)), Column("", .fixed(3), rank: 1),
    Column("", .fixed(5), rank: 2),
  ]

  @Test(arguments: [
    (25, "aaaaaaaaaa bbbb ccc ddddd"),
    (27, "aaaaaaaaaaaa bbbb ccc ddddd"),
    (24, "aaaaaaaaaaaaaaa bbbb ccc"),
    (18, "aaaaaaaaaaaaa bbbb"),
    (12, "aaaaaaa bbbb"),
    (5, " bbbb"),
    (3, " bb"),
    (0, ""),
  ])
  func `go by rank where room is short, and the stretching one takes what is over`(
    width: Int, drawn: String
  ) {
    #expect(drawing(Self.ranked, width: width) == drawn)
  }

  @Test func `that stretch share what is over`() {
    let columns = [
      Column("", .flexible(least: 4)), Column("", .fixed(2)), Column("", .flexible(least: 6)),
    ]
    #expect(drawing(columns, width: 20) == "aaaaaaa bb ccccccccc")
  }

  @Test func `stand two apart on a wide screen, the name no further than 44 more from them`() {
    let drawn = drawing(Self.ranked, width: 120)
    #expect(drawn == String(repeating: "a", count: 54) + "  bbbb  ccc  ddddd")
  }

  @Test func `of two take the whole width`() {
    let columns = [Column("", .fixed(3)), Column("", .flexible(least: 5))]
    #expect(drawing(columns, width: 120) == "aaa  " + String(repeating: "b", count: 115))
  }

  @Test func `know which cells they show`() {
    let layout = TableLayout(Self.ranked, start: 2, width: 18)
    #expect((0..<4).map { layout.shows(cell: $0) } == [true, true, false, false])
    #expect(layout.places.map(\.start) == [2, 16])
  }

  @Test(arguments: 0...130)
  func `never leave the width`(width: Int) {
    let layout = TableLayout(Self.ranked, start: 2, width: width)
    for place in layout.places {
      #expect(place.width >= 0)
      #expect(place.width == 0 || place.start + place.width <= 2 + width)
    }
  }

  /// A letter a column, as many as it is wide.
  private func drawing(_ columns: [Column], width: Int) -> String {
    let layout = TableLayout(columns, start: 0, width: width)
    var row = Array(repeating: Character(" "), count: width + 20)
    for place in layout.places {
      let letter = Array("abcdefgh")[place.cell]
      for column in place.start..<place.start + place.width { row[column] = letter }
    }
    return String(row.prefix(through: row.lastIndex { $0 != " " } ?? -1))
  }
}

extension Array where Element == Character {
  fileprivate func prefix(through end: Int) -> [Character] { Array(prefix(end + 1)) }
}
