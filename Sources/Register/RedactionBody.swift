import CleanText
import ImprovementPlan

// The one place where a redaction becomes what its row says, and what the row says a redaction.

let redactionKind = "redaction"

extension RedactedRow {
  /// What the body of its redaction's row says.
  func body(reason: String) -> PlainValue {
    var members: [String: PlainValue] = [
      "at": .text(at.iso), "login": .text(by.login), "council": .text(council),
      "kind": .text(kind), "subject": .text(subject.text), "reason": .text(reason),
    ]
    members["role"] = by.role.map { .text($0) }
    return .object(members)
  }
}

extension Redaction {
  /// - Parameter body: nil where it was taken out.
  init(_ envelope: Envelope, body: PlainValue?) throws(UnfitRow) {
    self.envelope = envelope
    guard envelope.subject.kind == "row", let row = Int(envelope.subject.ref), row > 0,
      row < envelope.number, envelope.subject.ref.hasBytes(of: "\(row)")
    else { throw UnfitRow("subject", expected: "an earlier row") }
    self.row = row
    guard let body else {
      (of, reason) = (nil, nil)
      return
    }
    guard let members = body.members else {
      throw UnfitRow("body", expected: "an object")
    }
    var fields = Fields(members)
    of = try fields.redactedRow()
    reason = try fields.words("reason")
    try fields.requireNoMore()
  }
}

extension Fields {
  fileprivate mutating func redactedRow() throws(UnfitRow) -> RedactedRow {
    RedactedRow(
      at: try moment("at"),
      by: Author(login: try words("login"), role: try words(ifIn: "role")),
      council: try words("council"), kind: try words("kind"), subject: try subject("subject"))
  }
}
