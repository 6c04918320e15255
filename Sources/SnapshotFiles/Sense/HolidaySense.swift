import ImprovementPlan

/// Bank holidays that can't be all of England's.
struct HolidaySense {
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
        return Diagnostic.ofRow(
          file, row.line, "name", Quoted.text(name), expected: "the holiday's name")
      }
      let known = HolidaySense.fixed.first { Likeness.of(name).hasPrefix($0.name) }
      guard let known, let days = known.days(row.day.civil.year), !days.contains(row.day) else {
        return nil
      }
      return Diagnostic.ofRow(
        file, row.line, "date", "\(row.day), \(Quoted.text(name))",
        expected: days.map(\.iso).joined(separator: " or "))
    }
  }

  /// With the days that can stand in for a day of a weekend.
  private static let fixed: [(name: String, days: @Sendable (Int) -> [Day]?)] = [
    ("newyear", { year in (1...3).compactMap { Day(year, 1, $0) } }),
    ("goodfriday", { HolyDays.easter(in: $0).map { [$0 - 2] } }),
    ("eastermonday", { HolyDays.easter(in: $0).map { [$0 + 1] } }),
    ("christmas", { year in [25, 27].compactMap { Day(year, 12, $0) } }),
    ("boxingday", { year in [26, 27, 28].compactMap { Day(year, 12, $0) } }),
  ]

  private var order: [Diagnostic] {
    var seen: Set<Day> = []
    return zip([nil] + rows.map(Optional.some), rows).compactMap { before, row in
      let isAgain = !seen.insert(row.day).inserted
      guard let before, row.day <= before.day else { return nil }
      return Diagnostic.ofRow(
        file, row.line, "date", isAgain ? "\(row.day) again" : "\(row.day) after \(before.day)",
        expected: "each day once, the oldest first")
    }
  }

  private var weekends: [Diagnostic] {
    rows.filter { $0.day.weekday > 5 }.map {
      Diagnostic.ofRow(
        file, $0.line, "date", "\($0.day), a \($0.day.weekday == 6 ? "Saturday" : "Sunday")",
        expected: "the day it was kept, from Monday to Friday")
    }
  }

  private var names: [Diagnostic] {
    var seen: [String: Day] = [:]
    return rows.compactMap { row in
      guard let name = row.name else {
        return Diagnostic.ofRow(
          file, row.line, "name", "an empty cell", expected: "the holiday's name")
      }
      guard
        let first = seen.updateValue(row.day, forKey: "\(row.day.civil.year) " + Likeness.of(name)),
        first != row.day
      else { return nil }
      return Diagnostic.ofRow(
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
        Diagnostic.ofRow(
          file, nil, "date", "holidays from \(first) to \(last)",
          expected: "years that follow each other")
      ]
    }
    return (first...last).compactMap { year in
      let count = counts[year] ?? 0
      if count > HolidaySense.mostInYear {
        return Diagnostic.ofRow(
          file, rows.first { $0.day.civil.year == year }?.line, "date",
          "\(count) holidays in \(year)",
          expected: "\(HolidaySense.leastInYear) to \(HolidaySense.mostInYear)")
      }
      guard count < HolidaySense.leastInYear else { return nil }
      return Diagnostic.ofRow(
        file, rows.first { $0.day.civil.year == year }?.line, "date",
        count == 0 ? "no holiday in \(year)" : PlanWords.count(count, "holiday") + " in \(year)",
        expected: "\(HolidaySense.leastInYear) or more, as England has every year")
    }
  }
}
