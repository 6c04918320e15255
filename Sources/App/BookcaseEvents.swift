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

  /// An event that tells which snapshots there are now, and which newer files that aren't opened, or that
  /// this can't be told; nil where they are those known.
  ///
  /// - Parameter known: what is on the shelf so far.
  func lookForSnapshots(of council: String, known: Shelf) -> Event? {
    var shelf: Shelf
    do { shelf = self.shelf(of: try files(of: council), among: known.councils) } catch {
      return .couldNotOpen(onScreen(error.lines[0]))
    }
    shelf.changed = changeOfOpenFile(amongst: shelf.days)
    guard shelf != known else { return nil }
    let arrived = shelf.days.last { day in
      // That the open one is back is told as that.
      day != newest?.snapshot.asAt && known.days.allSatisfy { $0 < day }
        && asOf.map { day <= $0 } ?? true
    }
    return .shelfChanged(shelf, arrived: arrived)
  }

  /// What has become of the open snapshot's file since it was read: it is read again where its stamp is
  /// another, and only then. nil of an older snapshot, over which nothing is recorded.
  private func changeOfOpenFile(amongst days: [Day]) -> Shelf.FileChange? {
    guard let open = newest, days.contains(open.snapshot.asAt) else { return nil }
    let day = open.snapshot.asAt
    let stamp = library.stamps(of: open.council, days: [day])[0]
    guard !open.stamps.contains(stamp) else { return nil }
    let read = library.read(open.council, day)
    guard read.snapshot != nil else {
      return .unusable(UnusableFile(day: day, read.diagnostics).notice)
    }
    return read.fingerprint.map { " #\($0)" } == open.mark ? nil : .rewritten
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
