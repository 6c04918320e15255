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
    do {
      guard try isThere() else {
        guard mark == .start else { throw RegisterFailure.Reason.missing }
        return Reading(changes: [], heads: Heads(after: mark))
      }
      return try look { database in try database.provedRows(after: mark) }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// Adds rows in one immediate transaction, as one intent; they are on the disk when it returns.
  /// Text is cleaned, so that what is returned is what everybody will read. Where the register is asked
  /// to keep them and that fails, it is read again: they are in it, or not, or it can't be told.
  ///
  /// - Parameters:
  ///   - basis: the data date of the snapshot they are recorded over.
  ///   - decide: gets the rows after the mark and returns the rows to add; what it throws is thrown on,
  ///     and nothing is added. It is asked again where somebody else makes the register at the same
  ///     moment. Where it returns no rows, nothing is written.
  /// - Throws: `RegisterFailure`, after which nothing was added but where it is `.cannotTell`; or what
  ///   `decide` throws.
  package func add(
    to council: String, over basis: Day, by author: Author, at moment: Moment, after mark: Mark,
    _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    let occasion = Occasion(council: council, basis: basis, author: author, moment: moment)
    do {
      return try write(mayMake: mark == .start) { database in
        let reading = try database.provedRows(after: mark)
        return try database.append(try decide(reading.changes), on: occasion, after: reading.mark)
      }
    } catch {
      throw RegisterFailure(ifOwn: error, file: file) ?? error
    }
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
    package let heads: Heads
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
