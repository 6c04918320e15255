import GRDB
import Register

/// What a transaction did, and how to find out later whether the register has it.
struct Deed<Result> {
  let result: Result
  /// Looks whether it is there; nil where nothing was written.
  let isThere: ((Database) throws -> Bool)?
  /// The newest row it adds to the record; nil where it adds none.
  var head: Register.Mark?

  /// What was looked at and left as it is.
  static func nothing(_ result: Result) -> Deed { Deed(result: result, isThere: nil) }
}

extension SQLiteRegister {
  /// Where a transaction was to be kept and that failed: goes by what the register has when it is read
  /// again, which puts back what was half done.
  ///
  /// - Returns: the result where it is there and need not outlast more than that: only the record must.
  /// - Throws: the error where it isn't there; else that it can't be told.
  func settle<Result>(_ deed: Deed<Result>, after error: any Error) throws -> Result {
    guard let isThere = deed.isThere else { throw error }
    let cause = RegisterFailure(error, file: file).words
    let isKept: Bool
    held.letGo()
    do {
      isKept = try self.isThere() && look(isThere)
    } catch let second {
      let then = RegisterFailure(second, file: file).words
      let causes = then == cause ? cause : "\(cause); to read it again: \(then)"
      throw RegisterFailure.Reason.cannotTell(
        Doubt(head: deed.head, isThere: false, cause: causes))
    }
    guard isKept else { throw error }
    guard let head = deed.head else { return deed.result }
    throw RegisterFailure.Reason.cannotTell(Doubt(head: head, isThere: true, cause: cause))
  }
}
