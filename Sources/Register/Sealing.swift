import CleanText
package import ImprovementPlan

/// Who records something, over which snapshot, and when.
package struct Occasion: Sendable {
  /// The data date of the snapshot.
  package let basis: Day
  package let author: Author
  package let moment: Moment

  package init(over basis: Day, by author: Author, at moment: Moment) {
    self.basis = basis
    self.author = Author(login: author.login.cleaned, role: author.role.map(\.cleaned))
    self.moment = moment
  }
}

/// A row that is to be added, and what it is as everybody will read it.
struct SealedRow {
  let identity: String
  let row: RegisterRow
  let entry: ProvedRow
}

extension CouncilChain {
  /// Makes the next rows, of one intent; the chain has them then.
  ///
  /// - Throws: what can't be said, before anything is written.
  mutating func seal(
    _ changes: [NewChange], on occasion: Occasion
  ) throws(RegisterFailure.Reason) -> [SealedRow] {
    let intent = mark.number + 1
    var sealed: [SealedRow] = []
    for new in changes {
      sealed.append(
        try seal(
          new.change.kind.name, of: Subject(actionSubject, new.action.text.cleaned),
          intent: intent, new.change.body(why: new.why), on: occasion))
    }
    return sealed
  }

  /// Makes the next row, which takes out what another one says.
  mutating func seal(
    _ row: RedactedRow, number: Int, reason: String, on occasion: Occasion
  ) throws(RegisterFailure.Reason) -> SealedRow {
    try seal(
      redactionKind, of: Subject("row", "\(number)"), intent: mark.number + 1,
      row.body(reason: reason), empties: number, on: occasion)
  }

  private mutating func seal(
    _ kind: String, of subject: Subject, intent: Int, _ body: PlainValue, empties: Int? = nil,
    on occasion: Occasion
  ) throws(RegisterFailure.Reason) -> SealedRow {
    let identity = register ?? newIdentity()
    let envelope = Envelope(
      register: identity, council: council, number: mark.number + 1, intent: intent,
      at: occasion.moment, by: occasion.author, basis: occasion.basis, kind: kind, subject: subject)
    let row = RegisterRow(envelope, body: body.cleaned, after: mark.hash, empties: empties)
    return SealedRow(identity: identity, row: row, entry: try take(row))
  }
}

extension [ProvedRow] {
  /// What stays known of a row that is to be taken out.
  ///
  /// - Throws: why it can't be.
  func redactable(
    _ number: Int, council: String
  ) throws(RegisterFailure.Reason) -> RedactedRow {
    guard indices.contains(number - 1) else {
      throw .other("row \(number): found \(count) rows; expected the number of one of them")
    }
    switch self[number - 1] {
    case .change(let change):
      if case .undo = change.change {
        throw .other("row \(number): it takes another row back and says nothing else")
      }
      guard change.council == council else {
        throw .other("row \(number): it is of \(change.council); expected one of \(council)")
      }
      return RedactedRow(
        at: change.at, by: change.by, council: change.council, kind: change.change.kind.name,
        subject: Subject(actionSubject, change.action.text))
    case .emptied: throw .other("row \(number): what it said was taken out already")
    case .redaction(let redaction): return RedactedRow(redaction.envelope)
    case .unknown(let envelope): return RedactedRow(envelope)
    }
  }
}

/// 32 hexadecimal digits by chance.
private func newIdentity() -> String {
  (1...4).map { _ in
    let digits = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}
