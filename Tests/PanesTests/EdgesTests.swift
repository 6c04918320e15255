import Canvas
import DashboardState
import ImprovementPlan
import Listings
@testable import Panes
import TestSupport
import Testing

/// The lines at the top and the bottom, which stand on every screen.
@Suite struct `The edges of the screen` {
  @Test(arguments: [
    (40, "Fernshire (fictional)  data 22 days old"),
    (51, "Fernshire (fictional)  data 22 days old"),
    (52, "Fernshire (fictional)  data 31 Oct 2026, 22 days old"),
    (69, "Fernshire (fictional)  plan v7  data 31 Oct 2026, 22 days old"),
    (70, "Fernshire (fictional)  data 31 Oct 2026, 22 days old  board in 12 days"),
    (78, "Fernshire (fictional)  data 31 Oct 2026, 22 days old  board in 12 days"),
    (79, "Fernshire (fictional)  plan v7  data 31 Oct 2026, 22 days old  board in 12 days"),
    (100, "Fernshire (fictional)   plan v7   data 31 Oct 2026, 22 days old   board in 12 days"),
  ])
  func `say whose plan it is and how old, what doesn't fit left out whole`(
    columns: Int, line: String
  ) {
    let driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 24))
    #expect(driver.frame.canvas.text(row: 0) == line)
  }

  @Test(arguments: [
    (40, "Fernshire (fictional)  data 22 days old"),
    (73, "Fernshire (fictional)  data 31 Oct 2026, 22 days old  6 changes to 18 Nov"),
    (80, "Fernshire (fictional)  data 31 Oct 2026, 22 days old  6 changes since, to 18 Nov"),
    (
      90,
      "Fernshire (fictional)  data 31 Oct 2026, 22 days old  6 changes to 18 Nov  board in 3 days"
    ),
  ])
  func `say what was recorded since where there is room`(columns: Int, line: String) {
    #expect(firstLine(PlanFixtures.recorded, columns) == line)
  }

  @Test(
    arguments: [
      (40, .unusable("x"), "Fernshire (fictional)  register unusable"),
      (47, .unusable("x"), "Fernshire (fictional)  register unusable"),
      (58, .unusable("x"), "Fernshire (fictional)  data 22 days old  register unusable"),
      (
        101, .unusable("x"),
        "Fernshire (fictional)   data 31 Oct 2026, 22 days old   register unusable   board in 3 days"
      ),
      (
        140, .unusable("x"),
        "Fernshire (fictional)   plan v3   data 31 Oct 2026, 22 days old"
          + "   register unusable: recorded changes are not shown   board in 3 days"
      ),
      (40, .readOnly("x"), "Fernshire (fictional)  read-only"),
      (
        80, .withoutKeys,
        "Fernshire (fictional)  data 31 Oct 2026, 22 days old  read-only  board in 3 days"
      ),
      (40, .olderSnapshot, "Fernshire (fictional)  older snapshot"),
      (
        80, .olderSnapshot,
        "Fernshire (fictional)  plan v3  data 31 Oct 2026, 22 days old  older snapshot"
      ),
    ] as [(Int, RegisterAccess, String)])
  func `say at every width that nothing can be recorded, or isn't shown`(
    columns: Int, register: RegisterAccess, line: String
  ) {
    let plan = OpenPlan(
      council: "fernshire", snapshot: PlanFixtures.plan, id: "x", register: register)
    #expect(firstLine(plan, columns) == line)
  }

  @Test func `let a long council's name make way for what may not be left out`() {
    var snapshot = PlanFixtures.plan
    snapshot.council = "The Council of the County of Fernshire"
    let plan = OpenPlan(
      council: "fernshire", snapshot: snapshot, id: "x", register: .unusable("x"))
    #expect(firstLine(plan, 40) == "The Council of the C…  register unusable")
  }

  @Test(arguments: [
    "2 / A 1 <enter>", "1 / p r a c <enter>", "3 / M 1 <enter>", "4 / l e a d : q <enter>",
    "5 / x x <enter>", "7 / s a f e <enter>", "8 / w o r k <enter>", "H / n o t e <enter>",
    "2 <enter> / l e a d <enter>", "4 / f o o : x <enter>", "6 / b o a r d <enter>",
  ])
  func `say of a list that is narrowed that it is, at every width`(keys: String) {
    for size in [24, 10].flatMap({ rows in (40...120).map { ScreenSize($0, rows) } }) {
      var driver = DashboardDriver(PlanFixtures.recorded)
      driver.size = size
      driver.press(keys)
      driver.redraw()
      let list = driver.state.list(driver.state.focus)
      let count = " · \(list.count) of \(list.whole)"
      let lines = (0..<size.rows).map { driver.frame.canvas.text(row: $0) + " " }
      #expect(
        lines.contains { $0.contains(count + " ") || $0.contains(count + ",") }, "\(size)\(count)")
    }
  }

  private func firstLine(_ plan: OpenPlan, _ columns: Int) -> String {
    var driver = DashboardDriver(plan)
    driver.size = ScreenSize(columns, 24)
    return driver.frame.canvas.text(row: 0)
  }

  @Test(arguments: [40, 41, 47, 55, 64, 72, 79, 80, 93, 111, 140])
  func `always name the key list and the snapshot`(columns: Int) {
    for keys in ["", "4", "9", "0", "2 <enter>", "3 <enter>", "1 z"] {
      var driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 10))
      driver.press(keys)
      let keyLine = driver.frame.canvas.text(row: 9)
      #expect(keyLine.hasSuffix("? keys"), "\(keys)")
      let placeLine = driver.frame.canvas.text(row: 1)
      #expect(placeLine.hasSuffix("  " + driver.mark), "\(keys): \(placeLine)")
      #expect(placeLine.count == columns, "\(keys): \(placeLine)")
    }
  }

  @Test(arguments: 40...140)
  func `show hints of keys whole`(columns: Int) {
    let driver = DashboardDriver(opening: "fernshire", size: ScreenSize(columns, 10))
    let hints = driver.frame.canvas.text(row: 9).split(separator: "  ").map(String.init)
    let known: Set = [
      "Enter open", "Tab pane", "9 changes", ": go to", "/ filter", "s sort", "z zoom", "? keys",
    ]
    #expect(Set(hints).subtracting(known) == [])
    #expect(hints.last == "? keys")
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

  @Test func `keep the end of a long filter in sight, and the cursor where it is typed`() {
    var driver = DashboardDriver(opening: "fernshire", size: .smallest)
    driver.press("4 /")
    driver.type("supervision of every case")
    #expect(driver.frame.canvas.text(row: 9) == "Filter: supervision of every case")
    #expect(driver.frame.cursor == Point(row: 9, column: 33))
    driver.type(" each month")
    #expect(driver.frame.canvas.text(row: 9) == "Filter: …ision of every case each month")
    #expect(driver.frame.cursor == Point(row: 9, column: 39))
    driver.press("<home>")
    #expect(driver.frame.canvas.text(row: 9) == "Filter: supervision of every case each m")
    #expect(driver.frame.cursor == Point(row: 9, column: 8))
  }

  @Test func `have every word of a message that is longer than a line, above it what was selected`()
    throws
  {
    let words =
      "Not saved: data/register.sqlite is locked by another program, which has had it for 5 seconds; "
      + "Enter tries again"
    var driver = DashboardDriver(opening: "fernshire", size: .classic)
    driver.press("4 <end>")
    driver.happen(.couldNotOpen(words))
    let lines = [22, 23].map { driver.frame.canvas.text(row: $0) }
    #expect(lines.joined(separator: " ") == words)
    #expect(driver.frame.canvas.text(row: 21).hasPrefix("R over a month late"))
    let cursor = try #require(driver.frame.cursor)
    #expect(cursor.row < 21)
    #expect(driver.frame.canvas.text(row: cursor.row).hasPrefix("›"))
    driver.press("k")
    #expect(driver.frame.canvas.text(row: 22).hasPrefix("R over a month late"))
  }

  @Test func `leave two thirds of a small screen to what a long message is about`() {
    var driver = DashboardDriver(opening: "fernshire", size: .smallest)
    driver.happen(.couldNotOpen((1...60).map { "word\($0)" }.joined(separator: " ")))
    let lines = (0..<10).map { driver.frame.canvas.text(row: $0) }
    #expect(lines[6].hasPrefix("word") == false)
    #expect(lines[7].hasPrefix("word1 "))
    #expect(lines[9].hasSuffix("…"))
    #expect(lines[3].contains("1 Plan themes") || lines[2].contains("1 Plan themes"))
  }

  @Test func `are whole at the smallest size`() {
    let driver = DashboardDriver(opening: "fernshire", size: .smallest)
    #expect(driver.screen.contains("1 Plan themes"))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
