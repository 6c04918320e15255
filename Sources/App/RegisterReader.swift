import ImprovementPlan
import Listings
import Register
import RegisterSQLite

/// What was recorded of each council that was opened, as it was read last; each time it is read again, only
/// what is new.
struct RegisterReader: Sendable {
  let register: SQLiteRegister
  private let store: any RowStore
  /// The council that is open.
  private(set) var council = ""
  private var histories: [String: History] = [:]
  /// Why it couldn't be read when it was tried last.
  private(set) var failure: RegisterFailure?

  /// The rows of one council.
  fileprivate struct History: Sendable {
    var chain: CouncilChain
    /// Its own, oldest first, and nothing of what was taken out.
    var changes: [RecordedChange] = []
    /// What was taken out of them, oldest first.
    var takenOut: [TakenOut] = []
    /// What is known of the rows that say no more what they said.
    var emptied: [Int: Envelope] = [:]
    /// How many changes of version 1 are of other councils, which share its rows.
    var others: [String: Int] = [:]
    /// How many rows are of kinds that this version of the program doesn't know.
    var unknown = 0
    var readAt: Moment?

    init(of council: String) { chain = CouncilChain(of: council) }
  }

  init(_ register: SQLiteRegister) {
    self.register = register
    store = SQLiteStore(register)
  }

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

  private func read(_ council: String, at moment: Moment) throws(RegisterFailure) -> History {
    let register = CouncilRegister(of: council, in: store)
    var history = history(of: council)
    let new = try register.read(&history.chain)
    if new.contains(where: \.isRedaction), !history.changes.isEmpty {
      // What was read of the row that was taken out goes too.
      var whole = History(of: council)
      whole.take(try register.read(&whole.chain))
      history = whole
    } else {
      history.take(new)
    }
    history.readAt = moment
    return history
  }

  private func history(of council: String) -> History {
    histories[council] ?? History(of: council)
  }

  private var open: History { history(of: council) }

  /// Takes what came of recording something of the open council.
  mutating func take(_ addition: Addition, at moment: Moment) {
    guard !addition.since.contains(where: \.isRedaction) else { return refresh(at: moment) }
    var history = open
    history.take(addition.since + addition.added)
    history.chain = addition.chain
    history.readAt = moment
    histories[council] = history
    // Who could write it has read it.
    failure = nil
  }

  /// The open council's, oldest first.
  var changes: [RecordedChange] { open.changes }

  /// Those with rows that came since.
  func changes(with since: [ProvedRow]) -> [RecordedChange] {
    var history = open
    history.take(since)
    return history.changes
  }

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
    switch register.access {
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

extension RegisterReader.History {
  mutating fileprivate func take(_ rows: [ProvedRow]) {
    for row in rows {
      switch row {
      case .change(let change) where change.council == chain.council: changes.append(change)
      case .change(let change): others[change.council, default: 0] += 1
      case .unknown: unknown += 1
      case .redaction(let redaction):
        takenOut.append(
          TakenOut(redaction, emptied[redaction.row], without: forget(redaction.row)))
      case .emptied(let row): emptied[row.number] = row.envelope
      }
    }
  }
}

extension RegisterReader.History {
  /// Leaves out a row that was taken out, and with it what took it back: they say nothing of anything else.
  ///
  /// - Returns: those that took it back, or put it back.
  mutating private func forget(_ row: Int) -> [RecordedChange] {
    var gone: Set = [row]
    var without: [RecordedChange] = []
    changes.removeAll { change in
      if case .undo(let number) = change.change, gone.contains(number) {
        gone.insert(change.number)
        without.append(change)
      }
      return gone.contains(change.number)
    }
    return without
  }
}

extension TakenOut {
  /// - Parameter envelope: of the row, where it is known apart from what its redaction says of it.
  fileprivate init(_ redaction: Redaction, _ envelope: Envelope?, without: [RecordedChange]) {
    self.init(
      number: redaction.envelope.number, at: redaction.envelope.at, by: redaction.envelope.by,
      row: redaction.row, of: envelope.map(Facts.init) ?? redaction.of.map(Facts.init),
      reason: redaction.reason, without: without)
  }
}

extension TakenOut.Facts {
  fileprivate init(_ envelope: Envelope) {
    self.init(
      at: envelope.at, by: envelope.by, kind: envelope.kind, subject: envelope.subject.shown)
  }

  fileprivate init(_ row: RedactedRow) {
    self.init(at: row.at, by: row.by, kind: row.kind, subject: row.subject.shown)
  }
}

extension Subject {
  /// Its ref where it is an action.
  fileprivate var shown: String { kind == "action" ? ref : text }
}

extension ProvedRow {
  fileprivate var isRedaction: Bool { if case .redaction = self { true } else { false } }
}
