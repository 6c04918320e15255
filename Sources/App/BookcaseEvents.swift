import DashboardState
import ImprovementPlan
import Listings
import SnapshotFiles

extension Bookcase {
  /// An event that tells what came of opening a snapshot.
  mutating func open(_ council: String, _ day: Day?) -> Event {
    do {
      let (plan, shelf) = try plan(of: council, on: day)
      return .opened(plan, shelf)
    } catch {
      return .couldNotOpen(error.lines.first.map(onScreen) ?? "\(council) has no snapshot")
    }
  }

  /// The council's newest snapshot, opened, where it is no longer the one that is open; nil while it
  /// is, and where an older one is open. What couldn't be read when it was opened is asked once more.
  ///
  /// - Throws: why that can't be told: the folder can't be listed, or nothing in it be opened any more.
  mutating func openArrived() throws(OpeningFailure) -> (OpenPlan, Shelf)? {
    guard let open = newest else { return nil }
    let days = try files(of: open.council).days
    guard !open.doubts.isEmpty || library.stamps(of: open.council, days: days) != open.stamps
    else { return nil }
    let (plan, shelf) = try planAnew(insteadOf: open)
    guard newest?.mark != open.mark || newest?.snapshot.asAt != open.snapshot.asAt else {
      return nil
    }
    return (plan, shelf)
  }

  /// An event that tells what came of reading an earlier snapshot, to compare with.
  func readEarlier(_ council: String, _ day: Day) -> Event {
    let read = library.read(council, day)
    if let snapshot = read.snapshot { return .readEarlier(snapshot.shown(by: houseRules)) }
    return .couldNotOpen(UnusableFile(day: day, read.diagnostics).notice)
  }

  /// That nobody can tell which snapshots there are, which keeps anything from being recorded.
  func unlisted(_ failure: OpeningFailure) -> RecordingRefusal {
    .notAllowed(
      "the snapshots can't be read: " + (failure.lines.first.map(onScreen) ?? "no reason known"))
  }

  /// A line about a file as one row shows it, where the whole path would leave no room for the fault.
  func onScreen(_ line: String) -> String {
    let folder = library.dataFolder + "/"
    return line.hasPrefix(folder) ? String(line.dropFirst(folder.count)) : line
  }

  /// An event that tells England's working days.
  func readCalendar() -> Event {
    let (holidays, diagnostics) = BankHolidays.read(file: library.dataFolder + "/bank-holidays.csv")
    if let fault = diagnostics.first { return .couldNotOpen(onScreen(fault.description)) }
    return .readCalendar(WorkingCalendar(bankHolidays: holidays.days, years: holidays.years))
  }
}
