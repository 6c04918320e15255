import ImprovementPlan

/// Judges the two tables beside the plans: bank holidays and England's figures.
enum TableSense {
  /// Everything wrong with the tables of these folders, where they hold any.
  static func faults(inFolders folders: [String], today: Day) -> [Diagnostic] {
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }.flatMap { folder in
      faults(ofFile: folder + "/bank-holidays.csv", today: today)
        + faults(ofFile: folder + "/england-figures.csv", today: today)
    }
  }

  /// Everything wrong with one table, told by its name; nothing of a file that isn't there.
  static func faults(ofFile file: String, today: Day) -> [Diagnostic] {
    if FileBytes.isAbsent(file) { return [] }
    if file.hasSuffix("bank-holidays.csv") { return holidayFaults(file) }
    return file.hasSuffix("england-figures.csv") ? figureFaults(file, today) : []
  }

  static func isTable(_ path: String) -> Bool { path.hasSuffix(".csv") }

  private static func holidayFaults(_ file: String) -> [Diagnostic] {
    let (rows, diagnostics) = BankHolidays.rows(file: file)
    let none = rows.isEmpty && diagnostics.isEmpty ? [empty(file, "England's bank holidays")] : []
    return diagnostics + none + HolidaySense(rows, file).faults
  }

  private static func figureFaults(_ file: String, _ today: Day) -> [Diagnostic] {
    let (rows, diagnostics) = EnglandFigure.rows(file: file)
    let none = rows.isEmpty && diagnostics.isEmpty ? [empty(file, "England's figures")] : []
    return diagnostics + none + EnglandSense(rows, file, today).faults
  }

  private static func empty(_ file: String, _ what: String) -> Diagnostic {
    Diagnostic(.warning, file: file, found: "a header alone", expected: what)
  }
}

/// A warning of a row.
private func warning(
  _ file: String, _ line: Int?, _ column: String, _ found: String, expected: String
)
  -> Diagnostic
{
  Diagnostic(.warning, file: file, line: line, path: column, found: found, expected: expected)
}

/// Bank holidays that can't be all of England's.
private struct HolidaySense {
  /// New Year, Good Friday, Easter Monday, two in May, August, Christmas and Boxing Day.
  private static let leastInYear = 8

  let rows: [BankHolidays.Row]
  let file: String

  init(_ rows: [BankHolidays.Row], _ file: String) {
    self.rows = rows
    self.file = file
  }

  /// Eight, and as many as were added in the year with the most.
  private static let mostInYear = 11

  var faults: [Diagnostic] { order + weekends + names + namedDays + years }

  /// Holidays of a fixed day, on another one.
  private var namedDays: [Diagnostic] {
    rows.compactMap { row in
      guard let name = row.name else { return nil }
      if !name.contains(where: \.isLetter) || name.contains("\u{FFFD}") {
        return warning(file, row.line, "name", Quoted.text(name), expected: "the holiday's name")
      }
      let known = HolidaySense.fixed.first { Likeness.of(name).hasPrefix($0.name) }
      guard let known, let days = known.days(row.day.civil.year), !days.contains(row.day) else {
        return nil
      }
      return warning(
        file, row.line, "date", "\(row.day), \(Quoted.text(name))",
        expected: days.map(\.iso).joined(separator: " or "))
    }
  }

  /// With the days that can stand in for a day of a weekend.
  private static let fixed: [(name: String, days: @Sendable (Int) -> [Day]?)] = [
    ("newyear", { year in (1...3).compactMap { Day(year, 1, $0) } }),
    ("goodfriday", { HolidaySense.easter(in: $0).map { [$0 - 2] } }),
    ("eastermonday", { HolidaySense.easter(in: $0).map { [$0 + 1] } }),
    ("christmas", { year in [25, 27].compactMap { Day(year, 12, $0) } }),
    ("boxingday", { year in [26, 27, 28].compactMap { Day(year, 12, $0) } }),
  ]

  /// Easter Sunday, by the rule of the Gregorian calendar.
  private static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let moon =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7
    let shift = (golden + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * shift + 114
    return Day(year, sum / 31, sum % 31 + 1)
  }

  private var order: [Diagnostic] {
    zip(rows, rows.dropFirst()).compactMap { before, row in
      if row.day > before.day { return nil }
      let isAgain = rows.prefix { $0.line < row.line }.contains { $0.day == row.day }
      return warning(
        file, row.line, "date", isAgain ? "\(row.day) again" : "\(row.day) after \(before.day)",
        expected: "each day once, the oldest first")
    }
  }

  private var weekends: [Diagnostic] {
    rows.filter { $0.day.weekday > 5 }.map {
      warning(
        file, $0.line, "date", "\($0.day), a \($0.day.weekday == 6 ? "Saturday" : "Sunday")",
        expected: "the day it was kept, from Monday to Friday")
    }
  }

  private var names: [Diagnostic] {
    var seen: [String: Day] = [:]
    return rows.compactMap { row in
      guard let name = row.name else {
        return warning(file, row.line, "name", "an empty cell", expected: "the holiday's name")
      }
      guard
        let first = seen.updateValue(row.day, forKey: "\(row.day.civil.year) " + Likeness.of(name)),
        first != row.day
      else { return nil }
      return warning(
        file, row.line, "name", "\(Quoted.text(name)) again in \(row.day.civil.year)",
        expected: "each holiday once a year")
    }
  }

  /// Years that miss a holiday: deadlines counted through them would come out wrong.
  private var years: [Diagnostic] {
    let counts = Dictionary(Set(rows.map(\.day)).map { ($0.civil.year, 1) }, uniquingKeysWith: +)
    guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
    if last - first > 150 {
      return [
        warning(
          file, nil, "date", "holidays from \(first) to \(last)",
          expected: "years that follow each other")
      ]
    }
    return (first...last).compactMap { year in
      let count = counts[year] ?? 0
      if count > HolidaySense.mostInYear {
        return warning(
          file, rows.first { $0.day.civil.year == year }?.line, "date",
          "\(count) holidays in \(year)",
          expected: "\(HolidaySense.leastInYear) to \(HolidaySense.mostInYear)")
      }
      guard count < HolidaySense.leastInYear else { return nil }
      return warning(
        file, rows.first { $0.day.civil.year == year }?.line, "date",
        count == 0 ? "no holiday in \(year)" : PlanWords.count(count, "holiday") + " in \(year)",
        expected: "\(HolidaySense.leastInYear) or more, as England has every year")
    }
  }
}

/// England's figures that can't be so.
private struct EnglandSense {
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
      return warning(
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
      return warning(
        file, row.line, "source", "\(Quoted.text(source)) for a figure as at \(row.figure.asAt)",
        expected: "a source of its year or later")
    }
  }

  private var values: [Diagnostic] {
    rows.compactMap { row in
      let limit = row.figure.unit.limit
      guard !(0...limit.most).contains(row.figure.value) else { return nil }
      return warning(
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
      return warning(
        file, row.line, "as_at", "\(day)", expected: "a day from 1990 to today, \(today)")
    }
  }

  private var repeated: [Diagnostic] {
    var seen: [String: Int] = [:]
    return rows.compactMap { row in
      let key = Likeness.of(row.figure.measure) + " \(row.figure.asAt)"
      guard let first = seen.updateValue(seen[key] ?? row.line, forKey: key) else { return nil }
      return warning(
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
        warning(
          file, row.line, column, Quoted.text(found),
          expected: "\(Quoted.text(expected)), as the same measure has it above")
      }
    }
  }
}
