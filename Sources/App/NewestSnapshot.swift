import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import SnapshotFiles

/// A council's newest snapshot, which what was recorded is laid over.
struct NewestSnapshot: Sendable {
  let council: String
  let snapshot: Snapshot
  /// Of the file's bytes, with a space before it: " #811d1624".
  let mark: String
  /// The council's snapshot files as they stood when it was read.
  let stamps: [PlanLibrary.Stamp]
  /// Newer ones, which can't be read.
  let passedOver: [UnusableFile]
  /// The day figures are to be as at, where one was asked for.
  let asOf: Day?
  /// The last day whose changes count; nil where all do.
  let lastDay: Day?
  let library: PlanLibrary
  /// What is shown otherwise than the plan has it; nothing of it is recorded or written.
  let houseRules: HouseRules

  /// What was recorded of this plan, laid over it.
  ///
  /// - Parameters:
  ///   - changes: those of the council.
  ///   - reader: what was read of the register; nil where none is kept.
  ///   - today: the day it is.
  func ledger(
    of changes: [RecordedChange], in reader: RegisterReader?, today: Day
  ) -> Ledger {
    var read: [Day: Snapshot] = [snapshot.asAt: snapshot]
    let counted = lastDay.map { changes.recorded(by: $0, today: today) } ?? changes
    return Ledger(counted, over: snapshot, today: today) { day in
      guard let first = stamps.first(where: { $0.day >= day })?.day else { return nil }
      if read[first] == nil { read[first] = library.read(council, first).snapshot }
      return read[first]
    } isKept: { trail in
      reader?.has(trail) ?? false
    }
  }

  /// The plan with what was recorded, as the dashboard opens it.
  func plan(with reader: RegisterReader?, isReadOnly: Bool, today: Day) -> OpenPlan {
    let ledger = ledger(of: reader?.changes ?? [], in: reader, today: today)
    return OpenPlan(
      council: council, shown: ledger.shown(by: houseRules), id: id, asAt: asOf,
      notices: passedOver.map(\.notice),
      register: access(reader, isReadOnly: isReadOnly), seen: reader?.mark.number ?? 0,
      trail: reader?.trail)
  }

  /// The plan as the snapshot has it, for one that is no longer the newest.
  func alone(isReadOnly: Bool) -> OpenPlan {
    OpenPlan(
      council: council, shown: snapshot.shown(by: houseRules), id: id, asAt: asOf,
      notices: passedOver.map(\.notice),
      register: isReadOnly ? .withoutKeys : .olderSnapshot)
  }

  private var id: String { "\(council) \(snapshot.asAt.iso)\(mark)" }

  /// Whether changes can be recorded.
  func access(_ reader: RegisterReader?, isReadOnly: Bool) -> RegisterAccess {
    // That figures lack what was recorded is told above all.
    if let reader, reader.failure != nil { return reader.access }
    if isReadOnly { return .withoutKeys }
    if let unread = passedOver.first { return .readOnly(unread.refusal) }
    if let lastDay { return .readOnly("the plan is shown as it was on \(lastDay.medium)") }
    return reader?.access ?? .writable
  }
}
