package import ImprovementPlan
package import Register

/// What was recorded of one council, read from its chain on; each time it is read again, only what is new.
package struct CouncilHistory: Sendable {
  package private(set) var chain: CouncilChain
  /// Its own, oldest first, and nothing of what was taken out.
  package private(set) var changes: [RecordedChange] = []
  /// What was taken out of them, oldest first.
  private(set) var takenOut: [TakenOut] = []
  /// What is known of the rows that say no more what they said.
  private var emptied: [Int: Envelope] = [:]
  /// How many changes of version 1 are of other councils, which share its rows.
  private(set) var others: [String: Int] = [:]
  /// How many rows are of kinds that this version of the program doesn't know.
  private(set) var unknown = 0
  var readAt: Moment?

  package init(of council: String) { chain = CouncilChain(of: council) }

  /// Reads what is new.
  ///
  /// - Throws: `RegisterFailure`, and it stays as it was.
  package mutating func read(from register: CouncilRegister) throws(RegisterFailure) {
    var longer = self
    let new = try register.read(&longer.chain)
    if new.contains(where: \.isRedaction), !changes.isEmpty {
      // What was read of the row that was taken out goes too.
      longer = CouncilHistory(of: register.council)
      longer.take(try register.read(&longer.chain))
    } else {
      longer.take(new)
    }
    self = longer
  }

  /// Takes what came of recording something.
  ///
  /// - Returns: whether it could; where something was taken out meanwhile, it has to be read.
  package mutating func take(_ addition: Addition) -> Bool {
    guard !addition.since.contains(where: \.isRedaction) else { return false }
    take(addition.since + addition.added)
    chain = addition.chain
    return true
  }

  /// The changes with those of rows that came since.
  package func changes(with since: [ProvedRow]) -> [RecordedChange] {
    var history = self
    history.take(since)
    return history.changes
  }
}

extension CouncilHistory {
  mutating private func take(_ rows: [ProvedRow]) {
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

extension CouncilHistory {
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
