/// What came of holding a register against itself and against heads that were kept of it, for scripts.
package struct VerdictJSON: Encodable {
  /// Whether it is consistent with itself, and has every head that was kept of it.
  var holds: Bool
  var rows: Int?
  var head: String?
  /// Up to which row a kept head proves that nothing is missing or rewritten; 0 where none does.
  var provedRows: Int?
  /// The kept heads, each with what keeps it.
  var kept: [KeptJSON]?
  /// The snapshots that can't be read, so that what they keep isn't known.
  var unreadable: [String]?
  /// The first row that doesn't hold.
  var row: Int?
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

/// What a whole register came to, held against the heads that were kept of it, as JSON.
///
/// - Parameter words: what doesn't hold; nil where all does.
package func verdictJSON(
  rows: Int, head: String, provedRows: Int, kept: [VerdictJSON.KeptJSON], unreadable: [String],
  words: String?
) -> String {
  json(
    VerdictJSON(
      holds: words == nil, rows: rows, head: head, provedRows: provedRows, kept: kept,
      unreadable: unreadable, words: words))
}

/// Which row of the register doesn't hold, the first such, and what is wrong there, as JSON.
package func brokenJSON(row: Int, _ words: String) -> String {
  json(VerdictJSON(holds: false, row: row, words: words))
}

/// That a backup was made, as JSON: where, and how far it goes.
package func backupJSON(file: String, rows: Int, head: String) -> String {
  json(BackupJSON(file: file, rows: rows, head: head))
}

private struct BackupJSON: Encodable {
  var file: String
  var rows: Int
  var head: String
}
