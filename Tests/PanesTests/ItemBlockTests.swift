import Canvas
import ColourThemes
import ImprovementPlan
import Listings
@testable import Panes
import Testing

@Suite struct `An item` {
  static let columns = [Column("", .flexible(least: 10)), Column("", .fixed(6), rank: 0)]

  static let item = Item(
    .record("A1"), in: .overdue, cells: ["A1 Supervise every case monthly", "R late"],
    below: [
      [
        Item.Part("Head of Safeguarding", standsInFor: 2), Item.Part("why: posts are vacant"),
        Item.Part("doing: agency cover to 31 January"),
      ]
    ])

  @Test func `wraps where it stands alone, the row and the lines under it`() {
    #expect(
      drawing(Self.item, columns: 34, isRoomy: true) == """
          A1 Supervise every case   R late
          monthly
            Head of Safeguarding · why:
            posts are vacant · doing:
            agency cover to 31 January
        """)
  }

  @Test func `keeps to its lines where it shares the screen, each part cut to a fair share`() {
    #expect(
      drawing(Self.item, columns: 34, isRoomy: false) == """
          A1 Supervise every case … R late
            Head of… · why: po… · doing: …
        """)
  }

  @Test func `lets longer parts have what a short one leaves`() {
    let item = Item(
      .record("A1"), in: .overdue, cells: ["A1", "R"],
      below: [[Item.Part("short"), Item.Part("much longer than short")]])
    #expect(
      drawing(item, columns: 31, isRoomy: false) == """
          A1                     R
            short · much longer than s…
        """)
  }

  @Test func `says under the row what its columns left out, only where it stands alone`() {
    let item = Item(
      .record("M1"), in: .metrics, cells: ["M1 Caseload", "20"],
      below: [[Item.Part("target 18", standsInFor: 2), Item.Part("", standsInFor: 3)]])
    #expect(
      drawing(item, columns: 30, isRoomy: true) == """
          M1 Caseload           20
            target 18
        """)
    #expect(drawing(item, columns: 30, isRoomy: false) == "  M1 Caseload           20")
  }

  @Test func `has no line for parts that say nothing`() {
    let item = Item(
      .record("M1"), in: .metrics, cells: ["M1", "20"],
      below: [[Item.Part("", standsInFor: 3)], [Item.Part("shown already", standsInFor: 0)]])
    #expect(drawing(item, columns: 30, isRoomy: true) == "  M1                    20")
  }

  @Test func `is marked by a sign and its first word where it is selected`() {
    var brush = Brush(rows: 2, columns: 34, theme: .labelling)
    block(Self.item, columns: 34, isRoomy: false)
      .draw(on: &brush, in: brush.canvas.bounds, isSelected: true)
    #expect(brush.canvas.text(row: 0) == "› A1 Supervise every case … R late")
    #expect(roles(of: brush.canvas, row: 0) == "S SS....................... ......")
  }

  @Test func `is cut where the screen ends`() {
    var brush = Brush(rows: 2, columns: 34, theme: .labelling)
    let area = Rect(row: 0, column: 0, rows: 2, columns: 34)
    block(Self.item, columns: 34, isRoomy: true).draw(on: &brush, in: area, isSelected: false)
    #expect(brush.canvas.text() == "  A1 Supervise every case   R late\n  monthly")
  }

  private func block(_ item: Item, columns: Int, isRoomy: Bool) -> ItemBlock {
    let layout = TableLayout(
      Self.columns, start: ItemBlock.inset, width: columns - ItemBlock.inset)
    return ItemBlock(item, layout: layout, columns: columns, isRoomy: isRoomy)
  }

  private func drawing(_ item: Item, columns: Int, isRoomy: Bool) -> String {
    let block = block(item, columns: columns, isRoomy: isRoomy)
    var brush = Brush(rows: block.height, columns: columns, theme: .labelling)
    block.draw(on: &brush, in: brush.canvas.bounds, isSelected: false)
    return brush.canvas.text()
  }
}
