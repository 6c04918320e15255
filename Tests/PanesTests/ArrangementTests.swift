import Canvas
import DashboardState
import Listings
@testable import Panes
import TestSupport
import Testing

@Suite struct `The overview's panes` {
  @Test(arguments: [
    // Themes, overdue actions, metrics, rows to share; rows each gets.
    (4, 14, 30, 17, [4, 6, 7]),
    (4, 14, 30, 30, [4, 12, 14]),
    (4, 14, 30, 80, [4, 28, 48]),
    (8, 0, 0, 17, [8, 1, 8]),
    (9, 0, 1, 17, [9, 1, 7]),
    (20, 14, 30, 17, [5, 6, 6]),
    (4, 1, 30, 17, [4, 2, 11]),
    (4, 14, 3, 17, [4, 10, 3]),
    (0, 0, 0, 11, [1, 1, 9]),
  ])
  func `share the rows`(themes: Int, overdue: Int, metrics: Int, room: Int, rows: [Int]) {
    #expect(shares(themes: themes, overdue: overdue, metrics: metrics, of: room) == rows)
  }

  @Test(arguments: 9...60)
  func `use up every row, none getting less than none`(room: Int) {
    var faults: [String] = []
    for themes in 0...12 {
      for overdue in [0, 1, 2, 5, 14, 40] {
        for metrics in [0, 1, 3, 7, 30, 300] {
          let rows = shares(themes: themes, overdue: overdue, metrics: metrics, of: room)
          guard rows.reduce(0, +) != room || rows.contains(where: { $0 < 1 }) else { continue }
          faults.append("\(themes) \(overdue) \(metrics): \(rows)")
        }
      }
    }
    #expect(faults == [])
  }

  @Test(arguments: 14...70)
  func `lie one under the other and fill the area`(rows: Int) {
    let driver = DashboardDriver(opening: "fernshire")
    let area = Rect(row: 3, column: 0, rows: rows, columns: 80)
    let parts = arrange(driver.state, in: area)
    #expect(parts.map(\.list) == [.pane(.themes), .pane(.overdue), .pane(.metrics)])
    #expect(parts.first?.area.row == 3)
    #expect(parts.last?.area.rowRange.upperBound == 3 + rows)
    let gaps = zip(parts, parts.dropFirst()).map { $1.area.row - $0.area.rowRange.upperBound }
    #expect(gaps == (rows >= 26 ? [1, 1] : [0, 0]))
  }

  @Test func `stand alone on a low screen, the one that keys act on`() {
    var driver = DashboardDriver(opening: "fernshire")
    driver.press("2")
    let area = Rect(row: 2, column: 0, rows: 13, columns: 80)
    #expect(arrange(driver.state, in: area) == [Part(list: .pane(.overdue), area: area)])
  }

  @Test func `stand alone when one is zoomed`() {
    var driver = DashboardDriver(opening: "fernshire")
    driver.press("3 z")
    let area = Rect(row: 2, column: 0, rows: 40, columns: 80)
    #expect(arrange(driver.state, in: area) == [Part(list: .pane(.metrics), area: area)])
  }
}
