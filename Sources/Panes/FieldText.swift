import Canvas

/// Text being typed, laid out over rows, with the cursor's place on them. Unlike a text that is only
/// read it keeps every blank: each character typed has a column.
struct FieldText: Equatable {
  private(set) var rows: [String] = [""]
  private(set) var cursor = Point(row: 0, column: 0)

  /// Breaks after a blank where one is near enough, else where the row ends.
  init(_ text: String, cursor position: Int, width: Int) {
    var starts = [0]
    let widths = text.map { min(max(1, width), $0.displayWidth) }
    let characters = Array(text)
    var (used, afterBlank) = (0, 0)
    for index in characters.indices {
      if used + widths[index] > width, index > starts[starts.count - 1] {
        let isBroken = afterBlank > starts[starts.count - 1]
        let start = isBroken ? afterBlank : index
        starts.append(start)
        used = widths[start..<index].reduce(0, +)
      }
      used += widths[index]
      if characters[index] == " " { afterBlank = index + 1 }
    }
    let ends = starts.dropFirst() + [characters.count]
    rows = zip(starts, ends).map { String(characters[$0..<$1]) }
    let row = starts.lastIndex { $0 <= position } ?? 0
    let column = widths[starts[row]..<max(starts[row], min(position, widths.count))].reduce(0, +)
    cursor = Point(row: row, column: column)
  }
}
