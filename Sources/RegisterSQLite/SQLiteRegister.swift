/// The file that a register is kept in, with what stands beside it. Each operation opens the file, does its
/// work and closes it, unless somebody holds it open.
package struct SQLiteRegister: Sendable {
  /// The file; it need not be there.
  package let file: String
  /// What is open of it between operations; copies share it.
  let held = HeldFile()

  /// - Parameter file: where the register is, or is to be made by the first change.
  package init(file: String) { self.file = file }
}
