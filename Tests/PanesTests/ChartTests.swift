import Canvas
import ColourThemes
import ImprovementPlan
@testable import Panes
import Testing

@Suite struct `A metric's chart` {
  @Test func `shows figures, the target and the comparator on one scale`() {
    var metric = metric([20, 15, 10, 5, 0])
    metric.target = 0
    metric.comparators = [Comparator(name: "England", value: 10)]
    #expect(
      drawing(metric) == """
             20 ┤  ●
                │       ●
                │············●············ England 10
                │                 ●
              0 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●┄┄ aim 0
        """)
  }

  @Test func `leaves a gap where there is no figure`() {
    #expect(
      drawing(metric([10, nil, 30, nil, 50])) == """
             50 ┤                      ●
                │
                │            ●
                │
             10 ┤  ●
        """)
  }

  @Test func `of equal figures is a level row`() {
    #expect(
      drawing(metric([7, 7, 7])) == """
              7 ┤
                │
                │
                │
              7 ┤  ●    ●    ●
        """)
  }

  @Test func `of one figure is a point`() {
    #expect(
      drawing(metric([7])) == """
              7 ┤
                │
                │
                │
              7 ┤  ●
        """)
  }

  @Test func `goes below nought`() {
    #expect(
      drawing(metric([-10, 0, 10])) == """
             10 ┤            ●
                │
                │       ●
                │
            -10 ┤  ●
        """)
  }

  @Test func `without a figure or a target has no point`() {
    let chart = Chart(of: metric([nil, nil]), rows: 5, columns: 60)
    #expect(chart.points == [])
    #expect(chart.lines.isEmpty)
  }

  @Test func `has the newest figures where not all find room`() {
    let chart = Chart(of: metric((0..<100).map(Double.init)), rows: 5, columns: 43)
    #expect(chart.plotColumns == 10)
    #expect(chart.points.map(\.column) == Array(0..<10))
    #expect(chart.points.last == Point(row: 0, column: 9))
  }

  @Test(arguments: [(0.0, 4), (25, 3), (50, 2), (75, 1), (100, 0)])
  func `has the highest at the top`(value: Double, row: Int) {
    #expect(Chart(of: metric([0, 100]), rows: 5, columns: 60).row(of: value) == row)
  }

  @Test(arguments: [-1.0, 101])
  func `has no row for what lies outside it`(value: Double) {
    #expect(Chart(of: metric([0, 100]), rows: 5, columns: 60).row(of: value) == nil)
  }

  private func metric(_ values: [Double?]) -> Metric {
    var metric = Metric(ref: "M1", name: "Caseload", unit: .cases, goodIs: .lower)
    metric.observations = values.map { Observation(at: nil, value: $0) }
    return metric
  }

  /// The plot without the line of dates below it.
  private func drawing(_ metric: Metric) -> String {
    var brush = Brush(rows: 6, columns: 60, theme: .labelling)
    drawChart(of: metric, in: brush.canvas.bounds, on: &brush)
    return (0..<5).map { brush.canvas.text(row: $0) }.joined(separator: "\n")
  }
}
