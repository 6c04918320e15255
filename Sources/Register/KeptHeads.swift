/// A head that somebody kept outside of a register.
package struct KeptHead: Equatable, Sendable {
  package let hash: String
  /// How many rows there were then; nil where only the hash was kept.
  package let rows: Int?
  /// Whose chain it is of; nil where that isn't known.
  package let council: String?
  /// What kept it, as a person knows it: a snapshot's file, an option.
  package let keeper: String

  package init(hash: String, rows: Int?, of council: String? = nil, keeper: String) {
    self.hash = hash
    self.rows = rows
    self.council = council
    self.keeper = keeper
  }
}

/// What heads that were kept outside of a register prove of it.
package struct KeptHeads: Equatable, Sendable {
  /// A head and the row of the register that it is of.
  package struct Found: Equatable, Sendable {
    package let head: KeptHead
    package let row: Int
    /// Whose chain it was found in; nil where it is of version 1, so that it is in all of them.
    package let council: String?

    package init(head: KeptHead, row: Int, of council: String? = nil) {
      self.head = head
      self.row = row
      self.council = council
    }
  }

  /// Those of rows of the register.
  package private(set) var found: [Found] = []
  /// Those that no row has, or another than when it was kept.
  package private(set) var missing: [KeptHead] = []

  /// Looks each up in the chain of its council.
  package init(_ heads: [KeptHead], in register: ProvedRegister) {
    for head in heads {
      let chains =
        head.council.map { [register.chain(of: $0)] } ?? (register.chains + [register.root])
      let places = chains.compactMap { chain in
        chain.heads.row(ofHash: head.hash).map { row in
          Found(
            head: head, row: row, of: row > register.root.mark.number ? chain.council : nil)
        }
      }
      if let place = places.first(where: { $0.row == head.rows ?? $0.row }) {
        found.append(place)
      } else {
        missing.append(head)
      }
    }
  }

  /// The newest row of a council of which a head was kept: nothing up to it is missing or rewritten since
  /// then. nil where none was.
  ///
  /// - Parameter council: nil for that of version 1.
  package func newest(of council: String?) -> Found? {
    found.filter { $0.council == nil || $0.council == council }.max { $0.row < $1.row }
  }
}
