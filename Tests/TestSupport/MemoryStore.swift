package import Register
import Synchronization

/// A store that forgets: what the contract is held against, and what very many histories run through.
package final class MemoryStore: RowStore {
  package let place = "memory"
  private let kept = Mutex(Rows())

  /// - Parameter versionOne: the rows of version 1 that it begins with.
  package init(versionOne: [RegisterRow] = []) {
    kept.withLock { rows in
      rows.versionOne = versionOne
      for (place, row) in versionOne.enumerated() {
        rows.remains[place + 1] = row.body.flatMap { StoredRow(hashedBytes: $0, hash: row.hash) }
          .flatMap { try? RedactedRow($0) }
      }
    }
  }

  private struct Rows: KeptRows, Sendable {
    var versionOne: [RegisterRow] = []
    /// What is still known of those that are emptied.
    var remains: [Int: RedactedRow] = [:]
    var own: [String: [RegisterRow]] = [:]
    var identity: String?

    var isThere: Bool { true }

    var councils: [String] { own.keys.sorted() }

    func all(of council: String) -> [RegisterRow] { versionOne + own[council, default: []] }

    func count(of council: String) -> Int { all(of: council).count }

    func each(
      of council: String, after number: Int, _ take: (RegisterRow) throws -> Void
    ) rethrows {
      for row in all(of: council).dropFirst(number) { try take(row) }
    }

    func remains(ofVersionOne number: Int) -> RedactedRow? { remains[number] }

    mutating func append(_ rows: [RegisterRow], to council: String) {
      for row in rows {
        own[council, default: []].append(row)
        guard let number = row.empties else { continue }
        if number <= versionOne.count {
          versionOne[number - 1] = versionOne[number - 1].emptied
        } else if let emptied = own[council]?[number - versionOne.count - 1].emptied {
          own[council]?[number - versionOne.count - 1] = emptied
        }
      }
    }

    func has(_ mark: Register.Mark, of council: String) -> Bool {
      let rows = all(of: council)
      if mark == .start { return true }
      return rows.indices.contains(mark.number - 1) && rows[mark.number - 1].hash == mark.hash
    }
  }

  package func look<Result>(_ body: (any KeptRows) throws -> Result) throws -> Result {
    try body(kept.withLock { $0 })
  }

  package func append<Result>(
    to council: String, mayMake: Bool, _ body: (any KeptRows) throws -> RowAddition<Result>
  ) throws -> Result {
    try kept.withLock { rows in
      let addition = try body(rows)
      guard !addition.rows.isEmpty else { return addition.result }
      rows.identity = rows.identity ?? addition.identity
      rows.append(addition.rows, to: council)
      return addition.result
    }
  }
}
