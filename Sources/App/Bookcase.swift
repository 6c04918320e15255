package import DashboardState
package import ImprovementPlan
package import Listings
import SnapshotFiles

/// Opens snapshots: the one asked for and no other, passing over those that can't be read.
package struct Bookcase: Sendable {
  private let library: PlanLibrary
  private let asOf: Day?

  /// - Parameter asOf: the day figures are to be as at; nil for each snapshot's own data date.
  package init(dataFolder: String, asOf: Day?) {
    library = PlanLibrary(dataFolder: dataFolder)
    self.asOf = asOf
  }

  /// Reads a council's snapshot of a day, or its newest sound one.
  ///
  /// - Throws: `OpeningFailure` when there is no such council or snapshot, or none that is sound.
  package func plan(
    of council: String?, on day: Day?
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    let councils = library.councils()
    let council = try known(council, among: councils)
    let shelf = Shelf(councils: councils, days: library.snapshotDays(of: council))
    let days = try wanted(day, of: council, in: shelf)
    var unusable: [UnusableFile] = []
    for day in days.reversed() {
      let read = library.read(council, day)
      if let snapshot = read.snapshot {
        let mark = read.fingerprint.map { " #\($0)" } ?? ""
        let plan = OpenPlan(
          council: council, snapshot: snapshot, id: "\(council) \(day.iso)\(mark)", asAt: asOf,
          notices: unusable.map(\.notice))
        return (plan, shelf)
      }
      unusable.append(UnusableFile(day: day, read.diagnostics))
    }
    throw OpeningFailure(lines: unusable.flatMap(\.faults).map(\.description))
  }

  /// An event that tells what came of opening a snapshot.
  func open(_ council: String, _ day: Day?) -> Event {
    do {
      let (plan, shelf) = try plan(of: council, on: day)
      return .opened(plan, shelf)
    } catch {
      return .couldNotOpen(error.lines.first.map(onScreen) ?? "\(council) has no snapshot")
    }
  }

  /// An event that tells what came of reading an earlier snapshot, to compare with.
  func readEarlier(_ council: String, _ day: Day) -> Event {
    let read = library.read(council, day)
    if let snapshot = read.snapshot { return .readEarlier(snapshot) }
    return .couldNotOpen(UnusableFile(day: day, read.diagnostics).notice)
  }

  /// A line about a file as one row shows it, where the whole path would leave no room for the fault.
  private func onScreen(_ line: String) -> String {
    let folder = library.dataFolder + "/"
    return line.hasPrefix(folder) ? String(line.dropFirst(folder.count)) : line
  }

  /// An event that tells England's working days.
  func readCalendar() -> Event {
    let (holidays, diagnostics) = BankHolidays.read(file: library.dataFolder + "/bank-holidays.csv")
    if let fault = diagnostics.first { return .couldNotOpen(onScreen(fault.description)) }
    return .readCalendar(WorkingCalendar(bankHolidays: holidays.days, years: holidays.years))
  }

  private func known(
    _ asked: String?, among councils: [String]
  ) throws(OpeningFailure) -> String {
    guard library.exists else {
      throw OpeningFailure(
        "\(library.dataFolder): found no such folder; expected a folder of councils"
          + " (--data DIR or BOARD_DATA names it)")
    }
    guard let council = asked ?? library.defaultCouncil(among: councils) else {
      throw OpeningFailure(
        "\(library.dataFolder): found no snapshot; expected <council>/<yyyy-mm-dd>.json")
    }
    guard councils.contains(council) else {
      let known = councils.joined(separator: ", ")
      throw OpeningFailure("--plan: found no council “\(council)”; expected one of \(known)")
    }
    return council
  }

  private func wanted(
    _ day: Day?, of council: String, in shelf: Shelf
  ) throws(OpeningFailure) -> [Day] {
    guard let day else { return try daysKnown(of: council, in: shelf) }
    if let asOf, asOf < day {
      throw OpeningFailure(
        "--as-of: found \(asOf.iso), before the data of \(day.iso); expected that day or a later one"
      )
    }
    guard shelf.days.contains(day) else {
      let known = shelf.days.map(\.iso).joined(separator: ", ")
      throw OpeningFailure(
        "--snapshot: found no snapshot of \(council) for \(day.iso); expected one of \(known)")
    }
    return [day]
  }

  /// The snapshots that were there on the day asked for: a later one would tell it what came after.
  private func daysKnown(of council: String, in shelf: Shelf) throws(OpeningFailure) -> [Day] {
    guard let asOf else { return shelf.days }
    let days = shelf.days.filter { $0 <= asOf }
    guard days.isEmpty, let first = shelf.days.first else { return days }
    throw OpeningFailure(
      "--as-of: found \(asOf.iso), before the first snapshot of \(council); expected \(first.iso) or later"
    )
  }
}

/// A snapshot that was passed over.
private struct UnusableFile {
  let day: Day
  let faults: [Diagnostic]

  init(day: Day, _ diagnostics: [Diagnostic]) {
    self.day = day
    faults = diagnostics.filter { $0.severity == .error }
  }

  /// One line: which snapshot, how much is wrong with it, and what first.
  var notice: String {
    let first = faults.first.map { ": \($0.withoutFile)" } ?? ""
    let count = PlanWords.count(faults.count, "fault")
    return "The snapshot of \(day.medium) can't be used, \(count)\(first)"
  }
}

extension Diagnostic {
  /// What is wrong and where in the file, without the file, which the words around it name.
  fileprivate var withoutFile: String {
    let owner = record.map { " (\($0))" } ?? ""
    let places = [line.map { "line \($0): " }, path.map { "\($0)\(owner): " }]
    return places.compactMap(\.self).joined() + "found \(found); expected \(expected)"
  }
}

/// Why no plan could be opened: a line a fault.
package struct OpeningFailure: Error, Equatable {
  package let lines: [String]

  package init(lines: [String]) {
    self.lines = lines
  }

  init(_ line: String) {
    lines = [line]
  }
}
