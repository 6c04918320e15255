/// The room on a slide of 80×24, which every slide fits whole; larger screens have more.
///
/// Widths are counted as if every character that isn't plain Latin took two columns, so that what
/// is counted to fit does fit.
package enum SlideSpace {
  /// Columns of text.
  package static let columns = 72
  /// Rows under a title of one line.
  static let rows = 18
  /// Lines of text, beside figures and charts: few words.
  static let lines = 9
  /// Rows a figure in block letters takes.
  package static let figureRows = 5
  /// The fewest rows of a chart with its dates.
  static let chartRows = 9
  /// Columns between a figure and the words beside it, and between the columns of a table.
  package static let gap = 3
  /// The fewest columns for the words beside a figure; a wider figure is no block letters.
  package static let leastBeside = 26

  /// Columns that the labels of rows take, the widest of them given: enough for most, and never so
  /// many that no room is left for the text.
  package static func labelColumns(widest: Int, of columns: Int) -> Int {
    min(widest, columns * 2 / 5)
  }

  /// Where the text of rows begins; at once where they have no labels.
  package static func textStart(afterLabels columns: Int) -> Int {
    columns == 0 ? 0 : columns + gap
  }

  /// At most as many columns as a text takes.
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isPlain($1) ? 1 : 2) }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x2190...0x21FF: true
    default: false
    }
  }

  /// How many lines a text takes, broken between words.
  static func height(of text: String, in columns: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + broken(String($1), to: columns).count }
  }

  /// A text on lines, broken between words; a longer word is broken where the line ends.
  static func broken(_ text: String, to columns: Int) -> [String] {
    var lines = [""]
    var used = 0
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, to: columns) }) {
      let wordWidth = width(of: word)
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = word
        used = wordWidth
      } else if used + 1 + wordWidth <= columns {
        lines[lines.count - 1] += " " + word
        used += 1 + wordWidth
      } else {
        lines.append(word)
        used = wordWidth
      }
    }
    return lines
  }

  private static func pieces(of word: Substring, to columns: Int) -> [String] {
    if width(of: word) <= columns { return [String(word)] }
    var pieces = [""]
    var used = 0
    for character in word {
      let more = width(of: String(character))
      if used > 0, used + more > columns {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += more
    }
    return pieces
  }
}
