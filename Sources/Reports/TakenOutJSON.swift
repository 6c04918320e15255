package import ImprovementPlan

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
  /// The numbers of the rows that took it back, or put it back; left out where none did.
  var takenBackBy: [Int]?

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
    takenBackBy = one.without.isEmpty ? nil : one.without.map(\.number)
    of = one.of.map {
      FactsJSON(
        at: $0.at.iso, login: $0.by.login, role: $0.by.role, kind: $0.kind, subject: $0.subject)
    }
  }
}

/// That something was taken out, as JSON.
///
/// - Parameters:
///   - one: nil where it can't be told whether it was.
///   - files: those that were frozen with it, or have its text.
///   - unread: those that can't be read to tell.
///   - rows: the numbers of the other rows that have its text.
///   - consequences: what else is so now, in lines.
///   - failure: why it can't be told whether it was taken out, or traces of it are left.
package func takenOutJSON(
  _ one: TakenOut?, of council: String, files: [String], unread: [String], rows: [Int],
  consequences: [String], failure: String?
) -> String {
  json(
    RedactedJSON(
      council: council, redaction: one.map { TakenOutJSON($0) }, snapshots: files, unread: unread,
      rows: rows, consequences: consequences.isEmpty ? nil : consequences, failure: failure))
}

private struct RedactedJSON: Encodable {
  var council: String
  /// Left out where it can't be told whether it was taken out.
  var redaction: TakenOutJSON?
  /// The files of snapshots that were frozen with it, and those of the council's folder that have its text.
  var snapshots: [String]
  /// Those that can't be read, so that nobody knows whether they have it.
  var unread: [String]
  /// The numbers of the other rows that have its text.
  var rows: [Int]
  /// What follows from it that has to be known; left out where nothing does.
  var consequences: [String]?
  /// Why it can't be told whether it was taken out, or traces of it are left.
  var failure: String?
}
