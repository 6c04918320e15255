import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// How many rows of a metric's page its chart takes; none where there is nothing to draw.
func chartRows(of list: ListID, state: DashboardState, in area: Rect) -> Int {
  guard case .place(.record(let ref)) = list, let metric = state.plan.metric(ref) else { return 0 }
  guard area.rows >= 12, metric.observations.count(where: \.hasFigure) > 1 else { return 0 }
  return min(14, area.rows * 2 / 5)
}

/// Draws a metric's figures over time, with its target and England as lines across.
func drawChart(of metric: Metric, in area: Rect, on brush: inout Brush) {
  let chart = Chart(of: metric, rows: area.rows - 1, columns: area.columns)
  let axis = Chart.axisWidth
  for (value, label, role, dash) in chart.lines {
    guard let row = chart.row(of: value) else { continue }
    brush.fill(
      row: area.row + row, columns: axis..<(axis + chart.plotColumns), with: dash, role: role)
    brush.write(
      cut: " \(label)", row: area.row + row, column: axis + chart.plotColumns,
      width: area.columns - axis - chart.plotColumns, role: role)
  }
  drawAxis(of: chart, metric: metric, in: area, on: &brush)
  for point in chart.points {
    brush.write(
      "●", row: area.row + point.row, column: axis + point.column, role: .chartLine)
  }
  drawDates(of: chart, metric: metric, in: area, on: &brush)
}

private func drawAxis(of chart: Chart, metric: Metric, in area: Rect, on brush: inout Brush) {
  for row in 0..<chart.rows {
    brush.write("│", row: area.row + row, column: Chart.axisWidth - 1, role: .rule)
  }
  for (row, value) in [(0, chart.high), (chart.rows - 1, chart.low)] {
    let label = rightAligned(metric.shortFigure(value), to: Chart.axisWidth - 2)
    brush.write(label, row: area.row + row, column: 0, role: .muted)
    brush.write("┤", row: area.row + row, column: Chart.axisWidth - 1, role: .rule)
  }
}

private func drawDates(of chart: Chart, metric: Metric, in area: Rect, on brush: inout Brush) {
  let row = area.row + chart.rows
  let first = metric.observations.first?.at?.shortMonthAndYear ?? "earlier"
  let last = metric.observations.last?.at?.shortMonthAndYear ?? ""
  brush.write(first, row: row, column: Chart.axisWidth, role: .muted)
  // Under the last point, or to its right where the first date is in the way.
  let under = Chart.axisWidth + (chart.points.last?.column ?? 0) - last.displayWidth + 1
  let start = max(under, Chart.axisWidth + first.displayWidth + 2)
  guard chart.points.count > 1, start + last.displayWidth <= area.columns else { return }
  brush.write(last, row: row, column: start, role: .muted)
}

/// A metric's figures placed on a grid.
struct Chart {
  static let axisWidth = 9
  private static let labelWidth = 24

  let rows: Int
  let plotColumns: Int
  let low: Double
  let high: Double
  /// Where each figure stands; observations without one leave a gap.
  private(set) var points: [Point] = []
  /// Lines across: the value, its words, its role and the character it is drawn with.
  let lines: [(value: Double, label: String, role: Role, dash: Character)]

  init(of metric: Metric, rows: Int, columns: Int) {
    self.rows = rows
    let figures = metric.observations.map { $0.hasFigure ? $0.value : nil }
    lines = Chart.lines(of: metric)
    let all = figures.compactMap(\.self) + lines.map(\.value)
    low = all.min() ?? 0
    high = max(all.max() ?? 1, low + 1e-9)
    let room = max(4, columns - Chart.axisWidth - Chart.labelWidth)
    let step = max(1, min(5, room / max(1, figures.count)))
    plotColumns = min(room, step * figures.count)
    for (index, value) in figures.enumerated().suffix(room) {
      guard let value, let row = row(of: value) else { continue }
      let shift = max(0, figures.count - room)
      points.append(Point(row: row, column: (index - shift) * step + step / 2))
    }
  }

  /// The row a value stands on, the highest at 0.
  func row(of value: Double) -> Int? {
    guard value >= low, value <= high, rows > 1 else { return nil }
    // Halves, because the whole difference of the largest figures has no number.
    let share = (high / 2 - value / 2) / (high / 2 - low / 2)
    // Alike, the largest figures leave no room between high and low.
    return share.isFinite ? Int((share * Double(rows - 1)).rounded()) : rows / 2
  }

  private static func lines(
    of metric: Metric
  ) -> [(value: Double, label: String, role: Role, dash: Character)] {
    let compared = metric.newestComparator().flatMap { comparator in
      comparator.value.map {
        (
          value: $0, label: metric.label(of: comparator), role: Role.chartComparator,
          dash: Character("·")
        )
      }
    }
    let aim = metric.target.map {
      (value: $0, label: metric.aimWords, role: Role.chartTarget, dash: Character("┄"))
    }
    return [compared, aim].compactMap(\.self)
  }
}
