package import Register
import RegisterSQLite

// The one place that knows which store keeps registers: everything else asks the contract.

extension Paths {
  /// What keeps the register.
  package var store: any RegisterStore { SQLiteStore(file: register.path) }

  /// The same for who asks more than once; it stays open in between.
  ///
  /// - Parameter toRecord: whether something may be recorded; else it is opened to read alone.
  func storeKeptOpen(toRecord: Bool) -> any RegisterStore {
    SQLiteStore(keepingOpen: register.path, toRecord: toRecord)
  }
}
