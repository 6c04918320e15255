import GRDB
package import Register

extension SQLiteStore {
  /// With the schema, and SQLite's own checks.
  package func verify() throws(RegisterFailure) -> Register.Verdict {
    do {
      guard try register.isThere() else { throw RegisterFailure.Reason.absent }
      return .holds(try register.look { database in try database.wholeRegister() })
    } catch let broken as BrokenRow {
      return .broken(broken)
    } catch RegisterFailure.Reason.damaged(let row?, let what) {
      return .broken(BrokenRow(row: row, what))
    } catch {
      throw RegisterFailure(error, file: place)
    }
  }
}

extension Database {
  /// All rows, proved, of a register that is as this program makes it.
  func wholeRegister() throws -> ProvedRegister {
    let proved = try SQLiteRows(self).proved()
    try requireSchema()
    try requireNoMore(than: proved)
    try requireIntegrity()
    return proved
  }

  /// Fails where SQLite's own check finds something.
  private func requireIntegrity() throws {
    let answer = try Row.fetchOne(self, sql: "PRAGMA integrity_check(1)")?[0] as DatabaseValue?
    guard answer?.words == "ok" else {
      throw RegisterFailure.Reason.damaged(
        row: nil, "SQLite’s own check says “\(answer?.words ?? "nothing")”")
    }
  }

  /// Fails where the tables hold anything of rows beside those of the chains.
  private func requireNoMore(than proved: ProvedRegister) throws {
    guard try tableExists("chain") else { return }
    let root = proved.root.mark.number
    let rows = proved.chains.reduce(0) { $0 + $1.mark.number - root }
    let emptied = proved.chains.reduce(0) { $0 + $1.emptied.count { $0 > root } }
    for (sql, expected, what) in [
      ("SELECT count(*) FROM row", rows, "its table row has rows of no chain"),
      ("SELECT count(*) FROM body", rows - emptied, "its table body has what no row says"),
      (
        "SELECT count(*) FROM register", proved.chains.isEmpty ? 0 : 1,
        "it has no identity, or several"
      ),
    ] {
      guard try Int.fetchOne(self, sql: sql) == expected else {
        throw RegisterFailure.Reason.damaged(row: nil, what)
      }
    }
    for chain in proved.chains + (try tableExists("change") ? [proved.root] : []) {
      let hash = try String.fetchOne(
        self, sql: "SELECT hash FROM chain WHERE council = ?", arguments: [chain.council])
      guard hash == chain.mark.hash else {
        throw RegisterFailure.Reason.damaged(
          row: chain.mark.number, "its table chain says that a chain ends with another row")
      }
    }
  }
}

extension DatabaseValue {
  fileprivate var words: String {
    guard case .string(let text) = storage else { return "" }
    return text
  }
}
