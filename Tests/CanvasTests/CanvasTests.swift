import Canvas
import Testing

private let red = Style(foreground: .ansi(1))
private let bold = Style(attributes: .bold)

@Suite struct `Writing on a canvas` {
  @Test func `puts text where it is told and says how much it used`() {
    var canvas = Canvas(rows: 3, columns: 12)
    let used = canvas.write("P12", row: 1, column: 2)
    canvas.write("late", row: 1, column: 2 + used + 1, style: red)
    #expect(used == 3)
    #expect(canvas.text() == "\n  P12 late\n")
    #expect(canvas[1, 6] == Cell(text: "l", width: 1, style: red))
    #expect(canvas[1, 2].style == .plain)
  }

  @Test func `stays within the grid`() {
    var canvas = Canvas(rows: 2, columns: 5)
    #expect(canvas.write("overdue", row: 0, column: 2) == 3)
    #expect(canvas.write("x", row: 0, column: 5) == 0)
    #expect(canvas.write("x", row: 2, column: 0) == 0)
    #expect(canvas.write("x", row: -1, column: 0) == 0)
    #expect(canvas.write("abcd", row: 1, column: -2) == 4)
    #expect(canvas.text() == "  ove\ncd")
    #expect(canvas[9, 9] == .blank)
    #expect(canvas[0, -1] == .blank)
  }

  @Test func `stays within a limit`() {
    var canvas = Canvas(rows: 1, columns: 9)
    #expect(canvas.write("overdue", row: 0, column: 1, limit: 4) == 4)
    #expect(canvas.write("x", row: 0, column: 6, limit: 0) == 0)
    #expect(canvas.write("x", row: 0, column: 6, limit: -1) == 0)
    #expect(canvas.write("yes", row: 0, column: 6, limit: .max) == 3)
    #expect(canvas.text() == " over yes")
  }

  @Test func `gives a wide glyph two cells`() {
    var canvas = Canvas(rows: 1, columns: 6)
    #expect(canvas.write("中a", row: 0, column: 0, style: red) == 3)
    #expect(canvas[0, 0] == Cell(text: "中", width: 2, style: red))
    #expect(canvas[0, 1] == Cell(text: " ", width: 0, style: red))
    #expect(canvas[0, 2] == Cell(text: "a", width: 1, style: red))
    #expect(canvas.text() == "中a")
  }

  @Test func `leaves a blank where an edge would cut a wide glyph`() {
    var canvas = Canvas(rows: 3, columns: 4)
    #expect(canvas.write("abc中", row: 0, column: 0, style: red) == 4)
    #expect(canvas[0, 3] == Cell(text: " ", width: 1, style: red))
    #expect(canvas.write("a中", row: 1, column: 0, limit: 2) == 2)
    #expect(canvas.write("中b", row: 2, column: -1) == 3)
    #expect(canvas.text() == "abc\na\n b")
    #expect(canvas.cells.allSatisfy { $0.width == 1 })
  }

  @Test(arguments: [(0, "x b"), (1, " xb"), (2, "中x")])
  func `blanks the other half of a wide glyph it writes over`(column: Int, expected: String) {
    var canvas = Canvas(rows: 1, columns: 3)
    canvas.write("中b", row: 0, column: 0)
    canvas.write("x", row: 0, column: column)
    #expect(canvas.text() == expected)
  }

  @Test func `blanks both neighbours' halves under a wide glyph`() {
    var canvas = Canvas(rows: 1, columns: 4)
    canvas.write("中国", row: 0, column: 0)
    canvas.write("文", row: 0, column: 1)
    #expect(canvas.cells.map(\.width) == [1, 2, 0, 1])
    #expect(canvas.text() == " 文")
  }

  @Test func `never lets a raw control into a cell`() {
    var canvas = Canvas(rows: 1, columns: 20)
    canvas.write("a\u{1B}[1m\nb\u{202E}c\u{200B}\r\nd\u{9B}", row: 0, column: 0)
    #expect(canvas.text() == "a�[1m b�c� d�")
  }

  @Test func `fills, clears and restyles`() {
    var canvas = Canvas(rows: 3, columns: 6, style: bold)
    canvas.fill(row: 0, columns: -3..<4, with: "─", style: red)
    canvas.fill(row: 1, columns: 0..<99, with: "░")
    canvas.fill(row: 7, columns: 0..<9, with: "x")
    canvas.clear(Rect(row: 1, column: 2, rows: 9, columns: 2), style: red)
    canvas.restyle(row: 0, columns: 3..<9, to: .plain)
    #expect(canvas.text() == "────\n░░  ░░\n")
    let map = canvas.styleMap { $0 == red ? "r" : $0 == bold ? "b" : "." }
    #expect(map == "rrr...\n..rr..\nbbrrbb")
  }

  @Test(arguments: [(0, 0), (-1, 5), (1, 1), (0, 7)])
  func `can be of any size`(rows: Int, columns: Int) {
    var canvas = Canvas(rows: rows, columns: columns)
    canvas.write("中文 overdue", row: 0, column: 0)
    canvas.clear(canvas.bounds)
    #expect(canvas.cells.count == max(0, rows) * max(0, columns))
  }

  @Test func `splits a part in two`() {
    let part = Rect(row: 2, column: 3, rows: 10, columns: 20)
    let rows = part.split(afterRows: 4)
    #expect(rows.above == Rect(row: 2, column: 3, rows: 4, columns: 20))
    #expect(rows.below == Rect(row: 6, column: 3, rows: 6, columns: 20))
    let columns = part.split(afterColumns: 99)
    #expect(columns.left == part)
    #expect(columns.right == Rect(row: 2, column: 23, rows: 10, columns: 0))
  }
}
