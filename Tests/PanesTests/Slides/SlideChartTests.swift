import Canvas
import ColourThemes
import ImprovementPlan
@testable import Panes
import Testing

@Suite struct `A chart on a slide` {
  @Test func `stands in its margins, its lines named in full where there is room`() {
    #expect(
      drawing(columns: 70) == """
                24% ┤    ●
                    │             ●
                    │                      ●
                    │·······························●···· England 20% (2023-24)
                18% ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ aim 18% by Mar 2027
                     Jul 2026                Oct 2026
        """)
  }

  @Test func `names its lines in fewer words where room is short, and cuts none`() {
    #expect(labels(columns: 70) == ["England 20% (2023-24)", "aim 18% by Mar 2027"])
    #expect(labels(columns: 50) == ["England 20%", "aim 18%"])
    #expect(labels(columns: 30, comparator: "Our statistical neighbours") == ["compared", "aim"])
  }

  @Test func `gives lines on one row one label`() {
    #expect(labels(columns: 150, target: 20) == ["aim 20% by Mar 2027, England 20% (2023-24)"])
    #expect(labels(columns: 70, target: 20) == ["aim 20%, England 20%"])
  }

  @Test func `has room at its axis for its widest figure`() {
    var metric = metric()
    metric.decimals = 1
    metric.observations[0].value = 12_345_678.9
    let canvas = drawn(metric, columns: 70)
    #expect(canvas.text(row: 0).hasPrefix("    12,345,678.9% ┤"))
  }

  private func metric(target: Double = 18, comparator: String = "England") -> Metric {
    var metric = Metric(ref: "M1", name: "Agency", unit: .percent, goodIs: .lower)
    metric.target = target
    metric.targetBy = Day(2027, 3, 31)
    metric.comparators = [Comparator(name: comparator, value: 20, at: Day(2024, 3, 31))]
    metric.observations = zip([7, 8, 9, 10], [24.0, 23, 21, 20]).map {
      Observation(at: Day(2026, $0, 28), value: $1)
    }
    return metric
  }

  private func labels(
    columns: Int, target: Double = 18, comparator: String = "England"
  ) -> [String] {
    let metric = metric(target: target, comparator: comparator)
    return slideChart(of: metric, rows: 6, columns: columns).labels.map(\.text)
  }

  private func drawing(columns: Int) -> String { drawn(metric(), columns: columns).text() }

  /// Drawn four columns from the left.
  private func drawn(_ metric: Metric, columns: Int) -> Canvas {
    var brush = Brush(rows: 6, columns: columns + 8, theme: .labelling)
    let area = Rect(row: 0, column: 4, rows: 6, columns: columns)
    drawSlideChart(of: metric, in: area, on: &brush)
    return brush.canvas
  }
}
