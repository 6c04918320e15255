/// What keeps the rows of registers: it need not understand them, and holds that a council's numbers have no
/// gap, that each row follows from the one before it, and that none is altered or removed.
///
/// docs/store.md is its contract, and the tests of that name hold a store to it.
package protocol RowStore: Sendable {
  /// What messages call it: a file.
  var place: String { get }

  /// Looks at the rows as they are at one moment, in which nobody's writing shows. Where nothing was ever
  /// kept, there are none.
  ///
  /// - Throws: why they can't be looked at; or what `body` throws.
  func look<Result>(_ body: (any KeptRows) throws -> Result) throws -> Result

  /// Adds rows to the chain of a council, all of them or none; they outlast a power cut when it returns.
  /// Nobody else adds any between what `body` sees and what it adds. The body of a row that one of them
  /// takes out (`empties`) is nowhere in the store then.
  ///
  /// - Parameters:
  ///   - mayMake: whether the store may be made by it, where it isn't there.
  ///   - body: decides what to add. It is asked again where the store has to begin anew, and may then see
  ///     other rows.
  /// - Throws: why nothing was added, or `RegisterFailure.Reason.cannotTell`; or what `body` throws, and
  ///   nothing was added.
  func append<Result>(
    to council: String, mayMake: Bool, _ body: (any KeptRows) throws -> RowAddition<Result>
  ) throws -> Result

  /// Takes out what the store may have left of bodies that were emptied.
  ///
  /// - Throws: why some may be left.
  func wipe() throws

  /// Whether a council's chain has a row of this number and hash, and it outlasts a power cut.
  ///
  /// - Throws: why that can't be told.
  func outlasts(_ mark: Register.Mark, of council: String) throws -> Bool
}

extension RowStore {
  /// Of a store that leaves no trace of what is emptied.
  package func wipe() throws {}

  /// Of a store in which what is there stays.
  package func outlasts(_ mark: Register.Mark, of council: String) throws -> Bool {
    try look { rows in try rows.has(mark, of: council) }
  }
}

/// The rows of a store at one moment.
package protocol KeptRows {
  /// Whether anything is there that keeps rows; not so where none was made yet, and where it is gone.
  var isThere: Bool { get }

  /// The register's identity; nil where no row was written since there are any.
  var identity: String? { get throws }

  /// The councils that have rows of their own beside those of version 1.
  var councils: [String] { get throws }

  /// How many rows the store counts in the chain of a council, those of version 1 among them: the number of
  /// the last that was ever added.
  func count(of council: String) throws -> Int

  /// Has each row of a council's chain taken that comes after a number, in their order: those of version 1 of
  /// every council, then its own.
  func each(of council: String, after number: Int, _ take: (RegisterRow) throws -> Void) throws

  /// What is still known of a row of version 1 that was emptied, which a council shares with all others: the
  /// store holds that it is emptied only where the chain of the council that it is of has a redaction of it.
  func remains(ofVersionOne number: Int) throws -> RedactedRow?

  /// Whether a council's chain has a row of this number and hash; every one has the start.
  func has(_ mark: Register.Mark, of council: String) throws -> Bool
}

/// What is to be added to a council's chain, and what comes of it.
package struct RowAddition<Result> {
  package let identity: String
  /// None where all is to be left as it is.
  package let rows: [RegisterRow]
  /// The newest of the rows; nil where there are none.
  package let head: Register.Mark?
  package let result: Result

  package init(identity: String, rows: [RegisterRow], head: Register.Mark, result: Result) {
    self.identity = identity
    self.rows = rows
    self.head = head
    self.result = result
  }

  /// What was looked at and left as it is.
  package init(nothing result: Result) {
    (identity, rows, head) = ("", [], nil)
    self.result = result
  }
}
