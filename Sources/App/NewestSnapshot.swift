import ImprovementPlan
import Listings
import Register
import SnapshotFiles

/// A council's open snapshot, as a rule its newest, which what was recorded is laid over.
struct NewestSnapshot: Sendable {
  let council: String
  let snapshot: Snapshot
  /// Of the file's bytes, with a space before it: " #811d1624".
  let mark: String
  /// The days of the council's snapshots, oldest first.
  let days: [Day]
  /// Their files as they stood when it was read.
  let stamps: [PlanLibrary.Stamp]
  /// Newer ones, which can't be read.
  let passedOver: [UnusableFile]
  /// What stands in the place of a council that may have been meant; nil where none may.
  let displaced: UnusableFile?
  /// Why nobody can tell whose plan it is; nil where that can be told.
  let untold: UnusableFile?
  /// What else is to be said of the data folder.
  let cautions: [String]
  /// The day figures are to be as at, where one was asked for.
  let asOf: Day?
  /// The last day whose changes count; nil where all do.
  let lastDay: Day?
  let library: PlanLibrary
  /// What is shown otherwise than the plan has it; nothing of it is recorded or written.
  let houseRules: HouseRules

  /// What was recorded, laid over the plan.
  struct LaidOver {
    let ledger: Ledger
    /// Earlier snapshots that were asked and can't be read: without them something else may be laid over.
    let unread: [UnusableFile]
  }

  /// Its own file as it stood then.
  var stamp: PlanLibrary.Stamp? { stamps.first { $0.day == snapshot.asAt } }

  /// What stands against recording anything: nobody can tell that this is the plan it would be of.
  var doubts: [UnusableFile] { passedOver + doubtsOfPlan }

  /// Those of the plan itself, and not of newer ones.
  var doubtsOfPlan: [UnusableFile] { [untold, displaced].compactMap(\.self) }

  /// What was recorded of this plan, laid over it.
  ///
  /// - Parameters:
  ///   - changes: those of the council.
  ///   - reader: what was read of the register; nil where none is kept.
  ///   - today: the day it is.
  func ledger(
    of changes: [RecordedChange], in reader: RegisterReader?, today: Day
  ) -> LaidOver {
    var read: [Day: Snapshot] = [snapshot.asAt: snapshot]
    var unread: [Day: UnusableFile] = [:]
    let counted = lastDay.map { changes.recorded(by: $0, today: today) } ?? changes
    let takenOut = (reader?.takenOut ?? [])
      .filter { one in lastDay.map { one.at.day <= $0 } ?? true }
    let ledger = Ledger(counted, takenOut: takenOut, over: snapshot, today: today) { day in
      for first in days where first >= day && unread[first] == nil {
        if let known = read[first] { return known }
        let outcome = library.read(council, first)
        read[first] = outcome.snapshot
        if let found = outcome.snapshot { return found }
        // One that was taken out since is none of the plan's.
        if outcome.diagnostics.contains(where: \.isMissingFile) { continue }
        unread[first] = UnusableFile(earlier: first, outcome.diagnostics)
        return nil
      }
      return nil
    } isKept: { trail in
      reader?.has(trail) ?? false
    }
    return LaidOver(ledger: ledger, unread: unread.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The plan with what was recorded, as the dashboard opens it.
  func plan(with reader: RegisterReader?, isReadOnly: Bool, today: Day) -> OpenPlan {
    let laid = ledger(of: reader?.changes ?? [], in: reader, today: today)
    return OpenPlan(
      council: council, shown: laid.ledger.shown(by: houseRules), id: id, asAt: asOf,
      notices: passedOver.map(\.notice), doubts: (doubtsOfPlan + laid.unread).map(\.notice),
      cautions: cautions + [missingBasis(of: reader)].compactMap(\.self),
      register: access(reader, isReadOnly: isReadOnly, beside: laid.unread),
      seen: reader?.mark.number ?? 0, trail: reader?.trail)
  }

  /// That something was recorded over a newer snapshot than there is; nil where none is missed, or
  /// where what was passed over tells it.
  private func missingBasis(of reader: RegisterReader?) -> String? {
    guard asOf == nil, passedOver.isEmpty,
      let last = reader?.changes.map(\.basis).max(), last > snapshot.asAt
    else { return nil }
    return "the snapshot of \(last.medium), over which something was recorded, isn't there; "
      + "that of \(snapshot.asAt.medium) is the newest of \(council)"
  }

  /// The plan as the snapshot has it, for one that is no longer the newest.
  func alone(isReadOnly: Bool) -> OpenPlan {
    OpenPlan(
      council: council, shown: snapshot.shown(by: houseRules), id: id, asAt: asOf,
      notices: passedOver.map(\.notice), doubts: doubtsOfPlan.map(\.notice), cautions: cautions,
      register: isReadOnly ? .withoutKeys : .olderSnapshot)
  }

  private var id: String { "\(council) \(snapshot.asAt.iso)\(mark)" }

  /// Whether changes can be recorded.
  ///
  /// - Parameter unread: what would be laid over can't be told for these.
  func access(
    _ reader: RegisterReader?, isReadOnly: Bool, beside unread: [UnusableFile] = []
  ) -> RegisterAccess {
    // That figures lack what was recorded is told above all.
    if let reader, reader.failure != nil { return reader.access }
    if isReadOnly { return .withoutKeys }
    if let doubt = (doubts + unread).first { return .readOnly(doubt.refusal) }
    if let lastDay { return .readOnly("the plan is shown as it was on \(lastDay.medium)") }
    return reader?.access ?? .writable
  }
}
