import CNcurses
import Canvas
import Glibc

/// Hands curses the rows of a frame that changed; curses sends the cells that did.
struct FramePainter {
  private let colours: ColourReduction
  private let ascii: Bool
  private var shown: Frame?

  init(colours: ColourReduction, ascii: Bool) {
    self.colours = colours
    self.ascii = ascii
  }

  /// The next frame is painted whole, over whatever the terminal shows now.
  mutating func forget() { shown = nil }

  /// Paints the frame; what lies outside the terminal's size is cut.
  mutating func paint(_ frame: Frame, in size: TerminalSize) {
    guard frame != shown else { return }
    if shown == nil { clearok(curses_shown_screen(), true) }
    if !isSameSize(frame.canvas) { werase(curses_screen()) }
    for row in 0..<size.rows where row < frame.canvas.rows && hasChanged(row, in: frame.canvas) {
      paint(frame.canvas.cells[cellRange(row, in: frame.canvas)], at: row)
    }
    placeCursor(frame.cursor)
    wnoutrefresh(curses_screen())
    doupdate()
    shown = frame
  }

  private func isSameSize(_ canvas: Canvas) -> Bool {
    canvas.rows == shown?.canvas.rows && canvas.columns == shown?.canvas.columns
  }

  private func hasChanged(_ row: Int, in canvas: Canvas) -> Bool {
    guard isSameSize(canvas), let old = shown?.canvas else { return true }
    return !canvas.hasSameRow(row, as: old)
  }

  private func cellRange(_ row: Int, in canvas: Canvas) -> Range<Int> {
    row * canvas.columns..<(row + 1) * canvas.columns
  }

  private func paint(_ cells: ArraySlice<Cell>, at row: Int) {
    var line: [cchar_t] = []
    line.reserveCapacity(cells.count)
    var brush = Brush(style: .plain, colours: colours)
    for cell in cells where cell.width > 0 {
      if cell.style != brush.style { brush = Brush(style: cell.style, colours: colours) }
      if let one = CellCharacters(ifASCII: cell) {
        line.append(brush.cell(showing: one))
      } else {
        line += CellCharacters.all(of: cell, ascii: ascii).map(brush.cell(showing:))
      }
    }
    mvwadd_wchnstr(curses_screen(), Int32(row), 0, line, Int32(line.count))
  }

  private func placeCursor(_ cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    guard let cursor else { return }
    wmove(curses_screen(), Int32(clamping: cursor.row), Int32(clamping: cursor.column))
  }
}

/// A style as curses takes it.
private struct Brush {
  let style: Style
  private let blank: cchar_t

  init(style: Style, colours: ColourReduction) {
    self.style = style
    var cell = cchar_t()
    let reduced = colours.reduced(style)
    var pair = pairNumber(of: reduced)
    // The pair goes in by pointer, so that numbers above 32,767 work.
    setcchar(&cell, [32, 0], reduced.attributes.inCurses, 0, &pair)
    blank = cell
  }

  func cell(showing text: CellCharacters) -> cchar_t {
    var cell = blank
    cell.chars = text.characters
    return cell
  }
}

private func pairNumber(of style: ReducedStyle) -> Int32 {
  guard style.foreground >= 0 || style.background >= 0 else { return 0 }
  return max(0, alloc_pair(style.foreground, style.background))
}

extension Attributes {
  fileprivate var inCurses: attr_t {
    var result: attr_t = 0
    if contains(.bold) { result |= curses_bold() }
    if contains(.dim) { result |= curses_dim() }
    if contains(.reverse) { result |= curses_reverse() }
    if contains(.underline) { result |= curses_underline() }
    return result
  }
}
