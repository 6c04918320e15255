package import ImprovementPlan

/// A figure for the whole of England that a council's can be held against.
package struct EnglandFigure: Equatable, Sendable {
  /// The measure in plain English.
  package var measure: String
  /// How it is worked out.
  package var definition: String?
  package var unit: Metric.Unit
  package var goodIs: Metric.Polarity
  package var value: Double
  /// The date the figure is for.
  package var asAt: Day
  /// Who published it, and in what.
  package var source: String

  /// Reads `data/england-figures.csv`; rows at fault are left out.
  package static func read(file: String) -> (figures: [EnglandFigure], diagnostics: [Diagnostic]) {
    let (rows, diagnostics) = rows(file: file)
    return (rows.map(\.figure), diagnostics)
  }

  /// One line of the file.
  struct Row {
    var line: Int
    var figure: EnglandFigure
  }

  /// The rows of a file, those at fault left out, and what is wrong with those.
  static func rows(file: String) -> (values: [Row], diagnostics: [Diagnostic]) {
    let columns = ["measure", "definition", "unit", "good_is", "value", "as_at", "source"]
    return CSVTable.values(file, columns: columns) { row throws(CellFault) in
      Row(line: row.line, figure: try EnglandFigure(row))
    }
  }

  private init(_ row: CSVTable.Row) throws(CellFault) {
    measure = try row.cell("measure", expected: "the measure's name") { $0 }
    definition = row["definition"]
    unit = try row.cell("unit", expected: EnglandFigure.words(of: Metric.Unit.self)) {
      Metric.Unit(rawValue: $0)
    }
    goodIs = try row.cell("good_is", expected: EnglandFigure.words(of: Metric.Polarity.self)) {
      Metric.Polarity(rawValue: $0)
    }
    value = try row.cell("value", expected: "a number as 15.4", EnglandFigure.number)
    asAt = try row.cell("as_at", expected: "a day as yyyy-mm-dd") { Day(iso: $0) }
    source = try row.cell("source", expected: "who published it") { $0 }
  }

  /// Digits, with a point and a sign where need be: no `nan`, `inf`, `1e9` or `0x1F`.
  private static func number(_ text: String) -> Double? {
    text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") } ? Double(text) : nil
  }

  private static func words<Word: FileWord>(of _: Word.Type) -> String {
    "one of " + Word.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
