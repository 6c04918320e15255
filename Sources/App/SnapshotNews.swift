import DashboardState
import ImprovementPlan
import Listings
import SnapshotFiles

/// What was found of snapshots when their files were looked at, so that each is read again only where it is
/// another file by then.
struct SnapshotLooks: Sendable {
  /// What a file was.
  enum Found: Sendable {
    /// The mark of its bytes, as a plan's id has it.
    case readable(mark: String)
    case unusable(UnusableFile)
  }

  private var known: [Day: (stamp: PlanLibrary.Stamp, found: Found)] = [:]

  /// What a file is now.
  mutating func found(
    _ stamp: PlanLibrary.Stamp, of council: String, in library: PlanLibrary
  ) -> Found {
    let day = stamp.day
    if let last = known[day], last.stamp == stamp { return last.found }
    let read = library.read(council, day)
    let found: Found =
      read.snapshot == nil
      ? .unusable(UnusableFile(day: day, read.diagnostics))
      : .readable(mark: read.fingerprint.map { " #\($0)" } ?? "")
    let isPassing = read.diagnostics.contains { $0.isOfSystem || $0.isMissingFile }
    known[day] = isPassing ? nil : (stamp, found)
    return found
  }
}

extension Bookcase {
  /// An event that tells which snapshots there are now, which newer files aren't opened, and what has become
  /// of the open one and of a newer one; or that this can't be told; nil where nothing is new.
  ///
  /// - Parameter known: what is on the shelf so far.
  mutating func lookForSnapshots(of council: String, known: Shelf) -> Event? {
    var shelf: Shelf
    do { shelf = self.shelf(of: try files(of: council), among: known.councils) } catch {
      return .couldNotOpen(onScreen(error.lines[0]))
    }
    shelf.isPastPresenters = known.isPastPresenters
    shelf.changed = changeOfOpenFile(amongst: shelf.days)
    shelf.newer = newer(amongst: shelf.days)
    guard shelf != known else { return nil }
    let arrived = shelf.days.last { day in
      // That the open one is back is told as that.
      day != newest?.snapshot.asAt && known.days.allSatisfy { $0 < day } && isKnown(day)
    }
    return .shelfChanged(shelf, arrived: arrived)
  }

  /// What has become of the open snapshot's file since it was read; it is read again where its stamp is
  /// another, and only then.
  private mutating func changeOfOpenFile(amongst days: [Day]) -> Shelf.FileChange? {
    guard let open else { return nil }
    guard days.contains(open.snapshot.asAt) else { return .gone }
    switch look(at: open.snapshot.asAt, beside: open) {
    case .unusable(let file)?: return .unusable(file.fault)
    case .readable(let mark)?: return mark == open.mark ? nil : .rewritten(mark: mark)
    case nil: return nil
    }
  }

  /// The newest snapshot, where another is open to record over; nil too while it is as it was when that was
  /// opened in its place.
  private mutating func newer(amongst days: [Day]) -> Shelf.Newer? {
    guard let newest, let day = days.last(where: isKnown), day > newest.snapshot.asAt else {
      return nil
    }
    switch look(at: day, beside: newest) {
    case .unusable(let file)?: return Shelf.Newer(day: day, .unusable(file.fault))
    case .readable(let mark)?: return Shelf.Newer(day: day, .readable(mark: mark))
    case nil: return nil
    }
  }

  /// nil where the file is as it was when the open plan was read.
  private mutating func look(at day: Day, beside open: NewestSnapshot) -> SnapshotLooks.Found? {
    guard let stamp = library.stamps(of: open.council, days: [day]).first,
      !open.stamps.contains(stamp)
    else { return nil }
    return looks.found(stamp, of: open.council, in: library)
  }

  /// Whether a day isn't after the one that figures are to be as at.
  private func isKnown(_ day: Day) -> Bool { asOf.map { day <= $0 } ?? true }
}
