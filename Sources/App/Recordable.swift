import ImprovementPlan
import SnapshotFiles

/// A plan that something may be recorded of, with what was read of its register. Only a bookcase hands
/// one out, and only where nothing newer than the plan can say otherwise.
struct Recordable {
  let newest: NewestSnapshot
  let reader: RegisterReader

  fileprivate init(_ newest: NewestSnapshot, _ reader: RegisterReader) {
    self.newest = newest
    self.reader = reader
  }

  /// What was recorded, laid over the plan.
  ///
  /// - Throws: that a snapshot which it is held against can't be read.
  func ledger(of changes: [RecordedChange], today: Day) throws(RecordingRefusal) -> Ledger {
    let laid = newest.ledger(of: changes, in: reader, today: today)
    if let unread = laid.unread.first { throw .unusable(unread) }
    return laid.ledger
  }
}

extension Bookcase {
  /// What is recorded on.
  ///
  /// - Throws: why nothing is: an older snapshot is open, or the newest can't be read.
  func whereToRecord() throws(RecordingRefusal) -> Recordable {
    guard let newest else {
      throw .notAllowed("an older snapshot is open, which stays as it was")
    }
    guard let reader else { throw .notAllowed("no register is kept of this plan") }
    if isReadOnly { throw .notAllowed("the program was started with --read-only") }
    if let lastDay = newest.lastDay {
      throw .notAllowed("the plan is shown as it was on \(lastDay.medium)")
    }
    if let unknown = reader.unknown { throw .notAllowed(unknown) }
    // What was in doubt when it was opened is so still, whatever the files say by now: nobody has seen it.
    if let doubt = newest.doubts.first { throw .unusable(doubt) }
    if let unread = try unreadNewest(beside: newest) { throw .unusable(unread) }
    return Recordable(newest, reader)
  }

  /// The council's newest snapshot, where it isn't the open one and can't be read.
  private func unreadNewest(
    beside open: NewestSnapshot
  ) throws(RecordingRefusal) -> UnusableFile? {
    let names = try names(of: open.council)
    if let misnamed = names.newerMisnamed.first { return UnusableFile(misnamed) }
    guard let day = names.days.last, day > open.snapshot.asAt else { return nil }
    let read = library.read(open.council, day)
    return read.snapshot == nil ? UnusableFile(day: day, read.diagnostics) : nil
  }

  private func names(of council: String) throws(RecordingRefusal) -> SnapshotNames {
    do throws(OpeningFailure) { return try files(of: council) } catch {
      throw unlisted(error)
    }
  }
}
