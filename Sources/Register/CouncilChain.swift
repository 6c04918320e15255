import CleanText
package import ImprovementPlan

/// The rows of one council as far as they are proved: those of version 1, which all councils have in common,
/// and its own after them.
package struct CouncilChain {
  package let council: String
  package private(set) var heads = Register.Heads()
  /// The register's identity; nil where no row has said it.
  package private(set) var register: String?
  private var last: Last?
  /// What each row is of; nil for one of another council.
  private var subjects: [Ref?] = []
  private var undone: Set<Int> = []

  /// Of the newest row.
  package var mark: Register.Mark { heads.newest }

  package var isAtStart: Bool { mark == .start }

  package init(of council: String) { self.council = council.cleaned }

  /// What the rows after it are held against.
  private struct Last {
    let intent: Int
    let login: String
    let council: String
    let isOfVersionOne: Bool
  }

  /// What the next row records, once it is proved to be the next.
  package mutating func take(_ row: RegisterRow) throws(RegisterFailure.Reason) -> RecordedChange {
    let next = mark.number + 1
    guard row.rightHash == row.hash, row.body.map({ hexadecimalSHA256(of: $0) }) == row.digest
    else {
      throw .damaged(row: next, "it is not as it was recorded: its hash is that of another text")
    }
    guard row.previous == mark.hash else {
      throw .damaged(row: next, "it doesn't follow from the row before it")
    }
    let change = try row.isOfVersionOne ? changeOfVersionOne(row) : changeOfChain(row)
    guard change.number == next else { throw .damaged(row: next, "it is missing") }
    try requirePlace(of: change, isOfVersionOne: row.isOfVersionOne)
    heads.append(row.hash)
    return change
  }

  private func changeOfVersionOne(_ row: RegisterRow) throws(RegisterFailure.Reason)
    -> RecordedChange
  {
    let next = mark.number + 1
    guard let stored = StoredRow(hashedBytes: row.body ?? [], hash: row.hash),
      stored.text(.previous) == row.previous
    else { throw .damaged(row: next, "it is not the columns of a row") }
    do {
      return try RecordedChange(stored.cleaned)
    } catch {
      throw .damaged(row: next, error.words)
    }
  }

  private mutating func changeOfChain(_ row: RegisterRow) throws(RegisterFailure.Reason)
    -> RecordedChange
  {
    do throws(UnreadableField) {
      let envelope = try Envelope(form: row.envelope)
      try require(envelope.council == council, "council", expected: "“\(council)”")
      try require(
        envelope.register == register ?? envelope.register, "register",
        expected: "the identity of this register")
      guard let body = PlainValue(form: row.body ?? []) else {
        throw UnreadableField("body", expected: "JSON in the form that rows have")
      }
      register = envelope.register
      return try RecordedChange(envelope, body: body)
    } catch {
      throw .damaged(row: mark.number + 1, error.words)
    }
  }

  private func require(
    _ isSo: Bool, _ field: String, expected: String
  ) throws(UnreadableField) {
    guard isSo else { throw UnreadableField(field, expected: expected) }
  }

  /// Fails where the row can't stand behind those before it.
  private mutating func requirePlace(
    of change: RecordedChange, isOfVersionOne: Bool
  ) throws(RegisterFailure.Reason) {
    let continuesIntent =
      last.map {
        $0.intent == change.intent && $0.login == change.by.login && $0.council == change.council
      } ?? false
    guard change.intent == change.number || continuesIntent else {
      throw .damaged(
        row: change.number, "an intent is of one person, one council and rows in sequence")
    }
    guard !isOfVersionOne || last?.isOfVersionOne != false else {
      throw .damaged(row: change.number, "a row of version 1 stands behind one of a later version")
    }
    try requireTarget(of: change)
    subjects.append(change.council == council ? change.action : nil)
    last = Last(
      intent: change.intent, login: change.by.login, council: change.council,
      isOfVersionOne: isOfVersionOne)
  }

  /// Fails where an undo takes back what it can't.
  private mutating func requireTarget(
    of change: RecordedChange
  ) throws(RegisterFailure.Reason) {
    guard case .undo(let target) = change.change, change.council == council else { return }
    guard target < change.number, subjects[target - 1] == change.action,
      undone.insert(target).inserted
    else {
      throw .damaged(
        row: change.number, "an undo takes back an earlier row, of the same action, once")
    }
  }
}

extension CouncilChain {
  /// Takes what a store has after the newest row.
  ///
  /// - Throws: where it isn't the register that was read before, or a row doesn't hold.
  package mutating func takeAll(of rows: any KeptRows) throws -> [RecordedChange] {
    let identity = try rows.identity
    guard try rows.has(mark, of: council), register == nil || identity == register else {
      throw RegisterFailure.Reason.replaced
    }
    register = identity
    var changes: [RecordedChange] = []
    try rows.each(of: council, after: mark.number) { row in changes.append(try take(row)) }
    let count = try rows.count(of: council)
    guard count == mark.number else {
      throw RegisterFailure.Reason.damaged(
        row: mark.number + 1,
        "it is missing: \(count) rows were recorded, and \(mark.number) are there")
    }
    return changes
  }
}
