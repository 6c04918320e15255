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

  /// The hashes of rows that were read one after another: each was the register's head once.
  package struct Heads: Equatable, Sendable {
    private var hashes: [String] = []

    package init() {}

    /// The newest row's.
    package var newest: Mark {
      hashes.last.map { Mark(number: hashes.count, hash: $0) } ?? .start
    }

    package mutating func append(_ hash: String) { hashes.append(hash) }

    /// The row that a hash is of, 0 of the start's; nil where it is of none.
    package func row(ofHash hash: String) -> Int? {
      hash == Mark.start.hash ? 0 : hashes.firstIndex(of: hash).map { $0 + 1 }
    }

    /// The head there was at a row; nil where the row isn't among these.
    package func trail(upTo row: Int) -> Trail? {
      let place = row - 1
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
}
