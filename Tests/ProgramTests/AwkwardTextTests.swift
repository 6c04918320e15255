import TerminalTestSupport
import Testing

/// Text whose characters aren't one column each, on the screen of a terminal emulator.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct AwkwardTextTests {
  private static let titles = [
    "Plain words as most titles have them, long enough to be cut off",
    "中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字",
    "a中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字中文字",
    "e\u{301}\u{323}te\u{301} n\u{303}a\u{308}i\u{308}f cafe\u{301} re\u{301}sume\u{301} of long years and days",
    "👩‍👩‍👧👨🏽‍⚕️👍🏽🏳️‍🌈✅⚠️❤️1️⃣👩‍👩‍👧👨🏽‍⚕️👍🏽🏳️‍🌈✅⚠️❤️1️⃣👩‍👩‍👧👨🏽‍⚕️👍🏽🏳️‍🌈✅⚠️",
    "🇬🇧🇫🇷🇩🇪🏴🇬🇧🇫🇷🇩🇪🏴🇬🇧🇫🇷🇩🇪 flags of many lands beside each other",
    "عربي شكرا جزيلا عربي شكرا جزيلا עברית תודה רבה עברית תודה רבה",
    "한국어 한국어 ｆｕｌｌ ｗｉｄｔｈ ﾊﾝｶｸ and क्षत्रिय in one title",
  ]

  @Test func `columns stay below each other, whatever stands in a title`() throws {
    let board = try world().start(columns: 100)
    try board.press("4")
    let heading = board.screenLine(2)
    let rating = try #require(heading.firstRange(of: "rating"))
    let column = heading.distance(from: heading.startIndex, to: rating.lowerBound)
    for number in 1...Self.titles.count {
      let row = try #require(board.screenLines.firstIndex { $0.contains("A\(number) ") })
      let words = (column..<column + 9).map { board.cell(row: row, column: $0).text }.joined()
      #expect(words == "– not rat", "\(board.screenText)")
    }
    try expectSameWhenRepainted(board)
  }

  @Test func `at every width a wide character is whole or not there`() throws {
    let board = try world().start(columns: 40)
    try board.press("4")
    for columns in 40...63 {
      board.resize(rows: 24, columns: columns)
      try board.waitUntilIdle()
      for row in 0..<board.rows {
        #expect(board.halves(in: row) == 0, "\(columns) columns\n\(board.screenText)")
      }
      #expect(board.screenLine(2).hasPrefix("4 All actions"))
      expectWhole(board, council: "Testshire")
    }
    #expect(SentBytes(board.output).faults == [])
  }

  private func world() throws -> World {
    let world = try World(withRepositoryData: false)
    let actions = Self.titles.enumerated().map { number, title in
      "{ \"ref\": \"A\(number + 1)\", \"title\": \"\(title)\" }"
    }
    let old = """
      { "ref": "A2", "title": "Audit monthly", "dependsOn": ["A1"] }
      """
    let plan = smallPlan(changing: old, to: actions.dropFirst().joined(separator: ",\n"))
    let first = """
      { "ref": "A1", "title": "Train managers",
            "originalDue": "2026-09-01", "due": "2026-09-01" }
      """
    try world.write(
      plan.replacing(first, with: actions[0]), to: "data/testshire/\(newestDay).json")
    return world
  }
}

extension ProgramUnderTest {
  /// Second halves of wide characters that stand beside no first half, and first ones at the edge.
  fileprivate func halves(in row: Int) -> Int {
    let texts = (0..<columns).map { cell(row: row, column: $0).text }
    return texts.indices.filter { column in
      texts[column].isEmpty && (column == 0 || texts[column - 1].isEmpty)
    }.count
  }
}
