import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import Slides
import TestSupport
import Testing

@Suite struct `Every page of plain mode` {
  @Test(arguments: ShippedData.councils)
  func `is made of lines of printable text, without drawings or colours`(council: String) {
    var plain = PlainDriver(DashboardDriver(opening: council))
    for word in words + refs(of: plain.board.state.plan.snapshot) { plain.type(word) }
    for line in plain.session {
      let stray = line.unicodeScalars.filter { !isPlain($0) }
      #expect(stray.isEmpty, "\(line)")
      let isSaidOdd = line.contains(": 1 days") || line.contains("; – ") || line.hasPrefix("– ")
      #expect(!isSaidOdd, "\(line)")
    }
    #expect(plain.session.count > 300)
  }

  @Test(arguments: ShippedData.councils)
  func `of a meeting's slides too`(council: String) {
    var board = DashboardDriver(opening: council)
    board.happen(.present(nil))
    var plain = PlainDriver(board)
    let count = plain.board.state.presenting?.deck.slides.count ?? 0
    for number in 1...count { plain.type("\(number)", "", "again") }
    plain.type("slides", "help", "blank", "")
    for line in plain.session {
      #expect(line.unicodeScalars.allSatisfy(isPlain), "\(line)")
    }
    #expect(count > 5)
  }

  @Test func `can be read to its end, every item once`() {
    var plain = PlainDriver(DashboardDriver(opening: "fernshire"))
    plain.type("actions")
    var lines = plain.said
    for _ in 0..<4 {
      plain.type("more")
      lines += plain.said
    }
    let numbered = lines.compactMap { line in Int(line.prefix { $0 != "." }) }
    #expect(numbered == Array(1...96))
    #expect(lines.contains("Items 21 to 40 of 96; more goes on."))
    #expect(lines.contains("Items 81 to 96 of 96, the last."))
    plain.type("more")
    #expect(plain.said == ["That was all; again reads it from the start"])
  }

  @Test func `says figures of a chart in words`() {
    var plain = PlainDriver(DashboardDriver(opening: "fernshire"))
    plain.type("m02")
    #expect(plain.said.dropFirst(1).first == "# M02 Agency social workers")
    #expect(plain.said.contains { $0.hasPrefix("31 Oct 2026; 17.8%") })
  }

  private let words = [
    "", "themes", "overdue", "more", "metrics", "more", "actions", "more", "recommendations",
    "meetings", "decisions", "owners", "1", "back", "changes", "more", "older", "plan", "more",
    "history", "conflicts", "help", "overview", "again", "sort", "/a", "overdue", "/is:stale",
    "clear", "update 1", "note", "cancel", "undo",
  ]

  private func refs(of snapshot: Snapshot) -> [String] {
    let refs =
      snapshot.themes.map(\.ref) + snapshot.recommendations.map(\.ref)
      + snapshot.actions.map(\.ref) + snapshot.metrics.map(\.ref)
      + snapshot.meetings.map(\.ref) + snapshot.deadlines.map(\.ref)
      + snapshot.reports.map(\.ref) + snapshot.visits.map(\.ref)
      + snapshot.decisions.map(\.ref) + snapshot.sources.map(\.ref)
    return refs.map(\.text)
  }
}

/// What is written and read, and neither a control nor a part of a drawing.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: false
  // Arrows; boxes, blocks and shapes; braille patterns.
  case 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF: false
  default: true
  }
}
