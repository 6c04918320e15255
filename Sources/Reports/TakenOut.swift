package import ImprovementPlan

/// That what a row said was taken out of the register.
package struct TakenOut: Equatable, Sendable {
  /// The number of the row that says so, when it was, and by whom.
  package let number: Int
  package let at: Moment
  package let by: Author
  /// The number of the row that says no more what it said.
  package let row: Int
  /// What is known of that row; nil where the reason, which says it, was taken out too.
  package let of: Facts?
  package let reason: String?

  /// What is known of a row beside what it said.
  package struct Facts: Equatable, Sendable {
    package let at: Moment
    package let by: Author
    package let kind: String
    /// The ref of its action, or what else it was of.
    package let subject: String

    package init(at: Moment, by: Author, kind: String, subject: String) {
      self.at = at
      self.by = by
      self.kind = kind
      self.subject = subject
    }
  }

  package init(
    number: Int, at: Moment, by: Author, row: Int, of facts: Facts?, reason: String?
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.row = row
    self.of = facts
    self.reason = reason
  }
}

extension TakenOut {
  /// Who took it out, when and why.
  private func words(reference: Day) -> String {
    let why = reason.map { ", “\($0)”" } ?? "; why was taken out too"
    return "taken out \(at.words(in: reference)) by \(by.words)\(why)"
  }

  /// The line in the place of what was said; nil where nothing is known of that.
  package func line(reference: Day) -> String? {
    of.map {
      "\($0.subject): \($0.at.words(in: reference)) \($0.by.words): \($0.kind), row \(row), "
        + words(reference: reference)
    }
  }

  /// The line of the row that says so.
  package func ownLine(reference: Day) -> String {
    "row \(row): \(at.words(in: reference)) \(by.words): takes out what it said"
      + (reason.map { ", “\($0)”" } ?? "; why was taken out too")
  }
}

/// What was recorded and what was taken out of it, a sentence a line, newest first.
///
/// - Parameter rows: in the order given.
package func recordedText(
  _ rows: [RecordedChange], _ takenOut: [TakenOut], in ledger: Ledger, reference: Day
) -> String {
  var lines = rows.map { row in
    (row.number, recordedText([row], in: ledger, reference: reference))
  }
  for one in takenOut {
    let all = [
      (one.row, one.line(reference: reference)), (one.number, one.ownLine(reference: reference)),
    ]
    for (number, line) in all {
      guard let line else { continue }
      let place = lines.firstIndex { $0.0 < number } ?? lines.endIndex
      lines.insert((number, line + "\n"), at: place)
    }
  }
  return lines.map(\.1).joined()
}

/// A row that says what was taken out, for scripts.
struct TakenOutJSON: Encodable {
  var number: Int
  var at: String
  var login: String
  var role: String?
  /// The number of the row that says no more what it said.
  var row: Int
  var reason: String?
  /// What is known of that row.
  var of: FactsJSON?

  struct FactsJSON: Encodable {
    var at: String
    var login: String
    var role: String?
    var kind: String
    var subject: String
  }

  init(_ one: TakenOut) {
    number = one.number
    at = one.at.iso
    login = one.by.login
    role = one.by.role
    row = one.row
    reason = one.reason
    of = one.of.map {
      FactsJSON(
        at: $0.at.iso, login: $0.by.login, role: $0.by.role, kind: $0.kind, subject: $0.subject)
    }
  }
}

/// That something was taken out, as JSON, with the snapshots that have it still, and those that can't be read
/// to tell.
package func takenOutJSON(
  _ one: TakenOut, of council: String, snapshots: [String], unread: [String]
) -> String {
  json(
    RedactedJSON(
      council: council, redaction: TakenOutJSON(one), snapshots: snapshots, unread: unread))
}

private struct RedactedJSON: Encodable {
  var council: String
  var redaction: TakenOutJSON
  /// The files of snapshots that were frozen with it, or have its text.
  var snapshots: [String]
  /// Those that can't be read, so that nobody knows whether they have it.
  var unread: [String]
}
