/// The file that a register is kept in, with what stands beside it. Each operation opens the file, does its
/// work and closes it, or goes on with a connection that was kept.
package struct SQLiteRegister: Sendable {
  /// The file; it need not be there.
  package let file: String
  /// What is kept between operations; nil where each opens the file.
  let kept: KeptConnection?

  /// - Parameter file: where the register is, or is to be made by the first change.
  package init(file: String) {
    self.file = file
    kept = nil
  }

  /// The same, and the file stays open from the first operation on, as long as it is the one of that name. Copies
  /// of this have it in common.
  ///
  /// - Parameter toRecord: whether it is opened so that what is read may be followed by a change, where this
  ///   process may write it. What is to be read alone is opened so: its closing wakes nobody.
  package init(keepingOpen file: String, toRecord: Bool) {
    self.file = file
    kept = KeptConnection(toRecord: toRecord)
  }
}
