import CleanText
import ImprovementPlan

/// Who records something, over which snapshot, and when.
struct Occasion {
  /// The data date of the snapshot.
  let basis: Day
  let author: Author
  let moment: Moment
}

/// Rows that are to be added, and what they record as everybody will read it.
struct SealedRows {
  let identity: String
  var rows: [RegisterRow] = []
  var changes: [RecordedChange] = []
}

extension CouncilChain {
  /// Makes the next rows, of one intent; the chain has them then.
  ///
  /// - Throws: what can't be said, before anything is written.
  mutating func seal(
    _ changes: [NewChange], on occasion: Occasion
  ) throws(RegisterFailure.Reason) -> SealedRows {
    var sealed = SealedRows(identity: register ?? newIdentity())
    let intent = mark.number + 1
    for new in changes {
      let envelope = Envelope(
        register: sealed.identity, council: council, number: mark.number + 1, intent: intent,
        at: occasion.moment,
        by: Author(
          login: occasion.author.login.cleaned, role: occasion.author.role.map(\.cleaned)),
        basis: occasion.basis, kind: new.change.kind.rawValue,
        subject: Subject("action", new.action.text.cleaned))
      let row = RegisterRow(
        envelope, body: new.change.body(why: new.why).cleaned, after: mark.hash)
      sealed.changes.append(try take(row))
      sealed.rows.append(row)
    }
    return sealed
  }
}

/// 32 hexadecimal digits by chance.
private func newIdentity() -> String {
  (1...4).map { _ in
    let digits = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}
