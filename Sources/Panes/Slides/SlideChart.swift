import Canvas
import ImprovementPlan
import Listings

/// Draws a metric's figures as large as the area, with labels short enough to stand whole.
func drawSlideChart(of metric: Metric, in area: Rect, on brush: inout Brush) {
  draw(
    slideChart(of: metric, rows: area.rows, columns: area.columns), of: metric, in: area, on: &brush
  )
}

/// The chart of a slide, its row of dates among `rows`.
func slideChart(of metric: Metric, rows: Int, columns: Int) -> Chart {
  let mostForLabels = max(leastLabels, columns / 3)
  // As wide for one metric as for the next, so that the axis needn't be sent again with each slide.
  let axis = max(9, figureColumns(of: metric) + 2)
  func chart(_ labels: LineLabels, _ width: Int) -> Chart {
    Chart(
      of: metric, rows: rows - 1, columns: columns,
      lines: Chart.lines(of: metric, aim: labels.aim, compared: labels.compared),
      axisWidth: axis, labelWidth: width, widestStep: 12)
  }
  let fitting = lineLabels(of: metric).first { chart($0, 0).labelColumns <= mostForLabels }
  let labels = fitting ?? shortestLabels
  return chart(labels, chart(labels, 0).labelColumns)
}

/// What the lines across are called.
private typealias LineLabels = (aim: String, compared: String)

private let shortestLabels: LineLabels = ("aim", "compared")

/// The columns of the shortest labels, where both lines share a row.
private let leastLabels = 14

/// What the lines across may be called, from all of it to the least; the slide's words say the rest.
private func lineLabels(of metric: Metric) -> [LineLabels] {
  let aim = metric.target.map { "aim \(metric.aimFigure($0))" } ?? ""
  guard let comparator = metric.newestComparator() else {
    return [(metric.aimWords, ""), (aim, ""), ("aim", "")]
  }
  let figure = comparator.value.map { metric.shortFigure($0) } ?? ""
  return [
    (metric.aimWords, metric.label(of: comparator)), (aim, "\(comparator.name) \(figure)"),
    ("aim", comparator.name),
  ]
}

/// The columns that the figures at the axis take.
private func figureColumns(of metric: Metric) -> Int {
  let figures = metric.observations.filter(\.hasFigure).compactMap(\.value)
  let all = figures + [metric.target, metric.newestComparator()?.value].compactMap(\.self)
  return all.map { metric.shortFigure($0).displayWidth }.max() ?? 0
}

extension Chart {
  /// The columns its labels take, with the blank before them.
  fileprivate var labelColumns: Int {
    labels.map { $0.text.displayWidth + 1 }.max() ?? 0
  }
}
