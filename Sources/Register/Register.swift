package import ImprovementPlan

/// What was recorded since a snapshot: rows that are only ever added, chained by hash.
package enum Register {
  /// How far a register was read: the newest row's number and hash.
  package struct Mark: Equatable, Sendable {
    package let number: Int
    package let hash: String

    package init(number: Int, hash: String) {
      self.number = number
      self.hash = hash
    }

    /// Before the first row.
    package static let start = Mark(number: 0, hash: String(repeating: "0", count: 64))
  }

  package struct Reading: Equatable, Sendable {
    package let changes: [RecordedChange]
    package let heads: Heads

    package init(changes: [RecordedChange], heads: Heads) {
      self.changes = changes
      self.heads = heads
    }

    /// Of the newest row.
    package var mark: Mark { heads.newest }
  }

  /// The hashes of rows that were read one after another: each was the register's head once.
  package struct Heads: Equatable, Sendable {
    /// The row that they come after.
    private let start: Mark
    private var hashes: [String] = []

    package init(after mark: Mark = .start) { start = mark }

    /// The newest row's.
    package var newest: Mark {
      hashes.last.map { Mark(number: start.number + hashes.count, hash: $0) } ?? start
    }

    package mutating func append(_ hash: String) { hashes.append(hash) }

    /// Adds those of the rows that come next.
    package mutating func append(_ next: Heads) { hashes += next.hashes }

    /// The head there was at a row; nil where the row isn't among these.
    package func trail(upTo row: Int) -> Trail? {
      let place = row - start.number - 1
      return hashes.indices.contains(place) ? Trail(rows: row, head: hashes[place]) : nil
    }

    /// Whether the register went as far as that once, with the same rows up to there.
    package func has(_ trail: Trail) -> Bool { self.trail(upTo: trail.rows) == trail }
  }

  package enum Access: Equatable, Sendable {
    case writable
    /// Why not, in a sentence without a full stop.
    case readOnly(String)
  }

  package enum Verdict: Equatable, Sendable {
    case holds(rows: Int, head: String)
    /// The first row that doesn't hold, and what is wrong there.
    case broken(row: Int, String)
  }
}
