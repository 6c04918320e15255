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
  /// The open snapshot; nil until one is.
  private(set) var open: NewestSnapshot?
  /// Whether what was recorded is laid over it.
  private var isNewest = false
  /// What was found of files that are others than those that were opened.
  var looks = SnapshotLooks()
  /// The open snapshot, where it is one that what was recorded is laid over.
  var newest: NewestSnapshot? { isNewest ? open : nil }

  /// - Parameters:
  ///   - asOf: the day figures are to be as at; nil for each snapshot's own data date.
  ///   - register: nil where nothing is recorded.
  ///   - isReadOnly: whether the keys that change anything are to be left out.
  ///   - houseRules: what is to be shown otherwise than the plan has it.
  package init(
    dataFolder: String, asOf: Day?, register: (any RegisterStore)? = nil, isReadOnly: Bool = false,
    houseRules: HouseRules = HouseRules(), clock: Clock = .local
  ) {
    library = PlanLibrary(dataFolder: dataFolder, hidingFigures: houseRules.suppression != nil)
    self.asOf = asOf
    self.isReadOnly = isReadOnly
    self.houseRules = houseRules
    self.clock = clock
    reader = register.map { RegisterReader($0) }
  }

  /// Reads a council's snapshot of a day, or its newest sound one with what was recorded over it.
  ///
  /// - Throws: `OpeningFailure` when there is no such council or snapshot, or none that is sound.
  package mutating func plan(
    of council: String?, on day: Day?
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    try plan(of: council, on: day, isLaidOver: Bookcase.isLaidOverNewest)
  }

  /// Reads the newest sound snapshot of the open council once more.
  ///
  /// - Parameter open: how it came to be opened is kept.
  mutating func planAnew(
    insteadOf open: NewestSnapshot
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    try plan(
      of: open.council, on: nil, displaced: open.displaced, isLaidOver: Bookcase.isLaidOverNewest)
  }

  private static func isLaidOverNewest(_ day: Day?, _ days: [Day]) -> Bool {
    day == nil || day == days.last
  }

  /// Reads the snapshot that a meeting goes through, as its presenter has it: a meeting keeps its
  /// snapshot and what is recorded over it, though a newer one has come.
  mutating func plan(ledIn meeting: LedMeeting) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    let shown = meeting.projected
    var (plan, shelf) = try plan(of: meeting.council, on: shown.snapshot) { _, _ in
      shown.hasRecorded
    }
    shelf.isPastPresenters = isOpenPast(presenterOf: meeting)
    return (plan, shelf)
  }

  /// Whether the open snapshot's file was written after who presents opened it, as far as that is known: when
  /// they showed it first, and recorded something last.
  private func isOpenPast(presenterOf meeting: LedMeeting) -> Bool {
    guard let open, let written = open.stamp?.secondsOfChange else { return false }
    let shown = meeting.turns.reversed().prefix { $0.projected.snapshot == open.snapshot.asAt }.last
    let recorded = reader?.changes.last { $0.by.words == meeting.presenter }
    return [shown?.at, recorded?.at].compactMap { $0?.secondsOfUTC }.allSatisfy { $0 < written }
  }

  /// What is there of a council.
  func shelf(of files: SnapshotNames, among councils: [String]) -> Shelf {
    let unopened = files.newerMisnamed(asOf: asOf).map { UnusableFile($0).fault }
    return Shelf(councils: councils, days: files.days, unopened: unopened)
  }

  /// - Parameters:
  ///   - displaced: what stands in the place of a council that may have been meant, as it was known before.
  ///   - isLaidOver: whether what was recorded is laid over the snapshot, by the day asked for and those
  ///     there are.
  private mutating func plan(
    of asked: String?, on day: Day?, displaced: UnusableFile? = nil,
    isLaidOver: (Day?, [Day]) -> Bool
  ) throws(OpeningFailure) -> (OpenPlan, Shelf) {
    let choice = try known(asked)
    let (council, councils) = (choice.council, choice.councils)
    let files = try files(of: council)
    let shelf = shelf(of: files, among: councils.names)
    let days = try wanted(day, of: council, in: shelf)
    // Before it is read: what is written while it is read counts as having come since.
    let stamps = library.stamps(of: council, days: shelf.days)
    let sound = try newestSound(of: council, days)
    let isOlder = !isLaidOver(day, shelf.days)
    let moment = clock.now()
    reader?.open(council, at: moment)
    let (orphan, unfound) = orphans(before: choice)
    let doubt = (choice.doubt ?? orphan).map { UnusableFile(inPlaceOf: $0, opened: council) }
    let open = NewestSnapshot(
      council: council, snapshot: sound.snapshot, mark: sound.mark, days: shelf.days,
      stamps: stamps,
      passedOver: files.newerMisnamed(asOf: asOf).map(UnusableFile.init) + sound.passedOver,
      displaced: displaced ?? doubt, untold: sound.untold,
      cautions: cautions(of: sound.snapshot, in: council, among: councils) + unfound, asOf: asOf,
      lastDay: asOf.flatMap { $0 < clock.now().day ? $0 : nil }, library: library,
      houseRules: houseRules)
    (self.open, isNewest, looks) = (open, !isOlder, SnapshotLooks())
    return (isOlder ? open.alone(isReadOnly: isReadOnly) : laid(over: open), shelf)
  }

  /// The open plan with what has been recorded by now; nil where that is no other than what it shows.
  mutating func refreshed(_ plan: OpenPlan) -> OpenPlan? {
    guard let newest else { return nil }
    let moment = clock.now()
    reader?.refresh(at: moment)
    let access = newest.access(reader, isReadOnly: isReadOnly)
    // An earlier snapshot that couldn't be read stands against recording, which only laying over tells.
    let isHeldBack = plan.doubts.count > newest.doubtsOfPlan.count
    let isOther =
      access != plan.register
      && (!isHeldBack || access.isUnusable || plan.register.isUnusable)
    guard reader?.mark.number != plan.seen || isOther else { return nil }
    return laid(over: newest)
  }

  /// Why the register couldn't be read when it was tried last.
  package var registerFailure: RegisterFailure? { reader?.failure }

  /// Where a council's snapshots are.
  func folder(of council: String) -> String { library.dataFolder + "/" + council }

  /// What tells when others record; nil where nothing is recorded.
  ///
  /// - Parameter followers: whether it also tells when somebody begins or ceases to follow a meeting.
  package func newsOfRegister(ofFollowers followers: Bool = false) -> (any StoreNews)? {
    reader?.store.news(watchingFollowers: followers)
  }

  /// The open plan with what has been recorded by now. It asks nothing of the snapshots: what keeps them
  /// from being read by now takes nothing from what was saved.
  mutating func current(over newest: NewestSnapshot) -> OpenPlan {
    let moment = clock.now()
    reader?.refresh(at: moment)
    return laid(over: newest)
  }

  /// What is known of the register by now; its `failure` says where that isn't all. nil where none is kept.
  var refreshedReader: RegisterReader? {
    mutating get {
      let moment = clock.now()
      reader?.refresh(at: moment)
      return reader
    }
  }

  /// What was recorded of a council, open or not, by now.
  mutating func recorded(of council: String) -> [RecordedChange] {
    let moment = clock.now()
    reader?.refresh(council, at: moment)
    return reader?.changes(of: council) ?? []
  }

  /// The open plan with what was recorded just now.
  mutating func shown(_ addition: Addition, over newest: NewestSnapshot) -> OpenPlan {
    let moment = clock.now()
    reader?.take(addition, at: moment)
    return laid(over: newest)
  }

  private func laid(over newest: NewestSnapshot) -> OpenPlan {
    newest.plan(with: reader, isReadOnly: isReadOnly, today: clock.now().day)
  }

  /// A snapshot that can be used, and what of the newer ones and of those before it can't.
  private struct Sound {
    let snapshot: Snapshot
    let mark: String
    let passedOver: [UnusableFile]
    let untold: UnusableFile?
  }

  private func newestSound(
    of council: String, _ days: [Day]
  ) throws(OpeningFailure) -> Sound {
    var unusable: [UnusableFile] = []
    for day in days.reversed() {
      let (read, untold) = library.readWithOwner(council, day)
      if let snapshot = read.snapshot {
        return Sound(
          snapshot: snapshot, mark: read.fingerprint.map { " #\($0)" } ?? "",
          passedOver: unusable, untold: untold.map { UnusableFile(day: day, untold: $0) })
      }
      unusable.append(UnusableFile(day: day, read.diagnostics))
    }
    let faults = unusable.flatMap(\.faults).map(\.description)
    let none = "\(folder(of: council)): found no snapshot; expected <yyyy-mm-dd>.json"
    throw OpeningFailure(lines: faults.isEmpty ? [none] : faults)
  }

  /// That other folders are of the council too, by its name: two plans of which each is taken for the
  /// other.
  private func cautions(
    of snapshot: Snapshot, in council: String, among councils: CouncilFolders
  ) -> [String] {
    library.namesakes(of: snapshot.council, in: council, among: councils).map {
      "The folder \($0) is of \(snapshot.council) too: what is recorded in \(council) isn't there"
    }
  }

  /// A council that is to be opened.
  struct Choice {
    let council: String
    /// What in the data folder may have been meant instead; nil where nothing may.
    var doubt: Diagnostic?
    /// Whether nobody named it.
    let isFirst: Bool
    /// All there are.
    let councils: CouncilFolders
  }

  private func known(_ asked: String?) throws(OpeningFailure) -> Choice {
    let councils = try councils()
    let choice =
      if let asked {
        Choice(
          council: try folder(named: asked, among: councils), isFirst: false, councils: councils)
      } else {
        try defaultCouncil(among: councils)
      }
    if let fault = councils.faults[choice.council] { throw OpeningFailure(fault) }
    return choice
  }

  private func folder(
    named asked: String, among councils: CouncilFolders
  ) throws(OpeningFailure) -> String {
    if let council = councils.folder(named: asked) { return council }
    throw OpeningFailure("--plan: " + library.words(forMissing: asked, among: councils.names))
  }

  private func councils() throws(OpeningFailure) -> CouncilFolders {
    do throws(Diagnostic) { return try library.councils() } catch { throw OpeningFailure(error) }
  }

  private func defaultCouncil(
    among councils: CouncilFolders
  ) throws(OpeningFailure) -> Choice {
    do throws(Diagnostic) {
      let choice = try library.defaultChoice(among: councils)
      if let council = choice.council {
        return Choice(
          council: council, doubt: choice.doubt, isFirst: !choice.isNamed, councils: councils)
      }
    } catch {
      throw OpeningFailure(error)
    }
    throw OpeningFailure(
      "\(library.dataFolder): found no snapshot; expected <council>/<yyyy-mm-dd>.json")
  }

  func files(of council: String) throws(OpeningFailure) -> SnapshotNames {
    do throws(Diagnostic) {
      return try library.snapshotNames(of: council)
    } catch {
      throw OpeningFailure(error)
    }
  }

  /// The files of a council's folder, whatever they are, drafts too.
  func everyFile(of council: String) throws(RecordingRefusal) -> [String] {
    do throws(Diagnostic) { return try library.everyFile(of: council) } catch {
      throw unlisted(OpeningFailure(error))
    }
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
      throw OpeningFailure(
        "--snapshot: " + library.words(forMissing: day, of: council, among: shelf.days))
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

  init(_ fault: Diagnostic) {
    self.init(fault.withoutSeverity)
  }
}

extension SnapshotNames {
  /// The newer files than every snapshot that aren't opened; those of a later day than the one asked for
  /// aside.
  fileprivate func newerMisnamed(asOf day: Day?) -> [Misnamed] {
    newerMisnamed.filter { file in day.map { day in file.day.map { $0 <= day } ?? true } ?? true }
  }
}
