import CleanText
import GRDB
package import Register

extension SQLiteStore {
  package func text(_ name: String, of council: String) throws(RegisterFailure) -> String? {
    do {
      guard try register.isThere() else { return nil }
      return try register.look { database in try database.text(name.cleaned, of: council.cleaned) }
    } catch {
      throw RegisterFailure(error, file: place)
    }
  }

  package func keep(
    _ text: String?, as name: String, of council: String, insteadOf before: String?
  ) throws(RegisterFailure) -> Bool {
    let (name, council) = (name.cleaned, council.cleaned)
    do {
      return try register.write(mayMake: true) { database in
        guard try database.text(name, of: council) == before else { return .nothing(false) }
        guard text != before else { return .nothing(true) }
        try database.bringUpToDate(Schema.newest)
        try database.keep(text, as: name, of: council)
        return Deed(
          result: true, isThere: { try $0.text(name, of: council) == text }, isToStay: true)
      }
    } catch {
      throw RegisterFailure(error, file: place)
    }
  }
}

extension Database {
  fileprivate func text(_ name: String, of council: String) throws -> String? {
    guard try tableExists("kept") else { return nil }
    return try String.fetchOne(
      self, sql: "SELECT content FROM kept WHERE council = ? AND name = ?",
      arguments: [council, name])
  }

  fileprivate func keep(_ text: String?, as name: String, of council: String) throws {
    try execute(
      sql: "DELETE FROM kept WHERE council = ? AND name = ?", arguments: [council, name])
    guard let text else { return }
    try execute(sql: "INSERT INTO kept VALUES (?, ?, ?)", arguments: [council, name, text])
  }
}

extension Schema {
  /// What belongs to a plan, no part of the chains.
  static let texts = [
    """
    CREATE TABLE kept (
      council TEXT NOT NULL CONSTRAINT "it belongs to a council" CHECK (council <> ''),
      name TEXT NOT NULL CONSTRAINT "it has a name" CHECK (name <> ''),
      content TEXT NOT NULL,
      PRIMARY KEY (council, name),
      CONSTRAINT "no zero byte hides the end of a text" CHECK (
        instr(CAST(council || name || content AS BLOB), x'00') = 0)
    ) STRICT
    """
  ]
}
