package import ImprovementPlan

/// A register on the disk. Each operation opens the file, does its work and closes it.
package struct Register: Sendable {
  /// The file; it need not be there.
  package let file: String

  /// - Parameter file: where the register is, or is to be made by the first change.
  package init(file: String) {
    self.file = file
  }

  /// The rows after a mark, oldest first, of every council, with the chain proved from the mark on.
  /// A file that isn't there holds no rows, unless the mark says that it did.
  package func read(after mark: Mark = .start) throws(RegisterFailure) -> Reading {
    Reading(changes: [], mark: mark)
  }

  /// Adds rows in one immediate transaction, as one intent; they are on the disk when it returns.
  ///
  /// - Parameter decide: gets the rows after the mark and returns the rows to add; what it throws is
  ///   thrown on, and nothing is added.
  /// - Throws: `RegisterFailure`, or what `decide` throws.
  package func add(
    to council: String, by author: Author, at moment: Moment, after mark: Mark,
    _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    throw RegisterFailure(.missing, file: file)
  }

  /// Whether this process may write it, or make it.
  package var access: Access { .readOnly("nothing can be recorded yet") }

  /// Proves the whole register: every row's hash, the order, the schema, SQLite's own checks.
  ///
  /// - Parameter head: a hash somebody kept, which has to be in the chain.
  package func verify(head: String? = nil) throws(RegisterFailure) -> Verdict {
    .holds(rows: 0, head: Mark.start.hash)
  }
}

extension Register {
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
    /// Of the newest row.
    package let mark: Mark

    package init(changes: [RecordedChange], mark: Mark) {
      self.changes = changes
      self.mark = mark
    }
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

/// Why a register couldn't be read or written; nothing was added.
package struct RegisterFailure: Error, Equatable, CustomStringConvertible {
  package enum Reason: Equatable, Sendable {
    /// Its folder, or the register that was read before, isn't there.
    case missing
    /// It is another register than the one that was read before.
    case replaced
    case notPermitted
    case busy
    case full
    /// Made by a newer version of the program.
    case newer
    /// What doesn't hold, and at which row where that is known.
    case damaged(row: Int?, String)
    case other(String)
  }

  package let reason: Reason
  package let file: String

  package init(_ reason: Reason, file: String) {
    self.reason = reason
    self.file = file
  }

  /// One line: the file, what was found and what was expected.
  package var description: String { "\(file): \(reason)" }
}
