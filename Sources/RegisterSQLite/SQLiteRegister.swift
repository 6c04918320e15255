package import ImprovementPlan
package import Register

/// A register on the disk. Each operation opens the file, does its work and closes it.
package struct SQLiteRegister: Sendable {
  /// The file; it need not be there.
  package let file: String
  let version: Int

  /// - Parameter file: where the register is, or is to be made by the first change.
  package init(file: String) {
    self.init(file: file, version: 2)
  }

  /// - Parameter version: what a register that is made, or written to, is brought to.
  init(file: String, version: Int) {
    self.file = file
    self.version = version
  }

  /// The rows after a mark, oldest first, of every council, with the chain proved from the mark on.
  /// A file that isn't there holds no rows, unless the mark says that it did.
  package func read(after mark: Register.Mark = .start) throws(RegisterFailure) -> Register.Reading
  {
    do {
      guard try isThere() else {
        guard mark == .start else { throw RegisterFailure.Reason.missing }
        return Register.Reading(changes: [], heads: Register.Heads(after: mark))
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
    to council: String, over basis: Day, by author: Author, at moment: Moment,
    after mark: Register.Mark,
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
