import GRDB
package import Register

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
