import GRDB
import Synchronization

extension Register {
  /// Proves the whole register: every row's hash, the order, the schema, SQLite's own checks.
  ///
  /// - Parameter head: a hash somebody kept, which has to be in the chain.
  /// - Throws: that there is none; what doesn't hold and is of no row; what keeps it from being read.
  package func verify(head: String? = nil) throws(RegisterFailure) -> Verdict {
    do {
      guard try isThere() else { throw RegisterFailure.Reason.absent }
      return try look { database in
        let mark = try database.provedRows(after: .start).mark
        try database.requireSchema()
        try database.requireIntegrity()
        if let head { try Register.require(head, isIn: database.has(head), rows: mark.number) }
        return .holds(rows: mark.number, head: mark.hash)
      }
    } catch RegisterFailure.Reason.damaged(let row?, let what) {
      return .broken(row: row, what)
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  private static func require(_ head: String, isIn chain: Bool, rows: Int) throws {
    guard chain || head == Mark.start.hash else {
      throw RegisterFailure.Reason.damaged(
        row: nil,
        "none of its \(rows) rows has the hash \(head): rows were cut off the end, or written anew")
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
    let expected = try Database.schema(upTo: try registerVersion())
    let found = try schemaInSQL()
    let missing = expected.first { !found.contains($0) }
    guard let odd = missing ?? found.first(where: { !expected.contains($0) }) else { return }
    throw RegisterFailure.Reason.damaged(
      row: nil, "its \(odd[0].words) \(odd[1].words) is not as this program makes it")
  }

  fileprivate func requireIntegrity() throws {
    let answer = try Row.fetchOne(self, sql: "PRAGMA integrity_check(1)")?[0] as DatabaseValue?
    guard answer?.words == "ok" else {
      throw RegisterFailure.Reason.damaged(
        row: nil, "SQLite’s own check says “\(answer?.words ?? "nothing")”")
    }
  }

  fileprivate func has(_ hash: String) throws -> Bool {
    try Row.fetchOne(self, sql: "SELECT 1 FROM change WHERE hash = ?", arguments: [hash]) != nil
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
