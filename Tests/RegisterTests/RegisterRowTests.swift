import ImprovementPlan
import Testing

@testable import Register

@Suite("A row")
struct RowTests {
  @Test("Its envelope is JSON in one form, and is read back")
  func envelopeForm() throws {
    let form = envelope(7, intent: 6).form
    let text = """
      {"at":"2024-10-04T12:00:00+01:00","basis":"2026-09-30","council":"bury","intent":6,\
      "kind":"note","login":"jdoe","number":7,"register":"0123456789abcdef0123456789abcdef",\
      "role":"head of safeguarding","subject":"action A1"}
      """
    #expect(String(decoding: form, as: UTF8.self) == text)
    #expect(try Envelope(form: form) == envelope(7, intent: 6))
  }

  @Test("Who has no role has none in the envelope, and a ref may have blanks")
  func withoutRole() throws {
    var plain = envelope(1, of: "A 1 b")
    plain.by = Author(login: "jdoe")
    #expect(!String(decoding: plain.form, as: UTF8.self).contains("role"))
    #expect(try Envelope(form: plain.form) == plain)
  }

  @Test(
    "The hash goes over the envelope, the digest of the body and the hash before it, each with its length"
  )
  func hash() throws {
    let row = try #require(notes("heard").first)
    #expect(row.body == Array(#"{"now":"heard"}"#.utf8))
    #expect(row.digest == hexadecimalSHA256(of: row.body ?? []))
    #expect(row.previous == Register.Mark.start.hash)
    let hashed =
      "\(row.envelope.count):" + String(decoding: row.envelope, as: UTF8.self)
      + "64:\(row.digest)64:\(row.previous)"
    #expect(row.hash == hexadecimalSHA256(of: Array(hashed.utf8)))
    #expect(row.rightHash == row.hash)
  }

  @Test("Every kind of change comes back the same", arguments: everyKind)
  func kinds(change: ActionChange) throws {
    let envelope = envelope(2, kind: change.kind.name)
    let row = RegisterRow(
      envelope, body: change.body(why: "because"), after: Register.Mark.start.hash)
    let body = try #require(PlainValue(form: row.body ?? []))
    #expect(
      try RecordedChange(envelope, body: body)
        == RecordedChange(
          number: 2, intent: 2, at: noon, by: officer, council: "bury", action: "A1",
          basis: autumn, change: change, why: "because"))
  }

  @Test(
    "A body that its kind can't have is told by its field",
    arguments: [
      ("note", #"{}"#, "now", "a text"), ("note", #"{"now":""}"#, "now", "a text"),
      ("note", #"{"now":7}"#, "now", "a text"),
      ("note", #"{"meeting":"M1","now":"x"}"#, "meeting", "a field that belongs there"),
      ("lifecycle", #"{"now":"done"}"#, "now", "a state"),
      ("lifecycle", #"{"now":"complete","was":"begun"}"#, "was", "a state"),
      ("impact", #"{"now":"great"}"#, "now", "an impact"),
      ("due", #"{"now":"2027-02-30"}"#, "now", "a day"),
      ("due", #"{"approvedOn":"2027-01-30","now":"2027-02-28"}"#, "approvedBy", "a text"),
      ("approval", #"{"now":"2027-02-28"}"#, "approvedBy", "a text"),
      ("evidence", #"{"now":"x"}"#, "evidenceKind", "a kind of evidence"),
      ("undo", #"{"undoes":0}"#, "undoes", "a whole number from 1"),
      ("undo", #"{"undoes":"1"}"#, "undoes", "a whole number from 1"),
      ("song", #"{"now":"x"}"#, "kind", "a kind of change"),
      ("note", #"["x"]"#, "body", "an object"),
    ])
  func unfit(kind: String, body: String, field: String, expected: String) throws {
    let body = try #require(PlainValue(form: Array(body.utf8)))
    #expect(throws: UnfitRow(field, expected: expected)) {
      try RecordedChange(envelope(2, kind: kind), body: body)
    }
  }

  @Test(
    "An envelope that says something else than it may is told by its field",
    arguments: [
      (#""number":7"#, #""number":0"#, "number"), (#""number":7"#, #""number":"7""#, "number"),
      (#""basis":"2026-09-30""#, #""basis":"2026-09-31""#, "basis"),
      (#""at":"2024-10-04T12:00:00+01:00""#, #""at":"2024-10-04""#, "at"),
      (#""login":"jdoe""#, #""login":"""#, "login"),
      (#""subject":"action A1""#, #""subject":"action""#, "subject"),
      (#""subject":"action A1""#, #""subject":" A1""#, "subject"),
      ("0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789ABCDEF", "register"),
      (#""subject":"action A1"}"#, #""subject":"action A1","year":1}"#, "year"),
      (#","number":7"#, "", "number"), ("{", "{ ", "envelope"),
    ])
  func unfitEnvelope(part: String, other: String, field: String) {
    let text = String(decoding: envelope(7).form, as: UTF8.self)
    let altered = text.replacing(part, with: other)
    #expect(altered != text)
    do {
      _ = try Envelope(form: Array(altered.utf8))
      Issue.record("It was read")
    } catch {
      #expect(error.words.hasPrefix("its “\(field)” is not"))
    }
  }
}
