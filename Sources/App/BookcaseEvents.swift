import DashboardState
import ImprovementPlan
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
}
