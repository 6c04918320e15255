/// A head that somebody kept outside of a register.
package struct KeptHead: Equatable, Sendable {
  package let hash: String
  /// How many rows the register had then; nil where only the hash was kept.
  package let rows: Int?
  /// What kept it, as a person knows it: a snapshot's file, an option.
  package let keeper: String

  package init(hash: String, rows: Int?, keeper: String) {
    self.hash = hash
    self.rows = rows
    self.keeper = keeper
  }
}

/// What heads that were kept outside of a register prove of it.
package struct KeptHeads: Equatable, Sendable {
  /// A head and the row of the register that it is of.
  package struct Found: Equatable, Sendable {
    package let head: KeptHead
    package let row: Int
  }

  /// Those of rows of the register.
  package let found: [Found]
  /// Those that no row has, or another than when it was kept.
  package let missing: [KeptHead]

  /// - Parameter places: the rows that hashes are of, as the register has them.
  package init(_ heads: [KeptHead], places: [String: Int]) {
    let isThere = { (head: KeptHead) in
      places[head.hash].map { $0 == head.rows ?? $0 } ?? false
    }
    found = heads.filter(isThere).map { Found(head: $0, row: places[$0.hash] ?? 0) }
    missing = heads.filter { !isThere($0) }
  }

  /// The newest row of which a head was kept: nothing up to it is missing or rewritten since then.
  /// nil where none was.
  package var newest: Found? { found.max { $0.row < $1.row } }
}
