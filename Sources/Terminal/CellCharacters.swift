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
    if let byte = cell.text.asciiValue { return [CellCharacters(byte)] }
    if ascii { return asciiForm(cell.text).utf8.map { CellCharacters($0) } }
    let shown = CellCharacters(cell.text, within: cell.width)
    let missing = max(0, cell.width - shown.columns)
    return [shown] + Array(repeating: CellCharacters(UInt8(ascii: " ")), count: missing)
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
  private init(_ text: Character, within width: Int) {
    let scalars = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let taken = Int(wcwidth(scalars[0]))
    guard taken > 0, taken <= width else {
      self = CellCharacters(UInt8(ascii: "?"))
      return
    }
    var marks = scalars.dropFirst().filter { wcwidth($0) == 0 }.makeIterator()
    self = CellCharacters(
      characters: (
        scalars[0], marks.next() ?? 0, marks.next() ?? 0, marks.next() ?? 0, marks.next() ?? 0
      ), columns: taken)
  }
}
