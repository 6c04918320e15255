import Canvas
import Testing

@testable import Panes

@Suite("Text being typed, over several rows")
struct FieldTextTests {
  @Test(
    "It breaks after blanks, keeps each of them, and knows where the cursor is",
    arguments: [
      ("", 0, [""], 0, 0),
      ("one two", 7, ["one two"], 0, 7),
      ("one two three", 13, ["one two ", "three"], 1, 5),
      ("one two three", 8, ["one two ", "three"], 1, 0),
      ("one two three", 7, ["one two ", "three"], 0, 7),
      ("one  two  three", 5, ["one  ", "two  ", "three"], 1, 0),
      ("abcdefghijkl", 12, ["abcdefgh", "ijkl"], 1, 4),
      ("日本語日本語", 5, ["日本語日", "本語"], 1, 2),
      ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301} x"], 0, 2),
    ])
  func rows(text: String, position: Int, rows: [String], row: Int, column: Int) {
    let laid = FieldText(text, cursor: position, width: 8)
    #expect(laid.rows == rows)
    #expect(laid.cursor == Point(row: row, column: column))
  }

  @Test("Nothing of a text is lost, however narrow")
  func whole() {
    let text = "a 日本 word  and\u{301} another 💂🏽‍♀️ one"
    for width in 1...20 {
      #expect(FieldText(text, cursor: 0, width: width).rows.joined() == text)
    }
  }
}
