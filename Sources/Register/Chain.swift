package import ImprovementPlan

/// The rows as far as they are proved.
package struct Chain {
  package private(set) var heads: Register.Heads
  package var mark: Register.Mark { heads.newest }

  package init(after mark: Register.Mark) { heads = Register.Heads(after: mark) }

  /// What the next row records, once it is proved to be the next.
  package mutating func take(_ row: StoredRow) throws(RegisterFailure.Reason) -> RecordedChange {
    let next = mark.number + 1
    guard row.number(.number) == next else {
      throw .damaged(row: next, "it is missing")
    }
    guard let hash = row.text(.hash), row.rightHash == hash else {
      throw .damaged(row: next, "it is not as it was recorded: its hash is that of another text")
    }
    guard row.text(.previous) == mark.hash else {
      throw .damaged(row: next, "it doesn't follow from the row before it")
    }
    heads.append(hash)
    do {
      return try RecordedChange(row.cleaned)
    } catch {
      throw .damaged(row: next, error.words)
    }
  }

  /// Fails where rows were cut off the end.
  ///
  /// - Parameter given: the highest number that was ever given, as often as SQLite says so; nil for that of
  ///   another table.
  package func requireEnd(at given: [Int?]) throws(RegisterFailure.Reason) {
    guard given != [mark.number] else { return }
    guard !given.contains(nil) else {
      throw .damaged(
        row: mark.number + 1,
        "SQLite’s own count of the rows is kept for another table than “change”")
    }
    let counts = given.compactMap { $0.map(String.init) }.joined(separator: " and ")
    throw .damaged(
      row: mark.number + 1,
      given.count == 1
        ? "it is missing: \(counts) rows were recorded, and \(mark.number) are there"
        : "SQLite’s own count of the rows is there \(given.count) times: \(counts), and "
          + "\(mark.number) rows are there")
  }
}

extension StoredRow {
  /// The row as the next one after a hash.
  package func chained(to previous: String) -> StoredRow {
    var row = self
    row.set(.previous, previous)
    row.set(.hash, row.rightHash)
    return row
  }
}
