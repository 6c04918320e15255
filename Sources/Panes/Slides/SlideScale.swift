import Slides

/// How generously a slide is laid out: larger screens get more space, not more words.
struct SlideScale: Equatable {
  let columns: Int
  let rows: Int
  /// Blank columns on each side.
  let margin: Int
  /// Blank rows above and below.
  let top: Int
  /// Blank rows between parts.
  var partGap: Int
  /// Blank rows between paragraphs, and between the rows of a table.
  var lineGap: Int
  /// Blank rows between rows with bars.
  var barGap: Int
  /// How large block letters are; 0 where there are none.
  var letters: Int

  /// The most space a screen has room for.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    // 72 columns of text at 80×24, as slides are divided for; then a fifth of what is more.
    margin = columns < 60 ? 1 : max(4, (columns - 80) / 5 + 4)
    top = rows < 20 ? 0 : rows / 12 - 1
    partGap = rows >= 55 ? 3 : rows >= 36 ? 2 : 1
    lineGap = rows >= 55 ? 2 : rows >= 20 ? 1 : 0
    barGap = rows >= 36 ? 1 : 0
    letters = rows >= 55 && columns >= 160 ? 2 : 1
  }

  var textColumns: Int { max(1, columns - 2 * margin) }

  /// The rows from the top one to the one above the foot.
  var bodyRows: Int { max(1, footRow - top - (rows < 20 ? 0 : 1)) }

  var footRow: Int { rows - 1 - max(0, top - 1) }

  /// The next smaller space, where what is to be shown doesn't fit; nil where it is the least.
  var tighter: SlideScale? {
    var next = self
    if lineGap > 0 {
      next.lineGap -= 1
    } else if barGap > 0 {
      next.barGap -= 1
    } else if partGap > 1 {
      next.partGap -= 1
    } else if letters > 0 {
      next.letters -= 1
    } else {
      return nil
    }
    return next
  }
}
