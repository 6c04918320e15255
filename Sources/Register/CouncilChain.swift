import CleanText
import ImprovementPlan

/// The rows of one council as far as they are proved: those of version 1, which all councils have in common,
/// and its own after them.
package struct CouncilChain: Sendable {
  package let council: String
  package private(set) var heads = Register.Heads()
  /// The register's identity; nil where no row has said it.
  package private(set) var register: String?
  private var last: Last?
  /// Whether the newest row says no more which intent it is of.
  private var isOfGoneIntent = false
  /// What each row is of; nil for one of another council, and for what is no change.
  private var subjects: [Ref?] = []
  private var undone: Set<Int> = []
  private var takenOut = TakenOut()
  /// How many rows are of version 1.
  package private(set) var versionOne = 0

  /// Of the newest row.
  package var mark: Register.Mark { heads.newest }

  /// The rows whose bodies are gone.
  package var emptied: Set<Int> { takenOut.emptied }

  /// Whether one of its rows takes out what another says.
  func hasRedaction(of row: Int) -> Bool { takenOut.hasRedaction(of: row) }

  package var isAtStart: Bool { mark == .start }

  /// Whether no register was read: of none is it known that it is to be there.
  var mayBegin: Bool { isAtStart && register == nil }

  package init(of council: String) { self.council = council.cleaned }

  /// What the rows after it are held against.
  private struct Last: Sendable {
    let intent: Int
    let login: String
    let council: String
    let isOfVersionOne: Bool
  }

  /// What the next row is, once it is proved to be the next.
  package mutating func take(_ row: RegisterRow) throws(RegisterFailure.Reason) -> ProvedRow {
    let next = mark.number + 1
    guard row.rightHash == row.hash,
      row.body.map({ hexadecimalSHA256(of: $0) }) ?? row.digest == row.digest
    else {
      throw .damaged(row: next, "it is not as it was recorded: its hash is that of another text")
    }
    guard row.previous == mark.hash else {
      throw .damaged(row: next, "it doesn't follow from the row before it")
    }
    do throws(UnfitRow) {
      let entry = try row.isOfVersionOne ? row.entryOfVersionOne(next) : entryOfChain(row)
      try requirePlace(of: entry, as: row, next)
      heads.append(row.hash)
      if row.isOfVersionOne { versionOne = next }
      return entry
    } catch {
      throw .damaged(row: next, error.words)
    }
  }

  private mutating func entryOfChain(_ row: RegisterRow) throws(UnfitRow) -> ProvedRow {
    let envelope = try Envelope(form: row.envelope)
    try require(envelope.council == council, "council", expected: "“\(council)”")
    try require(
      envelope.register == register ?? envelope.register, "register",
      expected: "the identity of this register")
    register = envelope.register
    return try row.entry(envelope)
  }

  private func require(
    _ isSo: Bool, _ field: String, expected: String
  ) throws(UnfitRow) {
    guard isSo else { throw UnfitRow(field, expected: expected) }
  }
}

extension CouncilChain {
  /// Fails where the row can't stand behind those before it.
  private mutating func requirePlace(
    of entry: ProvedRow, as row: RegisterRow, _ next: Int
  ) throws(UnfitRow) {
    if row.isOfVersionOne, last?.isOfVersionOne == false {
      throw UnfitRow("a row of version 1 stands behind one of a later version")
    }
    if let facts = entry.facts {
      try requirePlace(of: facts, next)
      last = Last(
        intent: facts.intent, login: facts.login, council: facts.council,
        isOfVersionOne: row.isOfVersionOne)
    } else {
      last = nil
    }
    isOfGoneIntent = entry.facts == nil
    try requireRedaction(entry, as: row, next)
    try requireTarget(of: entry.change, next)
    subjects.append(entry.change.flatMap { $0.council == council ? $0.action : nil })
  }

  private func requirePlace(of facts: PlaceOfRow, _ next: Int) throws(UnfitRow) {
    guard facts.number == next else { throw UnfitRow("it is missing") }
    let continues = last.map {
      $0.intent == facts.intent && $0.login == facts.login && $0.council == facts.council
    }
    // Of a row of version 1 that was taken out nobody can say which intent it was of.
    guard facts.intent == facts.number || continues ?? isOfGoneIntent else {
      throw UnfitRow("an intent is of one person, one council and rows in sequence")
    }
  }

  private mutating func requireRedaction(
    _ entry: ProvedRow, as row: RegisterRow, _ next: Int
  ) throws(UnfitRow) {
    if row.body == nil { takenOut.take(emptied: next, entry.envelope) }
    guard case .redaction(let redaction) = entry else {
      guard row.empties == nil else {
        throw UnfitRow("it takes out what another row says, and is no redaction")
      }
      return
    }
    guard row.empties == redaction.row else {
      throw UnfitRow("it is the redaction of another row than it takes out")
    }
    try takenOut.take(redaction, inChainOf: council)
  }

  /// Fails where an undo takes back what it can't.
  private mutating func requireTarget(
    of change: RecordedChange?, _ next: Int
  ) throws(UnfitRow) {
    guard let change, case .undo(let target) = change.change, change.council == council else {
      return
    }
    let isOfTheSame =
      target < next
      && (subjects[target - 1] == change.action || takenOut.isOf(change.action, target))
    guard isOfTheSame, undone.insert(target).inserted else {
      throw UnfitRow("an undo takes back an earlier row, of the same action, once")
    }
  }
}

extension CouncilChain {
  /// Takes what a store has after the newest row.
  ///
  /// - Throws: where it isn't the register that was read before, or a row doesn't hold.
  package mutating func takeAll(of rows: any KeptRows) throws -> [ProvedRow] {
    let identity = try rows.identity
    guard try rows.has(mark, of: council), register == nil || identity == register else {
      throw rows.isThere ? RegisterFailure.Reason.replaced : .missing
    }
    register = identity
    let isWhole = isAtStart
    var entries: [ProvedRow] = []
    try rows.each(of: council, after: mark.number) { row in entries.append(try take(row)) }
    try takenOut.take(upTo: versionOne, inChainOf: council) { row in
      try rows.remains(ofVersionOne: row)
    }
    try requireEnd(at: try rows.count(of: council))
    if isWhole, let row = takenOut.unfinished {
      throw RegisterFailure.Reason.damaged(
        row: row, "what it says was to be taken out, and is there")
    }
    return entries
  }

  private func requireEnd(at count: Int) throws(RegisterFailure.Reason) {
    guard count == mark.number else {
      throw .damaged(
        row: mark.number + 1,
        "it is missing: \(count) rows were recorded, and \(mark.number) are there")
    }
    if let row = takenOut.unexplained {
      throw .damaged(row: row, "what it says is gone, and no row says that it was taken out")
    }
  }
}

/// What a row's place in a chain is held by.
private struct PlaceOfRow {
  let number: Int
  let intent: Int
  let login: String
  let council: String
}

extension ProvedRow {
  /// nil of a row of version 1 that was taken out.
  fileprivate var facts: PlaceOfRow? {
    switch self {
    case .change(let change):
      PlaceOfRow(
        number: change.number, intent: change.intent, login: change.by.login,
        council: change.council)
    case .emptied(let row): row.envelope.map { PlaceOfRow($0) }
    case .redaction(let redaction): PlaceOfRow(redaction.envelope)
    case .unknown(let envelope): PlaceOfRow(envelope)
    }
  }
}

extension ProvedRow {
  /// nil of a change, which has it in itself, and of a row of version 1.
  fileprivate var envelope: Envelope? {
    switch self {
    case .change: nil
    case .emptied(let row): row.envelope
    case .redaction(let redaction): redaction.envelope
    case .unknown(let envelope): envelope
    }
  }
}

extension PlaceOfRow {
  fileprivate init(_ envelope: Envelope) {
    self.init(
      number: envelope.number, intent: envelope.intent, login: envelope.by.login,
      council: envelope.council)
  }
}
