import Canvas
import ColourThemes
import Listings

/// A canvas with the colour theme it is drawn in: what every pane draws with.
struct Brush {
  private(set) var canvas: Canvas
  let theme: ColourTheme

  init(rows: Int, columns: Int, theme: ColourTheme) {
    canvas = Canvas(rows: rows, columns: columns, style: theme.background)
    self.theme = theme
  }

  var rows: Int { canvas.rows }
  var columns: Int { canvas.columns }

  /// Writes text and says how many columns it took.
  @discardableResult
  mutating func write(
    _ text: String, row: Int, column: Int, role: Role = .text, limit: Int? = nil
  ) -> Int {
    canvas.write(text, row: row, column: column, style: theme.style(role), limit: limit)
  }

  /// Writes text that must not fill more than `width` columns, with an ellipsis where it is cut.
  mutating func write(cut text: String, row: Int, column: Int, width: Int, role: Role = .text) {
    write(clipped(text, to: width), row: row, column: column, role: role, limit: width)
  }

  /// Writes a phrase into `width` columns, each span in the style of its meaning.
  mutating func write(
    _ phrase: Phrase, row: Int, column: Int, width: Int, alignment: Column.Alignment = .left
  ) {
    let fits = phrase.cut(to: width)
    var next = column
    if alignment == .right { next += max(0, width - fits.displayWidth) }
    for span in fits.spans {
      next += write(
        span.text, row: row, column: next, role: span.meaning.role, limit: column + width - next)
    }
  }

  /// Marks what is selected: a sign before it and its first word in bold, so that a move of the
  /// selection sends two words over the line and not two rows.
  mutating func markSelection(row: Int, column: Int) {
    write("›", row: row, column: column, role: .selection)
    let start = column + ItemBlock.inset
    let word = (start..<columns).prefix { canvas[row, $0].text != " " }
    canvas.restyle(row: row, columns: start..<start + word.count, to: theme.style(.selection))
  }

  /// Fills columns with a character, as for a rule.
  mutating func fill(row: Int, columns range: Range<Int>, with character: Character, role: Role) {
    canvas.fill(row: row, columns: range, with: character, style: theme.style(role))
  }

  mutating func clear(_ part: Rect) {
    canvas.clear(part, style: theme.background)
  }
}

extension Phrase {
  /// The columns its words take on the grid.
  var displayWidth: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// As much of the phrase as `width` columns hold, the last one an ellipsis where it is cut.
  func cut(to width: Int) -> Phrase {
    guard displayWidth > width else { return self }
    var room = width
    var kept: [Span] = []
    for span in spans where room > 0 {
      let size = span.text.displayWidth
      // A span that ends just where room does is still followed by something that was cut.
      let text = size < room ? span.text : clipped(span.text + "…", to: room)
      kept.append(Span(text, span.meaning))
      room -= text.displayWidth
    }
    return Phrase(kept)
  }
}

extension Meaning {
  var role: Role {
    switch self {
    case .text: .text
    case .muted: .muted
    case .strong: .heading
    case .label: .muted
    case .link: .link
    case .warning: .warning
    case .better: .better
    case .worse: .worse
    case .unchanged: .unchanged
    case .barFilled: .barFilled
    case .barEmpty: .barEmpty
    case .sparkline: .chartLine
    case .tone(let tone): tone.role
    }
  }
}
