import Listings

extension Slide {
  /// The rows left under a title of as many lines as this one takes.
  var room: Int {
    // Which of how many sheets it is isn't known before it is divided.
    let title = SlideSpace.height(of: title + " (1000 of 1000)", in: SlideSpace.columns)
    let kicker = SlideSpace.height(of: kicker ?? "", in: SlideSpace.columns)
    return max(6, SlideSpace.rows - (title - 1) - (kicker - 1))
  }
}

extension Slide.Part {
  /// The rows it takes on a slide of 80×24.
  var height: Int {
    let columns = SlideSpace.columns
    return switch self {
    case .figure(let figure): figure.height
    case .lines(let lines):
      lines.reduce(0) { $0 + SlideSpace.height(of: $1.text, in: columns) }
    case .rows(let rows): Slide.Row.height(of: rows)
    case .ask(let ask): SlideSpace.height(of: Slide.asked(ask).text, in: columns)
    case .chart: SlideSpace.chartRows
    }
  }

  /// The lines of text that count against "few words".
  var textLines: Int {
    switch self {
    case .figure, .chart: 0
    case .lines, .rows, .ask: height
    }
  }
}

extension Slide.BigFigure {
  /// The rows of it and of the words beside it; also of block letters that only a wider screen has
  /// room for.
  var height: Int {
    guard let blockColumns else { return besideHeight(in: SlideSpace.columns) }
    let taken = isBlock(in: SlideSpace.columns) ? blockColumns + SlideSpace.gap : 0
    return max(SlideSpace.figureRows, besideHeight(in: SlideSpace.columns - taken))
  }

  private func besideHeight(in columns: Int) -> Int {
    beside.reduce(0) { $0 + SlideSpace.height(of: $1.text, in: columns) }
  }
}

extension Slide.Row {
  static func height(of rows: [Slide.Row]) -> Int {
    let widest = rows.map { SlideSpace.width(of: $0.label.text) }.max() ?? 0
    let label = SlideSpace.labelColumns(widest: widest, of: SlideSpace.columns)
    let text = SlideSpace.columns - SlideSpace.textStart(afterLabels: label)
    return rows.reduce(0) { sum, row in
      sum
        + max(
          SlideSpace.height(of: row.label.text, in: max(1, label)),
          SlideSpace.height(of: row.text.text, in: text))
    }
  }
}
