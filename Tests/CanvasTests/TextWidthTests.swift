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
      ("›–●", ">-o"), ("●○◆◇▲△▼▽", "oOoO^AvV"), ("Éèüçñåš", "Eeucnas"), ("e\u{301}", "e"),
      ("‘’“”", "''\"\""),
      ("中文", "????"), ("✅", "??"), ("م", "?"), ("\u{1B}", "?"), ("\t", " "), ("≥", "?"),
    ])
  func `of one cell has one column for one column`(text: String, expected: String) {
    let form = text.map(asciiForm).joined()
    #expect(form == expected)
    #expect(form.utf8.count == text.displayWidth)
  }

  @Test(arguments: meanings)
  func `says the same`(text: String, expected: String) {
    #expect(asciiText(text) == expected)
    #expect(asciiText(expected) == expected)
  }

  @Test("A screen that shows ASCII has the columns of what it shows", arguments: meanings)
  func columns(text: String, expected: String) {
    Repertoire.$current.withValue(.ascii) {
      #expect(text.displayWidth == expected.utf8.count)
      var canvas = Canvas(rows: 1, columns: 40)
      let used = canvas.write(text + "|", row: 0, column: 0)
      #expect(canvas.text(row: 0) == expected + "|")
      #expect(used == expected.utf8.count + 1)
      #expect(wrapped(text, to: 40) == [expected])
      #expect(padded(text, to: 40).displayWidth == 40)
      #expect(rightAligned(text, to: 40).hasSuffix(expected))
    }
  }

  @Test(
    "What is cut on such a screen is told by dots, or a ~ where they would leave nothing",
    arguments: [
      ("target ≥95%", 40, "target >=95%"), ("target ≥95%", 12, "target >=95%"),
      ("target ≥95%", 11, "target >..."), ("Embed monthly supervision", 10, "Embed m..."),
      ("5,387,412", 7, "5,387,~"), ("word", 3, "wo~"),
    ])
  func cut(text: String, columns: Int, expected: String) {
    Repertoire.$current.withValue(.ascii) { #expect(clipped(text, to: columns) == expected) }
    #expect(clipped("word", to: 3) == "wo…")
  }
}

private let meanings = [
  ("target ≥95%", "target >=95%"), ("≤ 5 and ≠ 3", "<= 5 and != 3"), ("£4,000", "GBP 4,000"),
  ("€1m ¥2", "EUR 1m JPY 2"), ("±2 points", "+/-2 points"), ("½ day", "1/2 day"),
  ("↑↓ choose", "up down choose"), ("↑12, ↓3", "up 12, down 3"), ("so ↑.", "so up."),
  ("50¢, 3×4", "50c, 3x4"), ("1½ days", "1 1/2 days"),
  ("5† and 12‡", "5* and 12**"), ("2¹⁄₂, 1¹¹⁄₁₂, m²", "2 1/2, 1 11/12, m^2"),
  ("3·4%, a · b", "3.4%, a - b"),
  ("1–½", "1 - 1/2"), ("〜5", "~5"), ("¾ ⅓", "3/4 1/3"),
  ("16 Jun → 15 Sep", "16 Jun -> 15 Sep"),
  ("3 × 4 ÷ 2", "3 x 4 / 2"), ("20°", "20 deg"), ("5 µg", "5 ug"), ("12 m²", "12 m^2"),
  ("CO₂", "CO2"), ("5‰", "5 per mille"), ("§47", "section 47"), ("©", "(c)"), ("• one", "* one"),
  ("and so on…", "and so on..."), ("2019–20", "2019-20"), ("a — b", "a -- b"), ("−3", "-3"),
  ("Ŵyn Llŷr, Ynys Môn", "Wyn Llyr, Ynys Mon"), ("ﬁnance oﬀer ﬂow", "finance offer flow"),
  ("straße, Ærø, Łódź", "strasse, AEro, Lodz"), ("ế", "e"),
  ("a\u{A0}b\u{2009}c\u{202F}d", "a b c d"),
  ("non\u{2011}stop re\u{2010}referrals", "non-stop re-referrals"), ("🇬🇧", "GB"),
  ("✓ and ✗", "yes and no"),
  ("“quoted”", "\"quoted\""), ("№ 4", "No. 4"), ("Ｆｕｌｌ", "Full"), ("𝐁𝐨𝐥𝐝", "Bold"),
  ("∞ ≈ 9", "infinity ~= 9"), ("Я", "?"), ("中", "??"),
]
