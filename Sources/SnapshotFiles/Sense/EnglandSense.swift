import ImprovementPlan

/// England's figures that can't be so.
struct EnglandSense {
  let rows: [EnglandFigure.Row]
  let file: String
  let today: Day

  init(_ rows: [EnglandFigure.Row], _ file: String, _ today: Day) {
    self.rows = rows
    self.file = file
    self.today = today
  }

  var faults: [Diagnostic] { values + days + repeated + spellings + scales + sources }

  /// A figure eight times the one before it of the same measure, or an eighth.
  private var scales: [Diagnostic] {
    var before: [String: Double] = [:]
    return rows.compactMap { row in
      let value = row.figure.value
      let key = Likeness.of(row.figure.measure)
      guard let old = before.updateValue(value, forKey: key), max(old, value) >= 5,
        max(old, value) >= 8 * min(old, value)
      else { return nil }
      return Diagnostic.ofRow(
        file, row.line, "value",
        "\(EnglandSense.words(value)) beside \(EnglandSense.words(old)) of the same measure",
        expected: "figures of one scale")
    }
  }

  /// A source of a year before the figure's; one of 2024-25 may tell of 2025.
  private var sources: [Diagnostic] {
    rows.compactMap { row in
      let source = row.figure.source
      guard let last = NamedDays.years(in: source).max(), last + 1 < row.figure.asAt.civil.year
      else {
        return nil
      }
      return Diagnostic.ofRow(
        file, row.line, "source", "\(Quoted.text(source)) for a figure as at \(row.figure.asAt)",
        expected: "a source of its year or later")
    }
  }

  private var values: [Diagnostic] {
    rows.compactMap { row in
      let limit = row.figure.unit.limit
      guard !(0...limit.most).contains(row.figure.value) else { return nil }
      return Diagnostic.ofRow(
        file, row.line, "value", EnglandSense.words(row.figure.value), expected: limit.words)
    }
  }

  private static func words(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  private var days: [Diagnostic] {
    rows.compactMap { row in
      let day = row.figure.asAt
      guard day > today || day.civil.year < 1990 else { return nil }
      return Diagnostic.ofRow(
        file, row.line, "as_at", "\(day)", expected: "a day from 1990 to today, \(today)")
    }
  }

  private var repeated: [Diagnostic] {
    var seen: [String: Int] = [:]
    return rows.compactMap { row in
      let key = Likeness.of(row.figure.measure) + " \(row.figure.asAt)"
      guard let first = seen.updateValue(seen[key] ?? row.line, forKey: key) else { return nil }
      return Diagnostic.ofRow(
        file, row.line, "measure",
        "\(Quoted.text(row.figure.measure)) as at \(row.figure.asAt) again, as in line \(first)",
        expected: "one figure of a measure for a day")
    }
  }

  /// One measure in two spellings, units or polarities.
  private var spellings: [Diagnostic] {
    var seen: [String: EnglandFigure] = [:]
    return rows.flatMap { row -> [Diagnostic] in
      let figure = row.figure
      let key = Likeness.of(figure.measure)
      guard let first = seen[key] else {
        seen[key] = figure
        return []
      }
      let columns = [
        ("measure", figure.measure, first.measure),
        ("unit", figure.unit.rawValue, first.unit.rawValue),
        ("good_is", figure.goodIs.rawValue, first.goodIs.rawValue),
      ]
      return columns.filter { $0.1 != $0.2 }.map { column, found, expected in
        Diagnostic.ofRow(
          file, row.line, column, Quoted.text(found),
          expected: "\(Quoted.text(expected)), as the same measure has it above")
      }
    }
  }
}
