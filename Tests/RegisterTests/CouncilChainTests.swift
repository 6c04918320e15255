import ImprovementPlan
import Testing

@testable import Register

@Suite("The chain of a council")
struct CouncilChainTests {
  private func proved(_ rows: [RegisterRow], of council: String = "bury") throws -> CouncilChain {
    var chain = CouncilChain(of: council)
    for row in rows { _ = try chain.take(row) }
    return chain
  }

  private func words(_ rows: [RegisterRow], of council: String = "bury") -> String? {
    do {
      _ = try proved(rows, of: council)
      return nil
    } catch RegisterFailure.Reason.damaged(let row, let what) {
      return "\(row ?? 0): \(what)"
    } catch {
      return "\(error)"
    }
  }

  private let otherText = "it is not as it was recorded: its hash is that of another text"

  @Test("Rows that follow from one another are proved, and its head is the last one's hash")
  func holds() throws {
    let rows = notes("one", "two", "three")
    let chain = try proved(rows)
    #expect(chain.mark == Register.Mark(number: 3, hash: rows[2].hash))
    #expect(chain.register == identity)
  }

  @Test("A bit that is flipped anywhere in a row is told at that row")
  func flipped() {
    let rows = notes("one", "two")
    for place in rows[0].envelope.indices {
      var envelope = rows[0].envelope
      envelope[place] ^= 1
      #expect(words([rows[0].with(envelope: envelope), rows[1]]) == "1: \(otherText)")
    }
    for place in (rows[0].body ?? []).indices {
      var body = rows[0].body ?? []
      body[place] ^= 1
      #expect(words([rows[0].with(body: body), rows[1]]) == "1: \(otherText)")
    }
    #expect(words([rows[0].with(hash: rows[1].hash)]) == "1: \(otherText)")
    #expect(words([rows[0].with(digest: rows[1].digest)]) == "1: \(otherText)")
    #expect(words([rows[0].with(previous: rows[1].hash)]) == "1: \(otherText)")
  }

  @Test("A row that is missing, twice there or moved is told")
  func missing() {
    let rows = notes("one", "two", "three")
    let astray = "it doesn't follow from the row before it"
    #expect(words([rows[1]]) == "1: \(astray)")
    #expect(words([rows[0], rows[2]]) == "2: \(astray)")
    #expect(words([rows[0], rows[0]]) == "2: \(astray)")
    #expect(words([rows[0], rows[2], rows[1]]) == "2: \(astray)")
  }

  @Test("A row that was sealed with what can't be there is told, although its hashes are right")
  func sealedWrong() {
    let body = PlainValue.object(["now": .text("x")])
    let start = Register.Mark.start.hash
    let gap = RegisterRow(envelope(2), body: body, after: start)
    #expect(words([gap]) == "1: it is missing")
    #expect(words(notes("x"), of: "leeds") == "1: its “council” is not “leeds”")
    var other = envelope(2)
    other.register = String(repeating: "f", count: 32)
    let first = notes("x")[0]
    #expect(
      words([first, RegisterRow(other, body: body, after: first.hash)])
        == "2: its “register” is not the identity of this register")
    let intent = RegisterRow(envelope(2, intent: 1), body: body, after: first.hash)
    #expect(words([first, intent]) == nil)
    var somebody = envelope(2, intent: 1)
    somebody.by = Author(login: "other")
    #expect(
      words([first, RegisterRow(somebody, body: body, after: first.hash)])
        == "2: an intent is of one person, one council and rows in sequence")
    let undo = RegisterRow(
      envelope(2, kind: "undo"), body: .object(["undoes": .number(2)]), after: first.hash)
    #expect(
      words([first, undo]) == "2: an undo takes back an earlier row, of the same action, once")
  }

  @Test("A row of a kind that isn't known holds, and is told as such")
  func unknown() throws {
    let body = PlainValue.object(["value": .number(3)])
    let row = RegisterRow(envelope(1, kind: "figure"), body: body, after: Register.Mark.start.hash)
    var chain = CouncilChain(of: "bury")
    #expect(try chain.take(row) == .unknown(envelope(1, kind: "figure")))
  }

  @Test("A row takes out no more and no other than it says")
  func empties() {
    let first = notes("x")[0]
    let note = PlainValue.object(["now": .text("y")])
    #expect(
      words([first, RegisterRow(envelope(2), body: note, after: first.hash, empties: 1)])
        == "2: it takes out what another row says, and is no redaction")
    var redaction = envelope(2, kind: "redaction")
    redaction.subject = Subject("row", "1")
    let body = RedactedRow(
      at: noon, by: officer, council: "bury", kind: "note", subject: Subject("action", "A1")
    ).body(reason: "why")
    #expect(
      words([first, RegisterRow(redaction, body: body, after: first.hash, empties: 1)]) == nil)
    #expect(
      words([first, RegisterRow(redaction, body: body, after: first.hash)])
        == "2: it is the redaction of another row than it takes out")
    redaction.subject = Subject("row", "2")
    #expect(
      words([first, RegisterRow(redaction, body: body, after: first.hash, empties: 2)])
        == "2: its “subject” is not an earlier row")
  }

  @Test("Rows of version 1, of every council, come first, and a council's own go on from them")
  func versionOne() throws {
    let first = versionOneRow(1, .note("one"), after: Register.Mark.start.hash)
    let second = versionOneRow(
      2, .text(.lead, from: "", to: "x"), council: "leeds", after: first.text(.hash) ?? "")
    let root = [first.row, second.row]
    let mark = Register.Mark(number: 2, hash: second.text(.hash) ?? "")
    let own = notes("three", after: mark)
    let chain = try proved(root + own)
    #expect(chain.mark.number == 3)
    #expect(
      words(root + notes("three", after: Register.Mark(number: 1, hash: mark.hash)))
        == "3: it is missing")
    let late = versionOneRow(4, .note("late"), after: own[0].hash)
    #expect(
      words(root + own + [late.row]) == "4: a row of version 1 stands behind one of a later version"
    )
  }

  @Test("A bit that is flipped in a row of version 1 is told", arguments: everyKind.dropLast())
  func flippedInVersionOne(change: ActionChange) {
    let row = versionOneRow(1, change, after: Register.Mark.start.hash).row
    #expect(words([row]) == nil)
    for place in (row.body ?? []).indices {
      var body = row.body ?? []
      body[place] ^= 1
      #expect(words([row.with(body: body)]) == "1: \(otherText)")
    }
  }

  @Test(
    "Bytes that are hashed right and are no columns are told",
    arguments: ["", "-", "1:11:1", "5:abc", "x:1"])
  func noColumns(bytes: String) {
    let digest = hexadecimalSHA256(of: Array(bytes.utf8))
    let row = RegisterRow(
      envelope: [], digest: digest, previous: Register.Mark.start.hash, hash: digest,
      body: Array(bytes.utf8))
    #expect(words([row]) == "1: it is not the columns of a row")
  }
}

extension RegisterRow {
  fileprivate func with(
    envelope: [UInt8]? = nil, digest: String? = nil, previous: String? = nil, hash: String? = nil
  ) -> RegisterRow {
    RegisterRow(
      envelope: envelope ?? self.envelope, digest: digest ?? self.digest,
      previous: previous ?? self.previous, hash: hash ?? self.hash, body: body)
  }

  fileprivate func with(body: [UInt8]?) -> RegisterRow {
    RegisterRow(envelope: envelope, digest: digest, previous: previous, hash: hash, body: body)
  }
}
