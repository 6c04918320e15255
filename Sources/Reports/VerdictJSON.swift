/// What came of holding a register against itself and against heads that were kept of it, for scripts.
package struct VerdictJSON: Encodable {
  /// Whether it is consistent with itself, and has every head that was kept of it.
  var holds: Bool
  var rows: Int?
  /// The newest row's hash; left out where several councils have each its own.
  var head: String?
  /// The councils that have a chain of their own.
  var chains: [RegisterFacts.Chain]?
  /// How many rows say no more what they said.
  var redacted: Int?
  /// Up to which row a kept head proves that nothing is missing or rewritten; 0 where none does.
  var provedRows: Int?
  /// The kept heads, each with what keeps it.
  var kept: [KeptJSON]?
  /// The snapshots that can't be read, so that what they keep isn't known.
  var unreadable: [String]?
  /// The first row that doesn't hold.
  var row: Int?
  /// Whose row it is, where several councils have each its own.
  var council: String?
  /// What doesn't hold.
  var words: String?

  /// A head that was kept.
  package struct KeptJSON: Encodable {
    var keeper: String
    var head: String
    /// The row it is of; left out where it is of none.
    var row: Int?

    package init(keeper: String, head: String, row: Int?) {
      self.keeper = keeper
      self.head = head
      self.row = row
    }
  }
}

/// How far a register goes.
package struct RegisterFacts {
  let rows: Int
  let head: String?
  let redacted: Int
  let chains: [Chain]

  package init(rows: Int, head: String?, redacted: Int, chains: [Chain]) {
    self.rows = rows
    self.head = head
    self.redacted = redacted
    self.chains = chains
  }

  /// The rows of a council: those that all have in common, and its own.
  package struct Chain: Encodable {
    var council: String
    var rows: Int
    var head: String

    package init(council: String, rows: Int, head: String) {
      self.council = council
      self.rows = rows
      self.head = head
    }
  }
}

/// What a whole register came to, held against the heads that were kept of it, as JSON.
///
/// - Parameter words: what doesn't hold; nil where all does.
package func verdictJSON(
  _ facts: RegisterFacts, provedRows: Int, kept: [VerdictJSON.KeptJSON], unreadable: [String],
  words: String?
) -> String {
  json(
    VerdictJSON(
      holds: words == nil, rows: facts.rows, head: facts.head, chains: facts.chains,
      redacted: facts.redacted, provedRows: provedRows, kept: kept, unreadable: unreadable,
      words: words))
}

/// Which row of the register doesn't hold, the first such, and what is wrong there, as JSON.
package func brokenJSON(row: Int, of council: String?, _ words: String) -> String {
  json(VerdictJSON(holds: false, row: row, council: council, words: words))
}

/// That a backup was made, as JSON: where, and how far it goes.
package func backupJSON(file: String, _ facts: RegisterFacts) -> String {
  json(BackupJSON(file: file, rows: facts.rows, head: facts.head, chains: facts.chains))
}

private struct BackupJSON: Encodable {
  var file: String
  var rows: Int
  var head: String?
  var chains: [RegisterFacts.Chain]
}
