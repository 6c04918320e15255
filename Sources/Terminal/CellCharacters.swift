import CNcurses
import Canvas
import Glibc

/// What one place of the screen shows: a character and the accents on it, as curses takes them.
struct CellCharacters {
  /// The five places of a `cchar_t`; unused ones are 0.
  let characters: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t)
  /// Columns that curses gives it.
  let columns: Int

  /// What curses shows for a cell, in exactly as many columns as the cell has.
  static func all(of cell: Cell, ascii: Bool) -> [CellCharacters] {
    if let one = CellCharacters(ifASCII: cell) { return [one] }
    if ascii { return asciiForm(cell.text).utf8.map { CellCharacters($0) } }
    let shown = CellCharacters(cell.base, cell.marks, within: cell.width)
    let missing = max(0, cell.width - shown.columns)
    return [shown] + Array(repeating: CellCharacters(UInt8(ascii: " ")), count: missing)
  }

  /// The one that a cell with an ASCII character has, as nearly all have; nil for any other cell.
  init?(ifASCII cell: Cell) {
    guard cell.base.isASCII, cell.marks == .none else { return nil }
    self.init(UInt8(ascii: cell.base))
  }

  private init(characters: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t), columns: Int) {
    self.characters = characters
    self.columns = columns
  }

  private init(_ byte: UInt8) {
    self.init(characters: (wchar_t(byte), 0, 0, 0, 0), columns: 1)
  }

  /// The system's table of widths has the last word, or curses and the canvas would disagree about
  /// where the rest of the row stands.
  private init(_ base: Unicode.Scalar, _ marks: Marks, within width: Int) {
    let base = wchar_t(bitPattern: base.value)
    let taken = Int(wcwidth(base))
    guard taken > 0, taken <= width else {
      self = CellCharacters(UInt8(ascii: "?"))
      return
    }
    var marks = marks.scalars.map { wchar_t(bitPattern: $0.value) }.filter { wcwidth($0) == 0 }
      .makeIterator()
    self = CellCharacters(
      characters: (
        base, marks.next() ?? 0, marks.next() ?? 0, marks.next() ?? 0, marks.next() ?? 0
      ), columns: taken)
  }
}
