import ImprovementPlan
import Testing

@testable import Register

@Suite("A row that takes out what another says")
struct RedactionRowTests {
  private func words(_ rows: [RegisterRow]) -> String? {
    var chain = CouncilChain(of: "bury")
    do throws(RegisterFailure.Reason) {
      for row in rows { _ = try chain.take(row) }
      return nil
    } catch {
      guard case .damaged(let row?, let what) = error else { return "\(error)" }
      return "\(row): \(what)"
    }
  }

  private func redaction(
    of row: Int, saying of: RedactedRow, after last: RegisterRow, number: Int,
    subject: String? = nil
  ) -> RegisterRow {
    var redaction = envelope(number, kind: "redaction")
    redaction.subject = Subject("row", subject ?? "\(row)")
    return RegisterRow(redaction, body: of.body(reason: "why"), after: last.hash, empties: row)
  }

  private let right = RedactedRow(envelope(1))

  @Test("says of it what it has itself, to the letter")
  func saysTheSame() {
    let row = notes("x")[0]
    #expect(words([row.emptied, redaction(of: 1, saying: right, after: row, number: 2)]) == nil)
    let lie = "2: it says other of the row it takes out than the row has"
    for (of, why) in [
      (other(at: Moment(day: autumn, second: 0, offset: 0)!), lie),
      (other(by: Author(login: "alice", role: officer.role)), lie),
      (other(by: Author(login: officer.login)), lie), (other(kind: "evidence"), lie),
      (other(subject: Subject("action", "ZZ9")), lie),
      (other(council: "leeds"), "2: it takes out a row of another council"),
    ] {
      #expect(words([row.emptied, redaction(of: 1, saying: of, after: row, number: 2)]) == why)
    }
  }

  private func other(
    at: Moment? = nil, by: Author? = nil, council: String? = nil, kind: String? = nil,
    subject: Subject? = nil
  ) -> RedactedRow {
    RedactedRow(
      at: at ?? right.at, by: by ?? right.by, council: council ?? right.council,
      kind: kind ?? right.kind, subject: subject ?? right.subject)
  }

  @Test("is of one row, once, whose number is written as numbers are")
  func once() {
    let row = notes("x")[0].emptied
    let first = redaction(of: 1, saying: right, after: row, number: 2)
    let second = redaction(of: 1, saying: right, after: first, number: 3)
    #expect(words([row, first, second]) == "3: it takes out what was taken out before")
    for subject in ["+1", "01", " 1", "1 ", "１"] {
      #expect(
        words([row, redaction(of: 1, saying: right, after: row, number: 2, subject: subject)])
          == "2: its “subject” is not an earlier row")
    }
  }

  @Test("is not of an undo, by what the row has or by what it says of it")
  func undo() {
    let row = notes("x")[0]
    let undo = RegisterRow(
      envelope(2, kind: "undo"), body: .object(["undoes": .number(1)]), after: row.hash)
    let of = RedactedRow(envelope(2, kind: "undo"))
    let why = "3: it takes out an undo, which says nothing else"
    #expect(
      words([row, undo.emptied, redaction(of: 2, saying: of, after: undo, number: 3)]) == why)
    #expect(words([row, undo, redaction(of: 2, saying: of, after: undo, number: 3)]) == why)
    let note = RedactedRow(envelope(2))
    #expect(
      words([row, undo.emptied, redaction(of: 2, saying: note, after: undo, number: 3)]) == why)
  }

  @Test("leaves an undo of that row where it is, and of no other action")
  func undone() {
    let row = notes("x")[0]
    for (ref, why) in [
      ("A1", nil), ("A2", "2: an undo takes back an earlier row, of the same action, once"),
    ] as [(String, String?)] {
      let undo = RegisterRow(
        envelope(2, kind: "undo", of: ref), body: .object(["undoes": .number(1)]), after: row.hash)
      #expect(words([row.emptied, undo]) == why)
    }
  }
}
