import Canvas
import DashboardState
import Listings
@testable import Panes
import TestSupport
import Testing

/// The lines at the top and the bottom, which stand on every screen.
@Suite struct `The edges of the screen` {
  @Test(arguments: [
    (40, "Fernshire (fictional)  data 22 days old"),
    (60, "Fernshire (fictional)  data 31 Oct 2026, 22 days old"),
    (70, "Fernshire (fictional)  data 31 Oct 2026, 22 days old  board in 12 days"),
    (80, "Fernshire (fictional)  plan v7  data 31 Oct 2026, 22 days old  board in 12 days"),
    (100, "Fernshire (fictional)   plan v7   data 31 Oct 2026, 22 days old   board in 12 days"),
  ])
  func `say whose plan it is and how old, what doesn't fit left out whole`(
    columns: Int, line: String
  ) {
    let driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 24))
    #expect(driver.frame.canvas.text(row: 0) == line)
  }

  @Test(arguments: [40, 41, 47, 55, 64, 72, 79, 80, 93, 111, 140])
  func `always name the key list and the snapshot`(columns: Int) {
    for keys in ["", "4", "9", "0", "2 <enter>", "3 <enter>", "1 z"] {
      var driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 10))
      driver.press(keys)
      let line = driver.frame.canvas.text(row: 9)
      #expect(line.contains("? keys  "), "\(keys): \(line)")
      #expect(line.hasSuffix(driver.mark), "\(keys): \(line)")
      #expect(line.count == columns, "\(keys): \(line)")
    }
  }

  @Test(arguments: 40...140)
  func `show hints of keys whole`(columns: Int) {
    let driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 10))
    let line = driver.frame.canvas.text(row: 9).dropLast(driver.mark.count)
    let hints = line.split(separator: "  ").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    let known: Set = [
      "Enteropen", "Tabpane", "9changes", ":goto", "/filter", "ssort", "zzoom", "?keys",
    ]
    #expect(Set(hints).subtracting(known) == [])
  }

  @Test(arguments: [(39, 10), (40, 9), (20, 5), (1, 1), (0, 0), (200, 9), (39, 60)])
  func `say which size is needed where the screen is too small`(columns: Int, rows: Int) {
    let driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, rows))
    let words = "This window is \(columns)×\(rows).\nThe board needs 40×10."
      .split(separator: "\n").map { String($0.prefix(columns)).trimmed }
    let shown = (0..<min(2, rows)).map { driver.frame.canvas.text(row: $0) }
    #expect(shown == Array(words.prefix(rows)))
    #expect(driver.frame.cursor == Point(row: 0, column: 0))
  }

  @Test func `are whole at the smallest size`() {
    let driver = DashboardDriver(opening: "fernshire", size: .smallest)
    #expect(driver.screen.contains("1 Plan themes"))
  }
}

extension DashboardDriver {
  /// The end of the snapshot's id.
  fileprivate var mark: String { String(state.plan.id.split(separator: " ").last ?? "") }
}

extension String {
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
