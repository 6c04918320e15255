package import DashboardState
package import ImprovementPlan
package import Listings
package import Register
import SnapshotFiles

/// Opens snapshots: the one asked for and no other, passing over those that can't be read; and lays
/// what was recorded over the newest.
package struct Bookcase: Sendable {
  let library: PlanLibrary
  let asOf: Day?
  let isReadOnly: Bool
  /// What is shown otherwise than the plan has it.
  let houseRules: HouseRules
  let clock: Clock
  /// What was recorded, as it was read last; nil where no register is kept.
  private(set) var reader: RegisterReader?
  /// The open snapshot, where it is one that what was recorded is laid over.
  private(set) var newest: NewestSnapshot?

  /// - Parameters:
  ///   - asOf: the day figures are to be as at; nil for each snapshot's own data date.
  ///   - register: nil where nothing is recorded.
  ///   - isReadOnly: whether the keys that change anything are to be left out.
  ///   - houseRules: what is to be shown otherwise than the plan has it.
  package init(
    dataFolder: String, asOf: Day?, register: Register? = nil, isReadOnly: Bool = false,
    houseRules: HouseRules = HouseRules(), clock: Clock = .local
  ) {
    library = PlanLibrary(dataFolder: dataFolder)
    self.asOf = asOf
    self.isReadOnly = isReadOnly
    self.houseRules = houseRules
    self.clock = clock
    reader = register.map(RegisterReader.init)
  }

  /// Reads a council's snapshot of a day, or its newest sound one with what was recorded over it.
  ///
  /// - Throws: `OpeningFailure` when there is no such council or snapshot, or none that is sound.
  package mutating func plan(
    of council: String?, on day: Day?
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    try plan(of: council, on: day) { day, days in day == nil || day == days.last }
  }

  /// Reads the snapshot that a meeting goes through, as its presenter has it: a meeting keeps its
  /// snapshot and what is recorded over it, though a newer one has come.
  mutating func plan(ledIn meeting: LedMeeting) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    let shown = meeting.projected
    return try plan(of: meeting.council, on: shown.snapshot) { _, _ in shown.hasRecorded }
  }

  /// - Parameter isLaidOver: whether what was recorded is laid over the snapshot, by the day asked for
  ///   and those there are.
  private mutating func plan(
    of council: String?, on day: Day?, isLaidOver: (Day?, [Day]) -> Bool
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    let councils = library.councils()
    let council = try known(council, among: councils)
    let shelf = Shelf(councils: councils, days: library.snapshotDays(of: council))
    let days = try wanted(day, of: council, in: shelf)
    // Before it is read: what is written while it is read counts as having come since.
    let stamps = library.stamps(of: council, days: shelf.days)
    let (snapshot, mark, notices) = try newestSound(of: council, days)
    let isOlder = !isLaidOver(day, shelf.days)
    let open = NewestSnapshot(
      council: council, snapshot: snapshot, mark: mark, stamps: stamps, notices: notices,
      asOf: asOf, lastDay: asOf.flatMap { $0 < clock.now().day ? $0 : nil }, library: library,
      houseRules: houseRules)
    newest = isOlder ? nil : open
    reader?.refresh(at: clock.now())
    return (isOlder ? open.alone(isReadOnly: isReadOnly) : laid(over: open), shelf)
  }

  /// The open plan with what has been recorded by now; nil where that is no other than what it shows.
  mutating func refreshed(_ plan: OpenPlan) -> OpenPlan? {
    guard let newest else { return nil }
    reader?.refresh(at: clock.now())
    let access = newest.access(reader, isReadOnly: isReadOnly)
    guard reader?.mark.number != plan.seen || access != plan.register else { return nil }
    return laid(over: newest)
  }

  /// Why the register couldn't be read when it was tried last.
  package var registerFailure: RegisterFailure? { reader?.failure }

  /// Where a council's snapshots are.
  func folder(of council: String) -> String { library.dataFolder + "/" + council }

  /// What tells when others record; nil where nothing is recorded.
  ///
  /// - Parameter followers: whether it also tells when somebody begins or ceases to follow a meeting.
  package func watch(followers: Bool = false) -> RegisterWatch? {
    reader.map { RegisterWatch($0.register, watchingFollowers: followers) }
  }

  /// What is recorded on, and what was read of the register.
  func whereToRecord() throws(RecordingRefusal) -> (NewestSnapshot, RegisterReader) {
    guard let newest else {
      throw .notAllowed("an older snapshot is open, which stays as it was")
    }
    guard let reader else { throw .notAllowed("no register is kept of this plan") }
    if isReadOnly { throw .notAllowed("the program was started with --read-only") }
    if let lastDay = newest.lastDay {
      throw .notAllowed("the plan is shown as it was on \(lastDay.medium)")
    }
    return (newest, reader)
  }

  /// The open plan with what has been recorded by now.
  mutating func current() throws(RecordingRefusal) -> OpenPlan {
    reader?.refresh(at: clock.now())
    return laid(over: try whereToRecord().0)
  }

  private func laid(over newest: NewestSnapshot) -> OpenPlan {
    newest.plan(with: reader, isReadOnly: isReadOnly, today: clock.now().day)
  }

  private func newestSound(
    of council: String, _ days: [Day]
  ) throws(OpeningFailure) -> (Snapshot, mark: String, notices: [String]) {
    var unusable: [UnusableFile] = []
    for day in days.reversed() {
      let read = library.read(council, day)
      if let snapshot = read.snapshot {
        return (snapshot, read.fingerprint.map { " #\($0)" } ?? "", unusable.map(\.notice))
      }
      unusable.append(UnusableFile(day: day, read.diagnostics))
    }
    throw OpeningFailure(lines: unusable.flatMap(\.faults).map(\.description))
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

/// Why no plan could be opened: a line a fault.
package struct OpeningFailure: Error, Equatable {
  package let lines: [String]
  /// Whether what somebody else does at this moment is against it.
  package let isConflict: Bool

  package init(lines: [String], isConflict: Bool = false) {
    self.lines = lines
    self.isConflict = isConflict
  }

  init(_ line: String) {
    self.init(lines: [line])
  }
}
