import ImprovementPlan
import Listings
import Register

/// What was recorded of each council that was opened, as it was read last; each time it is read again, only
/// what is new.
struct RegisterReader: Sendable {
  let store: any RegisterStore
  /// The council that is open.
  private(set) var council = ""
  private var histories: [String: CouncilHistory] = [:]
  /// Why it couldn't be read when it was tried last.
  private(set) var failure: RegisterFailure?

  init(_ store: any RegisterStore) { self.store = store }

  /// Reads what is new of a council, which is the open one from then on. Where that can't be, what was read
  /// before stays, and `failure` says why; when the same register can be read again, reading goes on where
  /// it stopped.
  mutating func open(_ council: String, at moment: Moment) {
    self.council = council
    refresh(at: moment)
  }

  /// Reads what is new of a council, the open one where none is given.
  mutating func refresh(_ other: String? = nil, at moment: Moment) {
    let council = other ?? council
    do throws(RegisterFailure) {
      histories[council] = try read(council, at: moment)
      failure = nil
    } catch {
      failure = error
    }
  }

  private func read(
    _ council: String, at moment: Moment
  ) throws(RegisterFailure) -> CouncilHistory {
    var history = history(of: council)
    try history.read(from: CouncilRegister(of: council, in: store))
    history.readAt = moment
    return history
  }

  private func history(of council: String) -> CouncilHistory {
    histories[council] ?? CouncilHistory(of: council)
  }

  private var open: CouncilHistory { history(of: council) }

  /// Takes what came of recording something of the open council.
  mutating func take(_ addition: Addition, at moment: Moment) {
    var history = open
    guard history.take(addition) else { return refresh(at: moment) }
    history.readAt = moment
    histories[council] = history
    // Who could write it has read it.
    failure = nil
  }

  /// The open council's, oldest first.
  var changes: [RecordedChange] { open.changes }

  /// Those with rows that came since.
  func changes(with since: [ProvedRow]) -> [RecordedChange] { open.changes(with: since) }

  /// What was taken out of the open council's, oldest first.
  var takenOut: [TakenOut] { open.takenOut }

  /// Takes out what a row of the open council says, as `CouncilRegister` does. Traces of it may be left.
  func redact(
    _ number: Int, reason: String, on occasion: Occasion
  ) throws(RegisterFailure) {
    try CouncilRegister(of: council, in: store).redact(number, reason: reason, on: occasion)
  }

  /// Takes out the traces of what was taken out.
  ///
  /// - Returns: why some may be left; nil where all are gone.
  func wipe() -> RegisterFailure? {
    do throws(RegisterFailure) { try CouncilRegister(of: council, in: store).wipe() } catch {
      return error
    }
    return nil
  }

  /// A council's, as they were read last.
  func changes(of council: String) -> [RecordedChange] { history(of: council).changes }

  /// Of the newest row.
  var mark: Register.Mark { open.chain.mark }

  /// Whether the register went as far as a snapshot says, with the same rows up to there.
  func has(_ trail: Trail) -> Bool { open.chain.heads.has(trail) }

  /// How far the register went when it was read last; nil where it has no row.
  var trail: Trail? { open.chain.heads.trail(upTo: mark.number) }

  /// Whether no row was ever recorded in it, as far as it was read.
  var isNew: Bool { open.chain.isAtStart && open.chain.register == nil }

  /// Adds rows of the open council, as `CouncilRegister` does.
  func add(
    on occasion: Occasion, _ decide: ([ProvedRow]) throws -> [NewChange]
  ) throws -> Addition {
    try CouncilRegister(of: council, in: store).add(on: occasion, after: open.chain, decide)
  }

  /// Whether a council has a row of this number and hash.
  func has(_ head: Register.Mark, of council: String) throws(RegisterFailure) -> Bool {
    try CouncilRegister(of: council, in: store).has(head)
  }

  /// How many rows there are of each council.
  func counts() throws -> [String: Int] {
    var counts = open.others
    counts[council] = open.changes.count
    try store.look { rows in
      let root = try rows.count(of: "")
      for other in try rows.councils where other != council {
        counts[other, default: 0] += try rows.count(of: other) - root
      }
    }
    return counts
  }

  /// Whether changes can be recorded.
  var access: RegisterAccess {
    if let failure { return .unusable(words(for: failure)) }
    if let unknown { return .readOnly(unknown) }
    switch store.access {
    case .writable: return .writable
    case .readOnly(let why): return .readOnly(why)
    }
  }

  /// That a later version of the program wrote rows which this one doesn't understand; nil where none did.
  var unknown: String? {
    guard open.unknown > 0 else { return nil }
    return
      "\(PlanWords.count(open.unknown, "row")) of the register can’t be understood and shown: a newer "
      + "version of this program recorded that"
  }

  private func words(for failure: RegisterFailure) -> String {
    guard mark != .start, let readAt = open.readAt else { return failure.onScreen }
    // First what the figures are: where a row is short, the end of it is cut.
    return "shown is what was read at \(readAt.clock); \(failure.onScreen)"
  }
}
