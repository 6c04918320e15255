import GRDB
package import Register
import WholeFiles

/// The keeper of a register in a SQLite file: rows that it doesn't understand, in the order in which they
/// were added.
package struct SQLiteStore: RowStore {
  let register: SQLiteRegister

  /// - Parameter file: where the register is, or is to be made by the first row.
  package init(file: String) { self.init(SQLiteRegister(file: file)) }

  /// - Parameter register: one that may be held open.
  package init(_ register: SQLiteRegister) { self.register = register }

  package var place: String { register.file }

  package func look<Result>(_ body: (any KeptRows) throws -> Result) throws -> Result {
    do {
      guard try register.isThere() else {
        register.held.letGo()
        return try body(NoRows())
      }
      return try register.look { database in try body(SQLiteRows(database)) }
    } catch {
      throw RegisterFailure(ifOwn: error, file: place) ?? error
    }
  }

  package func append<Result>(
    to council: String, mayMake: Bool, _ body: (any KeptRows) throws -> RowAddition<Result>
  ) throws -> Result {
    do {
      return try register.write(mayMake: mayMake) { database in
        let rows = try SQLiteRows(database)
        let addition = try body(rows)
        guard let head = addition.head else { return .nothing(addition.result) }
        try rows.append(addition, to: council)
        // Nothing is taken out without which the register wouldn't hold.
        if addition.rows.contains(where: { $0.empties != nil }) { _ = try rows.proved() }
        return Deed(
          result: addition.result,
          isThere: { database in try SQLiteRows(database).has(head, of: council) }, head: head)
      }
    } catch let broken as BrokenRow {
      throw RegisterFailure(RegisterFailure.Reason(broken), file: place)
    } catch {
      throw RegisterFailure(ifOwn: error, file: place) ?? error
    }
  }
}

extension SQLiteStore {
  package func wipe() throws {
    do { try register.wipe() } catch { throw RegisterFailure(ifOwn: error, file: place) ?? error }
  }

  package func outlasts(_ mark: Register.Mark, of council: String) throws -> Bool {
    guard try look({ rows in try rows.has(mark, of: council) }) else { return false }
    do throws(DiskFault) { try saveName(of: register.realPath) } catch {
      throw RegisterFailure(RegisterFailure.Reason(error), file: place)
    }
    return true
  }
}

/// What there is where no register was made yet.
private struct NoRows: KeptRows {
  let isThere = false
  let identity: String? = nil
  let councils: [String] = []
  func count(of council: String) -> Int { 0 }
  func each(of council: String, after number: Int, _ take: (RegisterRow) throws -> Void) {}
  func remains(ofVersionOne number: Int) -> RedactedRow? { nil }
  func has(_ mark: Register.Mark, of council: String) -> Bool { mark == .start }
}
