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
  draw(chart, of: metric, in: area, on: &brush)
}

/// Draws a chart with its axis at the area's left, its labels at its right and its dates below.
func draw(_ chart: Chart, of metric: Metric, in area: Rect, on brush: inout Brush) {
  let plot = area.column + chart.axisWidth
  let end = plot + chart.plotColumns
  for line in chart.lines {
    guard let row = chart.row(of: line.value) else { continue }
    brush.fill(row: area.row + row, columns: plot..<end, with: line.dash, role: line.role)
  }
  for label in chart.labels {
    brush.write(
      cut: " \(label.text)", row: area.row + label.row, column: end,
      width: area.columns - chart.axisWidth - chart.plotColumns, role: label.role)
  }
  drawAxis(of: chart, metric: metric, in: area, on: &brush)
  for point in chart.points {
    brush.write("●", row: area.row + point.row, column: plot + point.column, role: .chartLine)
  }
  drawDates(of: chart, metric: metric, in: area, on: &brush)
}

private func drawAxis(of chart: Chart, metric: Metric, in area: Rect, on brush: inout Brush) {
  let column = area.column + chart.axisWidth - 1
  for row in 0..<chart.rows {
    brush.write("│", row: area.row + row, column: column, role: .rule)
  }
  for (row, value) in [(0, chart.high), (chart.rows - 1, chart.low)] {
    let label = rightAligned(metric.shortFigure(value), to: chart.axisWidth - 2)
    brush.write(label, row: area.row + row, column: area.column, role: .muted)
    brush.write("┤", row: area.row + row, column: column, role: .rule)
  }
}

private func drawDates(of chart: Chart, metric: Metric, in area: Rect, on brush: inout Brush) {
  let row = area.row + chart.rows
  let plot = area.column + chart.axisWidth
  let first = metric.observations.first?.at?.shortMonthAndYear ?? "earlier"
  let last = metric.observations.last?.at?.shortMonthAndYear ?? ""
  brush.write(first, row: row, column: plot, role: .muted)
  // Under the last point, or to its right where the first date is in the way.
  let under = plot + (chart.points.last?.column ?? 0) - last.displayWidth + 1
  let start = max(under, plot + first.displayWidth + 2)
  guard chart.points.count > 1, start + last.displayWidth <= area.column + area.columns else {
    return
  }
  brush.write(last, row: row, column: start, role: .muted)
}

/// A metric's figures placed on a grid.
struct Chart {
  let rows: Int
  /// Columns of the axis and its figures.
  let axisWidth: Int
  let plotColumns: Int
  let low: Double
  let high: Double
  /// Where each figure stands; observations without one leave a gap.
  private(set) var points: [Point] = []
  /// Lines across.
  let lines: [Line]

  /// A line across: a value, what it is, and how it is drawn.
  struct Line {
    var value: Double
    var label: String
    var role: Role
    var dash: Character
  }

  /// - Parameters:
  ///   - lines: the lines across; nil for the target and the newest comparator in full.
  ///   - widestStep: columns from one figure to the next, where there is room.
  init(
    of metric: Metric, rows: Int, columns: Int, lines: [Line]? = nil, axisWidth: Int = 9,
    labelWidth: Int = 24, widestStep: Int = 5
  ) {
    self.rows = rows
    self.axisWidth = axisWidth
    self.lines = lines ?? Chart.lines(of: metric)
    let figures = metric.observations.map { $0.hasFigure ? $0.value : nil }
    let all = figures.compactMap(\.self) + self.lines.map(\.value)
    low = all.min() ?? 0
    high = max(all.max() ?? 1, low + 1e-9)
    let room = max(4, columns - axisWidth - labelWidth)
    let step = max(1, min(widestStep, room / max(1, figures.count)))
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

  /// What stands at the end of the lines across; those that share a row share a label.
  var labels: [(row: Int, text: String, role: Role)] {
    var labels: [(row: Int, text: String, role: Role)] = []
    for line in lines {
      guard let row = row(of: line.value) else { continue }
      if let index = labels.firstIndex(where: { $0.row == row }) {
        labels[index] = (row, "\(line.label), \(labels[index].text)", line.role)
      } else {
        labels.append((row, line.label, line.role))
      }
    }
    return labels
  }

  private static func lines(of metric: Metric) -> [Line] {
    let compared = metric.newestComparator().map { metric.label(of: $0) }
    return lines(of: metric, aim: metric.aimWords, compared: compared ?? "")
  }

  /// The newest comparator and the target as lines across, under these labels.
  static func lines(of metric: Metric, aim: String, compared: String) -> [Line] {
    let theirs = metric.newestComparator()?.value.map {
      Line(value: $0, label: compared, role: .chartComparator, dash: "·")
    }
    let target = metric.target.map {
      Line(value: $0, label: aim, role: .chartTarget, dash: "┄")
    }
    return [theirs, target].compactMap(\.self)
  }
}
