import Canvas
import ImprovementPlan
import Listings
import Slides

/// A slide laid out for a width: what stands where, from its first row down.
struct SlideLayout {
  let scale: SlideScale
  private(set) var pieces: [Piece] = []
  private(set) var charts: [(metric: Metric, area: Rect)] = []
  private(set) var height = 0
  /// The row of the title.
  private(set) var titleRow = 0

  /// Words in one row.
  struct Piece: Equatable {
    var phrase: Phrase
    var row: Int
    var column: Int
    /// Whether it only draws: a bar, or a figure in block letters whose words stand beside it.
    var isDecoration = false
  }

  /// Lays a slide out with as much space as it has room for.
  init(_ slide: Slide, rows: Int, columns: Int) {
    var scale = SlideScale(rows: rows, columns: columns)
    var layout = SlideLayout(slide, scale: scale)
    while layout.height > scale.bodyRows, let next = scale.tighter {
      scale = next
      layout = SlideLayout(slide, scale: scale)
    }
    self = layout
  }

  private init(_ slide: Slide, scale: SlideScale) {
    self.scale = scale
    addText(Phrase(slide.kicker ?? "", .muted), at: 0, columns: scale.textColumns)
    titleRow = height
    addText(Phrase(slide.heading, .strong), at: 0, columns: scale.textColumns)
    for (index, part) in slide.parts.enumerated() {
      add(part, after: index == 0 ? 1 : scale.partGap)
    }
  }

  /// Adds a part below blank rows; neither where it has nothing to show on this screen.
  private mutating func add(_ part: Slide.Part, after gap: Int) {
    let end = height
    height += gap
    add(part)
    if height == end + gap { height = end }
  }

  private mutating func add(_ part: Slide.Part) {
    switch part {
    case .figure(let figure): add(figure)
    case .lines(let lines): addParagraphs(lines)
    case .rows(let rows): add(rows)
    case .ask(let ask): addText(Slide.asked(ask), at: 0, columns: scale.textColumns)
    case .chart(let metric): addChart(of: metric)
    }
  }

  /// Puts a phrase on as many rows as it takes, and goes on below it.
  private mutating func addText(_ phrase: Phrase, at column: Int, columns: Int) {
    height += put(phrase, at: column, row: height, columns: columns)
  }

  /// Puts a phrase from a row down, and says how many rows it takes.
  private mutating func put(_ phrase: Phrase, at column: Int, row: Int, columns: Int) -> Int {
    let lines = phrase.wrapped(to: columns)
    for (offset, line) in lines.enumerated() {
      pieces.append(Piece(phrase: line, row: row + offset, column: column))
    }
    return lines.count
  }

  private mutating func addParagraphs(_ lines: [Phrase]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { height += scale.lineGap }
      addText(line, at: 0, columns: scale.textColumns)
    }
  }
}

extension SlideLayout {
  /// A figure in block letters with its words beside it; where it is too wide, the words alone.
  private mutating func add(_ figure: Slide.BigFigure) {
    let isBlock = scale.letters > 0 && figure.isBlock(in: scale.textColumns / scale.letters)
    let letters = isBlock ? BlockLetters.rows(of: figure.text, scale: scale.letters) ?? [] : []
    for (offset, row) in letters.enumerated() {
      let phrase = Phrase(row, figure.meaning)
      pieces.append(Piece(phrase: phrase, row: height + offset, column: 0, isDecoration: true))
    }
    let first = height
    let start = letters.first.map { $0.displayWidth + SlideSpace.gap * scale.letters } ?? 0
    for line in figure.beside { addText(line, at: start, columns: scale.textColumns - start) }
    height = max(height, first + letters.count)
  }

  private mutating func add(_ rows: [Slide.Row]) {
    let widest = rows.map(\.label.displayWidth).max() ?? 0
    let label = SlideSpace.labelColumns(widest: widest, of: scale.textColumns)
    let start = SlideSpace.textStart(afterLabels: label)
    let bars = rows.filter { $0.share != nil }.map(\.text.displayWidth).max() ?? 0
    let gap = bars > 0 ? scale.barGap : scale.lineGap
    for (index, row) in rows.enumerated() {
      if index > 0 { height += gap }
      let shift = row.share == nil ? 0 : bars - row.text.displayWidth
      let labelLines = put(row.label, at: 0, row: height, columns: max(1, label))
      let column = start + shift
      let textLines = put(
        row.text, at: column, row: height, columns: max(1, scale.textColumns - column))
      if let share = row.share { addBar(share, at: start + bars + 2) }
      height += max(labelLines, textLines)
    }
  }

  /// A bar as long as the share, of the columns that are left; at least a block where it is any.
  private mutating func addBar(_ share: Double, at column: Int) {
    let room = min(60, scale.textColumns - column)
    guard room >= 10 else { return }
    let length = share > 0 ? max(1, min(room, Int((share * Double(room)).rounded()))) : 0
    let bar = Phrase(String(repeating: "█", count: length), .barFilled)
    pieces.append(Piece(phrase: bar, row: height, column: column, isDecoration: true))
  }

  /// A chart on all the rows that are left.
  private mutating func addChart(of metric: Metric) {
    let rows = max(SlideScale.leastChart, scale.bodyRows - height)
    charts.append(
      (metric, Rect(row: height, column: 0, rows: rows, columns: scale.textColumns)))
    height += rows
  }
}

extension SlideScale {
  static let leastChart = 9
}
