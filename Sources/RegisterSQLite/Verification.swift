import GRDB
package import Register
import Synchronization

extension SQLiteRegister {
  /// Holds the whole register against itself: every row's hash, the order, the schema, SQLite's own
  /// checks. That nothing is missing or rewritten, this can't tell; `places(of:)` can, with heads that
  /// were kept elsewhere.
  ///
  /// - Throws: that there is none; what doesn't hold and is of no row; what keeps it from being read.
  package func verify() throws(RegisterFailure) -> Register.Verdict {
    do {
      guard try isThere() else { throw RegisterFailure.Reason.absent }
      return try look { database in
        let mark = try database.provedRows(after: .start).mark
        try database.requireSchema()
        try database.requireIntegrity()
        return .holds(rows: mark.number, head: mark.hash)
      }
    } catch RegisterFailure.Reason.damaged(let row?, let what) {
      return .broken(row: row, what)
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// The rows that hashes are of, by hash; those that no row has are left out. All zeros is row 0.
  package func places(of hashes: [String]) throws(RegisterFailure) -> [String: Int] {
    do {
      return try look { database in
        try hashes.reduce(into: [Register.Mark.start.hash: Register.Mark.start.number]) {
          places, hash in
          if let row = try database.row(ofHash: hash) { places[hash] = row }
        }
      }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }
}

extension Database {
  /// What our migrations make, up to one of them.
  private static func schema(upTo version: String?) throws -> [[DatabaseValue]] {
    if let known = schemas.withLock({ $0[version] }) { return known }
    let fresh = try DatabaseQueue()
    defer { retire(fresh) }
    if let version { try migrator.migrate(fresh, upTo: version) }
    let schema = try fresh.read { database in try database.schemaInSQL() }
    schemas.withLock { $0[version] = schema }
    return schema
  }

  private func schemaInSQL() throws -> [[DatabaseValue]] {
    try Row.fetchAll(
      self, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    ).map { Array($0.databaseValues) }
  }

  /// Fails where the register's schema isn't what our migrations make, up to the one it has come to.
  func requireSchema() throws {
    try requireUTF8()
    let expected = try Database.schema(upTo: try registerVersion())
    let found = try schemaInSQL()
    let missing = expected.first { !found.contains($0) }
    guard let odd = missing ?? found.first(where: { !expected.contains($0) }) else { return }
    throw RegisterFailure.Reason.damaged(
      row: nil, "its \(odd[0].words) \(odd[1].words) is not as this program makes it")
  }

  /// The form that is hashed and the checks of the rows count bytes of UTF-8.
  private func requireUTF8() throws {
    let encoding = try String.fetchOne(self, sql: "PRAGMA encoding") ?? "nothing"
    guard encoding == "UTF-8" else {
      throw RegisterFailure.Reason.damaged(
        row: nil, "its texts are in \(encoding), expected UTF-8")
    }
  }

  /// Fails where SQLite's own check finds something.
  func requireIntegrity() throws {
    let answer = try Row.fetchOne(self, sql: "PRAGMA integrity_check(1)")?[0] as DatabaseValue?
    guard answer?.words == "ok" else {
      throw RegisterFailure.Reason.damaged(
        row: nil, "SQLite’s own check says “\(answer?.words ?? "nothing")”")
    }
  }

  fileprivate func row(ofHash hash: String) throws -> Int? {
    try Int.fetchOne(self, sql: "SELECT number FROM change WHERE hash = ?", arguments: [hash])
  }
}

extension DatabaseValue {
  fileprivate var words: String {
    guard case .string(let text) = storage else { return "" }
    return text
  }
}

/// By version; nil for a database that has come to none.
private let schemas = Mutex<[String?: [[DatabaseValue]]]>([:])
