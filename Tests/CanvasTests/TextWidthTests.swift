import Canvas
import Testing

@Suite struct `The width of text` {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中", 2), ("ｗ", 2), ("한", 2), ("한", 2),
      ("…", 1), ("─█░▁›·→●", 8), ("a\tb\n", 4), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("⚠️", 1), ("⚠", 1), ("✅", 2),
      ("1️⃣", 1), ("🇬🇧", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 3), ("\u{301}", 1), ("\u{200B}", 1), ("क्ष", 2), ("ﷺ", 1),
      ("\u{3000}", 2),
    ] as [(String, Int)])
  func `is counted in columns`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text.reduce(0) { $0 + $1.displayWidth } == columns)
  }

  @Test(
    arguments: [
      ("👩‍👩‍👧", "👩"), ("👨🏽‍⚕️", "👨"), ("👍🏽", "👍"), ("⚠️", "⚠"), ("1️⃣", "1"), ("🇬🇧", "GB"),
      ("e\u{301}", "e\u{301}"),
      ("a\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}"), ("\u{301}", "�"),
      ("\u{E000}", "�"), ("🫨", "�"), ("a\u{20D0}", "a\u{20D0}"), ("\r\n", ""),
      ("می‌خواهم", "میخواهم"),
    ])
  func `is that of the form every terminal agrees on`(text: String, shown: String) {
    var canvas = Canvas(rows: 1, columns: 12)
    let used = canvas.write(text, row: 0, column: 0)
    #expect(canvas.text() == shown)
    #expect(used == text.displayWidth)
    #expect(canvas.cells.allSatisfy { $0.text.unicodeScalars.count <= 5 })
  }

  @Test(
    arguments: [
      ("overdue", 7, "overdue"), ("overdue", 6, "overd…"), ("overdue", 1, "…"), ("overdue", 0, ""),
      ("overdue", -2, ""), ("中文字", 6, "中文字"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"),
      ("été été", 4, "été…"),
    ])
  func `is cut to what fits, with an ellipsis`(text: String, columns: Int, expected: String) {
    #expect(clipped(text, to: columns) == expected)
  }

  @Test(
    arguments: [
      ("P12", 5, "P12  ", "  P12"), ("overdue", 5, "over…", "over…"), ("中文", 3, "中…", "中…"),
      ("中文", 5, "中文 ", " 中文"), ("中文字", 4, "中… ", " 中…"), ("x", 0, "", ""),
    ])
  func `is padded to a column`(text: String, columns: Int, left: String, right: String) {
    #expect(padded(text, to: columns) == left)
    #expect(rightAligned(text, to: columns) == right)
  }

  @Test(
    arguments: [
      ("", 5, [""]),
      ("two manager posts", 11, ["two manager", "posts"]),
      ("two manager posts", 10, ["two", "manager", "posts"]),
      ("a  b\nc", 9, ["a b", "c"]),
      ("safeguarding", 5, ["safeg", "uardi", "ng"]),
      ("on safeguarding", 5, ["on", "safeg", "uardi", "ng"]),
      ("中文字 ab", 4, ["中文", "字", "ab"]),
      ("中a", 1, ["中", "a"]),
      ("ab", 0, ["a", "b"]),
    ])
  func `is wrapped between words`(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, to: columns) == lines)
  }
}

@Suite struct `The ASCII form` {
  @Test(
    arguments: [
      ("plain ~", "plain ~"), ("─━┄│└┤┌", "---|+|+"), ("█░▒", "#.:"), ("▁▂▃▄▅▆▇", "_.-=+*#"),
      ("›·…–—→●", ">-~-->o"), ("Éèüçñåšø", "Eeucnaso"), ("e\u{301}", "e"), ("‘’“”", "''\"\""),
      ("中文", "????"), ("✅", "??"), ("م", "?"), ("🇬🇧", "GB"), ("\u{1B}", "?"), ("\t", " "),
    ])
  func `has one column for one column`(text: String, expected: String) {
    let form = text.map(asciiForm).joined()
    #expect(form == expected)
    #expect(form.utf8.count == text.displayWidth)
  }
}
